package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.statement.Transcript;

/**
 * Where words that do not stand in a text may come from. Only for messages: what is refused stays refused, nothing is
 * moved to a place that merely looks like it.
 */
final class Nearest {

    private static final int LONGEST_WORDS = 1_000;
    private static final double ENOUGH = 0.5;

    private Nearest() {}

    /** "Maybe ..." on a line of its own; empty if nothing is near. */
    static String hint(Transcript transcript, String words) {
        FoldedText text = FoldedText.of(transcript.text());
        FoldedText sought = FoldedText.of(words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words);
        List<int[]> same = text.find(sought, 1);
        if (!same.isEmpty()) {
            return hint(transcript, same.get(0)[0], same.get(0)[1]);
        }
        return window(transcript, text, sought.folded().split(" "));
    }

    private static String hint(Transcript transcript, int start, int end) {
        return "\nMaybe " + start + " to " + end + ", where the text has ("
                + JsonNode.shown(transcript.text().substring(start, end)) + ").";
    }

    /** The stretch of as many words that has most of them in common; the first of equals. */
    private static String window(Transcript transcript, FoldedText text, String[] sought) {
        Map<String, Integer> wanted = new HashMap<>();
        for (String word : sought) {
            wanted.merge(bare(word), 1, Integer::sum);
        }
        List<int[]> words = words(text.folded());
        int best = 0;
        int bestFrom = 0;
        int common = 0;
        for (int i = 0; i < words.size(); i++) {
            common += enter(wanted, word(text, words.get(i)));
            if (i >= sought.length) {
                common -= leave(wanted, word(text, words.get(i - sought.length)));
            }
            if (common > best) {
                best = common;
                bestFrom = Math.max(0, i - sought.length + 1);
            }
        }
        if (best < ENOUGH * sought.length || best == 0) {
            return "";
        }
        int last = Math.min(words.size(), bestFrom + sought.length) - 1;
        return hint(transcript, text.origin(words.get(bestFrom)[0]), text.originEnd(words.get(last)[1] - 1));
    }

    private static int enter(Map<String, Integer> wanted, String word) {
        Integer left = wanted.computeIfPresent(word, (k, n) -> n - 1);
        return left != null && left >= 0 ? 1 : 0;
    }

    private static int leave(Map<String, Integer> wanted, String word) {
        Integer left = wanted.computeIfPresent(word, (k, n) -> n + 1);
        return left != null && left > 0 ? 1 : 0;
    }

    private static String word(FoldedText text, int[] span) {
        return bare(text.folded().substring(span[0], span[1]));
    }

    /** A word without the marks around it. */
    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    private static List<int[]> words(String folded) {
        List<int[]> words = new ArrayList<>();
        int from = 0;
        while (from < folded.length()) {
            int blank = folded.indexOf(' ', from);
            int to = blank < 0 ? folded.length() : blank;
            if (to > from) {
                words.add(new int[] {from, to});
            }
            from = to + 1;
        }
        return words;
    }
}
