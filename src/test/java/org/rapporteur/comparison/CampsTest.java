package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/** The camps come out as the public record has them, whichever question is left out. */
class CampsTest {

    private static final Set<String> FRAMEWORK = Set.of("USA", "EU", "NLD", "JPN", "AUS");
    private static final Set<String> BINDING = Set.of("RUS", "IRN", "CUB");
    private static List<Statement> statements;

    @BeforeAll
    static void read() {
        statements = Rapporteur.readAll(Path.of("seeds"), Path.of("examples/oewg-2019"));
    }

    static Stream<String> questions() {
        return Stream.concat(
                Stream.of(""), Codebook.ictSecurity().questions().stream().map(Question::id));
    }

    @ParameterizedTest(name = "without question \"{0}\"")
    @MethodSource("questions")
    void campsStayWhicheverQuestionIsLeftOut(String without) {
        Codebook codebook = without.isEmpty()
                ? Codebook.ictSecurity()
                : Codebook.ictSecurity().withoutQuestions(without);
        ComparisonMatrix matrix =
                Rapporteur.compare(statements).codedBy(codebook).matrix();
        List<String> china =
                matrix.nearest("China", 3).stream().map(Delegation::id).toList();
        assertThat(china.stream().filter(BINDING::contains))
                .as("near China: " + china)
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(china).doesNotContainAnyElementsOf(FRAMEWORK);
        List<String> netherlands =
                matrix.nearest("Netherlands", 3).stream().map(Delegation::id).toList();
        assertThat(FRAMEWORK).as("near the Netherlands: " + netherlands).containsAll(netherlands);
    }

    @Test
    void onANewTreatyRussiaAndTheUnitedStatesAreInConflictWithTheRightQuotations() {
        ComparisonMatrix matrix =
                Rapporteur.compare(statements).codedBy(Codebook.ictSecurity()).matrix();
        Question treaty = matrix.codebook().question("new-treaty");
        assertThat(matrix.stanceTable().get(Delegation.find("RUS"), treaty)).isEqualTo(Stance.SUPPORT);
        assertThat(matrix.stanceTable().get(Delegation.find("USA"), treaty)).isEqualTo(Stance.OPPOSE);
        assertThat(matrix.explain("Russian Federation", "United States", "international-law")
                        .contributions())
                .anySatisfy(c -> {
                    assertThat(c.basis()).contains("new-treaty");
                    assertThat(c.conflict()).isPositive();
                    assertThat(c.point().point().quotation().text()).contains("binding");
                });
    }

    @Test
    void briefsAreMarkedAndOnlyTheSeedIsQuotedAsDelivered() {
        String text = Rapporteur.compare(statements)
                .codedBy(Codebook.ictSecurity())
                .matrix()
                .explain("China", "Cuba", "institutional-dialogue")
                .toText();
        assertThat(text).contains("[brief on Cuba]").contains("China: \"").doesNotContain("Cuba: \"");
    }

    @Test
    void noLineIsWiderThanAHundredColumns() {
        ComparisonMatrix matrix =
                Rapporteur.compare(statements).codedBy(Codebook.ictSecurity()).matrix();
        String all = matrix.toText()
                + matrix.explain("Russian Federation", "United States", "international-law")
                        .toText()
                + matrix.on("norms").toText();
        assertThat(all.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        assertThat(all.lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void theOrderOfStatementsDoesNotMatter() {
        List<Statement> reversed = new java.util.ArrayList<>(statements);
        java.util.Collections.reverse(reversed);
        String one = Rapporteur.compare(statements)
                .codedBy(Codebook.ictSecurity())
                .matrix()
                .toText();
        String other = Rapporteur.compare(reversed)
                .codedBy(Codebook.ictSecurity())
                .matrix()
                .toText();
        assertThat(other).isEqualTo(one);
    }
}
