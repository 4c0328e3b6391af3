package org.rapporteur.evaluation;

/** What of a coding is compared. */
public enum Aspect {
    /** Whether a sentence makes a point and of what kind: proposal, commitment, value, fact or none. */
    KIND,
    /** Of sentences that make a point in both codings: advance, prevent, both or neither. */
    DIRECTION,
    /** Of sentences that propose or pledge in both codings: weak, medium or strong. */
    STRENGTH,
    /** Of sentences that make a point in both codings: their issues together as one class, such as "a+b", or none. */
    ISSUE,
    /** Of questions on which at least one coding sees a stance: the stance, or none. */
    STANCE
}
