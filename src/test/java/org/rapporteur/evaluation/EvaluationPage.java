package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an evaluation run writes: {@code target/evaluation.md}, the headline figures and a section a benchmark, and
 * {@code target/how-good.md}, the documentation's page with today's figures.
 */
public final class EvaluationPage {

    static final String FIRST = "<!-- figures -->\n";
    static final String LAST = "<!-- end of figures -->";
    private static final Path SECTIONS = Path.of("target/evaluation");
    private static final Path HEADLINES = Path.of("target/evaluation/headlines");
    private static final Path PAGE = Path.of("src/site/markdown/how-good.md");

    private EvaluationPage() {}

    /**
     * Writes a benchmark's section and the page anew.
     *
     * @param name of the section's file, such as "unsc-criticism"; sections stand in the order of their names
     * @param section Markdown
     * @param headlines the figures by which the benchmark is judged
     */
    public static synchronized void write(String name, String section, Headline... headlines) throws IOException {
        Files.createDirectories(HEADLINES);
        Files.writeString(SECTIONS.resolve(name + ".md"), section);
        StringBuilder rows = new StringBuilder();
        for (Headline headline : headlines) {
            rows.append(headline.row());
        }
        Files.writeString(HEADLINES.resolve(name + ".md"), rows);
        String figures = Headline.HEADER + joined(HEADLINES, "");
        Files.writeString(
                Path.of("target/evaluation.md"),
                "# How good it is, measured\n\n" + figures + '\n' + splits() + joined(SECTIONS, "\n\n"));
        if (Files.exists(PAGE)) {
            Files.writeString(Path.of("target/how-good.md"), with(figures, Files.readString(PAGE)));
        }
    }

    private static String splits() {
        return "Train and check parts: a meeting, State under review, claim or session is in the check part where the first"
                + " byte of the SHA-256 of \"rapporteur:\" and its key is odd; `argkp2021` comes with its own split."
                + " Intervals are bootstrapped over texts, claims, topics or States. Worst cases are of the train part.\n\n";
    }

    /** The page with other figures between its two marks. */
    static String with(String figures, String page) {
        int from = page.indexOf(FIRST) + FIRST.length();
        int to = page.indexOf(LAST);
        return page.substring(0, from) + '\n' + figures + '\n' + page.substring(to);
    }

    private static String joined(Path folder, String between) throws IOException {
        StringBuilder joined = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                String text = Files.readString(file);
                joined.append(between.isEmpty() ? text : text.strip() + between);
            }
        }
        return joined.toString();
    }

    /** A list of worst cases, at most twenty. */
    public static String worst(List<String> cases) {
        StringBuilder list = new StringBuilder("\nWorst cases of the train part:\n\n");
        cases.stream().limit(20).forEach(c -> list.append("- ").append(c).append('\n'));
        return list.toString();
    }
}
