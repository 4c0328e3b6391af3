package org.rapporteur.issue;

import java.util.List;
import java.util.Objects;

/**
 * One contested proposition of an issue: something delegations are for or against.
 *
 * @param id short name in lower case with hyphens
 * @param issue id of its issue
 * @param proposition what a supporter would say, as one sentence
 * @param indicators words and phrases by which a stance on it is known
 */
public record Question(String id, String issue, String proposition, List<Indicator> indicators) {

    /** Refuses an empty id, issue or proposition and copies the indicators. */
    public Question {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        Objects.requireNonNull(proposition, "proposition must not be null");
        Objects.requireNonNull(indicators, "indicators must not be null");
        indicators = List.copyOf(indicators);
        if (id.isBlank() || issue.isBlank() || proposition.isBlank()) {
            throw new IllegalArgumentException(
                    "question (" + id + ", " + issue + ") must have an id, an issue and a proposition");
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
