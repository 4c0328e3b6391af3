package org.rapporteur.issue;

import java.util.List;
import java.util.Objects;

/**
 * A subject of the talks, such as "international-law".
 *
 * @param id short name in lower case with hyphens
 * @param label name for tables and headings
 * @param description what belongs to it
 * @param parent id of the wider issue, empty if there is none
 * @param indicators words and phrases by which it is known
 */
public record Issue(String id, String label, String description, String parent, List<Indicator> indicators) {

    /** Refuses an empty id or label and copies the indicators. */
    public Issue {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(label, "label must not be null");
        Objects.requireNonNull(description, "description must not be null");
        Objects.requireNonNull(parent, "parent must not be null");
        Objects.requireNonNull(indicators, "indicators must not be null");
        indicators = List.copyOf(indicators);
        if (id.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("issue (" + id + ", " + label + ") must have an id and a label");
        }
    }

    /**
     * An issue without indicators: for points that a person codes, or for "everything".
     *
     * @param id short name
     * @param label name for tables
     * @return the issue
     */
    public static Issue of(String id, String label) {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(label, "label must not be null");
        return new Issue(id, label, "", "", List.of());
    }

    @Override
    public String toString() {
        return id;
    }
}
