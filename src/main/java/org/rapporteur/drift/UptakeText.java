package org.rapporteur.drift;

import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.rapporteur.fault.Shown;
import org.rapporteur.statement.Quotation;

/** An uptake as text. */
final class UptakeText {

    private static final int SHOWN = 3;

    private UptakeText() {}

    static String of(Uptake uptake, int absent) {
        Lines lines = new Lines();
        StringJoiner counts = new StringJoiner(", ");
        uptake.counts().forEach((kind, count) -> {
            if (count > 0) {
                counts.add(count + " " + kind);
            }
        });
        int all = uptake.entries().size();
        lines.add("What became of " + all + (all == 1 ? " proposal" : " proposals") + " in the draft of "
                + uptake.draft().delegation().name() + (all == 0 ? "" : ": " + counts));
        if (all == 0) {
            lines.add("Nothing can be said of uptake: no statement but the draft makes a proposal.");
        }
        int others = uptake.notLookedFor().size();
        if (others > 0) {
            lines.add("Not looked for, since they ask, support and oppose nothing: " + Shown.counted(others, "point"));
        }
        for (UptakeKind kind : UptakeKind.values()) {
            if (kind != UptakeKind.ABSENT) {
                uptake.entries(kind).forEach(entry -> takenUp(entry, lines));
            }
        }
        absent(uptake.entries(UptakeKind.ABSENT), absent, lines);
        return lines.toString();
    }

    private static void takenUp(UptakeEntry entry, Lines lines) {
        lines.blank();
        lines.add(entry.kind() + "  " + entry.delegation().name()
                + (entry.reason().isEmpty() ? "" : ", " + entry.reason()) + ", " + percent(entry) + " % of it there");
        lines.hanging("  asked  ", quoted(entry.proposal().quotation()));
        entry.passage().ifPresent(passage -> {
            lines.hanging("  got    ", quoted(passage));
            WordDiff diff = entry.words();
            if (!diff.isWhole() && !diff.isSame()) {
                lines.hanging("  diff   ", diff.toText());
            }
            lines.hanging("  words  ", wordings(entry.wordings()));
        });
    }

    /** How many are absent, and those of which most stands in the draft. */
    private static void absent(List<UptakeEntry> entries, int most, Lines lines) {
        List<UptakeEntry> shown = entries.stream()
                .sorted(Comparator.comparingDouble(UptakeEntry::share).reversed())
                .limit(most)
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        lines.blank();
        int folded = entries.size() - shown.size();
        lines.add("ABSENT " + entries.size()
                + (folded == 0 ? "" : ", " + folded + " of them not shown; toText(Integer.MAX_VALUE) shows all"));
        for (UptakeEntry entry : shown) {
            lines.blank();
            lines.add("ABSENT  " + entry.delegation().name() + ", " + percent(entry)
                    + " % of it in the nearest sentence");
            lines.hanging("  asked  ", quoted(entry.proposal().quotation()));
            entry.nearest().ifPresent(nearest -> lines.hanging("  near   ", quoted(nearest)));
        }
    }

    private static long percent(UptakeEntry entry) {
        return Math.round(entry.share() * 100);
    }

    private static String wordings(List<UptakeEntry.WordingShare> wordings) {
        StringJoiner shares = new StringJoiner(", ");
        wordings.stream()
                .limit(SHOWN)
                .forEach(share -> shares.add(share.delegation().name() + " " + Math.round(share.share() * 100) + " %"));
        return wordings.isEmpty() ? "nobody's" : shares.toString();
    }

    private static String quoted(Quotation quotation) {
        return "\"" + quotation.plain() + "\"";
    }
}
