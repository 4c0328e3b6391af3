package org.rapporteur.text;

import java.util.List;
import java.util.Objects;

/**
 * Whether a stretch of text praises or faults what it speaks of, over all: one verdict between -1 and 1.
 *
 * <p>Words that praise and blame ({@code essential, dangerous}), good and bad things ({@code freedom, famine}) and verbs that
 * help and harm count 1 or -1. A verb of effect decides by what it acts on: to cause an ill is bad, to prevent it good, to
 * harm a good thing bad ({@code reduces crime} +1, {@code undermines democracy} -1). A negation turns what follows. Both reach
 * over {@value #REACH} words, at most to the end of the clause. A clause that begins with the ban or end of something is
 * about that thing, and its verdict is turned ({@code A ban would be harmful} speaks for what is to be banned). A good or bad
 * thing that is merely named counts a fifth: it tells what a text is about rather than what it holds. That speakers
 * themselves support or condemn something ({@code we condemn}) does not count, only what they support or condemn:
 * {@link Polarity} reads the rest.
 *
 * <p>The verdict is the sum of these values, divided by the sum of their sizes and 1. It looks at words and their order,
 * not at grammar: irony, reported speech and ills that a speaker defends are beyond it. After the contextual valence shifters
 * of Polanyi and Zaenen (2006) and the verbs of effect of Deng and Wiebe (2014); the list is a data file.
 *
 * <pre>{@code
 * Words words = Words.of("The tax reduces poverty.");
 * Verdicts.of(words).verdict(0, words.size());   // 0.5
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Verdicts {

    private static final int REACH = 8;
    private static final double NAMED = 0.2;

    /** So near behind a verb a negation turns it: "harms nobody". */
    private static final int BEHIND = 2;

    /** So near behind "we", a verb is what the speaker does. */
    private static final int OWN = 3;

    private static final List<String> SPEAKERS = List.of("we", "i", "delegation");
    private static final List<String> CLAUSES = List.of("but", "because", "although", "however", "while", "whereas");

    private static final List<String> BEING = List.of("is", "are", "was", "were");
    private static final List<String> FINITE = List.of(
            "is", "are", "was", "were", "has", "have", "had", "may", "might", "can", "could", "will", "would", "should",
            "must");

    /** What may stand before a ban at the beginning of a clause. */
    private static final List<String> OPENINGS = List.of(
            "the", "a", "an", "this", "that", "there", "should", "it", "any", "such", "would", "must", "to", "by", "of",
            "is");

    private final Words words;
    private final Phrases.Search<Valence.Role> search;

    private Verdicts(Words words) {
        this.words = words;
        this.search = Valence.in(words);
    }

    /**
     * Prepares the reading of one text.
     *
     * @param words its words
     * @return the reading
     */
    public static Verdicts of(Words words) {
        Objects.requireNonNull(words, "words must not be null");
        return new Verdicts(words);
    }

    /**
     * The verdict of a stretch.
     *
     * @param from number of the first word
     * @param to number after the last
     * @return above 0 where it praises, below 0 where it faults, 0 where it does neither; between -1 and 1
     */
    public double verdict(int from, int to) {
        Reading reading = new Reading();
        int at = from;
        while (at < to) {
            List<Phrases.Found<Valence.Role>> found = search.overlapping(at, at + 1, to);
            if (found.isEmpty()) {
                reading.plain(at);
                at++;
            } else {
                Valence valence = Valence.longest(found);
                reading.take(at, valence);
                at = valence.to();
            }
        }
        return reading.verdict();
    }

    /** The state of one reading from left to right. */
    private final class Reading {

        private static final int LONG_AGO = Integer.MIN_VALUE / 2;

        /** Of the clauses before, and of this one before it is turned. */
        private double sum;

        private double clause;
        private double sizes;
        private double clauseSizes;
        private boolean predicated;

        /** -1 in a clause about the end of something. */
        private int turn = 1;

        private boolean opening = true;
        private int negation = LONG_AGO;
        private int speaker = LONG_AGO;

        /** The last verb of effect: where, its own value, used only if it acts on nothing, and its effect. */
        private int verb = LONG_AGO;

        private int own;
        private int effect;

        void plain(int at) {
            String form = words.form(at);
            if (!words.isWord(at)) {
                mark(form.charAt(0));
            } else if (CLAUSES.contains(form)) {
                endClause();
            } else {
                predicate(form);
                // To protect from an ill is to keep it off.
                effect = form.equals("from") && own != 0 ? -effect : effect;
                speaker = SPEAKERS.contains(form) ? at : speaker;
                opening &= OPENINGS.contains(form);
            }
        }

        /** What is said of the subject counts, the subject itself as something named; a new verb ends a negation. */
        private void predicate(String form) {
            if (FINITE.contains(form)) {
                negation = LONG_AGO;
                if (BEING.contains(form) && !predicated) {
                    endVerb();
                    clause *= NAMED;
                    sizes -= (1 - NAMED) * clauseSizes;
                }
                predicated = true;
            }
        }

        private void mark(char mark) {
            if (mark == ',') {
                endVerb();
                negation = LONG_AGO;
            } else if (";:.!?".indexOf(mark) >= 0) {
                endClause();
            }
        }

        void take(int at, Valence valence) {
            if (valence.is(Valence.Role.INERT)) {
                opening = false;
            } else if (valence.is(Valence.Role.NOT)) {
                negate(at);
            } else if (opening && valence.is(Valence.Role.AGAINST)) {
                turn = -1;
                opening = false;
            } else {
                opening = false;
                weigh(at, valence);
            }
        }

        private void negate(int at) {
            if (at - verb <= BEHIND) {
                own = -own;
                effect = -effect;
            } else {
                negation = at;
            }
        }

        private void weigh(int at, Valence valence) {
            int sign = at - negation <= REACH ? -1 : 1;
            boolean governed = at - verb <= REACH;
            if (valence.effect() != 0) {
                int outer = governed ? effect : sign;
                if (!governed) {
                    endVerb();
                }
                if (valence.value() != 0 || !governed) {
                    own = at - speaker <= OWN ? 0 : outer * valence.value();
                }
                effect = outer * valence.effect();
                verb = at;
                negation = LONG_AGO;
            } else if (governed) {
                add(effect * valence.value(), 1);
                own = 0;
                verb = at;
            } else {
                endVerb();
                boolean ofSpeaker = at - speaker <= OWN && !valence.isThing();
                add(ofSpeaker ? 0 : sign * valence.value(), valence.isThing() ? NAMED : 1);
            }
        }

        private void add(int value, double size) {
            clause += size * value;
            sizes += size * Math.abs(value);
            clauseSizes += size * Math.abs(value);
        }

        private void endVerb() {
            add(own, 1);
            own = 0;
            effect = 0;
            verb = LONG_AGO;
        }

        private void endClause() {
            endVerb();
            sum += turn * clause;
            clause = 0;
            clauseSizes = 0;
            predicated = false;
            turn = 1;
            opening = true;
            negation = LONG_AGO;
            speaker = LONG_AGO;
        }

        double verdict() {
            endClause();
            return sum / (sizes + 1);
        }
    }

    @Override
    public String toString() {
        return "Verdicts on " + words;
    }
}
