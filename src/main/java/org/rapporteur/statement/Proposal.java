package org.rapporteur.statement;

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
 */
public record Proposal(
        String addressee,
        Quotation action,
        Quotation quotation,
        Quotation sentence,
        Direction direction,
        Strength strength,
        Provenance provenance)
        implements Point {

    /** Refuses an action outside the quotation and a quotation outside its sentence. */
    public Proposal {
        checkWithin(quotation, sentence);
        checkWithin(action, quotation);
    }

    static void checkWithin(Quotation inner, Quotation outer) {
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException("quotation " + inner + " must lie within " + outer);
        }
    }

    @Override
    public String kindName() {
        return "proposal";
    }
}
