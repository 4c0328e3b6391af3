package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.rapporteur.scoring.Measure;
import org.rapporteur.text.Visible;

/** A measure lab as text of at most 100 columns. */
final class LabText {

    private static final int WIDEST = 100;
    private static final int NAME = 30;
    private static final int CELL = 7;
    private static final int MEASURE = 38;
    private static final int MOST_PAIRS = 60;
    private static final int MOST_FLIPS = 10;
    private static final int MOST_WARNINGS = 10;
    private static final double LARGE = 100;

    private final MeasureLab lab;
    private final StringBuilder text = new StringBuilder();

    /** The pairs of the table: all, or those of most disagreement. */
    private final List<Integer> shown = new ArrayList<>();

    LabText(MeasureLab lab) {
        this.lab = lab;
    }

    String text() {
        line(lab.toString());
        line("All pairs of delegations by every measure: what holds whichever is taken, and what does not.");
        if (lab.debate().pairs().isEmpty()) {
            line("There are fewer than two delegations to compare: nothing can be said of how measures order pairs.");
            return text.toString();
        }
        legend();
        table();
        agreement();
        flips();
        warnings();
        return text.toString();
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private void legend() {
        line("");
        StringBuilder row = new StringBuilder();
        for (int c = 0; c < lab.columns().size(); c++) {
            String entry = (c + 1) + " " + lab.columns().get(c).name()
                    + (lab.columns().get(c).sense() == Measure.Sense.DIVERGENCE ? " (large is far)" : "");
            if (row.length() > 0 && row.length() + entry.length() + 3 > WIDEST) {
                line(row.toString());
                row.setLength(0);
            }
            row.append(row.length() == 0 ? "" : " | ").append(entry);
        }
        line(row.toString());
        line("-  the measure finds nothing to compare");
    }

    private void table() {
        int all = lab.debate().pairs().size();
        shown.addAll(
                all <= MOST_PAIRS
                        ? IntStream.range(0, all).boxed().toList()
                        : new LabOrder(lab).byDisagreement().subList(0, MOST_PAIRS));
        int perBlock = (WIDEST - NAME) / CELL;
        for (int from = 0; from < lab.columns().size(); from += perBlock) {
            line("");
            block(from, Math.min(lab.columns().size(), from + perBlock));
        }
        int more = lab.debate().pairs().size() - MOST_PAIRS;
        if (more > 0) {
            line("The " + MOST_PAIRS + " pairs on whose place the measures disagree most, of " + (MOST_PAIRS + more)
                    + "; toText(first, second) has any other.");
        }
    }

    private void block(int from, int to) {
        StringBuilder head = new StringBuilder(padded("", NAME));
        for (int c = from; c < to; c++) {
            head.append(right("[" + (c + 1) + "]"));
        }
        line(head.toString());
        for (int p : shown) {
            int[] pair = lab.debate().pairs().get(p);
            StringBuilder row = new StringBuilder(padded(
                    cut(lab.debate().delegation(pair[0]).name()) + " - "
                            + cut(lab.debate().delegation(pair[1]).name()),
                    NAME));
            for (int c = from; c < to; c++) {
                row.append(right(cell(lab.columns().get(c).values().get(p))));
            }
            line(row.toString());
        }
    }

    private static String cell(OptionalDouble value) {
        if (value.isEmpty()) {
            return "-";
        }
        double found = value.getAsDouble();
        return String.format(Locale.ROOT, Math.abs(found) < LARGE ? "%.2f" : "%.0f", found == 0 ? 0.0 : found);
    }

    static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value);
    }

    private static String cut(String name) {
        return Lines.cut(name, (NAME - 4) / 2);
    }

    private static String padded(String name, int width) {
        return name + " ".repeat(Math.max(0, width - name.codePointCount(0, name.length())));
    }

    private static String right(String cell) {
        return " ".repeat(Math.max(1, CELL - cell.length())) + cell;
    }

    private void agreement() {
        line("");
        line("DO THE MEASURES ORDER THE PAIRS ALIKE? Kendall's W: 1 the same order, 0 none in common; it takes");
        line("two measures that do not tie all, and three pairs");
        agreement("all measures", lab.columns());
        agreement("those on stances", of(LabColumn.Family.STANCES));
        agreement("those on wording", of(LabColumn.Family.WORDING));
        groups();
    }

    private void groups() {
        List<String> several = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (List<LabColumn> group : new LabOrder(lab).groups()) {
            String names = numbers(group.stream().map(LabColumn::name).toList());
            (group.size() > 1 ? several : alone).add(names);
        }
        line("Groups of measures that order the pairs alike (Kendall's tau of each two at least "
                + String.format(Locale.ROOT, "%.2f", LabOrder.ALIKE) + "):");
        several.forEach(names -> wrapped("  " + names));
        wrapped((several.isEmpty() ? "  none; each alone: " : "  each alone: ")
                + (alone.isEmpty() ? "none" : String.join(" ", alone)));
    }

    /** All measures on one pair. */
    String pair(int pair) {
        int[] both = lab.debate().pairs().get(pair);
        line(Lines.cut(lab.debate().delegation(both[0]).name(), 40) + " and "
                + Lines.cut(lab.debate().delegation(both[1]).name(), 40) + " by all measures");
        line("");
        line(padded("", MEASURE) + "  value   place among pairs, 1 is nearest");
        for (LabColumn column : lab.columns()) {
            String place = column.knows(pair) ? place(column, pair) : "nothing to compare";
            line(padded(Lines.cut(column.name(), MEASURE), MEASURE)
                    + right(cell(column.values().get(pair))) + "   " + place
                    + (column.sense() == Measure.Sense.DIVERGENCE ? " (large is far)" : ""));
        }
        return text.toString();
    }

    private String place(LabColumn column, int pair) {
        int known = 0;
        int nearer = 0;
        int same = 0;
        for (int p = 0; p < lab.debate().pairs().size(); p++) {
            if (column.knows(p)) {
                known++;
                nearer += column.nearness(p) > column.nearness(pair) ? 1 : 0;
                same += column.nearness(p) == column.nearness(pair) ? 1 : 0;
            }
        }
        return (nearer + 1) + (same > 1 ? " to " + (nearer + same) : "") + " of " + known;
    }

    private List<LabColumn> of(LabColumn.Family family) {
        return lab.columns().stream()
                .filter(column -> column.family() == family)
                .toList();
    }

    private void agreement(String which, List<LabColumn> columns) {
        MeasureLab.Agreement found = lab.agreement(columns);
        String rests = found.measures() + " measures, " + found.pairs() + " pairs that all can compare";
        line(padded("  " + which, 20)
                + (found.w().isPresent()
                        ? String.format(Locale.ROOT, "W = %.2f (%s)", found.w().getAsDouble(), rests)
                        : "nothing can be said (" + rests + ")"));
    }

    private void flips() {
        if (lab.flips().isEmpty()) {
            return;
        }
        line("");
        line("WHERE THE CONCLUSION DEPENDS ON THE MEASURE (" + lab.flips().size() + " triples)");
        for (MeasureLab.Flip flip :
                lab.flips().subList(0, Math.min(MOST_FLIPS, lab.flips().size()))) {
            wrapped("- " + flip.of() + " is nearer to " + flip.one() + " by " + numbers(flip.oneNearer()) + "; to "
                    + flip.other() + " by " + numbers(flip.otherNearer()));
        }
    }

    private String numbers(List<String> measures) {
        List<String> numbers = new ArrayList<>();
        for (String measure : measures) {
            numbers.add("[" + (lab.measures().indexOf(measure) + 1) + "]");
        }
        return String.join(" ", numbers);
    }

    private void warnings() {
        if (lab.warnings().isEmpty()) {
            return;
        }
        line("");
        line("WHERE A MEASURE TAKES SILENCE FOR AGREEMENT (" + lab.warnings().size() + " pairs)");
        lab.warnings().stream().limit(MOST_WARNINGS).forEach(warning -> wrapped("- " + warning.describe()));
    }

    private void wrapped(String sentence) {
        wrap(sentence).forEach(this::line);
    }

    /** Broken at blanks; what goes on is set in. */
    static List<String> wrap(String sentence) {
        List<String> lines = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : Visible.line(sentence).split(" ")) {
            if (row.length() > 0 && row.length() + 1 + word.length() > WIDEST) {
                lines.add(row.toString());
                row.setLength(0);
                row.append(" ");
            }
            row.append(row.length() == 0 ? "" : " ").append(word);
        }
        lines.add(row.toString());
        return lines;
    }
}
