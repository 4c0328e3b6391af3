package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.fault.UnknownNameException;

class ConfusionTest {

    private static final Confusion SMALL = Confusion.of(List.of(
            new Judged("a", "fact", "fact"),
            new Judged("a", "fact", "fact"),
            new Judged("a", "fact", "value"),
            new Judged("b", "value", "value"),
            new Judged("b", "value", "none")));

    @Test
    void figuresAreThoseOfTheTextbook() {
        assertThat(SMALL.classes()).containsExactly("fact", "none", "value");
        assertThat(SMALL.accuracy()).isCloseTo(0.6, within(1e-12));
        assertThat(SMALL.precision("fact")).isEqualTo(1);
        assertThat(SMALL.recall("fact")).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(SMALL.f1("fact")).isCloseTo(0.8, within(1e-12));
        assertThat(SMALL.f1("value")).isCloseTo(0.5, within(1e-12));
        assertThat(SMALL.macroF1()).isCloseTo(0.65, within(1e-12));
        assertThat(SMALL.count("fact", "value")).isEqualTo(1);
    }

    @Test
    void aClassNeverFoundHasPrecisionZeroAndOneThatNeverOccursDoesNotCount() {
        assertThat(SMALL.recall("none")).isZero();
        assertThat(SMALL.precision("none")).isZero();
        assertThat(Confusion.of(List.of()).macroF1()).isZero();
    }

    @Test
    void anUnknownClassIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> SMALL.recall("facts"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("fact");
    }

    @Test
    void theIntervalDrawsWholeClustersAndIsTheSameEveryTime() {
        List<Judged> units = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            units.add(new Judged("text " + i / 10, i % 2 == 0 ? "a" : "b", i % 3 == 0 ? "a" : "b"));
        }
        Confusion confusion = Confusion.of(units);
        var interval = confusion.interval(Confusion::accuracy, 0.95);
        assertThat(interval.contains(confusion.accuracy())).isTrue();
        assertThat(interval.low()).isLessThan(interval.high());
        assertThat(Confusion.of(units).interval(Confusion::accuracy, 0.95)).isEqualTo(interval);
        Confusion oneCluster = Confusion.of(units.stream()
                .map(unit -> new Judged("one", unit.reference(), unit.found()))
                .toList());
        var single = oneCluster.interval(Confusion::accuracy, 0.95);
        assertThat(single.low()).isEqualTo(single.high());
    }

    @Test
    void theTableHasARowForEachClass() {
        assertThat(SMALL.toMarkdown().lines()).hasSize(5).contains("| fact | 2 | 0 | 1 | 1.000 | 0.667 | 0.800 |");
    }
}
