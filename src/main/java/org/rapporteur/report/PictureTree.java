package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.insight.Dendrogram;
import org.rapporteur.statement.Delegation;

/** The tree of coalitions: delegations below each other, joining to the right, farther right for farther apart. */
final class PictureTree {

    private static final String KIND = "dendrogram";
    private static final double NAME_MOST = 190;
    private static final double ROOM = 560;
    private static final double MARK = 4.5;
    private static final int MANY = 40;

    private final Coalitions coalitions;
    private final PictureGroups groups;
    private final Dendrogram tree;
    private final int n;
    private final double row;
    private final double size;
    private final List<Integer> order = new ArrayList<>();
    private final double[] yOf;
    private final double[] xOf;
    private final int[] groupOf;
    private double left;

    private PictureTree(Coalitions coalitions) {
        this.coalitions = coalitions;
        this.groups = new PictureGroups(coalitions);
        this.tree = coalitions.dendrogram();
        this.n = tree.delegations().size();
        this.row = n > MANY ? 14 : 24;
        this.size = n > MANY ? 10 : 12.5;
        this.yOf = new double[2 * n];
        this.xOf = new double[2 * n];
        this.groupOf = new int[2 * n];
    }

    static Picture of(Coalitions coalitions) {
        String title = "Who stands with whom: " + PictureGroups.subject(coalitions);
        int n = coalitions.dendrogram().delegations().size();
        return n < 2
                ? PictureFrame.empty(
                        KIND,
                        title,
                        "No tree: it takes two delegations that can be compared, and there "
                                + (n == 1 ? "is one." : "are none."))
                : new PictureTree(coalitions).draw(title);
    }

    private Picture draw(String title) {
        PictureFrame frame = new PictureFrame(
                KIND,
                title,
                "Delegations join where their groups are at that distance ("
                        + tree.linkage().toString().toLowerCase(Locale.ROOT) + " linkage). "
                        + coalitions.cut().reason());
        groups.explain(frame);
        leaves(2 * n - 2);
        left = tree.delegations().stream()
                        .mapToDouble(each -> SvgWords.width(label(each), size))
                        .max()
                        .orElse(0)
                + 2 * MARK
                + 14;
        double highest = PictureScale.roundUp(tree.joins().get(n - 2).height());
        PictureScale scale = new PictureScale(0, highest, left, left + ROOM);
        axis(frame, scale);
        branches(frame, scale);
        names(frame);
        frame.note(PictureGroups.leftOut(coalitions)).note(PictureGroups.guessed(coalitions));
        return frame.around(left + ROOM + 24, bottom() + 40, groups.inWords());
    }

    private String label(Delegation delegation) {
        return SvgWords.label(delegation.name(), size, NAME_MOST);
    }

    private double bottom() {
        return n * row + 4;
    }

    private void leaves(int node) {
        if (node < n) {
            yOf[node] = row * (order.size() + 0.5);
            order.add(node);
        } else {
            leaves(tree.joins().get(node - n).first());
            leaves(tree.joins().get(node - n).second());
        }
    }

    private void axis(PictureFrame frame, PictureScale scale) {
        SvgElement axis = SvgElement.group("picture-axis");
        for (double tick : scale.ticks()) {
            double x = scale.place(tick);
            axis.add(SvgElement.line(x, 0, x, bottom())
                    .with("class", "picture-grid")
                    .drawn(PictureStyle.FAINT, 0.8));
            axis.add(SvgElement.words(x, bottom() + 15, 11, scale.words(tick))
                    .with("text-anchor", "middle")
                    .filled(PictureStyle.QUIET));
        }
        axis.add(SvgElement.words(
                        (scale.from() + scale.to()) / 2,
                        bottom() + 32,
                        11,
                        "distance: 0 of one mind, 0.5 past each other, 1 opposed in everything")
                .with("text-anchor", "middle")
                .filled(PictureStyle.QUIET));
        cut(axis, scale);
        frame.add(axis);
    }

    /** A line through the branches that the cut goes through. */
    private void cut(SvgElement axis, PictureScale scale) {
        int number = groups.all().size();
        if (number > 1) {
            double above = tree.joins().get(n - number).height();
            double below = number == n ? 0 : tree.joins().get(n - number - 1).height();
            double x = scale.place((above + below) / 2);
            axis.add(SvgElement.line(x, -4, x, bottom())
                    .with("class", "picture-cut")
                    .drawn(PictureStyle.QUIET, 1.2)
                    .with("stroke-dasharray", "2 4"));
        }
    }

    private void branches(PictureFrame frame, PictureScale scale) {
        for (int leaf = 0; leaf < n; leaf++) {
            xOf[leaf] = left - 4;
            groupOf[leaf] = groups.of(tree.delegations().get(leaf));
        }
        SvgElement branches = SvgElement.group("picture-branches");
        for (int i = 0; i < n - 1; i++) {
            branches.addAll(join(i, scale.place(tree.joins().get(i).height())));
        }
        double top = 2 * n - 2;
        branches.add(branch("M" + PictureStyle.at(xOf[(int) top], yOf[(int) top]) + "h14", groupOf[(int) top]));
        frame.add(branches);
    }

    private List<SvgElement> join(int i, double x) {
        Dendrogram.Join join = tree.joins().get(i);
        int one = join.first();
        int other = join.second();
        int both = n + i;
        xOf[both] = x;
        yOf[both] = (yOf[one] + yOf[other]) / 2;
        groupOf[both] = groupOf[one] == groupOf[other] ? groupOf[one] : -1;
        if (groupOf[both] >= 0) {
            return List.of(branch(
                    arm(one, x) + "V" + SvgNumber.of(yOf[other]) + "H" + SvgNumber.of(xOf[other]), groupOf[both]));
        }
        return List.of(
                branch(arm(one, x), groupOf[one]),
                branch(arm(other, x), groupOf[other]),
                branch("M" + PictureStyle.at(x, yOf[one]) + "V" + SvgNumber.of(yOf[other]), -1));
    }

    private String arm(int node, double x) {
        return "M" + PictureStyle.at(xOf[node], yOf[node]) + "H" + SvgNumber.of(x);
    }

    private static SvgElement branch(String commands, int group) {
        SvgElement branch = SvgElement.path(commands)
                .with("class", group < 0 ? "picture-branch" : "picture-branch picture-group-" + (group + 1))
                .drawn(group < 0 ? PictureStyle.INK : PictureStyle.colour(group), group < 0 ? 1.4 : 2)
                .with("stroke-linejoin", "round");
        String dashes = group < 0 ? "" : PictureStyle.dashes(group);
        return dashes.isEmpty() ? branch : branch.with("stroke-dasharray", dashes);
    }

    private void names(PictureFrame frame) {
        SvgElement names = SvgElement.group("picture-names");
        for (int leaf : order) {
            Delegation delegation = tree.delegations().get(leaf);
            names.add(SvgElement.group("picture-name")
                    .explained(delegation.name())
                    .add(SvgElement.words(left - 2 * MARK - 12, yOf[leaf] + size * 0.36, size, label(delegation))
                            .with("text-anchor", "end")
                            .filled(PictureStyle.INK))
                    .add(PictureStyle.mark(groupOf[leaf], left - MARK - 4, yOf[leaf], MARK)));
        }
        frame.add(names);
    }
}
