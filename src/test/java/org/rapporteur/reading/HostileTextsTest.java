package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.RapporteurException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/** Inputs that break libraries, where their folder stands beside the project or is given. */
class HostileTextsTest {

    private static final TranscriptReader READER =
            TranscriptReader.withDefaults().by(Delegation.named("speaker"));

    /** One row of the manifest. */
    private record Case(String file, String kind, String expected, String probe) {}

    @TestFactory
    Stream<DynamicTest> everyTextIsReadAsItsManifestSays() throws IOException {
        Path hostile =
                Path.of(System.getProperty("rapporteur.shared", "../shared")).resolve("hostile");
        Assumptions.assumeTrue(
                Files.isDirectory(hostile),
                "skipped: no folder " + hostile + "; give one with -Drapporteur.shared=FOLDER");
        List<Case> cases = Files.readAllLines(hostile.resolve("manifest.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length > 9 && (cells[3].equals("read-txt") || cells[3].equals("read-md")))
                .map(cells -> new Case(cells[1], cells[4], cells[8], cells[9]))
                .toList();
        return cases.stream()
                .filter(each -> Files.exists(hostile.resolve(each.file)))
                .map(each -> DynamicTest.dynamicTest(each.file, () -> check(hostile.resolve(each.file), each)));
    }

    private static void check(Path file, Case each) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Throwable refused = catchThrowable(() -> read(file, each));
            if (refused != null) {
                assertThat(refused).as(each.expected).isInstanceOf(RapporteurException.class);
                assertThat(refused).hasMessageContaining(file.getFileName().toString());
                boolean empty = each.expected.contains("empty");
                assertThat(each.kind.equals("ERROR") || each.kind.equals("LIMIT") || empty)
                        .as(each.expected)
                        .isTrue();
                int offset = each.probe.indexOf("\"error_offset\": ");
                if (offset >= 0 && refused instanceof InputException input) {
                    String digits = each.probe.substring(offset + 16).replaceAll("[^0-9].*", "");
                    assertThat(input.byteOffset()).hasValue(Long.parseLong(digits));
                }
            } else {
                assertThat(each.kind).as(each.expected).isNotEqualTo("LIMIT");
            }
        });
    }

    private static void read(Path file, Case each) {
        Transcript transcript = READER.read(file);
        assertThat(transcript.text()).doesNotContain("\u0000");
        Throwable refused = catchThrowable(() -> Extractors.rules().extract(transcript));
        if (refused != null) {
            assertThat(refused).isInstanceOf(InputException.class).hasMessageContaining("the rules read English only");
            assertThat(transcript.notices()).anyMatch(notice -> notice.contains("not to be in English"));
            return;
        }
        Statement statement = Extractors.rules().extract(transcript);
        for (Point point : statement.points()) {
            int start = point.quotation().start();
            assertThat(Character.isLowSurrogate(transcript.text().charAt(start)))
                    .isFalse();
        }
        int at = each.probe.indexOf("\"utf16\": [");
        if (at >= 0) {
            String[] span =
                    each.probe.substring(at + 10, each.probe.indexOf(']', at)).split(", ");
            int start = Integer.parseInt(span[0]);
            assertThat(transcript.text().length()).isGreaterThanOrEqualTo(Integer.parseInt(span[1]));
            assertThat(Character.isLowSurrogate(transcript.text().charAt(start)))
                    .isFalse();
        }
    }
}
