package org.rapporteur.statement;

/** Where a point or a delegation stands on a contested question. */
public enum Stance {
    /** For what the question proposes. */
    SUPPORT,
    /** Against it. */
    OPPOSE,
    /** For it under conditions, or not yet. */
    CONDITIONAL,
    /** Partly for, partly against. */
    MIXED,
    /** Speaks of it without a stance that can be told: a legal answer, better than a guess. */
    UNCLEAR
}
