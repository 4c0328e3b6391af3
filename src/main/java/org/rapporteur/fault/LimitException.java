package org.rapporteur.fault;

import java.util.Objects;

/** Input beyond a documented limit: names the limit, the value found and how to raise it. */
public final class LimitException extends RapporteurException {

    private static final long serialVersionUID = 1L;

    private final String limit;
    private final long found;
    private final long allowed;

    /**
     * A limit that was passed.
     *
     * @param source the input concerned
     * @param limit name of the limit, as the documentation has it
     * @param found the value found
     * @param allowed the largest value allowed
     */
    public LimitException(String source, String limit, long found, long allowed) {
        super(Shown.name(Objects.requireNonNull(source, "source must not be null")) + ": "
                + Objects.requireNonNull(limit, "limit must not be null") + " (" + found + ") must be at most "
                + allowed + "\nMaybe split the text, or leave out what is not a statement.");
        this.limit = limit;
        this.found = found;
        this.allowed = allowed;
    }

    /**
     * Which limit it was.
     *
     * @return its name
     */
    public String limit() {
        return limit;
    }

    /**
     * What was found.
     *
     * @return the value that is too large
     */
    public long found() {
        return found;
    }

    /**
     * What is allowed.
     *
     * @return the largest value accepted
     */
    public long allowed() {
        return allowed;
    }
}
