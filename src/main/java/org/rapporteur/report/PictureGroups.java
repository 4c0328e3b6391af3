package org.rapporteur.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.insight.Coalition;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.statement.Delegation;

/** The coalitions as a picture shows them: a number for each delegation, a legend, a description in words. */
final class PictureGroups {

    private static final double MARK = 5.5;

    private final List<Coalition> groups;
    private final Map<Delegation, Integer> numbers = new LinkedHashMap<>();

    PictureGroups(Coalitions coalitions) {
        this.groups = coalitions.groups();
        for (int i = 0; i < groups.size(); i++) {
            for (Delegation member : groups.get(i).members()) {
                numbers.put(member, i);
            }
        }
    }

    List<Coalition> all() {
        return groups;
    }

    int of(Delegation delegation) {
        return numbers.getOrDefault(delegation, 0);
    }

    void explain(PictureFrame frame) {
        for (int i = 0; i < groups.size(); i++) {
            int size = groups.get(i).members().size();
            frame.legend(new PictureSign(
                    PictureStyle.mark(i, 0, 0, MARK), 2 * MARK, groups.get(i).name() + " (" + size + ")"));
        }
    }

    String inWords() {
        return groups.stream().map(PictureGroups::members).collect(Collectors.joining("; ", "", "."));
    }

    private static String members(Coalition group) {
        return group.name() + ": "
                + group.members().stream().map(Delegation::name).collect(Collectors.joining(", "));
    }

    /** A sentence on those who have no place, empty if everybody has. */
    static String leftOut(Coalitions coalitions) {
        List<Delegation> out = coalitions.distances().leftOut();
        return out.isEmpty()
                ? ""
                : "Left out, for they share no issue with anybody: "
                        + out.stream().map(Delegation::name).collect(Collectors.joining(", ")) + ".";
    }

    /** A sentence on pairs without a common issue, empty if there are none. */
    static String guessed(Coalitions coalitions) {
        int pairs = coalitions.distances().guessed();
        return pairs == 0
                ? ""
                : (pairs == 1 ? "1 pair shares" : pairs + " pairs share") + " no issue and "
                        + (pairs == 1 ? "is" : "are") + " set half way between agreement and conflict.";
    }

    /** What the coalitions go by: an issue's label, or all issues. */
    static String subject(Coalitions coalitions) {
        return coalitions.issue().map(issue -> issue.label()).orElse("all issues");
    }
}
