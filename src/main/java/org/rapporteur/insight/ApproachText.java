package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;

/** An approach as aligned text: counts first, then what stands in the way, what may bridge it, what has no answer. */
final class ApproachText {

    private static final String ITEM = "  - ";
    private static final String BELOW = "    ";
    private static final int ISSUES = 2;
    private static final String LEGEND =
            "Accepts and rejects: by the stances of both on the question named, which may be wider than the proposal. Echoes"
                    + " and counters: likely, by words in common. No word is neither yes nor no.";

    private final Approach approach;
    private final int most;
    private final String own;
    private final String other;
    private final List<TabledProposal> shown = new ArrayList<>();
    private final Lines lines = new Lines();

    ApproachText(Approach approach, int most) {
        this.approach = approach;
        this.most = most;
        this.own = approach.own().name();
        this.other = approach.other().name();
    }

    String text() {
        lines.add("WHAT WOULD BRING " + other + " ALONG, seen from " + own);
        if (approach.apart()) {
            lines.add("The two address no issue in common: nothing can be said of what both would accept.");
        }
        counts(approach.own(), approach.ownProposals(), other);
        counts(approach.other(), approach.theirProposals(), own);
        lines.add(LEGEND);
        inTheWay();
        bridging();
        open();
        return lines.text();
    }

    private void counts(Delegation maker, List<TabledProposal> proposals, String facing) {
        long red = proposals.stream().filter(each -> each.redLine().isPresent()).count();
        lines.add(
                proposals.isEmpty()
                        ? maker.name() + " puts nothing on the table."
                        : maker.name() + " puts " + Lines.count(proposals.size(), "proposal", "proposals")
                                + " on the table: " + facing + " supports "
                                + count(proposals, TabledProposal::isSupported)
                                + ", opposes " + count(proposals, TabledProposal::isOpposed)
                                + (red > 0 ? " (" + red + " strongly)" : "") + ", is divided on "
                                + count(proposals, ApproachText::isDivided) + ", has no word on "
                                + count(proposals, TabledProposal::isUnanswered) + ".");
    }

    private static long count(List<TabledProposal> proposals, Predicate<TabledProposal> which) {
        return proposals.stream().filter(which).count();
    }

    private static boolean isDivided(TabledProposal proposal) {
        return !proposal.isSupported() && !proposal.isOpposed() && !proposal.isUnanswered();
    }

    private void inTheWay() {
        heading("WHAT STANDS IN THE WAY");
        answered(own + " proposes, " + other + " opposes", approach.ownProposals(), TabledProposal::isOpposed);
        answered(other + " proposes, " + own + " opposes", approach.theirProposals(), TabledProposal::isOpposed);
        answered("One side proposes, the other is divided", both(), ApproachText::isDivided);
        section("Questions on which they stand against each other besides", besides(), clash -> {
            lines.add(ITEM, clash.question().id() + ": " + clash.question().proposition());
            lines.add(BELOW, Lines.quoted(clash.own()));
            lines.add(BELOW, Lines.quoted(clash.other()));
        });
        criticism(approach.own(), other);
        criticism(approach.other(), own);
    }

    private void criticism(Delegation from, String of) {
        section(
                from.name() + " criticises " + of + " by name",
                approach.criticism().stream()
                        .filter(remark -> remark.from().equals(from))
                        .toList(),
                remark -> lines.add(ITEM, "\"" + remark.sentence().quotation().plain() + "\""));
    }

    /** Clashes that the proposals opposed have not shown yet. */
    private List<Clash> besides() {
        List<CodedPoint> shown = both().stream()
                .filter(TabledProposal::isOpposed)
                .flatMap(proposal -> proposal.makers().stream())
                .toList();
        return approach.clashes().stream()
                .filter(clash ->
                        shown.stream().noneMatch(point -> point.stances().containsKey(clash.question())))
                .toList();
    }

    private void bridging() {
        heading("WHAT MAY BRIDGE IT");
        section(other + " would come on conditions", approach.conditions(), this::condition);
        section(own + " would come on conditions", approach.ownConditions(), this::condition);
        answered(own + " proposes, " + other + " supports", approach.ownProposals(), TabledProposal::isSupported);
        answered(other + " proposes, " + own + " supports", approach.theirProposals(), TabledProposal::isSupported);
        section(
                "Others propose, both accept, and nobody rejects strongly",
                fromOthers(approach.bridges()),
                each -> others(each, false));
        section(
                "Others propose, both accept, but somebody rejects it strongly",
                fromOthers(approach.blocked()),
                each -> others(each, true));
    }

    private void open() {
        heading("WHAT HAS NO ANSWER YET");
        unanswered(other, own, approach.theirProposals());
        unanswered(own, other, approach.ownProposals());
    }

