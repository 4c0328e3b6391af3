package org.rapporteur.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.fault.InputException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;

class CompiledCodebookTest {

    private static final String FUND = "codebook: fund\nissue: money\nwords: fund | tax~\n";

    @Test
    void aCodebookIsCompiledOnceHoweverManyThreadsAsk() {
        Codebook codebook = Codebook.parse("fund", FUND);
        Set<Integer> compiled = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> System.identityHashCode(CompiledCodebook.of(codebook)))
                .collect(Collectors.toSet());
        assertThat(compiled).hasSize(1);
        assertThat(CompiledCodebook.of(codebook)).isSameAs(CompiledCodebook.of(codebook));
    }

    @Test
    void codebooksOfOneNameAreNotMixedUp() {
        Codebook other = Codebook.parse("fund", FUND.replace("tax~", "levy"));
        assertThat(CompiledCodebook.of(other)).isNotSameAs(CompiledCodebook.of(Codebook.parse("fund", FUND)));
    }

    @Test
    void aFaultyOneIsRefusedEveryTimeWithFileAndLine() {
        Indicator levies = new Indicator(Indicator.Role.WORD, "[levies]", 3);
        Codebook faulty = Codebook.of("fund", List.of(new Issue("money", "Money", "", "", List.of(levies))), List.of());
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> CompiledCodebook.of(faulty))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith("fund, line 3: indicator ([levies]) must name a class");
        }
    }
}
