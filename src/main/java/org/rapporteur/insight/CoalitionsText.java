package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.comparison.PointPair;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Delegation;

/** Coalitions as aligned text. */
final class CoalitionsText {

    private static final int SHOWN = 3;
    private static final int GROUPS = 8;

    private final Coalitions coalitions;
    private final List<Coalition> groups;
    private final Lines lines = new Lines();

    CoalitionsText(Coalitions coalitions) {
        this.coalitions = coalitions;
        this.groups = coalitions.groups();
    }

    String text() {
        lines.add("WHO STANDS TOGETHER "
                + coalitions.issue().map(i -> "on " + i.label()).orElse("over all issues"));
        lines.add(coalitions.cut().reason());
        caveats();
        if (!groups.isEmpty()) {
            lines.blank().raw(coalitions.dendrogram().toText().lines().toList());
            lines.add(legend());
            groups.stream().limit(GROUPS).forEach(this::group);
            if (groups.size() > GROUPS) {
                lines.blank();
                groups.stream()
                        .skip(GROUPS)
                        .forEach(group -> lines.add(group.name() + ": ", Lines.names(group.members())));
            }
            parted();
            issues();
            questions();
        }
        return lines.text();
    }

    private void caveats() {
        Distances distances = coalitions.distances();
        if (!distances.leftOut().isEmpty() && coalitions.matrix().delegations().size() > 1) {
            lines.add("No place, since they share no issue with anybody: " + Lines.names(distances.leftOut()) + ".");
        }
        if (distances.guessed() > 0) {
            lines.add(Lines.count(
                    distances.guessed(),
                    "pair shares no issue and was set at the distance one half.",
                    "pairs share no issue and were set at the distance one half."));
        }
    }

    private String legend() {
        OptionalDouble kept = coalitions.dendrogram().copheneticCorrelation();
        return "Distance is conflict plus half of what is unshared; "
                + coalitions.dendrogram().linkage().name().toLowerCase(Locale.ROOT) + " linkage"
                + (kept.isPresent() ? "; cophenetic correlation " + Lines.two(kept.getAsDouble()) : "") + ".";
    }

    private void group(Coalition group) {
        lines.blank();
        OptionalDouble near = group.meanDistance();
        lines.add(group.name().toUpperCase(Locale.ROOT) + ": " + Lines.names(group.members())
                + (near.isPresent() ? " (mean distance " + Lines.two(near.getAsDouble()) + ")" : " (alone)"));
        criticised(group);
        List<SharedStance> shared = group.sharedStances();
        List<PointPair> agreements = group.agreements(SHOWN);
        if (!shared.isEmpty() || !agreements.isEmpty()) {
            lines.add("What makes it a group:");
        }
        shared.stream().limit(SHOWN).forEach(this::shared);
        agreements.stream()
                .filter(pair -> shared.stream().limit(SHOWN).noneMatch(each -> restsOn(pair, each)))
                .forEach(this::pair);
        List<PointPair> conflicts = group.conflicts(2);
        if (!conflicts.isEmpty()) {
            lines.add("What splits it:");
        }
        conflicts.forEach(this::pair);
    }

    private void criticised(Coalition group) {
        List<SharedCriticism> shared = group.sharedCriticisms();
        if (!shared.isEmpty()) {
            lines.add("Whom it criticises:");
        }
        shared.stream().limit(SHOWN).forEach(each -> {
            lines.add(
                    "  ",
                    each.of().name() + ", by " + each.critics().size() + " of "
                            + group.members().size());
            each.remarks().stream().limit(2).forEach(this::remark);
        });
    }

    private void remark(Criticisms.Remark remark) {
        lines.add(
                "    ",
                remark.from().name() + ": \"" + remark.sentence().quotation().plain() + "\"");
    }

    private void shared(SharedStance shared) {
        lines.add(
                "  ",
                Words.of(shared.stance()) + ": " + shared.question().proposition() + " "
                        + shared.holders().size()
                        + " of the group, " + shared.others().size() + " others too, "
                        + shared.opposed().size() + " take another stance.");
        shared.words().stream().limit(2).forEach(point -> lines.add("    ", Lines.quoted(point)));
    }

