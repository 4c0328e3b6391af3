package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fault.InputException;
import org.rapporteur.statement.Delegation;

/** What a person is told of a doubtful text. */
class NoticesTest {

    private static List<String> notices(String text) {
        return TranscriptReader.withDefaults()
                .by(Delegation.named("Norland"))
                .read("x.txt", text)
                .notices();
    }

    @Test
    void anOrdinaryTextHasNone() {
        assertThat(notices("We support “the fund” – café, naïve, Côte d’Ivoire, 10 € … 😀."))
                .isEmpty();
    }

    @Test
    void lookAlikeLettersAreNamedByTheirCodePointsAndMatchNoName() {
        String text = "Statement by \u0421hina\n\nWe thank the \u0420RC for it.";
        assertThat(notices(text)).singleElement().asString().contains("U+0421", "U+0420");
        assertThatThrownBy(() -> TranscriptReader.withDefaults().read("x.txt", text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("U+0421")
                .hasMessageContaining("China");
    }

    @Test
    void wordsWhollyInAnotherScriptAreNoLookAlikes() {
        assertThat(notices("We support the word \u043c\u0438\u0440 and the letter \u03b1 in this text of ours."))
                .isEmpty();
    }

    @Test
    void controlCharactersAreCountedAndNotShown() {
        assertThat(notices("We\u0001 support\u001b[31m it."))
                .singleElement()
                .asString()
                .contains("control characters (2)", "U+0001 at offset 2")
                .doesNotContain("\u001b");
    }

    @Test
    void directionSignsAndSignsWithoutWidthAreNamed() {
        assertThat(notices("We \u202esupport\u202c it."))
                .singleElement()
                .asString()
                .contains("U+202E");
        assertThat(notices("We pro\u200bpose it.")).singleElement().asString().contains("U+200B");
        assertThat(notices("We propose \ufffd it.")).singleElement().asString().contains("U+FFFD");
    }

    @Test
    void aWrongDecodingIsSuspectedAndNotRepaired() {
        String text = "We won\u00e2\u20ac\u2122t accept it\u00e2\u20ac\u009d, they said.";
        assertThat(notices(text)).anyMatch(n -> n.contains("Windows-1252"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nous voulons un fonds pour la mer et nous appelons les pays à le soutenir dans ce port  | French
            Queremos que el fondo de la mar sea para los puertos y que las naciones lo apoyen       | Spanish
            Wir sind für den Fonds und wir wollen, dass die Häfen und der Fluss offen bleiben       | German
            Nós queremos que o fundo do mar seja para os portos e que as nações não o esqueçam      | Portuguese
            Мы поддерживаем этот фонд и просим всех сделать то же самое                             | Russian
            我们建议设立基金并请各国支持                                                                  | Chinese
            نقترح إنشاء صندوق وندعو الدول إلى دعمه                                                    | Arabic
            私たちは基金の設立を提案し支持します                                                            | Japanese
            """)
    void anotherLanguageIsNamed(String text, String language) {
        assertThat(notices(text)).singleElement().asString().contains(language).contains("only English is read");
    }

    @Test
    void aTextTooShortToTellIsNotJudged() {
        assertThat(notices("Vive la France!")).isEmpty();
    }
}
