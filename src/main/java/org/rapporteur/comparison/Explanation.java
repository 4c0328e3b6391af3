package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.Contribution;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Visible;

/**
 * Why a cell is as it is: the points side by side, with what each pair adds to the score, and where each stands in its text.
 *
 * <p>For silence it shows what the one who is not silent says. Print its {@link #toText()}.
 * Immutable and thread-safe.
 */
public final class Explanation {

    private static final int COLUMN = 47;

    private final Cell cell;
    private final List<CodedPoint> points;

    Explanation(Cell cell, Optional<Position> first, Optional<Position> second) {
        this.cell = cell;
        this.points = new ArrayList<>();
        first.ifPresent(position -> points.addAll(position.points()));
        second.ifPresent(position -> points.addAll(position.points()));
    }

    /**
     * The cell explained.
     *
     * @return the cell
     */
    public Cell cell() {
        return cell;
    }

    /**
     * The reasons, the weightiest first.
     *
     * @return contributions by what they add to agreement and conflict together, ties by delegation and place in the text;
     *     empty for silence and for measures that give no reasons
     */
    public List<Contribution> contributions() {
        return cell.scored()
                ? cell.score().contributions().stream()
                        .sorted(Comparator.comparingDouble((Contribution c) -> -(c.agreement() + c.conflict()))
                                .thenComparing(c -> c.point().delegation())
                                .thenComparing(
                                        c -> c.point().point().quotation().start()))
                        .toList()
                : List.of();
    }

    /**
     * The explanation as text, at most 100 columns wide; do not parse.
     *
     * @return the shares in a sentence; each two points side by side, those of the first delegation left, the strongest
     *     first, with source and offsets; then what is said by one side only, with its share of the score
     */
    public String toText() {
        List<String> lines = new ArrayList<>(TextWidth.wrap(
                cell.first().name() + " and " + cell.second().name() + " on "
                        + cell.issue().label(),
                TextTable.WIDEST));
        if (cell.scored()) {
            scored(lines);
        } else {
            lines.addAll(TextWidth.wrap(unscored(), TextTable.WIDEST));
            points.forEach(point -> listed(lines, "", point));
        }
        return String.join("\n", lines) + "\n";
    }

    private void scored(List<String> lines) {
        lines.addAll(TextWidth.wrap(cell.score().describe(), TextTable.WIDEST));
        Matches matches = Matches.of(cell.score());
        for (Matches.Pair pair : matches.pairs()) {
            lines.add("");
            lines.addAll(TextWidth.wrap(effect(pair), TextTable.WIDEST));
            lines.addAll(sideBySide(quoted(pair.first()), quoted(pair.second())));
            lines.addAll(sideBySide(place(pair.first()), place(pair.second())));
        }
        if (!matches.alone().isEmpty()) {
            lines.add("");
            lines.add("Said by one side only:");
            matches.alone().forEach(c -> listed(lines, Decimals.percent(c.unshared()) + " % ", c.point()));
        }
    }

    private String unscored() {
        String first = cell.first().name();
        String second = cell.second().name();
        return switch (cell.state()) {
            case SILENT_BOTH -> "Both are silent on it.";
            case SILENT_FIRST -> first + " is silent on it. " + second + " says:";
            case SILENT_SECOND -> second + " is silent on it. " + first + " says:";
            case SHARED ->
                cell.value().isEmpty()
                        ? "The measure finds nothing to compare in what they say:"
                        : "The measure gives the value "
                                + Decimals.fixed(cell.value().getAsDouble(), 3)
                                + " and no reasons. They say:";
        };
    }

    private static void listed(List<String> lines, String lead, CodedPoint point) {
        TextWidth.wrap(lead + quoted(point) + " " + place(point), TextTable.WIDEST - 2)
                .forEach(line -> lines.add("  " + line));
    }

    private static String effect(Matches.Pair pair) {
        String first = strength(pair.first());
        String second = strength(pair.second());
        return "+" + Decimals.percent(pair.agreement()) + " % agreement, +" + Decimals.percent(pair.conflict())
                + " % conflict (" + pair.basis() + (first.equals(second) ? "" : "; " + first + " against " + second)
                + ")";
    }

    private static String strength(CodedPoint point) {
        return point.point().strength().name().toLowerCase(Locale.ROOT);
    }

    /** A statement's words in quotation marks; a brief's marked as brief, never as the delegation's words. */
    static String quoted(CodedPoint point) {
        String name = point.delegation().name();
        String words = Visible.line(point.point().shown());
        return point.statement().transcript().form() == Transcript.Form.BRIEF
                ? "[brief on " + name + "] " + words
                : name + ": \"" + words + "\"";
    }

    /** Where it stands: name of the text, page or paragraph, and offsets of the first character and after the last. */
    static String place(CodedPoint point) {
        return point.statement().transcript().cite(point.point().quotation());
    }

    static List<String> sideBySide(String left, String right) {
        List<String> one = TextWidth.wrap(left, COLUMN);
        List<String> two = TextWidth.wrap(right, COLUMN);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(one.size(), two.size()); i++) {
            String first = i < one.size() ? one.get(i) : "";
            String second = i < two.size() ? two.get(i) : "";
            lines.add(("  " + TextWidth.padRight(first, COLUMN) + "  " + second).stripTrailing());
        }
        return lines;
    }

    @Override
    public String toString() {
        return Brevity.line("Explanation of " + cell);
    }
}
