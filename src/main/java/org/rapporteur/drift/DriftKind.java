package org.rapporteur.drift;

/** What became of a point from an earlier to a later statement. */
public enum DriftKind {
    /** Said only later. */
    NEW,
    /** Said only earlier. */
    DROPPED,
    /** Put with more force, or with fewer conditions. */
    HARDENED,
    /** Put with less force, or with more conditions. */
    SOFTENED,
    /** The contrary of what was said. */
    REVERSED,
    /** In other words, with the same force and to the same side. */
    REWORDED,
    /** In the same words, at another place among the points that stay. */
    MOVED
}
