package org.rapporteur.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Target;
import org.rapporteur.statement.Tone;
import org.rapporteur.statement.Transcript;

class CriticismsTest {

    private static final Delegation NORLAND = Delegation.named("Norland");
    private static final Delegation SUDLAND = Delegation.named("Sudland");
    private static final Delegation OSTLAND = Delegation.named("Ostland");
    private static final Delegation WESTLAND = Delegation.named("Westland");

    /** Four sentences; the first ones criticise the given delegations. */
    private static Statement statement(Delegation speaker, Delegation... criticised) {
        String text = "The bridge was broken. The road was closed. The river was dammed. The market was burnt.";
        Transcript transcript = Transcript.of(speaker, text);
        Statement read = Extractors.sentences().extract(transcript);
        List<Sentence> sentences = new java.util.ArrayList<>();
        for (int i = 0; i < read.sentences().size(); i++) {
            Sentence sentence = read.sentences().get(i);
            Quotation words = sentence.quotation();
            Appraisal appraisal = i < criticised.length
                    ? new Appraisal(
                            Tone.CRITICAL,
                            java.util.Optional.of(
                                    new Target(Target.Kind.NAMED, words, java.util.Optional.of(criticised[i]))),
                            List.of(words))
                    : Appraisal.none();
            sentences.add(new Sentence(words, sentence.reading(), sentence.rule(), appraisal));
        }
        return new Statement(transcript, sentences, List.of(), Map.of(), List.of(), List.of(), List.of());
    }

    private static final Criticisms DEBATE = Criticisms.of(List.of(
            statement(NORLAND, SUDLAND, SUDLAND),
            statement(SUDLAND, NORLAND),
            statement(OSTLAND, SUDLAND),
            statement(WESTLAND)));

    @Test
    void theShareCountsTheSentencesAgainstTheOther() {
        assertThat(DEBATE.share(NORLAND, SUDLAND)).isEqualTo(0.5);
        assertThat(DEBATE.share(SUDLAND, NORLAND)).isEqualTo(0.25);
        assertThat(DEBATE.share(WESTLAND, SUDLAND)).isZero();
    }

    @Test
    void anApproachQuotesWhatTheTwoSayAgainstEachOtherAndNobodyElse() {
        var matrix = Rapporteur.compare(List.of(
                        statement(NORLAND, SUDLAND, SUDLAND), statement(SUDLAND, NORLAND), statement(OSTLAND, SUDLAND)))
                .matrix();
        Approach approach = Approach.of(matrix, "Norland", "Sudland");
        assertThat(approach.criticism()).extracting(Criticisms.Remark::from).containsExactly(NORLAND, NORLAND, SUDLAND);
        assertThat(approach.toText())
                .contains("Norland criticises Sudland by name: 2", "Sudland criticises Norland by name: 1");
    }

    @Test
    void thePairMostAtOddsIsTheOneWithTheGreatestMeanOfBothShares() {
        Criticisms.Pair pair = DEBATE.sharpest(1).get(0);
        assertThat(pair.first()).isEqualTo(NORLAND);
        assertThat(pair.second()).isEqualTo(SUDLAND);
        assertThat(pair.strength()).isCloseTo(0.375, within(1e-12));
        assertThat(pair.remarks())
                .hasSize(3)
                .extracting(Criticisms.Remark::from)
                .startsWith(NORLAND, NORLAND);
    }

    @Test
    void thoseWhoCriticiseTheSameAreAllied() {
        Criticisms.Pair pair = DEBATE.closest(9).get(0);
        assertThat(Stream.of(pair.first(), pair.second())).containsExactly(NORLAND, OSTLAND);
        assertThat(pair.strength()).isCloseTo(0.25, within(1e-12));
        assertThat(DEBATE.closest(9)).hasSize(1);
        assertThat(DEBATE.closest(0)).isEmpty();
    }

    private static Statement read(Delegation speaker, String text) {
        return Extractors.rules(List.of(NORLAND, SUDLAND, OSTLAND, WESTLAND)).extract(Transcript.of(speaker, text));
    }

