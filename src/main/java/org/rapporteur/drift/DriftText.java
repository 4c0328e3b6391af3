package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;

/** A drift as text: what changed at a glance, then what was changed by kinds, then what is new and dropped by subjects. */
final class DriftText {

    /** With more changes than this, the text begins with an overview. */
    private static final int FEW = 10;

    /** With this share of words in common, the diff alone is easier to read than two quotations. */
    private static final double MOSTLY_KEPT = 0.6;

    private final Drift drift;
    private final int most;
    private final Ranking ranking;
    private final Lines lines = new Lines();

    private DriftText(Drift drift, int most) {
        this.drift = drift;
        this.most = most;
        this.ranking = new Ranking(drift.entries());
    }

    /** With at most so many entries of each kind, and of each subject. */
    static String of(Drift drift, int most) {
        return new DriftText(drift, most).text();
    }

    private String text() {
        String before = sources(drift.earlier());
        String after = sources(drift.later());
        boolean named = !before.isEmpty() && !after.isEmpty();
        lines.add("What changed: " + drift.delegation().name() + (named ? ", from " + before + " to " + after : ""));
        lines.add(counts());
        unsaid().ifPresent(lines::add);
        if (drift.entries().size() > FEW) {
            lines.blank();
            Overview.write(drift, lines);
        }
        Ranking.CHANGED.forEach(this::changed);
        ranking.subjects().forEach(this::subject);
        return lines.toString();
    }

    private static String sources(List<Statement> statements) {
        List<String> names = new ArrayList<>();
        for (Statement statement : statements) {
            String date = statement.transcript().date().map(Object::toString).orElse("");
            String name = date.isEmpty() ? statement.transcript().source() : date;
            if (!name.isEmpty() && !name.equals(statement.delegation().name())) {
                names.add(name);
            }
        }
        return names.size() <= 2
                ? String.join(", ", names)
                : names.get(0) + " ... " + names.get(names.size() - 1) + " (" + names.size() + ")";
    }

    private String counts() {
        StringJoiner counts = new StringJoiner(", ");
        drift.counts().forEach((kind, count) -> {
            if (count > 0) {
                counts.add(count + " " + kind);
            }
        });
        return (drift.entries().isEmpty() ? "nothing" : counts.toString()) + "; " + drift.unchanged() + " unchanged";
    }

    /** Why a side that makes no point shows no change of mind. */
    private Optional<String> unsaid() {
        boolean before = pointless(drift.earlier());
        boolean after = pointless(drift.later());
        if (!before && !after) {
            return Optional.empty();
        }
        return Optional.of("Nothing can be said of change: "
                + (before && after ? "neither side makes" : before ? "before, it makes" : "now, it makes")
                + (before && after ? " a point." : " no point, and silence is no change of mind."));
    }

    private static boolean pointless(List<Statement> statements) {
        return statements.stream().allMatch(statement -> statement.points().isEmpty());
    }

    private void changed(DriftKind kind) {
        List<DriftEntry> entries = ranking.of(kind);
        if (!entries.isEmpty()) {
            lines.blank();
            lines.add(entries.size() + " " + kind);
            for (DriftEntry entry : entries.subList(0, Math.min(most, entries.size()))) {
                if (entry != entries.get(0)) {
                    lines.blank();
                }
                pair(entry);
            }
            more(entries.size(), kind);
        }
    }

    /** Both sides, or the diff where it shows them better, behind the reason. */
    private void pair(DriftEntry entry) {
        if (!entry.reason().isEmpty()) {
            lines.hanging("  ", entry.reason());
        }
        WordDiff diff = entry.words();
        if (diff.isSame()) {
            lines.hanging("    ", quoted(entry));
        } else if (diff.inCommon() >= MOSTLY_KEPT) {
            lines.hanging("    ", diff.toText());
        } else {
            entry.before().ifPresent(quotation -> lines.hanging("  - ", quoted(quotation)));
            entry.now().ifPresent(quotation -> lines.hanging("  + ", quoted(quotation)));
        }
    }

    private void subject(Ranking.Subject subject) {
        lines.blank();
        String told = told(subject.added(), DriftKind.NEW, subject.dropped().isEmpty())
                + told(subject.dropped(), DriftKind.DROPPED, true);
        lines.add(ranking.isCoded() ? subject.label() + ": " + told : told);
        side("  + ", subject.added(), DriftKind.NEW);
        side("  - ", subject.dropped(), DriftKind.DROPPED);
    }

    private void side(String mark, List<DriftEntry> entries, DriftKind kind) {
        entries.stream().limit(most).forEach(entry -> lines.hanging(mark, quoted(entry)));
        more(entries.size(), kind);
    }

    private void more(int size, DriftKind kind) {
        if (size > most) {
            lines.hanging("  ", "... and " + (size - most) + " more " + kind);
        }
    }

    /** How many there are, and how many of them ask for something. */
    private static String told(List<DriftEntry> entries, DriftKind kind, boolean isLast) {
        if (entries.isEmpty()) {
            return "";
        }
        long proposals = entries.stream()
                .flatMap(entry -> entry.later().or(entry::earlier).stream())
                .filter(point -> point.point() instanceof Proposal)
                .count();
        String asked = proposals == 0
                ? ""
                : String.format(Locale.ROOT, " (%d proposal%s)", proposals, proposals == 1 ? "" : "s");
        return entries.size() + " " + kind + asked + (isLast ? "" : ", ");
    }

    private static String quoted(DriftEntry entry) {
        return quoted(entry.now().or(entry::before).orElseThrow());
    }

    private static String quoted(Quotation quotation) {
        return "\"" + quotation.plain() + "\"";
    }
}
