package org.rapporteur.fault;

import java.util.Objects;

/** An output that could not be written; what stood at its place before still stands there. */
public final class OutputException extends RapporteurException {

    private static final long serialVersionUID = 1L;

    /**
     * A target that could not be written.
     *
     * @param target file name or other name of the output
     * @param problem what went wrong, starting in lower case
     * @param cause the failure underneath
     */
    public OutputException(String target, String problem, Throwable cause) {
        super(
                Shown.name(Objects.requireNonNull(target, "target must not be null")) + ": "
                        + Objects.requireNonNull(problem, "problem must not be null"),
                Objects.requireNonNull(cause, "cause must not be null"));
    }
}
