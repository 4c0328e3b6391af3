package org.rapporteur.insight;

import java.util.List;
import org.apache.commons.text.WordUtils;
import org.rapporteur.statement.Delegation;
import org.rapporteur.text.Visible;

/** Criticisms as text for reading, in lines of at most 100 columns. */
final class CriticismText {

    private static final int COLUMNS = 100;
    private static final int SHOWN = 2;

    private final StringBuilder text = new StringBuilder();

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The first pair with two quotations of either side, or a line that says why there is none. */
    CriticismText sides(String what, String none, List<Criticisms.Pair> pairs) {
        text.append(what).append(": ");
        if (pairs.isEmpty()) {
            text.append(none).append(".\n");
            return this;
        }
        Criticisms.Pair pair = pairs.get(0);
        text.append(Visible.line(pair.first().name()))
                .append(" and ")
                .append(Visible.line(pair.second().name()))
                .append('\n');
        for (Delegation each : List.of(pair.first(), pair.second())) {
            pair.remarks().stream()
                    .filter(remark -> remark.from().equals(each))
                    .limit(SHOWN)
                    .forEach(remark -> quote(each.name() + ": ", remark));
        }
        return this;
    }

    /** What one delegation says against another: how many sentences of how many, and two of them. */
    void remarks(List<Criticisms.Remark> its, int sentences) {
        Criticisms.Remark first = its.get(0);
        text.append(Visible.line(first.from().name()))
                .append(" of ")
                .append(Visible.line(first.of().name()))
                .append(": ");
        text.append(its.size()).append(" of ").append(sentences).append(" sentences\n");
        its.stream().sorted(Telling.FIRST).limit(SHOWN).forEach(remark -> quote("", remark));
    }

    private void quote(String lead, Criticisms.Remark remark) {
        String quoted = "- " + lead + remark.sentence().quotation().plain();
        text.append("  ")
                .append(WordUtils.wrap(Visible.line(quoted), COLUMNS - 4, "\n    ", true))
                .append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
