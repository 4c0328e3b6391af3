package org.rapporteur.text;

import java.util.Arrays;

/** The signs of the words of one stretch while it is read; places are numbers of words of the text. */
final class WordSigns {

    private final int first;
    private final byte[] signs;

    /** Which words stand behind a word of support, doing, duty or acceptance, or are praised by their predicate. */
    private final boolean[] backed;

    WordSigns(int from, int to) {
        first = from;
        signs = new byte[to - from];
        backed = new boolean[to - from];
    }

    /** The words from one place to before another have content under a sign. */
    void mark(int from, int to, int sign, boolean isBacked) {
        Arrays.fill(signs, from - first, to - first, (byte) sign);
        Arrays.fill(backed, from - first, to - first, isBacked);
    }

    /** A word has content under a sign; whether it is backed stays open. */
    void mark(int at, int sign) {
        signs[at - first] = (byte) sign;
    }

    /** Whether a stretch has a word of content. */
    boolean hasContent(int from, int to) {
        for (int i = from; i < to; i++) {
            if (signs[i - first] != 0) {
                return true;
            }
        }
        return false;
    }

    /** What has content in a stretch is judged by its predicate. */
    void judge(int from, int to, int verdict) {
        for (int i = from; i < to; i++) {
            if (signs[i - first] != 0) {
                signs[i - first] = (byte) verdict;
                backed[i - first] = true;
            }
        }
    }

    /** What has content in a stretch gets a sign; whether it is backed stays open. */
    void turn(int from, int to, int sign) {
        for (int i = from - first; i < to - first; i++) {
            signs[i] = signs[i] == 0 ? 0 : (byte) sign;
        }
    }

    byte[] signs() {
        return signs;
    }

    /** The signs, but 0 for what is plainly named. */
    byte[] meant() {
        byte[] meant = signs.clone();
        for (int i = 0; i < meant.length; i++) {
            meant[i] = meant[i] > 0 && !backed[i] ? 0 : meant[i];
        }
        return meant;
    }
}
