package org.rapporteur.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Common ground as aligned text. */
final class CommonGroundText {

    private static final int SHOWN = 5;
    private static final int VOICES = 4;

    private final CommonGround ground;
    private final Lines lines = new Lines();

    CommonGroundText(CommonGround ground) {
        this.ground = ground;
    }

    String text() {
        lines.add("COMMON GROUND on " + ground.issue().label());
        if (ground.groups().size() < 2) {
            return lines.add("Nothing to bridge: it takes two groups, and there "
                            + (ground.groups().size() == 1 ? "is one." : "are none."))
                    .text();
        }
        if (ground.proposals().isEmpty()) {
            return lines.add("Nobody proposes anything on it.").text();
        }
        groups();
        bridges();
        blocked();
        return lines.text();
    }

    private void groups() {
        for (int number = 0; number < ground.groups().size(); number++) {
            int group = number;
            long met = ground.proposals().stream()
                    .filter(proposal -> proposal.answers().get(group).speaking() > 0)
                    .count();
            lines.add(
                    "group " + (number + 1) + ": ",
                    Lines.someNames(ground.groups().get(number)) + " (a word on " + met + " of the proposals)");
        }
        lines.add(Lines.count(ground.proposals().size(), "proposal is", "proposals are") + " on the table; "
                + ground.acceptedByAll().size() + " accepted by all groups.");
    }

    private void bridges() {
        List<BridgingProposal> bridges = ground.bridges();
        lines.blank();
        lines.add(
                bridges.isEmpty()
                        ? "NO BRIDGE: no proposal is accepted by two groups, rejected by none and free of red lines."
                        : "BRIDGES, the one first whose worst-off group accepts it most");
        bridges.stream().limit(SHOWN).forEach(this::proposal);
        if (bridges.size() > SHOWN) {
            lines.add("and " + (bridges.size() - SHOWN) + " more.");
        }
    }

    private void blocked() {
        List<BridgingProposal> blocked = ground.blocked();
        if (!blocked.isEmpty()) {
            lines.blank();
            lines.add("NOT OFFERED: these would be bridges but cross a red line");
            blocked.stream().limit(SHOWN).forEach(proposal -> {
                proposal(proposal);
                proposal.redLines().stream()
                        .limit(2)
                        .forEach(line -> lines.add("    ", "red line (" + line.basis() + ") of " + line.quoted()));
            });
        }
    }

    private void proposal(BridgingProposal proposal) {
        lines.add("  ", Lines.quoted(proposal.point()));
        int more = proposal.makers().size() - 1;
        StringBuilder answers = new StringBuilder("consensus " + Lines.two(proposal.consensus())
                + (more > 0 ? ", said " + (more + 1) + " times" : "") + "; by groups:");
        for (GroupAnswer answer : proposal.answers()) {
            answers.append(' ')
                    .append(answer.speaking() == 0 ? "silent" : Lines.two(answer.acceptance()))
                    .append(
                            answer.speaking() == 0
                                    ? ""
                                    : " (" + answer.speaking() + " of "
                                            + answer.members().size() + ")")
                    .append(',');
        }
        lines.add("    ", answers.substring(0, answers.length() - 1));
        proposal.answers().stream().limit(VOICES).forEach(answer -> voice(proposal, answer));
    }

    /** The clearest yes of a group in the words of one who did not make the proposal. */
    private void voice(BridgingProposal proposal, GroupAnswer group) {
        group.answers().stream()
                .filter(answer ->
                        !answer.words().isEmpty() && answer.words().stream().noneMatch(proposal.makers()::contains))
                .min(Comparator.comparing(Answer::verdict))
                .ifPresent(answer -> lines.add(
                        "    ",
                        answer.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": "
                                + Lines.quoted(answer.words().get(0))));
    }
}
