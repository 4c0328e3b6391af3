package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.statement.Transcript;

class TextFilesTest {

    private static final TranscriptReader READER = TranscriptReader.withDefaults();

    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "We support the fund.");
    }

    @Test
    void aFolderMeansItsTextsByName() throws IOException {
        for (String name :
                List.of("Peru.txt", "Chad.MD", "Mali.markdown", "README.md", "readme.txt", ".Cuba.txt", "a.csv")) {
            file(name);
        }
        Files.createDirectory(folder.resolve("Kenya.txt"));
        assertThat(READER.readAll(folder))
                .extracting(Transcript::source)
                .containsExactly("Chad.MD", "Mali.markdown", "Peru.txt");
    }

    @Test
    void filesAndFoldersMayBeMixedAndKeepTheirOrder() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("Cuba.txt"), "We agree to it.");
        assertThat(READER.readAll(file("Peru.txt"), other, file("Chad.txt")))
                .extracting(t -> t.delegation().id())
                .containsExactly("PER", "CUB", "TCD");
        assertThatThrownBy(READER::readAll)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("filesOrFolders (none) must be at least one")
                .hasMessageContaining("Path.of(");
    }

    @Test
    void aFileNamedByHandMayHaveAnyEnding() throws IOException {
        assertThat(READER.read(file("Peru.speech")).delegation().id()).isEqualTo("PER");
        assertThat(READER.read(file("Peru")).delegation().id()).isEqualTo("PER");
    }

    @Test
    void whatIsMissingOrEmptyIsNamed() throws IOException {
        assertThatThrownBy(() -> READER.readAll(folder.resolve("none.txt")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("none.txt")
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> READER.read(folder.resolve("none.txt")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("none.txt");
        file("a.csv");
        assertThatThrownBy(() -> READER.readAll(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("folder must hold a text");
        assertThatThrownBy(() -> READER.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("readAll");
    }

    @Test
    void aFileBeyondTheLimitIsNotRead() throws IOException {
        Path file = file("Peru.txt");
        assertThatThrownBy(() -> READER.limitedTo(new Limits(5, 5)).read(file))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("Peru.txt")
                .hasMessageContaining("20");
    }

    @Test
    void ofSeveralBadFilesEachIsListedWithItsReason() throws IOException {
        file("Peru.txt");
        file("Ukrain_2014.txt");
        file("Kenya.doc");
        Files.writeString(folder.resolve("Chad.txt"), " ");
        assertThatThrownBy(() -> READER.readAll(folder))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("2 of 4 files cannot be read:\n- ")
                .hasMessageContaining("Chad.txt: holds no text")
                .hasMessageContaining("Nearest known: Ukraine.")
                .hasMessageContaining("TranscriptReader.texts(folder)")
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(2));
    }

    @Test
    void documentsOfOtherKindsAreNotPassedOverInAFolder() throws IOException {
        file("Peru.txt");
        Files.writeString(folder.resolve("Kenya.rtf"), "{\\rtf1\\ansi We support the fund.}");
        assertThatThrownBy(() -> READER.readAll(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Kenya.rtf: is an RTF file");
    }

    @Test
    void ofVeryManyBadFilesTwentyAreListedAndTheRestCounted() throws IOException {
        for (int i = 0; i < 23; i++) {
            Files.writeString(folder.resolve("Chad-" + i + ".txt"), "");
        }
        assertThatThrownBy(() -> READER.readAll(folder))
                .hasMessageStartingWith("23 of 23 files")
                .hasMessageContaining("- and 3 more")
                .satisfies(e -> assertThat(e.getMessage().lines().filter(line -> line.startsWith("- ")))
                        .hasSize(21));
    }

    @Test
    void theListIsNotToBeChanged() throws IOException {
        List<Transcript> read = READER.readAll(file("Peru.txt"));
        assertThatThrownBy(read::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void halfAChainMayBeUsedTwice() {
        TranscriptReader talks = READER.inForum("River talks");
        Transcript first = talks.spokenBy("Ida Berg").read("Peru", "We agree.");
        Transcript second = talks.read("Peru", "We agree.");
        assertThat(first.speaker()).isEqualTo("Ida Berg");
        assertThat(second.speaker()).isEmpty();
        assertThat(second.forum()).isEqualTo("River talks");
        assertThat(talks).hasToString("TranscriptReader of UTF-8");
    }
}
