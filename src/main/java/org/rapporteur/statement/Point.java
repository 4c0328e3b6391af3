package org.rapporteur.statement;

import java.util.Optional;

/**
 * One thing a delegation says: a {@link Claim} or a {@link Proposal}.
 *
 * <p>Immutable and thread-safe. Two points are equal when all their parts are.
 */
public sealed interface Point permits Claim, Proposal {

    /**
     * The words of the point.
     *
     * @return its exact quotation, within {@link #sentence()}
     */
    Quotation quotation();

    /**
     * The sentence it stands in.
     *
     * @return the whole sentence; equal to the quotation where the sentence makes one point
     */
    Quotation sentence();

    /**
     * The words of the point for display. Where the point is a later part of its sentence, how the sentence begins stands
     * before it in brackets, since the part alone may lack its subject; where the sentence goes on behind it, "[...]" says so:
     * {@code [We call on Norland to ...] and stop its raids.}
     *
     * @return one line; the bare words where the point is the whole sentence
     */
    default String shown() {
        return Excerpt.of(quotation(), sentence());
    }

    /**
     * Whether it is for or against what it speaks of.
     *
     * @return its direction
     */
    Direction direction();

    /**
     * How strongly it is put.
     *
     * @return its strength
     */
    Strength strength();

    /**
     * How it was found.
     *
     * @return extractor, rule and deciding words
     */
    Provenance provenance();

    /**
     * How it speaks of others.
     *
     * @return whom it criticises or praises; a plain tone where it does neither
     */
    Appraisal appraisal();

    /**
     * Whom it criticises, praises or asks.
     *
     * @return the target of its {@link #appraisal()}; for a proposal that judges nobody the delegation that it asks by name;
     *     empty where nobody is meant or named
     */
    default Optional<Target> target() {
        return appraisal().target();
    }

    /**
     * The same point with another appraisal.
     *
     * @param appraisal whom it criticises or praises
     * @return a new point
     */
    Point with(Appraisal appraisal);

    /**
     * What sort of point it is, in one word for tables.
     *
     * @return "fact", "value", "commitment" or "proposal"
     */
    String kindName();
}
