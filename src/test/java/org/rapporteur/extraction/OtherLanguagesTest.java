package org.rapporteur.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.fault.InputException;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.PositionAlignment;
import org.rapporteur.scoring.StanceMeasure;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Statement;

/** Texts that the rules cannot read: refused by the name of their language, compared by their wording. */
class OtherLanguagesTest {

    private static final Delegation ONE = Delegation.named("Ruritania");
    private static final Delegation OTHER = Delegation.named("Freedonia");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nous appelons tous les pays à soutenir le fonds pour la mer, car il est utile. | French
            Pedimos a todos los países que apoyen el fondo del mar, porque es útil para los puertos. | Spanish
            Wir bitten alle Länder, den Fonds für das Meer zu unterstützen, denn er ist nützlich. | German
            Мы просим все страны поддержать морской фонд, так как он полезен для портов. | Russian
            Ми просимо всі країни підтримати морський фонд, бо він є корисним для нас. | Ukrainian
            ندعو جميع الدول إلى دعم الصندوق البحري لأنه مفيد للموانئ في المنطقة. | Arabic
            از همه کشورها می خواهیم که از صندوق دریا پشتیبانی کنند و این برای ما مفید است. | Persian
            我们呼吁所有国家支持海洋基金，因为它对港口有用。 | Chinese
            すべての国に海洋基金への支援を呼びかけます。港に役立つからです。 | Japanese
            Chiediamo a tutti gli Stati di sostenere il fondo per il mare, che è utile anche per i porti. | Italian
            """)
    void aTextIsRefusedByTheNameOfItsLanguage(String text, String language) {
        assertThatThrownBy(() -> Rapporteur.read(ONE, text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Ruritania")
                .hasMessageContaining("is in " + language + ",")
                .hasMessageContaining("Extractors.sentences()");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            我们呼吁所有国家支持海洋基金。我们反对新的税收。 | 山上下了大雪。
            Мы просим поддержать морской фонд. Мы против нового налога. | Снег лежит высоко.
            ندعو الدول إلى دعم الصندوق البحري. نعارض الضريبة الجديدة. | الثلج على الجبل.
            """)
    void equalTextsHaveSimilarityOneAndUnlikeOnesLess(String text, String unlike) {
        for (Measure measure : Measures.all()) {
            boolean ofWording = !(measure instanceof PositionAlignment || measure instanceof StanceMeasure);
            if (ofWording) {
                assertThat(value(measure, text, text)).as(measure.id()).isEqualTo(1);
                assertThat(value(measure, text, unlike)).as(measure.id()).isLessThan(0.9);
            }
        }
        assertThat(value(Measures.positionAlignment(), text, text)).isCloseTo(1, within(1e-12));
    }

    private static double value(Measure measure, String one, String other) {
        List<Statement> statements = List.of(sentences(ONE, one), sentences(OTHER, other));
        return Rapporteur.compare(statements)
                .measuredBy(measure)
                .matrix()
                .cell("Ruritania", "Freedonia", "all-points")
                .value()
                .orElseThrow();
    }

    private static Statement sentences(Delegation delegation, String text) {
        return Rapporteur.withDefaults().extractingWith(Extractors.sentences()).read(delegation, text);
    }

    @Test
    void gibberishInNoLanguageHoldsNoPoint() {
        assertThatThrownBy(() -> Rapporteur.read(ONE, "Zzxq vrrt plompf grint skwee dabble-frump wozzle quint sworp."))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no point");
    }

    @Test
    void everySentenceIsOnePointAndHeadingsAreNone() {
        Statement statement = sentences(ONE, "# Тема\n\nМы просим поддержать фонд. Мы против налога!\n");
        assertThat(statement.points())
                .extracting(Point::quotation)
                .extracting(q -> q.text())
                .containsExactly("Мы просим поддержать фонд.", "Мы против налога!");
        assertThat(statement.sentences()).hasSize(3);
    }

    @Test
    void anEnglishTextWithAForeignQuotationIsRead() {
        Statement statement = Rapporteur.read(
                ONE,
                "We propose a new fund for the sea. As they say in our ports, \"la mer est à tous\". We reject the new tax.");
        assertThat(statement.points()).hasSizeGreaterThanOrEqualTo(2);
    }
}
