package org.rapporteur.fault;

/**
 * The one family of exceptions with which the library refuses input, names and limits.
 *
 * <p>Catch this type to catch everything the library itself refuses. Messages are for people, at most a few lines long,
 * never quote a whole text, and show control characters escaped; do not parse them.
 */
public abstract sealed class RapporteurException extends RuntimeException
        permits InputException, LimitException, MissingLibraryException, OutputException, UnknownNameException {

    private static final long serialVersionUID = 1L;

    RapporteurException(String message) {
        super(Shown.bounded(message));
    }

    RapporteurException(String message, Throwable cause) {
        super(Shown.bounded(message), cause);
    }
}
