package org.rapporteur.drift;

import java.util.List;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Wording;

/**
 * A sentence of a draft that can take up a proposal.
 *
 * @param quotation its words
 * @param clause the same as a clause
 * @param matter what it speaks of
 * @param bearing for and against what
 * @param isNormative whether it binds, asks, allows or decides, and does not only tell
 */
record UptakePassage(Quotation quotation, Clause clause, Matter matter, Bearing bearing, boolean isNormative) {

    /** With fewer words, labels and numbers aside, a sentence is a title. */
    private static final int FEWEST_WORDS = 4;

    /** With "shall" in one of so many sentences a draft is a treaty, whose plain sentences bind too. */
    private static final int MANY = 3;

    /** All passages of a draft in order: no headings, no "Article 3.", no titles of a word or two. */
    static List<UptakePassage> of(Statement draft) {
        Wording.Reader reader = Wording.Reader.of(draft.transcript());
        List<Quotation> sentences = draft.sentences().stream()
                .filter(sentence -> sentence.reading() != Sentence.Reading.HEADING)
                .map(Sentence::quotation)
                .filter(quotation -> isSentence(Clause.of(draft.transcript(), quotation)))
                .toList();
        long binding = sentences.stream()
                .filter(quotation ->
                        Clause.of(draft.transcript(), quotation).wordForms().contains("shall"))
                .count();
        boolean isTreaty = MANY * binding >= sentences.size();
        return sentences.stream()
                .map(quotation -> of(draft, reader, quotation, isTreaty))
                .toList();
    }

    private static UptakePassage of(Statement draft, Wording.Reader reader, Quotation quotation, boolean isTreaty) {
        Claim plain = new Claim(
                Claim.Kind.FACT,
                quotation,
                quotation,
                Direction.NEITHER,
                Strength.MEDIUM,
                new Provenance("draft", "sentence", List.of()),
                Appraisal.none());
        Clause clause = Clause.of(draft.transcript(), quotation);
        boolean normative = isTreaty
                || !ForceLadder.shipped().duties(clause).isEmpty()
                || !Instruments.SHIPPED.in(clause, Instruments.Sort.ENACT).isEmpty();
        return new UptakePassage(
                quotation,
                clause,
                Matter.of(clause, reader.of(plain).terms(), draft.delegation()),
                Bearing.of(clause),
                normative);
    }

    private static boolean isSentence(Clause clause) {
        List<String> forms = clause.wordForms();
        long words = forms.stream()
                .filter(form -> !Instruments.SHIPPED.isLabel(form) && Character.isLetter(form.codePointAt(0)))
                .count();
        boolean isLabelled = !forms.isEmpty() && Instruments.SHIPPED.isLabel(forms.get(0));
        boolean binds = !ForceLadder.shipped().duties(clause).isEmpty();
        return words >= FEWEST_WORDS || binds && !isLabelled;
    }
}
