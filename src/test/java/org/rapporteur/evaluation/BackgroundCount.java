package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.text.Layout;
import org.rapporteur.text.Passage;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/**
 * Counts in how many sentences of the UN General Debate each stem occurs, and writes the table the library ships.
 *
 * <p>Run it as the head of {@code background.tsv} says. The texts are in the public domain (CC0); only counts are kept.
 */
public final class BackgroundCount {

    private static final int RAREST = 3;

    private final Map<String, Integer> counts = new TreeMap<>();
    private int sentences;

    private BackgroundCount() {}

    /**
     * Counts and writes.
     *
     * @param args folder of the texts, file to write
     * @throws IOException if a text cannot be read or the file not written
     */
    public static void main(String[] args) throws IOException {
        BackgroundCount count = new BackgroundCount();
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            List<Path> texts =
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            for (Path text : texts) {
                count.add(Files.readString(text, StandardCharsets.UTF_8));
            }
        }
        Files.writeString(Path.of(args[1]), count.table(), StandardCharsets.UTF_8);
    }

    private void add(String delivered) {
        String text = delivered.startsWith("\ufeff") ? delivered.substring(1) : delivered;
        List<Passage> passages = Layout.of(text);
        Words words = Words.of(text, passages);
        for (Span sentence : Sentences.of(text, passages)) {
            sentences++;
            Set<String> stems = new HashSet<>();
            for (int i = words.firstFrom(sentence.start()); i < words.firstFrom(sentence.end()); i++) {
                if (words.isWord(i) && Character.isLetter(words.form(i).charAt(0))) {
                    stems.add(words.stem(i));
                }
            }
            stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder();
        table.append(
                "# In how many sentences of the UN General Debate, sessions 65 to 69 (2010-2014), each stem occurs.\n");
        table.append(
                "# Origin: counted from the UN General Debate Corpus (Baturo, Dasandi and Mikhaylov; CC0); counts only.\n");
        table.append(
                "# Made by: mvn -q test-compile exec:java -Dexec.mainClass=org.rapporteur.evaluation.BackgroundCount\n");
        table.append("#   -Dexec.args=\"DATA/ungdc src/main/resources/org/rapporteur/text/background.tsv\"\n");
        table.append("# Columns: stem; number of sentences. Stems in fewer than ")
                .append(RAREST)
                .append(" are left out.\n");
        table.append("#sentences\t").append(sentences).append('\n');
        counts.forEach((stem, count) -> {
            if (count >= RAREST) {
                table.append(stem).append('\t').append(count).append('\n');
            }
        });
        return table.toString();
    }
}
