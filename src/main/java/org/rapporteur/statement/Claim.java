package org.rapporteur.statement;

import java.util.Locale;
import java.util.Objects;

/**
 * A point that asserts something: how things are, what is good or bad, or what the speaker's own side does.
 *
 * @param kind what is asserted
 * @param quotation its exact words
 * @param sentence the sentence it stands in
 * @param direction whether it is for or against what it speaks of
 * @param strength how strongly it is put
 * @param provenance how it was found
 * @param appraisal whom it criticises or praises
 */
public record Claim(
        Kind kind,
        Quotation quotation,
        Quotation sentence,
        Direction direction,
        Strength strength,
        Provenance provenance,
        Appraisal appraisal)
        implements Point {

    /** What a claim asserts. */
    public enum Kind {
        /** How things are, were or will be. */
        FACT,
        /** What is good, bad, legal, important; praise, blame and hope. */
        VALUE,
        /** What the speaker's own side does, will do, supports or rejects. */
        COMMITMENT
    }

    /** Refuses a quotation outside its sentence. */
    public Claim {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(quotation, "quotation must not be null");
        Objects.requireNonNull(sentence, "sentence must not be null");
        Objects.requireNonNull(direction, "direction must not be null");
        Objects.requireNonNull(strength, "strength must not be null");
        Objects.requireNonNull(provenance, "provenance must not be null");
        Objects.requireNonNull(appraisal, "appraisal must not be null");
        Proposal.checkWithin(quotation, sentence);
    }

    /**
     * A claim that judges nobody.
     *
     * @param kind what is asserted
     * @param quotation its exact words
     * @param sentence the sentence it stands in
     * @param direction whether it is for or against what it speaks of
     * @param strength how strongly it is put
     * @param provenance how it was found
     */
    public Claim(
            Kind kind,
            Quotation quotation,
            Quotation sentence,
            Direction direction,
            Strength strength,
            Provenance provenance) {
        this(kind, quotation, sentence, direction, strength, provenance, Appraisal.none());
    }

    @Override
    public Claim with(Appraisal other) {
        Objects.requireNonNull(other, "other must not be null");
        return new Claim(kind, quotation, sentence, direction, strength, provenance, other);
    }

    @Override
    public String kindName() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return quotation.line(kindName());
    }
}
