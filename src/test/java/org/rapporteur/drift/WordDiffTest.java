package org.rapporteur.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @Test
    void fromShallToShouldIsASofteningWithItsWords() {
        WordDiff diff = WordDiff.between("States shall share data.", "States should share data.");
        assertThat(diff.toText()).isEqualTo("States [-shall-] {+should+} share data");
        assertThat(diff.kind()).contains(DriftKind.SOFTENED);
        assertThat(diff.reason()).isEqualTo("\"shall\" to \"should\"");
        assertThat(diff.toString()).hasSizeLessThan(80);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "States may share data.|States should share data.|HARDENED",
                "We condemn the attack.|We strongly condemn the attack.|HARDENED",
                "We call for an inquiry.|We call for an immediate inquiry.|HARDENED",
                "Access is desirable.|Access is imperative.|HARDENED",
                "We support the plan.|We support the plan, provided that it is fair.|SOFTENED",
                "Tests must be prohibited.|Tests must be limited.|SOFTENED",
                "The parties shall withdraw.|The parties are invited to withdraw.|SOFTENED",
                "States should publish the list.|States should not publish the list.|REVERSED",
                "We support the plan.|We oppose the plan.|REVERSED",
                "Budgets should be increased.|Budgets should be cut.|REVERSED",
                "The blockade is lawful.|The blockade is unlawful.|REVERSED",
                "We call upon all States to act.|We call on all States to act.|REWORDED",
                "We reject the toll.|The toll is what we reject.|REWORDED",
            })
    void deonticWordsAreKnown(String earlier, String later, DriftKind kind) {
        assertThat(WordDiff.between(earlier, later).kind()).contains(kind);
    }

    @Test
    void theSameWordsHaveNoKind() {
        WordDiff diff = WordDiff.between("States shall act.", "States  shall act!");
        assertThat(diff.kind()).isEmpty();
        assertThat(diff.isSame()).isTrue();
        assertThat(diff.edits()).hasSize(1);
    }

    @Test
    void turningTheTextsRoundTurnsTheKindRound() {
        String soft = "Donors are encouraged to pay.";
        String hard = "Donors must pay.";
        assertThat(WordDiff.between(soft, hard).kind()).contains(DriftKind.HARDENED);
        assertThat(WordDiff.between(hard, soft).kind()).contains(DriftKind.SOFTENED);
    }

    @Test
    void compoundsKeepTheirHyphenAndLineBreaksGo() {
        assertThat(WordDiff.between("A long-term plan\nexists.", "A long-term plan is there.")
                        .toText())
                .isEqualTo("A long-term plan [-exists-] {+is there+}");
    }

    @Test
    void unlikeTextsAreShownWholeInBoundedTime() {
        String one = numbered("alpha", 6_000);
        String other = numbered("omega", 6_000);
        WordDiff diff = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WordDiff.between(one, other));
        assertThat(diff.isWhole()).isTrue();
        assertThat(diff.edits()).hasSize(2);
    }

    @Test
    void reversedOrderOfManyWordsTakesBoundedTime() {
        String one = IntStream.range(0, 1_900).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        String other =
                IntStream.range(0, 1_900).mapToObj(i -> "w" + (1_899 - i)).collect(Collectors.joining(" "));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WordDiff.between(one, other));
    }

    private static String numbered(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    @Test
    void anEmptyTextIsAllNewOrAllGone() {
        assertThat(WordDiff.between("", "We agree.").toText()).isEqualTo("{+We agree+}");
        assertThat(WordDiff.between("We agree.", "").toText()).isEqualTo("[-We agree-]");
        assertThat(WordDiff.between("", "").edits()).isEmpty();
    }
}
