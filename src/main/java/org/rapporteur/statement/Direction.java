package org.rapporteur.statement;

/** Whether a point is for or against what it speaks of. */
public enum Direction {
    /** To advance, support or praise something. */
    ADVANCE,
    /** To prevent, oppose or criticise something. */
    PREVENT,
    /** Neither: plain description. */
    NEITHER
}
