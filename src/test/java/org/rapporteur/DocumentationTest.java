package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rapporteur.examples.WhoAgreesWithWhom;
import org.rapporteur.examples.WithABar;

/** What README and examples show is what happens. */
class DocumentationTest {

    @Test
    void theSessionInTheReadmeIsTheOutputOfTheFirstCommand() throws Exception {
        String output = printedBy(() -> WhoAgreesWithWhom.main(new String[0]));
        String shown = output.substring(0, output.indexOf("\nSTRONGEST"));
        assertThat(Files.readString(Path.of("README.md"))).contains(shown.strip());
        assertThat(output.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        assertThat(output).contains("STRONGEST AGREEMENT").contains("SHARPEST CONFLICT");
    }

    @Test
    void theBarFillsStepByStep() {
        String output = printedBy(() -> WithABar.main(new String[0]));
        assertThat(output)
                .startsWith("\rreading   [" + " ".repeat(30) + "] 0 of 12\r")
                .contains("\rreading   [" + "#".repeat(15) + " ".repeat(15) + "] 6 of 12\r")
                .contains("\rcomparing [" + "#".repeat(30) + "] 14 of 14\n\rdrawing   [")
                .contains("Brazil and Cuba: position-alignment 0.");
    }

    private static String printedBy(Runnable example) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theJShellScriptRunsWithoutAFault() throws Exception {
        String script =
                Files.readString(Path.of("examples/jshell/who-agrees.jsh")).replace("/exit", "");
        assertThat(run(script)).contains("Cuba").contains("China");
    }

    @Test
    void theJavaLinesOfTheReadmeRun() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("```java\n") + 8;
        assertThat(run(readme.substring(from, readme.indexOf("```", from)))).isNotBlank();
    }

    static String run(String script) throws Exception {
        try (TypedSession session = new TypedSession()) {
            return session.type(script);
        }
    }
}
