package org.rapporteur.drift;

import java.util.List;
import java.util.StringJoiner;
import org.rapporteur.statement.Quotation;

/** An uptake as text. */
final class UptakeText {

    private static final int SHOWN = 3;

    private UptakeText() {}

    static String of(Uptake uptake) {
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
        for (UptakeEntry entry : uptake.entries()) {
            lines.blank();
            entry(entry, lines);
        }
        return lines.toString();
    }

    private static void entry(UptakeEntry entry, Lines lines) {
        long percent = Math.round(entry.share() * 100);
        lines.add(entry.kind() + "  " + entry.delegation().name()
                + (entry.reason().isEmpty() ? "" : ", " + entry.reason()) + ", " + percent
                + " % of it " + (entry.kind() == UptakeKind.ABSENT ? "in the nearest sentence" : "there"));
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
