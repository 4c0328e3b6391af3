package org.rapporteur.reading;

import org.rapporteur.reading.HeadingWords.Kind;
import org.rapporteur.text.Words;

/** Finds the meeting: {@code S/PV.7154}, {@code General Debate of the seventieth session}, {@code 12th meeting}. */
final class Meetings {

    private static final int REACH = 4;

    private final String text;
    private final Words words;

    private Meetings(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    /** Its symbol; else its name as written, on one line; empty if there is none. */
    static String in(String text, Words words) {
        Meetings meetings = new Meetings(text, words);
        String named = "";
        for (int i = 0; i < words.size(); i++) {
            if (meetings.isRecord(words.form(i))) {
                return meetings.written(i, i);
            }
            named = named.isEmpty() ? meetings.at(i) : named;
        }
        return named;
    }

    private boolean isRecord(String form) {
        return form.contains("/pv.");
    }

    private String at(int i) {
        if (form(i).equals("general") && form(i + 1).equals("debate")) {
            int ordinal = skip(i + 2);
            int end = HeadingWords.is(Kind.ORDINAL, form(ordinal)) || isNumbered(form(ordinal)) ? end(ordinal) : -1;
            return written(i, end > 0 ? end : i + 1);
        }
        boolean ordinal = HeadingWords.is(Kind.ORDINAL, form(i)) || isNumbered(form(i));
        int end = ordinal ? end(i) : -1;
        return end > 0 ? written(i, end) : "";
    }

    private int skip(int from) {
        int at = from;
        while (form(at).equals("of") || form(at).equals("in") || form(at).equals("at") || form(at).equals("the")) {
            at++;
        }
        return at;
    }

    /** The word "session" or "meeting" soon after an ordinal; -1 if there is none. */
    private int end(int ordinal) {
        for (int i = ordinal + 1; i <= ordinal + REACH && i < words.size() && words.isWord(i); i++) {
            if (form(i).equals("session") || form(i).equals("meeting")) {
                return i;
            }
        }
        return -1;
    }

    /** {@code 7154th}. */
    private static boolean isNumbered(String form) {
        return form.length() > 2
                && (form.endsWith("st") || form.endsWith("nd") || form.endsWith("rd") || form.endsWith("th"))
                && Digits.number(form.substring(0, form.length() - 2)) > 0;
    }

    private String form(int at) {
        return at < words.size() ? words.form(at) : "";
    }

    private String written(int from, int to) {
        StringBuilder line = new StringBuilder();
        String raw = text.substring(words.start(from), words.end(to));
        for (int i = 0; i < raw.length(); i++) {
            boolean blank = Character.isWhitespace(raw.charAt(i)) || Character.isSpaceChar(raw.charAt(i));
            if (!blank) {
                line.append(raw.charAt(i));
            } else if (line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }
}
