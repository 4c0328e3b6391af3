package org.rapporteur.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.statement.Statement;

/** Ninety proposals and what became of them in three drafts: two treaties and a report with a resolution. */
class UptakeDraftsTest {

    private static final List<Told> TOLD = told();

    /**
     * One proposal of the gold and what was told of it.
     *
     * @param half "train" or "check"
     * @param draft which draft
     * @param asked the proposal
     * @param kinds what a reader may say became of it
     * @param words words of the right passage, "-" where there is none
     * @param kind what was told, ABSENT also where no proposal was found in it
     * @param passage the passage told, or the nearest
     * @param reason the deciding words
     */
    private record Told(
            String half,
            String draft,
            String asked,
            List<UptakeKind> kinds,
            String words,
            UptakeKind kind,
            String passage,
            String reason) {

        boolean isTold() {
            return kind != UptakeKind.ABSENT && kind != UptakeKind.UNCLEAR;
        }

        boolean isRight() {
            return kinds.contains(kind) && (kind == UptakeKind.ABSENT || passage.contains(words));
        }

        /** Something else than absent is told, and it is wrong. */
        boolean isFalse() {
            return isTold() && !isRight();
        }

        /** The contrary of the truth: the side of the draft is told the wrong way round. */
        boolean isContrary() {
            boolean turned = kinds.equals(List.of(UptakeKind.REVERSED));
            boolean toldTurned = kind == UptakeKind.REVERSED;
            return isFalse() && !kinds.contains(UptakeKind.ABSENT) && (turned != toldTurned) && !kinds.contains(kind);
        }

        @Override
        public String toString() {
            return (isRight() ? "right " : isFalse() ? "FALSE " : "missed") + " " + half + " " + kinds + " told " + kind
                    + " (" + reason + ")\n    " + asked + "\n    " + passage;
        }
    }

    static String file(String name) {
        try (InputStream in = Objects.requireNonNull(UptakeDraftsTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Told> told() {
        Map<String, Statement> drafts = new HashMap<>();
        List<Told> told = new ArrayList<>();
        for (String line : file("uptake-drafts.tsv").lines().toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            Statement draft =
                    drafts.computeIfAbsent(cells[1], name -> Said.by("the President", file("uptake-" + name + ".txt")));
            List<UptakeKind> kinds = List.of(cells[3].split(",")).stream()
                    .map(UptakeKind::valueOf)
                    .toList();
            List<UptakeEntry> entries =
                    Uptake.of(Said.by(cells[2], cells[5]), draft).entries();
            UptakeKind kind =
                    entries.isEmpty() ? UptakeKind.ABSENT : entries.get(0).kind();
            String passage = entries.isEmpty()
                    ? "(no proposal found)"
                    : entries.get(0).nearest().map(q -> q.plain()).orElse("");
            told.add(new Told(
                    cells[0],
                    cells[1],
                    cells[5],
                    kinds,
                    cells[4],
                    kind,
                    passage,
                    entries.isEmpty() ? "" : entries.get(0).reason()));
        }
        return told;
    }

    private static long count(String half, Predicate<Told> which) {
        return TOLD.stream()
                .filter(told -> told.half.equals(half) && which.test(told))
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        // half, told, of these right at least, told the contrary at most, in the draft, of these right at least,
        // absent, so told
        "train, 26, 25, 0, 26, 25, 4, 4",
        "check, 23, 22, 0, 26, 22, 4, 4",
        "after, 21, 20, 0, 26, 20, 4, 4"
    })
    void mostOfWhatIsToldOfDraftsIsRightAndHardlyAnythingTheContrary(
            String half, int told, int right, int contrary, int present, int found, int absent, int toldAbsent) {
        String all = TOLD.stream()
                .filter(t -> t.half.equals(half))
                .map(Told::toString)
                .collect(Collectors.joining("\n"));
        assertThat(count(half, Told::isTold)).as(all).isBetween(told - 2L, told + 2L);
        assertThat(count(half, t -> t.isTold() && t.isRight())).as(all).isGreaterThanOrEqualTo(right);
        assertThat(count(half, Told::isContrary)).as(all).isLessThanOrEqualTo(contrary);
        assertThat(count(half, t -> !t.kinds.contains(UptakeKind.ABSENT))).isEqualTo(present);
        assertThat(count(half, t -> t.isTold() && t.isRight() && !t.kinds.contains(UptakeKind.ABSENT)))
                .as(all)
                .isGreaterThanOrEqualTo(found);
        assertThat(count(half, t -> t.kinds.contains(UptakeKind.ABSENT))).isEqualTo(absent);
        assertThat(count(half, t -> t.kinds.contains(UptakeKind.ABSENT) && t.isRight()))
                .as(all)
                .isGreaterThanOrEqualTo(toldAbsent);
    }
}
