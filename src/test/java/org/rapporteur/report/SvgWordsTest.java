package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SvgWordsTest {

    @Test
    void linesBreakAtBlanksAndAfterHyphens() {
        assertThat(SvgWords.wrapped("Capacity-building and trust", 10, 60))
                .containsExactly("Capacity-", "building", "and trust");
        assertThat(SvgWords.wrapped("a -1 b", 10, 500)).containsExactly("a -1 b");
        assertThat(SvgWords.wrapped("  ", 10, 60)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsCutBetweenCharacters() {
        assertThat(SvgWords.label("Norland", 10, 500)).isEqualTo("Norland");
        assertThat(SvgWords.label("Norland and Sudland", 10, 60)).isEqualTo("Norland…");
        assertThat(SvgWords.label("\ud83d\ude80".repeat(9), 10, 40)).isEqualTo("\ud83d\ude80\ud83d\ude80…");
    }

    /** Helvetica's own widths: H 722, e 556, l 222, with fifteen percent more for wider fonts. */
    @Test
    void widthsAreThoseOfHelveticaAndABitMore() {
        assertThat(SvgWords.width("Hel", 10))
                .isEqualTo(10 * (0.722 + 0.556 + 0.222) * 1.15, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(SvgWords.width("e\u0301", 10)).isEqualTo(SvgWords.width("e", 10));
    }

    @Test
    void numbersHaveFewDecimalsAndNoMinusBeforeZero() {
        assertThat(SvgNumber.of(12)).isEqualTo("12");
        assertThat(SvgNumber.of(12.505)).isEqualTo("12.51");
        assertThat(SvgNumber.of(-0.001)).isEqualTo("0");
        assertThat(SvgNumber.fixed(-0.5, 2)).isEqualTo("-0.50");
        assertThat(SvgNumber.fixed(1.0 / 3, 6)).isEqualTo("0.333333");
        assertThatThrownBy(() -> SvgNumber.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scalesHaveRoundTicks() {
        PictureScale scale = new PictureScale(0, PictureScale.roundUp(0.47), 0, 100);
        assertThat(scale.ticks().stream().map(scale::words)).containsExactly("0.0", "0.1", "0.2", "0.3", "0.4", "0.5");
        assertThat(scale.place(0.25)).isEqualTo(50, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(PictureScale.roundUp(0)).isEqualTo(0.1);
        assertThat(PictureScale.round(0.13)).isEqualTo(0.1, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(PictureScale.round(0.7)).isEqualTo(0.5, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void whatXmlForbidsIsReplacedAndWhatParsersChangeIsAReference() {
        assertThat(XmlText.escaped("a&<>\"'\t\r\n\u0000\ud800\ufffe\ud83d\ude80"))
                .isEqualTo("a&amp;&lt;&gt;&quot;&#39;&#9;&#13;&#10;\ufffd\ufffd\ufffd\ud83d\ude80");
    }

    @Test
    void whatIsCutOffANameFromRightToLeftIsMissingAtItsLeft() {
        String name = "جمهورية نورلاند المتحدة";
        assertThat(SvgWords.label(name, 12, 1000)).isEqualTo(name);
        assertThat(SvgWords.label(name, 12, 100)).startsWith("جمهورية").endsWith("…\u200f");
        assertThat(SvgWords.label("Republic of Norland", 12, 60)).endsWith("…");
    }
}
