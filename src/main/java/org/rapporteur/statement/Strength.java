package org.rapporteur.statement;

/**
 * How strongly a point is put: the deontic force of its words.
 *
 * <p>Ordered from weak to strong. Strength is reported beside a score and never enters it.
 */
public enum Strength {
    /** Can, may, could, consider, explore, hope. */
    WEAK,
    /** Should, ought to, need to, encourage, support; also where the words show no particular force. */
    MEDIUM,
    /** Must, shall, imperative, urge, demand, firmly reject, will never. */
    STRONG
}
