package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
import org.rapporteur.text.Visible;

/** Changes of stances as text: the moves with their quotations, then the table. */
final class StanceChangesText {

    private static final int WIDEST_NAME = 12;
    private static final int WIDEST_QUESTION = 30;
    private static final int WIDEST_LABEL = 20;
    private static final String GAP = "  ";

    private final StanceChanges changes;
    private final int most;
    private final Lines lines = new Lines();

    private StanceChangesText(StanceChanges changes, int most) {
        this.changes = changes;
        this.most = most;
    }

    static String of(StanceChanges changes, int most) {
        StanceChangesText text = new StanceChangesText(changes, most);
        text.head();
        for (StanceMove move : StanceMove.values()) {
            if (move != StanceMove.KEPT) {
                text.moves(move);
            }
        }
        text.table();
        return text.lines.toString();
    }

    private void head() {
        lines.add("What changed by question, from " + changes.labelBefore() + " to " + changes.labelAfter());
        StringJoiner counts = new StringJoiner(", ");
        changes.counts().forEach((move, count) -> {
            if (count > 0) {
                counts.add(count + " " + move);
            }
        });
        lines.add(
                changes.changes().isEmpty()
                        ? "Nothing can be said of change: nobody who spoke in both rounds takes a stance on a question."
                        : counts.toString());
        alone(changes.labelBefore(), changes.onlyBefore());
        alone(changes.labelAfter(), changes.onlyAfter());
    }

    private void alone(String label, Set<Delegation> delegations) {
        if (!delegations.isEmpty()) {
            lines.add("Only in " + label + ": "
                    + delegations.stream().map(Delegation::name).collect(Collectors.joining(", ")));
        }
    }

    private void moves(StanceMove move) {
        List<StanceChange> its = changes.moves(move);
        its.stream().limit(most).forEach(this::move);
        if (its.size() > most) {
            lines.blank();
            lines.add("... and " + (its.size() - most) + " more " + move);
        }
    }

    private void move(StanceChange change) {
        lines.blank();
        lines.add(change.move() + "  " + change.delegation().name() + " on "
                + change.question().id() + ": " + StanceChange.shown(change.before()) + " to "
                + StanceChange.shown(change.after()));
        int width = Math.max(
                cut(changes.labelBefore(), WIDEST_LABEL).length(),
                cut(changes.labelAfter(), WIDEST_LABEL).length());
        said(
                changes.labelBefore(),
                width,
                change.pointBefore(),
                change.earlier().size());
        said(changes.labelAfter(), width, change.pointAfter(), change.later().size());
    }

    private void said(String label, int width, Optional<CodedPoint> point, int all) {
        String more = all > 1 ? " and " + Shown.counted(all - 1L, "point") + " more" : "";
        point.ifPresent(its -> lines.hanging(
                GAP + padded(cut(label, WIDEST_LABEL), width) + GAP,
                "\"" + its.point().quotation().plain() + "\"" + more));
    }

    private void table() {
        Map<Question, Map<Delegation, StanceChange>> rows = changes.asTable().rowMap();
        if (rows.isEmpty()) {
            return;
        }
        lines.blank();
        lines.add("S support, O oppose, C conditional, M mixed, U unclear, - silent; S>C was S and is C now");
        int first = rows.keySet().stream()
                .mapToInt(question -> cut(question.id(), WIDEST_QUESTION).length())
                .max()
                .orElse(0);
        for (List<Delegation> block : blocks(first)) {
            lines.blank();
            StringBuilder head = new StringBuilder(padded("", first));
            block.forEach(delegation -> head.append(GAP).append(name(delegation)));
            lines.row(head.toString());
            rows.forEach((question, its) -> {
                StringBuilder row = new StringBuilder(padded(cut(question.id(), WIDEST_QUESTION), first));
                block.forEach(delegation -> row.append(GAP)
                        .append(padded(
                                Optional.ofNullable(its.get(delegation))
                                        .map(StanceChangesText::cell)
                                        .orElse("-"),
                                name(delegation).length())));
                lines.row(row.toString());
            });
        }
    }

    /** The delegations as they fit beside each other. */
    private List<List<Delegation>> blocks(int first) {
        List<List<Delegation>> blocks = new ArrayList<>();
        List<Delegation> block = new ArrayList<>();
        int width = first;
        for (Delegation delegation :
                changes.asTable().columnKeySet().stream().sorted().toList()) {
            int its = GAP.length() + name(delegation).length();
            if (width + its > Lines.COLUMNS) {
                blocks.add(List.copyOf(block));
                block.clear();
                width = first;
            }
            block.add(delegation);
            width += its;
        }
        blocks.add(List.copyOf(block));
        return blocks;
    }

    private static String cell(StanceChange change) {
        String before = code(change.before());
        String after = code(change.after());
        return before.equals(after) ? before : before + ">" + after;
    }

    private static String code(Optional<Stance> stance) {
        return stance.map(its -> its.name().substring(0, 1)).orElse("-");
    }

    /** At least as wide as the widest cell. */
    private static String name(Delegation delegation) {
        return padded(cut(delegation.name(), WIDEST_NAME), 3);
    }

    private static String cut(String raw, int widest) {
        String line = Visible.line(raw);
        return line.codePointCount(0, line.length()) <= widest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, widest - 1)) + "\u2026";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
