package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page on change shows is what its sessions print. */
class ChangePageTest {

    private static final Path PAGE = Path.of("src/site/markdown/change.md");

    @ParameterizedTest
    @ValueSource(strings = {"what-changed", "what-became-of-our-proposal", "how-did-a-room-move"})
    void theSessionAndItsOutputStandOnThePage(String session) throws Exception {
        String script = read(Path.of("examples/jshell/" + session + ".jsh")).replace("/exit", "");
        String page = read(PAGE);
        assertThat(page).contains(script.strip());
        assertThat(page).contains(DocumentationTest.run(script).strip());
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
