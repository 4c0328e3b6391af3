package org.rapporteur.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.Measures;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/** Fewer than two delegations, no shared issue, one point each: every entry says what cannot be said and why. */
class BadInputTest {

    private static final List<Statement> ALONE = List.of(Council.says("Norland", "We support a moratorium."));
    private static final List<Statement> APART = List.of(
            Council.says("Norland", "We support a moratorium."), Council.says("Sudland", "We support forests."));
    private static final List<Statement> ONE_POINT_EACH = List.of(
            Council.says("Norland", "We support a moratorium."), Council.says("Sudland", "We oppose a moratorium."));

    private static final Map<String, Function<ComparisonMatrix, String>> ENTRIES = new LinkedHashMap<>();

    static {
        ENTRIES.put("coalitions", matrix -> Coalitions.of(matrix).toText());
        ENTRIES.put("tree", matrix -> Coalitions.of(matrix).dendrogram().toText());
        ENTRIES.put("map", matrix -> PositionMap.of(matrix).toText());
        ENTRIES.put("certainty", matrix -> Certainty.of(matrix).toText());
        ENTRIES.put("lab", matrix -> MeasureLab.of(matrix).toText());
        ENTRIES.put(
                "common ground",
                matrix -> Coalitions.of(matrix).commonGround("fisheries").toText());
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of("coalitions", ALONE, "No group"),
                Arguments.of("coalitions", APART, "No place, since they share no issue with anybody"),
                Arguments.of("coalitions", ONE_POINT_EACH, "cannot show a pattern"),
                Arguments.of("tree", ALONE, "two"),
                Arguments.of("tree", APART, "two"),
                Arguments.of("map", ALONE, "takes two delegations"),
                Arguments.of("map", APART, "takes two delegations"),
                Arguments.of("certainty", ALONE, "fewer than two delegations: nothing can be said"),
                Arguments.of("certainty", APART, "nothing can be said, Norland and Sudland address no issue in common"),
                Arguments.of("certainty", ONE_POINT_EACH, "how sure that is cannot be said"),
                Arguments.of("lab", ALONE, "fewer than two delegations"),
                Arguments.of("lab", APART, "no question both address"),
                Arguments.of("common ground", ALONE, "two groups"),
                Arguments.of("common ground", APART, "two groups"));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("reasons")
    void everyEntrySaysWhatCannotBeSaidAndWhy(String entry, List<Statement> said, String reason) {
        assertThat(ENTRIES.get(entry).apply(Council.matrix(said)).replaceAll("\\s+", " "))
                .contains(reason);
    }

    static Stream<Arguments> everyMeasure() {
        List<Arguments> all = new ArrayList<>();
        for (List<Statement> said : List.of(ALONE, APART, ONE_POINT_EACH)) {
            Measures.all().forEach(measure -> all.add(Arguments.of(measure, said)));
        }
        return all.stream();
    }

    /** Whatever is refused is refused in words; a measure whose range has no ends makes no distances. */
    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("everyMeasure")
    void noMeasureMakesANumberOfNothing(Measure measure, List<Statement> said) {
        ComparisonMatrix matrix = Rapporteur.compare(said)
                .codedBy(Council.FISH)
                .measuredBy(measure)
                .matrix();
        ENTRIES.forEach((name, entry) -> {
            boolean ends = Double.isFinite(measure.highest()) && Double.isFinite(measure.lowest());
            assertThat(ends ? entry.apply(matrix) : textOrRefusal(entry, matrix))
                    .as(name)
                    .isNotBlank()
                    .doesNotContain("NaN", "Infinity");
        });
        if (matrix.delegations().size() == 2) {
            OverallScore overall = matrix.overall("Norland", "Sudland");
            assertThat(overall.value().isPresent()).isEqualTo(overall.comparable());
            assertThat(overall.comparable()).isEqualTo(said == ONE_POINT_EACH && !needsMore(matrix));
            assertThat(overall.value().orElse(0)).isFinite();
            assertThat(Certainty.of(matrix).interval("Norland", "Sudland", 0.95))
                    .isEmpty();
        }
    }

    private static String textOrRefusal(Function<ComparisonMatrix, String> entry, ComparisonMatrix matrix) {
        try {
            return entry.apply(matrix);
        } catch (IllegalStateException refused) {
            return refused.getMessage();
        }
    }

    /** Measures that one question cannot feed: a chance correction where nothing varies. */
    private static boolean needsMore(ComparisonMatrix matrix) {
        return matrix.pairs().get(0).value().isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyMeasure")
    void distancesAreNumbersOrLeftOut(Measure measure, List<Statement> said) {
        ComparisonMatrix matrix = Rapporteur.compare(said)
                .codedBy(Council.FISH)
                .measuredBy(measure)
                .matrix();
        if (Double.isFinite(measure.highest()) && Double.isFinite(measure.lowest())) {
            Distances distances = Distances.of(matrix);
            assertThat(distances.delegations().size() + distances.leftOut().size())
                    .isEqualTo(matrix.delegations().size());
            for (Delegation one : distances.delegations()) {
                for (Delegation other : distances.delegations()) {
                    assertThat(distances.between(one, other)).isBetween(0.0, 1.0);
                }
            }
        }
    }

    @Test
    void criticismAndApproachOfNothingAreSaid() {
        assertThat(Criticisms.of(List.of()).toText()).isNotBlank().doesNotContain("NaN");
        String apart = Approach.of(Council.matrix(APART), "Norland", "Sudland").toText();
        assertThat(apart).doesNotContain("NaN").contains("The two address no issue in common");
        assertThatThrownBy(() -> Certainty.of(Council.matrix(APART)).robustness("Norland", "Sudland", "Norland"))
                .hasMessageContaining("must be three");
    }

    @Test
    void coalitionsOfOneDelegationSayThatThereIsNobodyElse() {
        String alone = Coalitions.of(Council.matrix(Council.says("Norland", "We support quotas.")))
                .toText();
        assertThat(alone)
                .contains("there is only Norland, and nobody to compare with")
                .doesNotContain("No place");
    }
}
