package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;

/** A drift as text. */
final class DriftText {

    private DriftText() {}

    static String of(Drift drift) {
        Lines lines = new Lines();
        String before = sources(drift.earlier());
        String after = sources(drift.later());
        boolean named = !before.isEmpty() && !after.isEmpty();
        lines.add("What changed: " + drift.delegation().name() + (named ? ", from " + before + " to " + after : ""));
        lines.add(counts(drift));
        for (DriftEntry entry : drift.entries()) {
            lines.blank();
            entry(entry, lines);
        }
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

    private static String counts(Drift drift) {
        StringJoiner counts = new StringJoiner(", ");
        drift.counts().forEach((kind, count) -> {
            if (count > 0) {
                counts.add(count + " " + kind);
            }
        });
        return (drift.entries().isEmpty() ? "nothing" : counts.toString()) + "; " + drift.unchanged() + " unchanged";
    }

    private static void entry(DriftEntry entry, Lines lines) {
        lines.add(entry.kind() + (entry.reason().isEmpty() ? "" : "  " + entry.reason()));
        WordDiff diff = entry.words();
        boolean both = entry.before().isPresent() && entry.now().isPresent();
        if (both && !diff.isWhole() && !diff.isSame()) {
            lines.hanging("  ", diff.toText());
            return;
        }
        entry.before()
                .filter(quotation -> entry.kind() != DriftKind.MOVED)
                .ifPresent(quotation -> lines.hanging("  - ", quoted(quotation)));
        entry.now().ifPresent(quotation -> lines.hanging(both && diff.isSame() ? "  " : "  + ", quoted(quotation)));
    }

    private static String quoted(Quotation quotation) {
        return "\"" + quotation.plain() + "\"";
    }
}
