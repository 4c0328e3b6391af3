package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/**
 * Documents that break libraries, where their folder stands beside the project or is given. They have a layout of their
 * own; here it is translated into ours word by word, faults and all, so that each fault meets our reader.
 */
@Timeout(20)
class HostileJsonTest {

    @TempDir
    private Path folder;

    private record Case(String file, String kind, String probe) {}

    private static Path hostile() {
        Path hostile =
                Path.of(System.getProperty("rapporteur.shared", "../shared")).resolve("hostile");
        Assumptions.assumeTrue(
                Files.isDirectory(hostile),
                "skipped: no folder " + hostile + "; give one with -Drapporteur.shared=FOLDER");
        return hostile;
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentIsReadOrRefusedAsItsManifestSays() throws IOException {
        Path hostile = hostile();
        return Files.readAllLines(hostile.resolve("manifest.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length > 9 && cells[3].equals("read-json") && cells[1].startsWith("corpus/"))
                .map(cells -> new Case(cells[1], cells[4], cells[9]))
                .map(each -> DynamicTest.dynamicTest(each.file, () -> check(hostile.resolve(each.file), each)));
    }

    private void check(Path original, Case each) throws IOException {
        byte[] bytes = Files.readAllBytes(original);
        boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xff;
        var charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        String translated = translated(new String(bytes, charset));
        Path file = folder.resolve(original.getFileName());
        Files.write(file, translated.getBytes(charset));
        if (each.kind.equals("OK")) {
            readAsItStands(file);
            return;
        }
        if (each.file.contains("lone-surrogate")) {
            keptExactly(file);
            return;
        }
        Throwable refused = catchThrowable(() -> StatementsJson.read(file));
        assertThat(refused)
                .isInstanceOf(each.kind.equals("LIMIT") ? LimitException.class : InputException.class)
                .hasMessageContaining(original.getFileName().toString());
        assertThat(refused.getMessage()).hasSizeLessThan(500);
        if (each.probe.contains("error_line")) {
            int line = Integer.parseInt(each.probe.replaceAll(".*\"error_line\": (\\d+).*", "$1"));
            assertThat(((InputException) refused).line()).hasValue(line);
        }
        wordsOf(each.probe).forEach(word -> assertThat(refused).hasMessageContaining(word));
    }

    private static List<String> wordsOf(String probe) {
        if (!probe.contains("error_contains")) {
            return List.of();
        }
        JsonArray words = JsonParser.parseString(probe).getAsJsonObject().getAsJsonArray("error_contains");
        return words.asList().stream().map(JsonElement::getAsString).toList();
    }

    private static void readAsItStands(Path file) {
        List<Statement> read = StatementsJson.read(file);
        assertThat(read).singleElement();
        String again = StatementsJson.toText(read);
        assertThat(StatementsJson.parse("again", again)).isEqualTo(read);
    }

    /** Halves of surrogate pairs are accepted: kept exactly, and written again as escapes, which UTF-8 can hold. */
    private static void keptExactly(Path file) {
        List<Statement> read = StatementsJson.read(file);
        String again = StatementsJson.toText(read);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(again)).isTrue();
        assertThat(StatementsJson.parse("again", again)).isEqualTo(read);
    }

    /** The neutral layout's names become ours, in place: no line break is added or taken away. */
    private static String translated(String text) {
        String ours = text.replace("\"schemaVersion\":1", "\"format\":\"rapporteur-statements\",\"version\":1")
                .replace("\"schemaVersion\": 1", "\"format\":\"rapporteur-statements\",\"version\":1");
        if (ours.equals(text) && !text.contains("annotations")) {
            return text;
        }
        int rest = ours.indexOf(",\"delegation\"") >= 0
                ? ours.indexOf(",\"delegation\"") + 1
                : ours.indexOf("\"delegation\"");
        if (rest < 0) {
            return ours;
        }
        String particulars = ",\"source\":\"\",\"forum\":\"\",\"meeting\":\"\",\"speaker\":\"\",\"form\":\"statement\","
                + "\"notices\":[],\"places\":[]";
        String tail = ",\"sentences\":[],\"repetitions\":[],\"pillars\":[],\"endorsements\":[],\"onBehalfOf\":[]}]}";
        String head = ours.substring(0, rest) + "\"statements\":[{\"transcript\":{";
        String body = ours.substring(rest);
        body = body.replaceAll("\"delegation\"(\\s*):(\\s*)(\"[^\"]*\")", "\"delegation\"$1:$2{\"id\":$3,\"name\":$3}");
        body = body.replaceAll(
                "\"type\"(\\s*):(\\s*)\"claim\",",
                "\"kind\":\"fact\",\"direction\":\"neither\",\"strength\":\"medium\",\"provenance\":{\"extractor\":\"\",\"rule\":\"\","
                        + "\"cues\":[]},\"sentence\":{\"start\":0,\"end\":18,\"text\":\"We propose a fund.\"},\"quotation\":{");
        body = body.replaceAll("(\"end\"\\s*:\\s*2)(\\s*\\})", "$1,\"text\":\"We\"}$2")
                .replaceAll("(\"text\": \"They\"|\"end\"\\s*:\\s*(?:5000|3))(\\s*\\})", "$1,\"x\":0}$2")
                .replace("\"text\": \"They\",\"x\":0", "\"text\": \"They\"");
        body = body.replace(",\"start\":3}", ",\"start\":3}}")
                .replace("\"confidence\":\"NaN\"}", "\"confidence\":\"NaN\"}}");
        int end = body.lastIndexOf('}');
        body = body.substring(0, Math.max(0, end)) + tail + body.substring(Math.max(0, end) + 1);
        body = body.replaceFirst(",(\\s*)\"annotations\"", particulars + "},$1\"points\"");
        return head + body;
    }

    @TestFactory
    Stream<DynamicTest> everyStringStandsInEveryPlace() throws IOException {
        return Files.readAllLines(hostile().resolve("strings.jsonl")).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .map(each -> DynamicTest.dynamicTest(name(each), () -> standsEverywhere(value(each))));
    }

    private static String name(JsonObject each) {
        return each.get("id").getAsString();
    }

    private static String value(JsonObject each) {
        return each.has("s") ? each.get("s").getAsString() : each.get("value").getAsString();
    }

    private static void standsEverywhere(String value) {
        boolean bears = value.codePoints().anyMatch(Character::isLetterOrDigit) && value.length() <= 256;
        String name = bears ? value : "Norland";
        Transcript transcript = Transcript.of(new Delegation(name, name), "We say: " + value + ".")
                .withSource(value)
                .withForum(value)
                .withMeeting(value)
                .withSpeaker(value)
                .withNotice(value);
        List<Statement> statements = List.of(Statement.of(transcript, List.of()));
        String text = StatementsJson.toText(statements);
        assertThat(StatementsJson.parse("x", text)).isEqualTo(statements);
        JsonObject other = JsonParser.parseString(text).getAsJsonObject();
        JsonObject written =
                other.getAsJsonArray("statements").get(0).getAsJsonObject().getAsJsonObject("transcript");
        assertThat(written.get("forum").getAsString()).isEqualTo(value);
        assertThat(written.keySet())
                .containsExactly(
                        "source", "delegation", "forum", "meeting", "speaker", "form", "notices", "places", "text");
    }
}