    private static boolean restsOn(PointPair pair, SharedStance shared) {
        return pair.basis().equals("question " + shared.question().id());
    }

    private void pair(PointPair pair) {
        lines.add("  ", "On " + pair.issue().label() + " (" + Lines.cut(pair.basis(), 60) + "):");
        lines.add("    ", Lines.quoted(pair.first()));
        lines.add("    ", Lines.quoted(pair.second()));
    }

    /** What parts the two largest groups. */
    private void parted() {
        if (groups.size() < 2) {
            return;
        }
        List<PointPair> conflicts = groups.get(0).conflictsWith(groups.get(1), SHOWN);
        List<Criticisms.Remark> remarks = groups.get(0).criticismsWith(groups.get(1));
        lines.blank();
        lines.add(
                conflicts.isEmpty() && remarks.isEmpty()
                        ? "Nothing they say against each other parts groups 1 and 2: they speak of different things."
                        : "WHAT PARTS GROUPS 1 AND 2");
        remarks.stream().limit(SHOWN).forEach(this::remark);
        conflicts.forEach(this::pair);
    }

    private void issues() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("issue", "room"));
        groups.stream().limit(6).forEach(group -> head.add("in " + number(group)));
        if (groups.size() > 1) {
            head.add("1 to 2");
        }
        rows.add(head);
        for (Issue issue : coalitions.matrix().issues()) {
            boolean meant =
                    coalitions.issue().isEmpty() || coalitions.issue().get().equals(issue);
            Optional<Bond> room = bond(issue, coalitions.matrix().delegations());
            if (meant && room.isPresent()) {
                rows.add(row(issue, room.get()));
            }
        }
        if (rows.size() > 1) {
            lines.blank();
            lines.add(
                    "Mean agreement/conflict in percent of pairs in the room, within groups, and between the first two; · no"
                            + " pair.");
            lines.raw(Lines.table(rows));
        }
    }

    private List<String> row(Issue issue, Bond room) {
        List<String> row = new ArrayList<>(List.of(Lines.cut(issue.label(), 36), room.toString()));
        groups.stream().limit(6).forEach(group -> row.add(shown(bond(issue, group.members()))));
        if (groups.size() > 1) {
            row.add(shown(Bond.on(
                    coalitions.matrix(),
                    issue,
                    groups.get(0).members(),
                    groups.get(1).members())));
        }
        return row;
    }

    private Optional<Bond> bond(Issue issue, List<Delegation> some) {
        return Bond.on(coalitions.matrix(), issue, some, some);
    }

    private static String shown(Optional<Bond> bond) {
        return bond.map(Bond::toString).orElse("·");
    }

    private static String number(Coalition group) {
        return group.name().substring("group ".length());
    }

    private void questions() {
        List<Division> spoken =
                coalitions.divisions().stream().filter(d -> d.speaking() >= 2).toList();
        if (spoken.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("question", "for", "cond", "mixed", "against", "silent", "AI", "A", "ER"));
        spoken.forEach(division -> rows.add(List.of(
                Lines.cut(division.question().id(), 36),
                Integer.toString(division.support()),
                Integer.toString(division.conditional()),
                Integer.toString(division.mixed()),
                Integer.toString(division.oppose()),
                Integer.toString(division.silent()),
                shown(division.agreementIndex()),
                shown(division.agreement()),
                shown(division.polarisation()))));
        lines.blank();
        lines.add(
                "How the room divides on questions to which at least two speak. AI agreement index of Hix, Noury and Roland"
                        + " (1 one mind, .25 halves); A van der Eijk's agreement (-1 halves); ER polarisation of Esteban and Ray (at"
                        + " most .16).");
        lines.raw(Lines.table(rows));
    }

    private static String shown(OptionalDouble value) {
        return value.isPresent() ? Lines.two(value.getAsDouble()) : "·";
    }

    /** Stances in words. */
    static final class Words {

        private Words() {}

        static String of(org.rapporteur.statement.Stance stance) {
            return switch (stance) {
                case SUPPORT -> "For";
                case OPPOSE -> "Against";
                case CONDITIONAL -> "For, on conditions";
                case MIXED -> "Of two minds";
                case UNCLEAR -> "Unclear";
            };
        }
    }
}
