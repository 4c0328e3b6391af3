package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Codebook;

/**
 * The pictures of the README are what the code draws. {@code mvn test -Dtest=ReadmePicturesTest -Drapporteur.pages=write} draws
 * them anew; look at them before you keep them.
 */
class ReadmePicturesTest {

    private static final Path FOLDER = Path.of("src/site/resources/images");

    @Test
    void thePicturesAreThoseOfTheSeedAndTheBriefs() throws Exception {
        ComparisonMatrix matrix = Rapporteur.compare(
                        Rapporteur.readAll(Path.of("seeds"), Path.of("examples/oewg-2019")))
                .codedBy(Codebook.ictSecurity())
                .matrix();
        Map<String, Picture> pictures = Map.of(
                "heat-map.svg", Pictures.heatMap(matrix),
                "dendrogram.svg", Pictures.dendrogram(matrix),
                "position-map.svg", Pictures.positionMap(matrix));
        String readme = Files.readString(Path.of("README.md"));
        for (Map.Entry<String, Picture> each : pictures.entrySet()) {
            Path file = FOLDER.resolve(each.getKey());
            if (System.getProperty("rapporteur.pages", "check").equals("write")) {
                each.getValue().write(file);
            }
            Path now = Files.createTempFile("picture", ".svg");
            each.getValue().write(now);
            assertThat(file).hasSameBinaryContentAs(now);
            Files.delete(now);
            assertThat(readme).contains(file.toString().replace('\\', '/'));
        }
    }
}
