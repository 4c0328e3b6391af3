package org.rapporteur.reading;

/**
 * How large a file may be to be read as one statement.
 *
 * <p>Real speeches hold some tens of thousands of characters; the defaults are far away from honest use. Immutable and
 * thread-safe.
 *
 * @param maxBytes largest size of a file in bytes, at least 1
 * @param maxCharacters largest length of a decoded text in UTF-16 units, at least 1
 */
public record Limits(long maxBytes, int maxCharacters) {

    private static final Limits DEFAULTS = new Limits(16L * 1024 * 1024, 8_000_000);

    /** Refuses limits below 1. */
    public Limits {
        if (maxBytes < 1 || maxCharacters < 1) {
            throw new IllegalArgumentException(
                    "limits (maxBytes " + maxBytes + ", maxCharacters " + maxCharacters + ") must both be at least 1");
        }
    }

    /**
     * The limits used when none are given.
     *
     * @return 16 MiB and 8 million characters
     */
    public static Limits defaults() {
        return DEFAULTS;
    }
}
