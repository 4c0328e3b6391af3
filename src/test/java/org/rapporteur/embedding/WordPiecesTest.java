package org.rapporteur.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final WordPieces PIECES = new WordPieces(Map.of(
            "[CLS]", 1, "[SEP]", 2, "[UNK]", 3, "harbour", 10, "##s", 11, "re", 12, "##open", 13, ",", 14, "ete", 15));

    @Test
    void aWordIsCutIntoTheLongestKnownPiecesFromTheLeft() {
        assertThat(PIECES.of("Harbours reopen")).containsExactly(1, 10, 11, 12, 13, 2);
    }

    @Test
    void marksStandAloneAndAccentsAreLeftOut() {
        assertThat(PIECES.of("\u00c9t\u00e9,harbour")).containsExactly(1, 15, 14, 10, 2);
    }

    @Test
    void aWordWithoutKnownPiecesIsUnknown() {
        assertThat(PIECES.of("xyz harbour")).containsExactly(1, 3, 10, 2);
        assertThat(PIECES.of("x".repeat(500))).containsExactly(1, 3, 2);
    }

    @Test
    void anEmptyTextHasOnlyTheMarksAtBothEnds() {
        assertThat(PIECES.of(" \u200b\t\n")).containsExactly(1, 2);
    }

    @Test
    void ofALongTextTheFirstPiecesCount() {
        assertThat(PIECES.of("harbour ".repeat(1000))).hasSize(256).endsWith(2);
    }
}