    @Test
    void whatBothCallForMakesThemAllied() {
        Criticisms debate = Criticisms.of(List.of(
                read(
                        NORLAND,
                        "We call for the free passage of fishing boats through the narrow straits. The sea is wide."),
                read(SUDLAND, "All of us should guarantee free passage for fishing boats in the narrow straits."),
                read(WESTLAND, "We call for better schools for the children of shepherds.")));
        assertThat(debate.sharpest(1)).isEmpty();
        assertThat(debate.closest(9)).hasSize(1);
        Criticisms.Pair pair = debate.closest(1).get(0);
        assertThat(List.of(pair.first(), pair.second())).containsExactly(NORLAND, SUDLAND);
        // Half of Norland's two sentences and Sudland's only one.
        assertThat(pair.strength()).isCloseTo(0.75, within(1e-12));
        assertThat(debate.sidesToText())
                .startsWith("Most in conflict: nobody here criticises another delegation by name.\n"
                        + "Most agreed: Norland and Sudland\n  - Norland: We call for the free passage");
    }

    @Test
    void praiseOfEachOtherMakesThemAllied() {
        Criticisms debate = Criticisms.of(List.of(
                read(NORLAND, "We commend Sudland for its generosity towards refugees."),
                read(WESTLAND, "The sea is wide and deep.")));
        assertThat(debate.closest(9)).isEmpty();
        Criticisms both = Criticisms.of(List.of(
                read(NORLAND, "We commend Sudland for its generosity towards refugees."),
                read(SUDLAND, "The sea is wide and deep.")));
        assertThat(both.closest(1)).extracting(Criticisms.Pair::strength).containsExactly(0.5);
    }

    @Test
    void theMostTellingSentenceIsQuotedFirst() {
        Criticisms debate = Criticisms.of(List.of(
                read(
                        NORLAND,
                        "Sudland has violated it. Sudland has brazenly violated the truce and shelled the defenceless villages."
                                + " Such actions are unacceptable."),
                statement(SUDLAND)));
        assertThat(debate.sharpest(1).get(0).remarks()).hasSize(3);
        assertThat(debate.sharpest(1)
                        .get(0)
                        .remarks()
                        .get(0)
                        .sentence()
                        .quotation()
                        .text())
                .startsWith("Sudland has brazenly violated");
        assertThat(debate.remarks("Norland", "Sudland")
                        .get(0)
                        .sentence()
                        .quotation()
                        .text())
                .isEqualTo("Sudland has violated it.");
    }

    @Test
    void theSecretariatMakesNoPair() {
        Delegation secretariat = Delegation.find("United Nations");
        Criticisms debate = Criticisms.of(
                List.of(statement(NORLAND, SUDLAND), statement(secretariat, SUDLAND, NORLAND), statement(SUDLAND)));
        assertThat(debate.delegations()).contains(secretariat);
        assertThat(debate.remarks("United Nations", "Norland")).hasSize(1);
        assertThat(debate.sharpest(9))
                .hasSize(1)
                .allMatch(pair ->
                        !pair.first().equals(secretariat) && !pair.second().equals(secretariat));
        assertThat(debate.closest(9)).isEmpty();
    }

    @Test
    void aStatementThatNamesItsOpponentIsReadFromTheText() {
        Statement statement = read(
                NORLAND,
                "Sudland has violated the ceasefire. Its aggression is unacceptable. Sudland has bombarded the harbour."
                        + " We thank the Secretary-General.");
        Criticisms criticisms = Criticisms.of(List.of(statement, statement(SUDLAND)));
        assertThat(criticisms.remarks("Norland", "Sudland")).hasSize(3);
        assertThat(criticisms.toText()).startsWith("Norland of Sudland: 3 of 4").contains("violated the ceasefire");
        assertThat(criticisms.sidesToText())
                .startsWith("Most in conflict: Norland and Sudland\n  - Norland: Sudland has");
        assertThat(criticisms.toText().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void noCriticismIsSaidInOneLine() {
        Criticisms none = Criticisms.of(List.of(statement(WESTLAND)));
        assertThat(none.toText()).isEqualTo("Nobody criticises anybody by name.\n");
        assertThat(none.sharpest(3)).isEmpty();
        assertThat(Criticisms.of(List.of()).delegations()).isEmpty();
    }

    @Test
    void unknownNamesAreRefusedWithTheNearest() {
        assertThatThrownBy(() -> DEBATE.remarks("Norlnd", "Sudland"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("Norland");
        assertThatThrownBy(() -> DEBATE.sharpest(-1)).hasMessageContaining("(-1) must not be negative");
    }
}
