package org.rapporteur.fault;

import java.util.Objects;

/** An optional library that a feature rests on is not on the class path. */
public final class MissingLibraryException extends RapporteurException {

    private static final long serialVersionUID = 1L;

    /**
     * A library that is not there.
     *
     * @param feature what needs it, such as "sentence embeddings"
     * @param coordinates its Maven coordinates, group:artifact:version
     * @param cause the failure underneath
     */
    public MissingLibraryException(String feature, String coordinates, Throwable cause) {
        super(
                Objects.requireNonNull(feature, "feature must not be null") + ": library ("
                        + Objects.requireNonNull(coordinates, "coordinates must not be null")
                        + ") must be on the class path\nMaybe add it to the dependencies.",
                Objects.requireNonNull(cause, "cause must not be null"));
    }
}
