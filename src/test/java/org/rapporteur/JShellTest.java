package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The startup file in the JDK's own shell, as a person begins it who has the jar only. */
class JShellTest {

    @TempDir
    private Path folder;

    @Test
    void everyScriptOfTheExamplesRunsAfterTheStartupFile() throws Exception {
        StringBuilder typed = new StringBuilder();
        for (Path script : scripts()) {
            // One shell for all of them, so that none may leave it.
            Path copy = folder.resolve(script.getFileName());
            Files.writeString(copy, Files.readString(script).replace("/exit", ""));
            typed.append("System.out.println(\"== ")
                    .append(script.getFileName())
                    .append("\")\n");
            typed.append("/open ").append(copy).append('\n');
        }
        String printed = shell(typed.toString());
        assertThat(printed).doesNotContain("|  Error", "|  Exception");
        for (Path script : scripts()) {
            assertThat(printed).containsPattern("== " + script.getFileName() + "\\R(?!\\R*jshell>\\s*(== |$))");
        }
        assertThat(printed).contains("Cuba", "WEAKENED");
    }

    @Test
    void valuesAreSeenWholeAndLaidOutOnRequest() throws Exception {
        String read = "var land = Rapporteur.read(Delegation.named(\"Norland\"), "
                + "\"We support a treaty on fish. States must not trade in fish.\")\n";
        String many = "var lands = List.of(land, land, land, land)\n";
        String cut = shell(read + many);
        assertThat(cut).containsPattern("lands ==> .* \\.\\.\\. ");
        String whole = shell("/open " + file("rapporteur-wide.jsh") + "\n" + read + many + "show(land)\n");
        assertThat(whole)
                .containsPattern("lands ==> \\[(Statement of Norland: 1 proposal, 1 claim(, )?){4}]")
                .contains("\n  proposal \"States must not trade in fish.\" [29, 59]");
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples/jshell"))) {
            return files.filter(file -> file.toString().endsWith(".jsh"))
                    .sorted()
                    .toList();
        }
    }

    /** A copy of a file that the jar brings. */
    private Path file(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream in = Rapporteur.class.getResourceAsStream(name)) {
            Files.write(copy, in.readAllBytes());
        }
        return copy;
    }

    private String shell(String typed) throws Exception {
        Path in = folder.resolve("typed.txt");
        Path out = folder.resolve("printed.txt");
        Files.writeString(in, typed);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jshell")
                                .toString(),
                        "--class-path",
                        System.getProperty("java.class.path"),
                        "-R-Dfile.encoding=UTF-8",
                        "--startup",
                        "DEFAULT",
                        "--startup",
                        file("rapporteur.jsh").toString())
                .redirectInput(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    }
}
