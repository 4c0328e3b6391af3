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

    @Test
    void aStatementThatNamesItsOpponentIsReadFromTheText() {
        Statement statement = Rapporteur.read(
                NORLAND,
                "France has violated the ceasefire. Its aggression is unacceptable. France has bombarded the harbour."
                        + " We thank the Secretary-General.");
        Criticisms criticisms = Criticisms.of(List.of(statement));
        assertThat(criticisms.remarks("Norland", "France")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(criticisms.toText()).startsWith("Norland of France: ").contains("violated the ceasefire");
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
