package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.statement.Transcript;

/**
 * The speeches of four meetings of the Security Council (Zaczynska, Bourgonje and Stede 2024), joined into records as the
 * Council's are laid out, and told apart again.
 */
@Tag("evaluation")
class CouncilRecordsTest {

    private record Speech(String country, String speaker, String text) {}

    private static Map<String, List<Speech>> meetings() throws IOException {
        Path folder =
                Path.of(System.getProperty("rapporteur.data", "../shared/data")).resolve("unsc_conflicts");
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                "skipped: no folder " + folder + "; give its parent with -Drapporteur.data=FOLDER");
        Map<String, List<Speech>> meetings = new LinkedHashMap<>();
        List<Path> files;
        try (var list = Files.list(folder.resolve("txt"))) {
            files = list.toList();
        }
        for (String line : Files.readAllLines(folder.resolve("speeches.tsv")).stream()
                .skip(1)
                .toList()) {
            String[] cells = line.split("\t");
            Path file = files.stream()
                    .filter(each -> each.getFileName().toString().startsWith(cells[0] + "_"))
                    .findFirst()
                    .orElseThrow();
            meetings.computeIfAbsent(cells[3], k -> new ArrayList<>())
                    .add(new Speech(cells[1], cells[2], Files.readString(file).strip()));
        }
        return meetings;
    }

    private static String joined(List<Speech> speeches) {
        StringBuilder record = new StringBuilder("Security Council\n\nThe meeting was called to order at 3 p.m.\n\n");
        boolean foreign = false;
        for (Speech speech : speeches) {
            record.append("The President: I now give the floor to the next speaker.\n\n");
            record.append(speech.speaker)
                    .append(speech.country.equals("UN") ? "" : " (" + speech.country + ")")
                    .append(foreign ? " (spoke in French)" : "")
                    .append(": ")
                    .append(speech.text)
                    .append("\n\n");
            foreign = !foreign;
        }
        return record.append("The meeting rose at 6 p.m.\n").toString();
    }

    @Test
    void everySpeechComesBackWordForWordAndToItsSpeaker() throws IOException {
        int speeches = 0;
        for (Map.Entry<String, List<Speech>> meeting : meetings().entrySet()) {
            MeetingRecord record = MeetingRecord.of(meeting.getKey(), joined(meeting.getValue()));
            assertThat(record.transcripts()).as(meeting.getKey()).hasSameSizeAs(meeting.getValue());
            for (int i = 0; i < meeting.getValue().size(); i++) {
                Speech speech = meeting.getValue().get(i);
                Transcript transcript = record.transcripts().get(i);
                String name = speech.speaker.substring(speech.speaker.indexOf(' ') + 1);
                assertThat(difference(transcript.text(), own(speech.text)))
                        .as("%s of %s", speech.speaker, meeting.getKey())
                        .isEmpty();
                assertThat(transcript.speaker()).isEqualTo(name);
                assertThat(transcript.delegation().id())
                        .as(speech.country)
                        .satisfies(id -> assertThat(id.length() == 3 || speech.country.equals("UN"))
                                .isTrue());
                speeches++;
            }
        }
        assertThat(speeches).isEqualTo(54);
    }

    /** The corpus left notes of interpreters and a change of the chair in some speeches, and the chair's turn behind one: no words of theirs. */
    private static String own(String text) {
        return text.replaceAll("[^\n]* took the Chair\\.\n", "")
                .replaceAll("\\(spoke in \\w+\\) ", "")
                .replaceAll("(?s)\\n+The President:.*", "");
    }

    /** What little shows where two texts part; empty if they are equal. */
    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.equals(other)
                ? ""
                : "at " + at + ": " + one.substring(at, Math.min(one.length(), at + 20)) + " | "
                        + other.substring(at, Math.min(other.length(), at + 20));
    }
}
