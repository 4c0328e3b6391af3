package org.rapporteur.text;

import java.util.List;
import java.util.Set;

/** Tells whether a word of opposition that may be verb or noun is a noun: "the plastics ban". */
final class NounSense {

    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "this", "that", "such", "any", "every", "our", "new");

    /** What follows a noun with nothing that it governs: a verb, a conjunction, a preposition that tells when or where. */
    private static final Set<String> BEHIND = Set.copyOf(
            List.of(("is are was were be has have had will would shall should must can could may might does do did"
                            + " and or but in at for by now today deserves")
                    .split(" ")));

    private final Words words;
    private final WordSigns signs;

    NounSense(Words words, WordSigns signs) {
        this.words = words;
        this.signs = signs;
    }

    /** Whether a single word stands behind an article, at most one word of content between, and governs nothing. */
    boolean isNoun(int from, int to, int clauseStart) {
        boolean behind = isArticle(from - 1, clauseStart)
                || isArticle(from - 2, clauseStart) && signs.hasContent(from - 1, from);
        return behind && to == from + 1 && isUngoverning(to);
    }

    private boolean isArticle(int at, int clauseStart) {
        return at >= clauseStart && ARTICLES.contains(words.form(at));
    }

    private boolean isUngoverning(int after) {
        return after >= words.size() || !words.isWord(after) || BEHIND.contains(words.form(after));
    }

    /** The noun of a phrase of opposition: its longest word. */
    int head(int from, int to) {
        int head = from;
        for (int i = from; i < to; i++) {
            head = words.form(i).length() > words.form(head).length() ? i : head;
        }
        return head;
    }
}
