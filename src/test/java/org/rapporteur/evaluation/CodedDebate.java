package org.rapporteur.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Transcript;

/** The Security Council speeches of argunsc, each with the sentences that are coded as claim, premise or none. */
public final class CodedDebate {

    private CodedDebate() {}

    /** One coded sentence: where it stands and its class. */
    public record Coded(int start, int end, String type) {}

    /** One speech, put together from its sentences. */
    public record Speech(String name, String meeting, Transcript transcript, List<Coded> sentences) {

        public boolean isForChecking() {
            return Material.isForChecking(meeting);
        }

        /** Whether a found sentence is coded as a point; empty if no coded sentence covers most of it. */
        public Optional<Boolean> isPoint(Quotation found) {
            return sentences.stream()
                    .filter(coded -> 2 * (Math.min(coded.end, found.end()) - Math.max(coded.start, found.start()))
                            > found.end() - found.start())
                    .findFirst()
                    .map(coded -> !coded.type.equals("non-arg"));
        }
    }

    public static List<Speech> read() throws IOException {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        for (Map<String, String> row : Material.table(Material.folder("argunsc").resolve("components.tsv"))) {
            rows.computeIfAbsent(row.get("speech"), k -> new ArrayList<>()).add(row);
        }
        List<Speech> speeches = new ArrayList<>();
        rows.forEach((name, its) -> speeches.add(speech(name, its)));
        return speeches;
    }

    private static Speech speech(String name, List<Map<String, String>> rows) {
        StringBuilder text = new StringBuilder();
        List<Coded> sentences = new ArrayList<>();
        String last = "";
        for (Map<String, String> row : rows) {
            if (row.get("sentence").equals(last)) {
                continue;
            }
            last = row.get("sentence");
            int start = text.length();
            text.append(row.get("sentence_text"));
            sentences.add(new Coded(start, text.length(), row.get("type")));
            text.append("\n\n");
        }
        String meeting = "S/PV." + name.replaceAll(".*SPV\\.([0-9]+)_.*", "$1");
        return new Speech(name, meeting, Transcript.of(Delegation.named(name), text.toString()), sentences);
    }
}