    private void unanswered(String maker, String facing, List<TabledProposal> proposals) {
        List<TabledProposal> open =
                proposals.stream().filter(TabledProposal::isUnanswered).toList();
        section(
                maker + " proposes, " + facing + " has no word on",
                open,
                proposal -> lines.add(ITEM, label(proposal.issues()) + ": " + said(proposal)));
    }

    private List<TabledProposal> both() {
        return Stream.concat(approach.ownProposals().stream(), approach.theirProposals().stream())
                .toList();
    }

    private void answered(String title, List<TabledProposal> proposals, Predicate<TabledProposal> which) {
        List<TabledProposal> all = proposals.stream().filter(which).toList();
        List<TabledProposal> fresh = all.stream().filter(each -> !isShown(each)).toList();
        String above = fresh.size() < all.size() ? " and, shown above, " + (all.size() - fresh.size()) : "";
        section(title, above, fresh, this::answered);
    }

    /** Whether the proposal stands there already as the answer to what answers it. */
    private boolean isShown(TabledProposal proposal) {
        return shown.stream()
                .anyMatch(other -> !other.maker().equals(proposal.maker())
                        && other.makers().contains(words(proposal))
                        && proposal.makers().contains(words(other)));
    }

    private static CodedPoint words(TabledProposal proposal) {
        return proposal.redLine()
                .map(RedLine::rejection)
                .orElseGet(() -> proposal.answer().words().get(0));
    }

    private void answered(TabledProposal proposal) {
        shown.add(proposal);
        lines.add(ITEM, label(proposal.issues()) + ": " + said(proposal));
        Optional<RedLine> red = proposal.redLine();
        if (red.isPresent()) {
            lines.add(
                    BELOW,
                    "red line (" + ground(red.get().basis()) + "): " + red.get().quoted());
            return;
        }
        String verdict =
                proposal.answer().verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        lines.add(
                BELOW,
                verdict + " (" + proposal.basis() + "): "
                        + Lines.quoted(proposal.answer().words().get(0)));
    }

    private static String verdict(Answer answer) {
        return answer.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The questions on which both points take a stance, if any. */
    private static String meets(CodedPoint point, CodedPoint answer) {
        String questions = point.stances().keySet().stream()
                .filter(answer.stances()::containsKey)
                .map(Question::id)
                .collect(Collectors.joining(", "));
        return questions.isEmpty() ? "" : " (question " + questions + ")";
    }

    /** A red line names the bare question. */
    private static String ground(String basis) {
        return basis.isEmpty() || basis.contains(" ") ? basis : "question " + basis;
    }

    private void condition(CodedPoint point) {
        lines.add(ITEM, Lines.quotedWhole(point));
    }

    private void others(BridgingProposal proposal, boolean blocked) {
        lines.add(ITEM, proposal.issue().label() + ": " + Lines.quoted(proposal.point()));
        proposal.answers().stream()
                .flatMap(group -> group.answers().stream())
                .filter(answer -> !answer.words().isEmpty())
                .forEach(answer -> lines.add(
                        BELOW,
                        verdict(answer) + meets(proposal.point(), answer.words().get(0)) + ": "
                                + Lines.quoted(answer.words().get(0))));
        if (blocked) {
            proposal.redLines().forEach(line -> lines.add(BELOW, "red line of " + line.quoted()));
        }
    }

    /** Proposals that neither of the two makes, each once whatever number of issues it is about. */
    private List<BridgingProposal> fromOthers(List<BridgingProposal> proposals) {
        Map<CodedPoint, BridgingProposal> once = new LinkedHashMap<>();
        for (BridgingProposal each : proposals) {
            boolean ofTheTwo = each.makers().stream()
                    .map(CodedPoint::delegation)
                    .anyMatch(maker -> maker.equals(approach.own()) || maker.equals(approach.other()));
            if (!ofTheTwo) {
                once.putIfAbsent(each.point(), each);
            }
        }
        return List.copyOf(once.values());
    }

    private static String said(TabledProposal proposal) {
        int more = proposal.makers().size() - 1;
        return Lines.quoted(proposal.point()) + (more > 0 ? " (and " + more + " more to the same end)" : "");
    }

    private static String label(List<Issue> issues) {
        String first = issues.stream().limit(ISSUES).map(Issue::label).collect(Collectors.joining("; "));
        return issues.size() > ISSUES ? first + " and " + (issues.size() - ISSUES) + " more" : first;
    }

    private void heading(String title) {
        lines.blank();
        lines.add(title);
    }

    private <T> void section(String title, List<T> items, Consumer<T> item) {
        section(title, "", items, item);
    }

    private <T> void section(String title, String more, List<T> items, Consumer<T> item) {
        lines.add(title + ": " + (items.isEmpty() && more.isEmpty() ? "none." : items.size() + more));
        items.stream().limit(most).forEach(item);
        if (items.size() > most) {
            lines.add("  and " + (items.size() - most) + " more; toText(" + items.size() + ") has all.");
        }
    }
}
