package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sessions that pages show are the scripts of {@code examples/jshell} with their output. Where the library has come to
 * say something else, {@code mvn test -Dtest=SessionPagesTest -Drapporteur.pages=write} puts the new output into the page;
 * read it before you keep it.
 */
class SessionPagesTest {

    private static final String END = "<!-- end of session -->";

    @ParameterizedTest
    @CsvSource({
        "coalitions.md, who-is-nearest",
        "coalitions.md, bring-along",
        "change.md, what-changed",
        "change.md, who-moved",
        "change.md, what-became-of-our-proposal",
        "change.md, how-did-a-room-move"
    })
    void theSessionOnThePageIsWhatHappens(String page, String session) throws Exception {
        Path file = Path.of("src/site/markdown", page);
        String text = Files.readString(file);
        String begin = "<!-- session " + session + " -->\n";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(END, from);
        assertThat(text).contains(begin);
        String now = shown(session);
        if (System.getProperty("rapporteur.pages", "check").equals("write")) {
            Files.writeString(file, text.substring(0, from) + now + text.substring(to));
        } else {
            assertThat(text.substring(from, to)).isEqualTo(now);
        }
    }

    private static String shown(String session) throws Exception {
        String script = script(session);
        String output = DocumentationTest.run(script)
                .replace("\r\n", "\n")
                .lines()
                .map(String::stripTrailing)
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(output.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        return "\n```java\n" + script.strip() + "\n```\n\n```text\n" + output.strip() + "\n```\n\n";
    }

    private static String script(String session) throws IOException {
        return Files.readString(Path.of("examples/jshell", session + ".jsh")).replace("/exit", "");
    }
}
