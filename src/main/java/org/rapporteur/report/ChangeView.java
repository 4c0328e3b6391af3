package org.rapporteur.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.drift.Drift;
import org.rapporteur.drift.DriftEntry;
import org.rapporteur.drift.WordDiff;
import org.rapporteur.statement.Statement;

/**
 * What changed in what one delegation says.
 *
 * @param name the delegation
 * @param earlier the names of the texts before
 * @param later the names of the texts after
 * @param counts how many changes of each kind, in words
 * @param changes the changes, the weightiest first
 */
record ChangeView(String name, String earlier, String later, String counts, List<Change> changes) {

    /**
     * One change.
     *
     * @param kind in one word
     * @param reason the deciding words
     * @param before the words before
     * @param now the words now
     * @param edits what was done to the words
     */
    record Change(String kind, String reason, Optional<Quote> before, Optional<Quote> now, List<Edit> edits) {}

    /**
     * A run of words.
     *
     * @param action kept, deleted or inserted
     * @param text the words
     */
    record Edit(String action, String text) {}

    static ChangeView of(Room room, Drift drift) {
        String counts = drift.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + word(count.getKey()))
                .collect(Collectors.joining(", "));
        return new ChangeView(
                Shown.text(drift.delegation().name()),
                names(drift.earlier()),
                names(drift.later()),
                (counts.isEmpty() ? "no change" : counts) + "; " + drift.unchanged() + " unchanged",
                drift.ranked().stream().map(entry -> change(room, entry)).toList());
    }

    private static String names(List<Statement> statements) {
        return statements.stream().map(Places::name).map(Shown::text).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Change change(Room room, DriftEntry entry) {
        boolean both = entry.earlier().isPresent() && entry.later().isPresent();
        return new Change(
                word(entry.kind()),
                Shown.text(entry.reason()),
                entry.earlier().map(point -> Quote.of(room, point)),
                entry.later().map(point -> Quote.of(room, point)),
                both ? edits(entry.words()) : List.of());
    }

    private static List<Edit> edits(WordDiff diff) {
        return diff.edits().stream()
                .map(edit -> new Edit(word(edit.action()), Shown.text(edit.text())))
                .toList();
    }
}
