package org.rapporteur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/**
 * Sentences of our own on negation, concession, condition, questions, irony, stance and procedure. All expectations of
 * {@code battery.csv} were written before the first run, which met 122 of the 232.
 */
class BatteryTest {

    /** What is known to be read wrongly: each is beyond rules that look at words. */
    private static final Set<String> KNOWN_TO_FAIL = Set.of(
            "The court has not lost its value.",
            "Were the toll abolished, trade would grow.",
            "Norland has always been and remains a friend of the court.",
            "Nothing is more precious than water.",
            "Poverty has fallen by half in ten years.",
            "The text has many merits, but it ignores the fishermen.");

    @ParameterizedTest
    @CsvFileSource(resources = "battery.csv", delimiter = '|', quoteCharacter = '`')
    void eachSentenceIsReadAsExpected(String subject, String sentence, String expected) {
        if (KNOWN_TO_FAIL.contains(sentence)) {
            assertThat(isRight(sentence, expected))
                    .as("read rightly by now, so no longer known to fail: " + sentence)
                    .isFalse();
            return;
        }
        assertThat(read(sentence, expected)).as(subject + ": " + sentence).isEqualTo(pointsOf(expected));
        assertThat(rules(sentence)).as(sentence).contains(ruleOf(expected));
    }

    @Test
    void theWholeBatteryStandsWhereItStood() throws IOException {
        Map<String, List<Boolean>> right = new LinkedHashMap<>();
        try (InputStream in = BatteryTest.class.getResourceAsStream("battery.csv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\\|");
                    right.computeIfAbsent(cells[0].strip(), k -> new ArrayList<>())
                            .add(isRight(cells[1].strip(), cells[2].strip()));
                }
            }
        }
        List<Boolean> all = right.values().stream().flatMap(List::stream).toList();
        assertThat(all).hasSize(232);
        assertThat(all.stream().filter(each -> each).count())
                .as(right.toString())
                .isEqualTo(226);
    }

    private static boolean isRight(String sentence, String expected) {
        return read(sentence, expected).equals(pointsOf(expected))
                && rules(sentence).contains(ruleOf(expected));
    }

    private static Statement extract(String sentence) {
        return Extractors.rules().extract(Transcript.of(Delegation.named("Norland"), sentence));
    }

    private static String pointsOf(String expected) {
        return expected.split(" / ")[0].strip();
    }

    private static String ruleOf(String expected) {
        String[] parts = expected.split(" / ");
        return parts.length > 1 ? parts[1].strip() : "";
    }

    private static String read(String sentence, String expected) {
        List<Point> points = extract(sentence).points();
        return points.isEmpty()
                ? "none"
                : points.stream()
                        .map(point -> code(point, expected.contains("@")))
                        .collect(Collectors.joining(" ; "));
    }

    private static String rules(String sentence) {
        return extract(sentence).points().stream()
                .map(point -> point.provenance().rule())
                .collect(Collectors.joining("; "));
    }

    private static String code(Point point, boolean withAddressee) {
        String kind = point.kindName().substring(0, 1);
        String strength = "pc".contains(kind) ? "" + (point.strength().ordinal() + 1) : "";
        String sign = point.direction() == Direction.ADVANCE ? "+" : point.direction() == Direction.PREVENT ? "-" : "0";
        String whom = withAddressee && point instanceof Proposal proposal
                ? " @" + (proposal.addressee().isEmpty() ? "-" : proposal.addressee())
                : "";
        return kind + strength + sign + whom;
    }
}
