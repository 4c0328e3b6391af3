package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.statement.Delegation;

class TextTableTest {

    @Test
    void columnsStandUnderEachOther() {
        TextTable table = new TextTable(List.of("", "CHN", "NLD"))
                .row(List.of("China", "—", "7/33"))
                .row(List.of("Netherlands", "·", ""));
        assertThat(table.lines())
                .containsExactly("             CHN   NLD", "China          —  7/33", "Netherlands    ·");
    }

    @Test
    void whatDoesNotFitGoesOnBelowWithTheNamesAgain() {
        List<String> head = new ArrayList<>(List.of("name"));
        List<String> row = new ArrayList<>(List.of("China"));
        for (int i = 0; i < 40; i++) {
            head.add("C" + i);
            row.add("100/0");
        }
        List<String> lines = new TextTable(head).row(row).lines();
        assertThat(lines).allMatch(line -> line.length() <= 100).hasSize(11);
        assertThat(lines.stream().filter(line -> line.startsWith("China"))).hasSize(4);
        assertThat(String.join(" ", lines)).contains("C0").contains("C39");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        TextTable table = new TextTable(List.of("a", "b"));
        assertThatThrownBy(() -> table.row(List.of("1"))).hasMessageContaining("(1 cells)");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(TextWidth.of("中国")).isEqualTo(4);
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
        assertThat(TextWidth.cut("中国代表团", 5)).isEqualTo("中国…");
        assertThat(TextWidth.padLeft("中", 4)).isEqualTo("  中");
    }

    @Test
    void linesBreakAtBlanksAndLongWordsWhereTheyMust() {
        assertThat(TextWidth.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(TextWidth.wrap("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
        assertThat(TextWidth.wrap("   ", 10)).isEmpty();
        assertThat(TextWidth.wrap("\ud83d\ude00".repeat(3), 2)).hasSize(3).allMatch(line -> line.length() == 2);
    }

    @Test
    void codesAreShortAndAllDifferent() {
        List<Delegation> delegations = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            delegations.add(Delegation.named("The Delegation of " + "x".repeat(i)));
        }
        delegations.add(new Delegation("CHN", "China"));
        List<String> codes = ShortCodes.of(delegations);
        assertThat(codes)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.length() <= 5)
                .contains("CHN");
    }

    @Test
    void codesOfNamesThatBeginAlikeShowWhereTheyDiffer() {
        assertThat(ShortCodes.of(List.of(
                        Delegation.named("Kestria"),
                        Delegation.named("Kestrovia"),
                        Delegation.named("Norland"),
                        Delegation.named("Norlandia"),
                        Delegation.named("Sudland"))))
                .containsExactly("Kesia", "Kesov", "Norld", "Norla", "Sudla");
        assertThat(ShortCodes.of(
                        List.of(new Delegation("norland-a", "Norland"), new Delegation("norland-b", "Norland"))))
                .containsExactly("Nor", "Nor2");
    }

    @Test
    void fewColumnsShowWholeNames() {
        List<Delegation> few = List.of(Delegation.named("Norland"), Delegation.named("Kestrovian Federation"));
        assertThat(ShortCodes.within(TextTable.room(21, 2), few)).containsExactly("Norland", "KestrovianFe");
        assertThat(ShortCodes.within(TextTable.room(21, 30), few)).containsExactly("Norla", "Kestr");
    }

    @Test
    void numbersAreRoundedHalfUpAndNeverInfinite() {
        assertThat(Decimals.percent(0.625)).isEqualTo("63");
        assertThat(Decimals.signedPercent(-0.031)).isEqualTo("-3");
        assertThat(Decimals.signedPercent(-0.001)).isEqualTo("0");
        assertThat(Decimals.fixed(-0.0001, 2)).isEqualTo("0.00");
        assertThat(Decimals.fixed(1.005, 0)).isEqualTo("1");
        assertThat(Decimals.fixed(12.3456, 3)).isEqualTo("12.346");
        assertThatThrownBy(() -> Decimals.fixed(Double.NaN, 2)).hasMessageContaining("NaN");
    }

    @Test
    void namesThatBeginAlikeGetCodesThatTellThemApart() {
        List<Delegation> delegations =
                List.of("Northern Fishers", "Northern Traders", "Oberland", "Oberlandia", "Camp 1", "Camp 12").stream()
                        .map(Delegation::named)
                        .toList();
        assertThat(ShortCodes.of(delegations)).containsExactly("NF", "NT", "Oberd", "Obera", "C1", "C12");
    }
}
