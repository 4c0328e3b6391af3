package org.rapporteur.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Passage;

/**
 * The lines {@code key: value} at the top of a file: plain data, never objects.
 *
 * <p>What is not understood becomes a notice that names the line.
 */
final class FrontMatter {

    private static final String FENCE = "---";
    private static final List<String> KEYS =
            List.of("delegation", "delegation-id", "document", "forum", "meeting", "date", "speaker", "sources");

    private final String source;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private Transcript.Form form = Transcript.Form.STATEMENT;
    private Particulars particulars = Particulars.NONE;
    private String list = "";

    private FrontMatter(String source) {
        this.source = source;
    }

    static FrontMatter of(String source, Transcript transcript) {
        FrontMatter found = new FrontMatter(source);
        for (Passage passage : transcript.passages()) {
            if (passage.kind() == Passage.Kind.FRONT_MATTER) {
                found.readLines(transcript.text().substring(passage.start(), passage.end()));
            }
        }
        found.readUnclosed(transcript);
        if (!found.sources.isEmpty()) {
            found.notices.add("Written from: " + String.join("; ", found.sources));
        }
        return found;
    }

    /** All but the delegation. */
    Particulars particulars() {
        return particulars;
    }

    Transcript.Form form() {
        return form;
    }

    List<String> notices() {
        return notices;
    }

    /** What may be why something is not known that was meant to be told: lines that are not read. */
    List<String> faults() {
        return faults;
    }

    /** The name of the delegation as written; empty if there is none. */
    String delegation() {
        return values.getOrDefault("delegation", "");
    }

    /** The id of a delegation that need not be in the table; empty if there is none. */
    String delegationId() {
        return values.getOrDefault("delegation-id", "");
    }

    /** Keys above which the line stands that opens front matter, and below which no line closes it. */
    private void readUnclosed(Transcript transcript) {
        String text = transcript.text();
        boolean closed =
                !transcript.passages().isEmpty() && transcript.passages().get(0).kind() == Passage.Kind.FRONT_MATTER;
        int second = lineEnd(text, 0) + 1;
        if (closed
                || !text.startsWith(FENCE)
                || !text.substring(0, second - 1).strip().equals(FENCE)) {
            return;
        }
        second += text.startsWith("\r\n", second - 1) ? 1 : 0;
        String line = second < text.length() ? text.substring(second, lineEnd(text, second)) : "";
        int colon = line.indexOf(':');
        if (colon > 0 && isKey(line.substring(0, colon).strip())) {
            fault("front matter that line 1 opens is not read: a line --- must close it");
        }
    }

    private void fault(String fault) {
        faults.add(fault);
        notices.add(fault);
    }

    private void readLines(String block) {
        int number = 0;
        int from = 0;
        while (from < block.length()) {
            int to = lineEnd(block, from);
            number++;
            readLine(number, block.substring(from, to).strip());
            boolean pair = to + 1 < block.length() && block.charAt(to) == '\r' && block.charAt(to + 1) == '\n';
            from = to + (pair ? 2 : 1);
        }
    }

    private static int lineEnd(String block, int from) {
        int at = from;
        while (at < block.length() && "\n\r\u0085\u2028\u2029".indexOf(block.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private void readLine(int number, String line) {
        if (line.isEmpty() || line.equals("---") || line.equals("...") || line.startsWith("#")) {
            return;
        }
        int colon = line.indexOf(':');
        if (line.startsWith("- ") && list.equals("sources")) {
            sources.add(Shown.line(unquoted(line.substring(2).strip())));
        } else if (line.startsWith("-") || colon <= 0 || !isKey(line.substring(0, colon))) {
            fault("front matter, line " + number + " (" + Shown.value(line)
                    + ") is not read: it must be 'key: value' or an item of the list of sources");
        } else {
            take(
                    number,
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    unquoted(line.substring(colon + 1).strip()));
        }
    }

    private void take(int number, String key, String value) {
        list = value.isEmpty() ? key : "";
        switch (key) {
            case "delegation", "delegation-id" -> values.put(key, value);
            case "forum" -> particulars = particulars.inForum(value);
            case "meeting" -> particulars = particulars.atMeeting(value);
            case "speaker" -> particulars = particulars.spokenBy(value);
            case "date" -> date(number, value);
            case "document" -> form = form(number, value);
            case "sources" -> {
                if (!value.isEmpty()) {
                    sources.add(Shown.line(value));
                }
            }
            default -> {
                List<String> near = UnknownNameException.nearest(key, KEYS);
                fault("front matter, line " + number + ": key (" + Shown.value(key) + ") is not known"
                        + (near.isEmpty() ? "" : "; maybe " + near.get(0) + " was meant"));
            }
        }
    }

    private void date(int number, String value) {
        try {
            particulars = particulars.on(LocalDate.parse(value));
        } catch (DateTimeException e) {
            notices.add("front matter, line " + number + ": date (" + Shown.value(value)
                    + ") must be a day such as 2019-09-23; no date was taken from it");
        }
    }

    private Transcript.Form form(int number, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "brief" -> Transcript.Form.BRIEF;
            case "statement" -> Transcript.Form.STATEMENT;
            case "recommendations" -> Transcript.Form.RECOMMENDATIONS;
            default ->
                throw InputException.atLine(
                        source, number, "document (" + Shown.value(value) + ") must be brief or statement");
        };
    }

    private static boolean isKey(String raw) {
        return raw.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    /** Without the quotes around it; inside double quotes a backslash gives the next sign, n, r and t white space. */
    private static String unquoted(String value) {
        int last = value.length() - 1;
        if (last < 1 || value.charAt(0) != value.charAt(last)) {
            return value;
        }
        String inside = value.substring(1, last);
        return switch (value.charAt(0)) {
            case '\'' -> inside.replace("''", "'").strip();
            case '"' -> unescaped(inside).strip();
            default -> value;
        };
    }

    private static String unescaped(String inside) {
        StringBuilder plain = new StringBuilder(inside.length());
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c == '\\' && i + 1 < inside.length()) {
                i++;
                c = "nrt".indexOf(inside.charAt(i)) >= 0 ? ' ' : inside.charAt(i);
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
