package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.statement.Point;

/** The page on quality tells of failures that there are, and of figures that were measured. */
class HowGoodPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/how-good.md");

    static Stream<Arguments> failures() throws IOException {
        String page = Files.readString(PAGE);
        return page.substring(page.indexOf("| sentence | read as |"))
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|"))
                .map(cells -> Arguments.of(cells[1].strip(), cells[2].strip()));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureOnThePageIsStillOne(String sentence, String readAs) {
        List<Point> points = Rapporteur.read("Fiji", sentence).points();
        Point point = points.get(0);
        assertThat(point.kindName() + ", " + point.direction().name().toLowerCase(Locale.ROOT))
                .isEqualTo(readAs);
    }

    @Test
    void thePageHasFiguresOfEveryBenchmark() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("| upr_recommendations |")
                .contains("| unsc_conflicts |")
                .contains("| argunsc |")
                .contains("| perspectrum |")
                .contains("| argkp2021 dev |")
                .contains("| ungdc with un_rollcalls |");
    }
}
