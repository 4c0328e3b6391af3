package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What an evaluation run writes: {@code target/evaluation.md}, made of a section a benchmark. */
public final class EvaluationPage {

    private static final Path SECTIONS = Path.of("target/evaluation");

    private EvaluationPage() {}

    /**
     * Writes a benchmark's section and the page anew.
     *
     * @param name of the section's file, such as "unsc-criticism"; sections stand in the order of their names
     * @param section Markdown
     */
    public static synchronized void write(String name, String section) throws IOException {
        Files.createDirectories(SECTIONS);
        Files.writeString(SECTIONS.resolve(name + ".md"), section);
        StringBuilder page = new StringBuilder("# How good it is, measured\n\n");
        try (Stream<Path> files = Files.list(SECTIONS)) {
            for (Path file :
                    files.sorted().filter(f -> f.toString().endsWith(".md")).toList()) {
                page.append(Files.readString(file).strip()).append("\n\n");
            }
        }
        Files.writeString(Path.of("target/evaluation.md"), page.toString());
    }

    /** A list of worst cases, at most twenty. */
    public static String worst(List<String> cases) {
        StringBuilder list = new StringBuilder("\nWorst cases of the train part:\n\n");
        cases.stream().limit(20).forEach(c -> list.append("- ").append(c).append('\n'));
        return list.toString();
    }
}
