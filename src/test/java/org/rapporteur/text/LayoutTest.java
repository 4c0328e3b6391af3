package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    /** Kind and first words of each passage. */
    private static List<String> passages(String text) {
        return Layout.of(text).stream()
                .map(p -> p.kind() + " "
                        + text.substring(p.start(), p.end()).lines().findFirst().orElse(""))
                .toList();
    }

    @Test
    void blankLinesSeparateParagraphs() {
        assertThat(passages("We agree to this.\nAnd to that.\n\nThey do not.\n"))
                .containsExactly("PARAGRAPH We agree to this.", "PARAGRAPH They do not.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b"})
    void allLineEndsAreKnown(String end) {
        String text = "Statement by Norland" + end + end + "We agree." + end;
        assertThat(passages(text)).containsExactly("HEADING Statement by Norland", "PARAGRAPH We agree.");
    }

    @Test
    void titlesAreTitlesByCapitalsByWordsAndByMarks() {
        assertThat(passages("STATEMENT OF NORLAND\nOn Ports And Tolls\nMr. President,\nWe agree to the text.\n"))
                .containsExactly(
                        "HEADING STATEMENT OF NORLAND", "HEADING On Ports And Tolls", "PARAGRAPH Mr. President,");
        assertThat(passages("## Ports\n\n**Tolls are high**\n\nWe agree."))
                .containsExactly("HEADING Ports", "HEADING **Tolls are high**", "PARAGRAPH We agree.");
    }

    @Test
    void firstLinesOfWrappedProseAreNoTitles() {
        assertThat(passages(
                        "The Conference on Ports and Rivers of the North and\nSouth met in spring. It was short.\n"))
                .hasSize(1);
        assertThat(passages("While the River Charter of the North\n(RCN) stands, we stand too.\n"))
                .hasSize(1);
        assertThat(passages("We in the Norland and Sudmark\nCommission share this view of the matter.\n"))
                .hasSize(1);
    }

    @Test
    void aTitleRightAboveProseIsATitle() {
        assertThat(passages("Opening Remarks\nWe support the fund and will pay for it in the years to come.\n"))
                .containsExactly(
                        "HEADING Opening Remarks",
                        "PARAGRAPH We support the fund and will pay for it in the years to come.");
    }

    @Test
    void pageFurnitureInsideASentenceIsAGapOfIt() {
        String text = "We hold that rivers must be \n\n11 11-50847 \n\nshared by all.\n\n12\n\nWe agree.";
        List<Passage> passages = Layout.of(text);
        assertThat(passages).hasSize(2);
        Passage first = passages.get(0);
        assertThat(first.gaps()).hasSize(1);
        Span gap = first.gaps().get(0);
        assertThat(text.substring(gap.start(), gap.end())).contains("50847");
    }

    @Test
    void formFeedsBreakPages() {
        String text = "We hold that rivers must be shared by the States of the\n\fNorth and South alike. We agree.";
        assertThat(Sentences.of(text, Layout.of(text))).hasSize(2);
    }

    @Test
    void numberedParagraphsAndBulletsAreItemsWithoutTheirMarkers() {
        assertThat(passages("1. We agree.\n2) They do not.\n(iv) So be it.\n• One more.\n- And one.\n"))
                .containsExactly(
                        "LIST_ITEM We agree.",
                        "LIST_ITEM They do not.",
                        "LIST_ITEM So be it.",
                        "LIST_ITEM One more.",
                        "LIST_ITEM And one.");
    }

    @Test
    void nestedQuotesHaveTheirDepth() {
        List<Passage> passages = Layout.of("> We agree.\n>> They do not.\n");
        assertThat(passages).extracting(Passage::kind).containsOnly(Passage.Kind.QUOTE);
        assertThat(passages).extracting(Passage::level).containsExactly(1, 2);
    }

    @Test
    void frontMatterIsKeysAndValuesBetweenRules() {
        assertThat(passages("---\ndelegation: Norway\n---\nWe agree.\n"))
                .containsExactly("FRONT_MATTER ---", "PARAGRAPH We agree.");
    }

    @Test
    void proseBetweenRulesIsNoFrontMatter() {
        assertThat(passages("---\n\nWe agree to it.\n\n---\n\nWe mean it.\n"))
                .containsExactly("PARAGRAPH We agree to it.", "PARAGRAPH We mean it.");
        assertThat(passages("---\nWe agree to it.\n---\nWe mean it.\n")).noneMatch(p -> p.startsWith("FRONT"));
    }

    @Test
    void codeAndTablesAreNoSpeech() {
        assertThat(passages("```\nWe propose code.\n```\n\n| a | b |\n|---|---|\n| c | d |\n\nWe agree."))
                .containsExactly("APPARATUS ```", "APPARATUS | a | b |", "PARAGRAPH We agree.");
    }

    @Test
    void whiteSpaceHasNoPassages() {
        assertThat(Layout.of(" \n\t\u00a0\u2003\u3000\r\n\n")).isEmpty();
        assertThat(Layout.of("")).isEmpty();
    }

    @Test
    void linkTargetsPicturesCodeAndFootnoteMarksAreGaps() {
        String text = "[We agree](https://norland.example.org) to `code` ![map](m.png) now.[1]";
        Passage passage = Layout.of(text).get(0);
        assertThat(passage.gaps())
                .extracting(g -> text.substring(g.start(), g.end()))
                .containsExactly("](https://norland.example.org)", "`code`", "![map](m.png)", "[1]");
    }
}
