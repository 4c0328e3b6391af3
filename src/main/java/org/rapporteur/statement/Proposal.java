package org.rapporteur.statement;

import java.util.Objects;
import java.util.Optional;

/**
 * A point that asks someone to act, or not to act.
 *
 * @param addressee who is asked, in the statement's own words, such as "States" or "the international community";
 *     empty where nobody is named; veiled addressees ("some States") stay veiled
 * @param action the words that name what is asked, within the quotation
 * @param quotation its exact words
 * @param sentence the sentence it stands in
 * @param direction whether something is to be advanced or prevented
 * @param strength how strongly it is asked
 * @param provenance how it was found
 * @param level how much it asks for, where its words tell
 * @param appraisal whom it criticises or praises
 */
public record Proposal(
        String addressee,
        Quotation action,
        Quotation quotation,
        Quotation sentence,
        Direction direction,
        Strength strength,
        Provenance provenance,
        Optional<ActionLevel> level,
        Appraisal appraisal)
        implements Point {

    /** Refuses an action outside the quotation and a quotation outside its sentence. */
    public Proposal {
        Objects.requireNonNull(addressee, "addressee must not be null");
        Objects.requireNonNull(action, "action must not be null");
        Objects.requireNonNull(quotation, "quotation must not be null");
        Objects.requireNonNull(sentence, "sentence must not be null");
        Objects.requireNonNull(direction, "direction must not be null");
        Objects.requireNonNull(strength, "strength must not be null");
        Objects.requireNonNull(provenance, "provenance must not be null");
        Objects.requireNonNull(level, "level must not be null");
        Objects.requireNonNull(appraisal, "appraisal must not be null");
        checkWithin(quotation, sentence);
        checkWithin(action, quotation);
    }

    /**
     * A proposal that judges nobody and does not tell how much it asks for.
     *
     * @param addressee who is asked; empty where nobody is named
     * @param action the words that name what is asked, within the quotation
     * @param quotation its exact words
     * @param sentence the sentence it stands in
     * @param direction whether something is to be advanced or prevented
     * @param strength how strongly it is asked
     * @param provenance how it was found
     */
    public Proposal(
            String addressee,
            Quotation action,
            Quotation quotation,
            Quotation sentence,
            Direction direction,
            Strength strength,
            Provenance provenance) {
        this(
                addressee,
                action,
                quotation,
                sentence,
                direction,
                strength,
                provenance,
                Optional.empty(),
                Appraisal.none());
    }

    static void checkWithin(Quotation inner, Quotation outer) {
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException("quotation " + inner + " must lie within " + outer);
        }
    }

    @Override
    public Proposal with(Appraisal other) {
        Objects.requireNonNull(other, "other must not be null");
        return new Proposal(addressee, action, quotation, sentence, direction, strength, provenance, level, other);
    }

    @Override
    public String kindName() {
        return "proposal";
    }

    @Override
    public String toString() {
        return quotation.line("proposal");
    }
}
