package org.rapporteur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/** Lines above a speech that look like running text. */
class OpeningTest {

    private static final String SPEECH = "We support a fund for ports. We must end the tolls on rivers.";

    private static Statement read(String text) {
        return Extractors.rules().extract(Transcript.of(Delegation.named("Sudland"), text));
    }

    private static List<String> points(String text) {
        return read(text).points().stream().map(p -> p.quotation().text()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REPUBLIC OF SUDLAND\nIntervention by the Head of Delegation\nOpen-ended Working Group, third substantive session\n\n",
                "Republic of Sudland\n\nIntervention by the Head of Delegation\n\nThird substantive session, agenda item five\n\n",
                "Intervention by the head of delegation\nThird substantive session of the river commission\nMr. Chair,\n\n",
                "Remarks of the delegation of Sudland on agenda item five\n",
                "SUDLAND\nRiver Commission, second session, New York, 3 May 2019\n\nMadam Chair,\n\n"
            })
    void linesBeforeTheFirstSentenceAreHeadings(String heading) {
        assertThat(points(heading + SPEECH)).isEqualTo(points(SPEECH)).hasSize(2);
    }

    @Test
    void theyAreKeptAsSentencesThatReadAsHeadings() {
        Statement statement = read("Intervention by the head of delegation\nMr. Chair, " + SPEECH);
        Sentence first = statement.sentences().get(0);
        assertThat(first.quotation().text()).isEqualTo("Intervention by the head of delegation");
        assertThat(first.reading()).isEqualTo(Sentence.Reading.HEADING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The long work of the commission on the safety of\nRivers has shown that we need a fund.",
                "Norland supports a fund for ports\n\nWe must end the tolls on rivers.",
                "A fund for ports and rivers",
                "A fund for ports is needed\nWe must end the tolls on rivers."
            })
    void whatSaysSomethingIsNoHeading(String text) {
        assertThat(read(text).sentences()).noneMatch(s -> s.reading() == Sentence.Reading.HEADING);
        assertThat(points(text)).isNotEmpty();
    }
}
