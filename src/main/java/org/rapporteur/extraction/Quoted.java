package org.rapporteur.extraction;

import java.util.BitSet;
import org.rapporteur.text.Words;

/**
 * Which words of a speech stand between quotation marks: in a quotation of several words, which says what another said, also
 * over several sentences; or in scare quotes, a word or two that the speaker keeps at a distance.
 */
final class Quoted {

    private static final int FEW = 4;
    private static final int LONGEST = 400;

    private final Words words;
    private final String text;
    private final BitSet quoted = new BitSet();
    private final BitSet scare = new BitSet();

    Quoted(Speech speech) {
        this.words = speech.words;
        this.text = speech.transcript.text();
        int at = 0;
        while (at < words.size()) {
            int close = opens(at) ? closing(at) : -1;
            if (close > 0) {
                (count(at, close) <= FEW ? scare : quoted).set(at, close + 1);
                at = close;
            }
            at++;
        }
    }

    private boolean isMark(int at) {
        return words.form(at).equals("\"") || words.form(at).equals("'");
    }

    private boolean opens(int at) {
        return isMark(at) && !isTouched(words.start(at) - 1) && isTouched(words.end(at));
    }

    private boolean closes(int at, int open) {
        return words.form(at).equals(words.form(open)) && !Character.isLetterOrDigit(charAt(words.end(at)));
    }

    private boolean isTouched(int offset) {
        char c = charAt(offset);
        return !Character.isWhitespace(c) && c != '(';
    }

    private char charAt(int offset) {
        return offset < 0 || offset >= text.length() ? ' ' : text.charAt(offset);
    }

    /** The mark that closes a quotation, or -1; a mark that opens again goes on with it, as at the head of a paragraph. */
    private int closing(int open) {
        int limit = Math.min(words.size(), open + LONGEST);
        for (int at = open + 1; at < limit; at++) {
            if (isMark(at) && closes(at, open)) {
                return at;
            }
        }
        return -1;
    }

    private int count(int open, int close) {
        int count = 0;
        for (int at = open; at < close && count <= FEW; at++) {
            count += words.isWord(at) ? 1 : 0;
        }
        return count;
    }

    /** Whether a word is another's. */
    boolean isQuoted(int at) {
        return quoted.get(at);
    }

    /** Whether a word is used at a distance. */
    boolean isScare(int at) {
        return scare.get(at);
    }

    /** Whether a stretch is another's words but for a few that lead to them. */
    boolean fills(int from, int to) {
        int inside = quoted.get(from, to).cardinality();
        return inside > 0 && 10 * inside >= 6 * (to - from);
    }
}
