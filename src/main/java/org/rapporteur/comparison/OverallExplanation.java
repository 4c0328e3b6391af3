package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Why two delegations agree and conflict as they do over all issues. Print its {@link #toText()}. Immutable and thread-safe.
 */
public final class OverallExplanation {

    private final OverallScore overall;
    private final List<Explanation> issues;

    OverallExplanation(OverallScore overall, List<Explanation> issues) {
        this.overall = overall;
        this.issues = List.copyOf(issues);
    }

    /**
     * The score over all issues.
     *
     * @return the overall score
     */
    public OverallScore overall() {
        return overall;
    }

    /**
     * The issues of which at least one of the two speaks.
     *
     * @return one explanation for each, in the order of the matrix
     */
    public List<Explanation> issues() {
        return issues;
    }

    /**
     * The explanation as text, at most 100 columns wide; do not parse.
     *
     * @return the overall score in a sentence, then issue by issue the points side by side
     */
    public String toText() {
        List<String> parts = new ArrayList<>();
        parts.add(String.join("\n", TextWidth.wrap(overall.describe(), TextTable.WIDEST)) + "\n");
        issues.forEach(issue -> parts.add(issue.toText()));
        return String.join("\n", parts);
    }

    @Override
    public String toString() {
        return Brevity.line("Explanation of " + overall);
    }
}
