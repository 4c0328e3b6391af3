package org.rapporteur.statement;

/**
 * How a sentence speaks of what others do: the classes follow the coding of verbal conflict in the Security Council by
 * Zaczynska, Bourgonje and Stede (2024).
 */
public enum Tone {
    /** It judges nobody. */
    PLAIN,
    /** It blames or condemns what somebody does. */
    CRITICAL,
    /** It puts in doubt what somebody said: "Russia claims that ...". */
    CHALLENGING,
    /** It sets right what somebody said: "that is false". */
    CORRECTING,
    /** It praises what somebody does. */
    PRAISING;

    /**
     * Whether it speaks against somebody.
     *
     * @return true for {@link #CRITICAL}, {@link #CHALLENGING} and {@link #CORRECTING}
     */
    public boolean isAgainst() {
        return this == CRITICAL || this == CHALLENGING || this == CORRECTING;
    }
}
