package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a codebook's text as keys with values; a line that begins with a blank goes on from the one before. */
final class CodebookLines {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
    private static final int SHOWN = 40;

    private final CodebookFaults faults;
    private final List<Open> lines = new ArrayList<>();

    private CodebookLines(CodebookFaults faults) {
        this.faults = faults;
    }

    /**
     * A key with its value.
     *
     * @param key the key, its blanks single
     * @param value the value with all lines that go on, its blanks single
     * @param line number of the first line, from 1
     */
    record Entry(String key, String value, int line) {}

    /** An entry whose value may go on; a builder, because a value of many lines would else be copied at each of them. */
    private record Open(String key, StringBuilder value, int line) {
        Entry closed() {
            return new Entry(key, value.toString().strip(), line);
        }
    }

    static List<Entry> of(String text, CodebookFaults faults) {
        CodebookLines lines = new CodebookLines(faults);
        String[] raw = LINE_END.split(text.startsWith("\ufeff") ? text.substring(1) : text, -1);
        for (int i = 0; i < raw.length; i++) {
            lines.add(raw[i], i + 1);
        }
        return lines.lines.stream().map(Open::closed).toList();
    }

    private void add(String raw, int number) {
        String line = BLANKS.matcher(raw).replaceAll(" ").strip();
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        char first = raw.charAt(0);
        if (!Character.isWhitespace(first) && !Character.isSpaceChar(first)) {
            begin(line, number);
        } else if (isKey(line)) {
            faults.add(
                    number,
                    "'" + key(line)
                            + ":' must stand at the beginning of its line; a line that begins with a blank goes on"
                            + " from the line before\nMaybe take the blanks before it away.");
            begin(line, number);
        } else if (lines.isEmpty()) {
            faults.add(number, "must not begin with a blank: there is no line before to go on from");
        } else {
            lines.get(lines.size() - 1).value.append(' ').append(line);
        }
    }

    private static boolean isKey(String line) {
        return line.indexOf(':') > 0 && CodebookKeys.ALL.contains(key(line));
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(':')).strip();
    }

    private void begin(String line, int number) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            faults.add(
                    number,
                    "'" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "..." : line) + "' must be 'key: value'"
                            + "\nMaybe a line that goes on needs a blank at its beginning, and a comment a #.");
            return;
        }
        String key = key(line);
        Spelling.invisible(key).ifPresent(problem -> faults.add(number, "key '" + key + "' " + problem));
        lines.add(new Open(
                Spelling.INVISIBLE.matcher(key).replaceAll(""), new StringBuilder(line.substring(colon + 1)), number));
    }
}
