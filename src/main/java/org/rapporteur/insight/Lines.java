package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Visible;

/** Lines for reading: wrapped, at most 100 columns wide, numbers the same in every locale. */
final class Lines {

    static final int WIDEST = 100;
    private static final int NAMES = 6;

    private final List<String> lines = new ArrayList<>();

    Lines add(String text) {
        return add("", text);
    }

    /** A text wrapped under a lead such as "  - "; later lines stand as far in as the first. */
    Lines add(String lead, String text) {
        int room = WIDEST - lead.length();
        String gap = " ".repeat(lead.length());
        String[] wrapped = WordUtils.wrap(Visible.line(text), room, "\n", true).split("\n");
        for (int i = 0; i < wrapped.length; i++) {
            lines.add(((i == 0 ? lead : gap) + wrapped[i].strip()).stripTrailing());
        }
        return this;
    }

    Lines blank() {
        lines.add("");
        return this;
    }

    Lines raw(List<String> ready) {
        ready.forEach(line -> lines.add(line.stripTrailing()));
        return this;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Aligned columns: the first stands left, the others right; cells are short. */
    static List<String> table(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> Arrays.setAll(
                widths,
                i -> Math.max(widths[i], row.get(i).codePointCount(0, row.get(i).length()))));
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                String gap = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
                line.append(i == 0 ? cell + gap : "  " + gap + cell);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** A statement's words in quotation marks; a brief's marked as brief, never as the delegation's words. */
    static String quoted(CodedPoint point) {
        return quoted(point, point.point().shown());
    }

    /** The same with the whole sentence, for what is only understood with all of it. */
    static String quotedWhole(CodedPoint point) {
        return quoted(point, point.point().sentence().plain());
    }

    private static String quoted(CodedPoint point, String words) {
        String name = point.delegation().name();
        return point.statement().transcript().form() == Transcript.Form.BRIEF
                ? "[brief on " + name + "] " + words
                : name + ": \"" + words + "\"";
    }

    static String names(List<Delegation> delegations) {
        return delegations.stream().map(Delegation::name).collect(Collectors.joining(", "));
    }

    /** The first names, and how many more. */
    static String someNames(List<Delegation> delegations) {
        return delegations.size() <= NAMES + 1
                ? names(delegations)
                : names(delegations.subList(0, NAMES)) + " and " + (delegations.size() - NAMES) + " more";
    }

    static String cut(String text, int columns) {
        String shown = Visible.line(text);
        return shown.codePointCount(0, shown.length()) <= columns
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, columns - 1)) + "…";
    }

    /** A number with two decimals, rounded half up. */
    static String two(double value) {
        long scaled = Math.round(Math.abs(value) * 100);
        String sign = value < 0 && scaled > 0 ? "-" : "";
        return sign + scaled / 100 + "." + (scaled % 100 < 10 ? "0" : "") + scaled % 100;
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
