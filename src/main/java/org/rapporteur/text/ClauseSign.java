package org.rapporteur.text;

/** The sign at the place a reading of one clause has come to, and what may still change it. */
final class ClauseSign {

    static final int LONG_AGO = Integer.MIN_VALUE / 2;

    /** Number of the first word that a predicate judges. */
    int start;

    /** 1 for, -1 against. */
    int sign = 1;

    /** Whether something in this clause backs what follows. */
    boolean backing;

    /** Whether "and", "or" or a comma stands right before. */
    boolean coordinated;

    /** Whether the last small word was "or". */
    boolean byOr;

    boolean ownDoing;
    boolean duty;

    /** Whether a verb of judgement stands before. */
    boolean considering;

    /** Number of the word behind a verb of choice, or -1. */
    int preferring = -1;

    int lastBeing = LONG_AGO;
    int lastNegation = LONG_AGO;
    int lastCause = LONG_AGO;

    /** Whether the clause is what is put aside, to the comma; and whether by a "without". */
    boolean aside;

    boolean lacking;

    private int outer = 1;
    private int outerOr = 1;
    private int beforeNegation = 1;
    private boolean negationPending;

    /** Whether a noun of opposition governs, the sign before it, and the word behind it. */
    private boolean byNoun;

    private int nounBase = 1;
    private int nounEnd;

    /** After the noun of opposition that heads the subject; 0 if none does. */
    private int headEnd;

    /** Whether a fault stands before its noun, and the sign before it. */
    private boolean attributive;

    private int attributed = 1;

    ClauseSign(int start) {
        this.start = start;
    }

    /** Turns the sign for a negation at a word. */
    void negate(int at, boolean nor) {
        beforeNegation = nor ? outer : coordinated ? base() : sign;
        negationPending = true;
        lastNegation = at;
        sign = -beforeNegation;
        coordinated = false;
    }

    /** What is put aside holds to the comma if it opens the clause. */
    void putAside(boolean opens, boolean without) {
        aside = opens;
        lacking = opens && without;
        negationPending = !opens;
    }

    boolean isNegated(int at, int window) {
        return negationPending && at - lastNegation <= window;
    }

    /** Whether what has been read last of this clause stands under a negation alone. */
    boolean isTurnedByNegation() {
        return sign < 0 && lastNegation >= start;
    }

    /** The sign a coordinated verb starts from: behind "or" that of a negation before goes on, behind "and" not. */
    private int base() {
        return byOr ? outerOr : outer;
    }

    /** The sign under which a word of opposition stands. */
    int beforeOpposition() {
        return coordinated && !negationPending ? base() : sign;
    }

    /** A verb of support behind "and" starts from the sign its neighbour started from. */
    void startSupport() {
        backing = true;
        sign = coordinated && !negationPending && !byOr ? outer : sign;
    }

    void verb(int before) {
        outer = negationPending ? beforeNegation : before;
        outerOr = before;
        negationPending = false;
        coordinated = false;
    }

    void oppose(int before, boolean noun, int end) {
        verb(before);
        sign = -before;
        byNoun = noun;
        nounBase = before;
        nounEnd = end;
    }

    /** A fault that is no predicate governs its noun only: to the verb or the comma. */
    void attribute(int before) {
        attributive = !considering;
        attributed = before;
    }

    private void endAttribute() {
        sign = attributive ? attributed : sign;
        attributive = false;
    }

    void comma() {
        coordinated = true;
        newNoun();
    }

    /** Behind "the prohibition of force and the right of asylum" the second noun stands beside the first, not under it. */
    void newNoun() {
        endAttribute();
        sign = byNoun ? nounBase : sign;
        outer = byNoun ? nounBase : outer;
        byNoun = false;
    }

    /** A predicate says of "a ban on mines" what it says of the ban. */
    void predicated() {
        endAttribute();
        if (byNoun) {
            sign = nounBase;
            outer = nounBase;
            byNoun = false;
            headEnd = nounEnd;
        }
    }

    /** What of the subject that ends before a word stands under its verdict: all, or all before what a ban governs. */
    int judgedEnd(int before) {
        return headEnd > start && headEnd <= before ? headEnd : before;
    }
}
