package org.rapporteur.drift;

/** What became of a proposal in a draft. */
public enum UptakeKind {
    /** The draft asks for it with the force it was proposed with. */
    TAKEN,
    /** The draft asks for it with more force. */
    STRENGTHENED,
    /** The draft asks for it with less force, or under conditions. */
    WEAKENED,
    /** The draft says the contrary. */
    REVERSED,
    /** The draft speaks of it, but words and stances do not tell, or not with one voice, what it does with it: read it. */
    UNCLEAR,
    /** The draft does not speak of it. */
    ABSENT
}
