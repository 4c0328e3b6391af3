package org.rapporteur.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two tables of forty pairs, one written before the code, one by somebody who had not seen the code. */
class PairsTest {

    /** A pair and what became of it. */
    record Pair(DriftKind kind, String earlier, String later) {

        boolean isTold() {
            List<DriftEntry> entries =
                    Drift.between(Said.norland(earlier), Said.norland(later)).entries();
            return entries.size() == 1 && entries.get(0).kind() == kind;
        }
    }

    static Stream<Arguments> tables() {
        return Stream.of(Arguments.of("pairs-before.tsv", 38), Arguments.of("pairs-after.tsv", 35));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theKindOfChangeIsToldRight(String table, int required) throws IOException {
        Assumptions.assumeTrue(PairsTest.class.getResource(table) != null, "skipped: no table " + table);
        List<Pair> pairs = read(table);
        List<Pair> wrong = pairs.stream().filter(pair -> !pair.isTold()).toList();
        assertThat(pairs.size()).isGreaterThanOrEqualTo(40);
        assertThat(pairs.size() - wrong.size()).as("wrong: " + wrong).isGreaterThanOrEqualTo(required);
    }

    static List<Pair> read(String table) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (InputStream in = PairsTest.class.getResourceAsStream(table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length >= 3 && !cells[0].equals("kind")) {
                    pairs.add(new Pair(DriftKind.valueOf(cells[0]), text(cells[1]), text(cells[2])));
                }
            }
        }
        return pairs;
    }

    private static String text(String cell) {
        return cell.equals("-") ? "" : cell;
    }
}
