package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds words that mix Latin letters with Greek or Cyrillic ones: such a word is not what it looks like. */
final class MixedScripts {

    private static final int MOST_LISTED = 5;
    private static final int LONGEST_WORD = 40;

    private final String text;
    private final Set<Integer> listed = new LinkedHashSet<>();
    private final List<Integer> foreign = new ArrayList<>();
    private String first = "";
    private boolean latin;
    private int start = -1;

    MixedScripts(String text) {
        this.text = text;
    }

    /** Whether a word of a short text mixes them. */
    static boolean in(String text) {
        MixedScripts scripts = new MixedScripts(text);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            scripts.take(at, text.codePointAt(at));
        }
        scripts.end(text.length());
        return !scripts.first.isEmpty();
    }

    /** Takes the next character of the text. */
    void take(int at, int c) {
        if (!Character.isLetter(c)) {
            if (start >= 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
                end(at);
            }
            return;
        }
        start = start < 0 ? at : start;
        latin |= c < 0x80;
        if (c >= 0x370 && c <= 0x52f && foreign.size() < MOST_LISTED) {
            foreign.add(c);
        }
    }

    /** Ends the word before an offset. */
    void end(int at) {
        if (start >= 0 && latin && !foreign.isEmpty()) {
            first = first.isEmpty() ? text.substring(start, Math.min(at, start + LONGEST_WORD)) : first;
            foreign.stream().filter(c -> listed.size() < MOST_LISTED).forEach(listed::add);
        }
        start = -1;
        latin = false;
        foreign.clear();
    }

    void notice(List<String> notices) {
        if (!first.isEmpty()) {
            String points = listed.stream().map(Shown::codePoint).collect(Collectors.joining(", "));
            notices.add("word (" + Shown.value(first) + ") mixes Latin letters with letters of another script that look"
                    + " alike (" + points + "); it is not read as what it looks like");
        }
    }
}
