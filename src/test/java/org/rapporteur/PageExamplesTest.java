package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page's Java examples run one after another, as in one session, and print what stands below them. Where the library has
 * come to say something else, {@code mvn test -Dtest=PageExamplesTest -Drapporteur.pages=write} puts the new output into the
 * page; read it before you keep it.
 */
class PageExamplesTest {

    private static final String CODE = "```java\n";
    private static final String OUTPUT = "```text\n";
    private static final String END = "```\n";

    @ParameterizedTest
    @ValueSource(strings = {"guide.md", "codebook.md", "service.md", "../../../README.md"})
    void theExamplesOfAPagePrintWhatStandsBelowThem(String page) throws Exception {
        Path file = Path.of("src/site/markdown", page);
        String text = Files.readString(file);
        String now = run(text);
        if (System.getProperty("rapporteur.pages", "check").equals("write")) {
            Files.writeString(file, now);
        } else {
            assertThat(now).isEqualTo(text);
        }
    }

    /** The page with what its examples print now. */
    private static String run(String text) throws Exception {
        StringBuilder now = new StringBuilder();
        int done = 0;
        try (TypedSession session = new TypedSession()) {
            for (int code = text.indexOf(CODE); code >= 0; code = text.indexOf(CODE, done)) {
                int end = text.indexOf(END, code + CODE.length());
                String printed = session.type(text.substring(code + CODE.length(), end));
                int after = end + END.length();
                now.append(text, done, after);
                done = after;
                if (text.startsWith("\n" + OUTPUT, after)) {
                    now.append('\n')
                            .append(OUTPUT)
                            .append(printed.strip())
                            .append('\n')
                            .append(END);
                    done = text.indexOf(END, after + 1 + OUTPUT.length()) + END.length();
                } else {
                    assertThat(printed)
                            .as("printed by an example without output below")
                            .isBlank();
                }
            }
        }
        return now.append(text.substring(done)).toString();
    }
}
