package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.scoring.Contribution;
import org.rapporteur.scoring.Score;
import org.rapporteur.statement.Transcript;

/**
 * Why a cell is as it is: the points side by side, with what each pair adds to the score. Immutable and thread-safe.
 */
public final class Explanation {

    private static final int COLUMN = 47;
    private static final double NOTHING = 0.005;

    private final Cell cell;
    private final List<Contribution> contributions;

    Explanation(Cell cell) {
        this.cell = cell;
        this.contributions = cell.scored()
                ? cell.score().contributions().stream()
                        .sorted(Comparator.comparingDouble((Contribution c) -> -(c.agreement() + c.conflict()))
                                .thenComparing(c -> c.point().delegation())
                                .thenComparing(
                                        c -> c.point().point().quotation().start()))
                        .toList()
                : List.of();
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
     * @return contributions by what they add to agreement and conflict together; empty for silence
     */
    public List<Contribution> contributions() {
        return contributions;
    }

    /**
     * The explanation as text, at most 100 columns wide; do not parse.
     *
     * @return several lines
     */
    public String toText() {
        List<String> lines = new ArrayList<>();
        lines.add(cell.first().name() + " and " + cell.second().name() + " on "
                + cell.issue().label());
        if (!cell.scored()) {
            lines.add(cell.toString());
            return String.join("\n", lines) + "\n";
        }
        Score score = cell.score();
        lines.addAll(TextWidth.wrap(score.describe(), TextTable.WIDEST));
        List<String> unshared = new ArrayList<>();
        for (Contribution c : contributions) {
            if (c.agreement() + c.conflict() < NOTHING) {
                unshared.add("  " + quoted(c.point()));
            } else {
                lines.add("");
                lines.addAll(pair(c));
            }
        }
        if (!unshared.isEmpty()) {
            lines.add("");
            lines.add("Said by one side only:");
            unshared.forEach(line -> lines.addAll(TextWidth.wrap(line, TextTable.WIDEST)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> pair(Contribution c) {
        List<String> lines = new ArrayList<>();
        lines.addAll(TextWidth.wrap(effect(c), TextTable.WIDEST));
        lines.addAll(sideBySide(quoted(c.point()), quoted(c.counterpart())));
        return lines;
    }

    private static String effect(Contribution c) {
        String strength =
                c.point().point().strength() == c.counterpart().point().strength()
                        ? ""
                        : "; " + c.point().point().strength().name().toLowerCase(java.util.Locale.ROOT) + " against "
                                + c.counterpart().point().strength().name().toLowerCase(java.util.Locale.ROOT);
        return "+" + Decimals.percent(c.agreement()) + " % agreement, +" + Decimals.percent(c.conflict())
                + " % conflict (" + c.basis() + strength + ")";
    }

    /** A statement's words in quotation marks; a brief's marked as brief, never as the delegation's words. */
    static String quoted(CodedPoint point) {
        String name = point.delegation().name();
        String words = TextWidth.visible(point.point().quotation().plain());
        return point.statement().transcript().form() == Transcript.Form.BRIEF
                ? "[brief on " + name + "] " + words
                : name + ": \"" + words + "\"";
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
        return lines.stream()
                .map(line -> TextWidth.of(line) > TextTable.WIDEST ? TextWidth.cut(line, TextTable.WIDEST) : line)
                .toList();
    }

    @Override
    public String toString() {
        return toText();
    }
}
