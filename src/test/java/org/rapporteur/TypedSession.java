package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** A JShell session with the library, typed line by line; a line that is not accepted, or throws, fails the test. */
final class TypedSession implements AutoCloseable {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final JShell shell =
            JShell.builder().executionEngine("local").out(out).err(out).build();

    TypedSession() {
        shell.addToClasspath(System.getProperty("java.class.path"));
    }

    /** What a script prints, with blanks at the ends of lines taken off. */
    String type(String script) {
        printed.reset();
        PrintStream console = System.out;
        System.setOut(out);
        try {
            typeAll(script);
        } finally {
            System.setOut(console);
        }
        StringBuilder text = new StringBuilder();
        printed.toString(StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> text.append(line.stripTrailing()).append('\n'));
        return text.toString();
    }

    /** Line by line, as a person would type it; a line that is not complete waits for the next. */
    private void typeAll(String script) {
        String typed = "";
        for (String line : script.lines().toList()) {
            typed = typed.isEmpty() ? line : typed + "\n" + line;
            SourceCodeAnalysis.CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(typed);
            if (info.completeness().isComplete() && !typed.isBlank()) {
                check(shell.eval(info.source()));
                typed = "";
            }
        }
        assertThat(typed).isBlank();
    }

    private static void check(List<SnippetEvent> events) {
        for (SnippetEvent event : events) {
            assertThat(event.status())
                    .as(event.snippet().source())
                    .isIn(Snippet.Status.VALID, Snippet.Status.OVERWRITTEN);
            assertThat(event.exception()).as(event.snippet().source()).isNull();
        }
    }

    @Override
    public void close() {
        shell.close();
    }
}
