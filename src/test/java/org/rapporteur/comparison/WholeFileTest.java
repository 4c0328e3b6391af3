package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.fault.OutputException;
import org.rapporteur.statement.Delegation;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatStoodThereIsReplacedWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "a much longer report of last year");
        WholeFile.write(file, "né\n");
        assertThat(file).hasContent("né\n");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void whatAnInterruptedRunLeftDoesNotDisturb() throws IOException {
        Path left = Files.writeString(folder.resolve(".report.txt.0.tmp"), "half a rep");
        WholeFile.write(folder.resolve("report.txt"), "whole");
        assertThat(folder.resolve("report.txt")).hasContent("whole");
        assertThat(left).hasContent("half a rep");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void aReportThatFailsLeavesTheOldOne() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "old");
        ComparisonMatrix matrix = Comparison.of(
                        java.util.List.of(Rapporteur.read(Delegation.named("Norland"), "We support a moratorium.")))
                .matrix();
        Report broken = any -> {
            throw new IllegalStateException("no ink");
        };
        assertThatThrownBy(() -> matrix.write(file, broken)).hasMessage("no ink");
        assertThat(file).hasContent("old");
    }

    @Test
    void aFolderIsNotWrittenOverAndAMissingOneIsNamed() {
        assertThatThrownBy(() -> WholeFile.write(folder, "x"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/report.txt"), "x"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("report.txt")
                .hasMessageContaining("its folder does not exist");
    }

    @Test
    void theLongestNameAFileSystemAllowsCanBeWritten() throws IOException {
        Path file = folder.resolve("x".repeat(255));
        WholeFile.write(file, "whole");
        assertThat(Files.readString(file)).isEqualTo("whole");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
