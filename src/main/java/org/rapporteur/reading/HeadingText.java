package org.rapporteur.reading;

import org.rapporteur.reading.HeadingWords.Kind;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Passage;
import org.rapporteur.text.Words;

/**
 * The lines that stand above a speech: titles, short lines without a sentence end, and the label before a colon with
 * which a verbatim record opens, as in {@code Ms. Berg (Norway): We agree.}
 *
 * <p>Ends at the salutation, at the first running text, after twelve lines or 2,000 characters.
 */
final class HeadingText {

    private static final int MOST_LINES = 12;
    private static final int MOST_CHARACTERS = 2_000;
    private static final int SHORT_LINE = 160;
    private static final int FEW_WORDS = 8;
    private static final int LONGEST_LABEL = 120;

    private final String text;
    private final StringBuilder lines = new StringBuilder();

    private HeadingText(String text) {
        this.text = text;
    }

    /** The lines, separated by line feeds; empty if there are none. */
    static String of(Transcript transcript) {
        HeadingText heading = new HeadingText(transcript.text());
        int taken = 0;
        for (Passage passage : transcript.passages()) {
            if (passage.kind() == Passage.Kind.FRONT_MATTER) {
                continue;
            }
            boolean room = ++taken <= MOST_LINES && heading.lines.length() < MOST_CHARACTERS;
            if (!room || !heading.take(passage)) {
                break;
            }
        }
        return heading.lines.toString();
    }

    /** Takes what is heading in a passage; false if the speech has begun. */
    private boolean take(Passage passage) {
        int end = Math.min(passage.end(), passage.start() + MOST_CHARACTERS);
        String block = text.substring(passage.start(), end);
        Words words = Words.of(block);
        if (!passage.isText()) {
            return true;
        }
        if (opensSpeech(block, words)) {
            return false;
        }
        if (passage.kind() == Passage.Kind.HEADING || isShortLine(block) || announces(words)) {
            append(block);
            return true;
        }
        return label(block) || words.count(0, words.size()) < FEW_WORDS;
    }

    private void append(String block) {
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            lines.append("\r\f\u000b\u0085\u2028\u2029".indexOf(c) >= 0 ? '\n' : c == '*' ? ' ' : c);
        }
        lines.append('\n');
    }

    private static boolean isShortLine(String block) {
        return block.length() <= SHORT_LINE && !endsWith(block, ".!?;。！？");
    }

    private static boolean endsWith(String block, String marks) {
        return !block.isEmpty() && marks.indexOf(block.charAt(block.length() - 1)) >= 0;
    }

    /** "Statement by", "Remarks delivered by": what is delivered, and soon by whom. */
    private static boolean announces(Words words) {
        if (words.size() == 0 || !HeadingWords.is(Kind.DOCUMENT, words.form(0))) {
            return false;
        }
        for (int i = 1; i < Math.min(words.size(), FEW_WORDS); i++) {
            if (words.form(i).equals("by")) {
                return true;
            }
        }
        return false;
    }

    /** Takes a label at the beginning of running text; nothing behind it is heading. */
    private boolean label(String block) {
        int colon = block.indexOf(':');
        if (colon > 0 && colon <= LONGEST_LABEL) {
            String label = block.substring(0, colon);
            Words words = Words.of(label);
            if (Heading.isLabel(label, words, DelegationNames.in(label, words))) {
                append(label);
            }
        }
        return false;
    }

    private static boolean opensSpeech(String block, Words words) {
        int first = firstWord(words);
        if (first == words.size() || !HeadingWords.is(Kind.SALUTATION, words.form(first))) {
            return false;
        }
        String form = words.form(first);
        if (HeadingWords.is(Kind.CHAIR, form) || HeadingWords.is(Kind.TITLE, form)) {
            return addressesChair(words, first) || endsWith(block, ",:!.") && !block.contains("(");
        }
        return true;
    }

    private static int firstWord(Words words) {
        int at = 0;
        while (at < words.size() && !words.isWord(at)) {
            at++;
        }
        return at;
    }

    private static boolean addressesChair(Words words, int title) {
        int next = title + 1;
        while (next < words.size() && !words.isWord(next)) {
            next++;
        }
        return next < words.size() && HeadingWords.is(Kind.CHAIR, words.form(next));
    }
}
