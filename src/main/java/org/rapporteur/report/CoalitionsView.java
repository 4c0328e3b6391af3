package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rapporteur.comparison.PointPair;
import org.rapporteur.insight.Coalition;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.insight.PositionMap;
import org.rapporteur.insight.SharedStance;
import org.rapporteur.statement.Delegation;

/**
 * Who stands together, as the page tells it.
 *
 * @param remarks why so many groups, and what cannot be said
 * @param caution why the groups are hardly more than an order; empty where they are told apart well
 * @param groups the groups
 * @param parting what parts the two largest groups
 * @param tree how well the tree keeps the distances
 * @param map how well the map does
 * @param drawings tree and map as SVG; empty where there are too few to draw
 */
record CoalitionsView(
        List<String> remarks,
        String caution,
        List<Group> groups,
        List<Pair> parting,
        String tree,
        String map,
        Drawings drawings) {

    private static final int SHOWN = 3;

    /**
     * Pictures.
     *
     * @param tree the dendrogram as SVG; may be empty
     * @param map the position map as SVG; may be empty
     */
    record Drawings(String tree, String map) {}

    /**
     * A group.
     *
     * @param name such as "group 1"
     * @param members names with numbers
     * @param nearness its mean distance in words; empty for one alone
     * @param stances what all who speak hold
     * @param uniting pairs that agree
     * @param splitting pairs that conflict
     */
    record Group(
            String name,
            List<Member> members,
            String nearness,
            List<Shared> stances,
            List<Pair> uniting,
            List<Pair> splitting) {

        String count() {
            return Shown.count(members.size(), "delegation", "delegations");
        }
    }

    /**
     * A member of a group.
     *
     * @param number of the delegation
     * @param name its name
     */
    record Member(int number, String name) {}

    /**
     * A stance that a group shares.
     *
     * @param sign the stance
     * @param question what is contested
     * @param counts how many hold it, in words
     * @param words quotations
     */
    record Shared(StanceSign sign, String question, String counts, List<Quote> words) {}

    /**
     * Two points that meet.
     *
     * @param issue on what
     * @param first one
     * @param second the other
     */
    record Pair(String issue, Quote first, Quote second) {}

    static CoalitionsView of(Room room, Camps camps) {
        return camps.coalitions()
                .map(coalitions -> new Telling(room, camps, coalitions).view())
                .orElseGet(() -> new CoalitionsView(
                        List.of(Shown.text(camps.why())), "", List.of(), List.of(), "", "", new Drawings("", "")));
    }

    /** Puts it together. */
    private record Telling(Room room, Camps camps, Coalitions coalitions) {

        CoalitionsView view() {
            return new CoalitionsView(
                    remarks(),
                    caution(),
                    camps.groups().stream().map(this::group).toList(),
                    parting(),
                    tree(),
                    map(),
                    drawings());
        }

        private String caution() {
            return coalitions.cut().hasStructure()
                    ? ""
                    : Shown.text(coalitions.cut().reason());
        }

        private List<String> remarks() {
            List<String> remarks = new ArrayList<>();
            remarks.add(coalitions.cut().reason());
            List<Delegation> leftOut = coalitions.distances().leftOut();
            if (!leftOut.isEmpty()) {
                remarks.add("Without a place, since they share no issue with anybody: "
                        + String.join(
                                ", ", leftOut.stream().map(Delegation::name).toList()) + ".");
            }
            if (camps.groups().stream().anyMatch(group -> group.members().size() > GroupWords.LARGE)) {
                remarks.add("For a group of more than " + GroupWords.LARGE + " its " + GroupWords.TYPICAL
                        + " members nearest to all others speak in the quotations.");
            }
            int guessed = coalitions.distances().guessed();
            if (guessed > 0) {
                remarks.add(Shown.count(guessed, "pair shares", "pairs share")
                        + " no issue and stand at the distance one half, since nothing is known of them.");
            }
            return remarks.stream().map(Shown::text).toList();
        }

        private Group group(Coalition group) {
            OptionalDouble near = group.meanDistance();
            return new Group(
                    group.name(),
                    group.members().stream()
                            .map(member -> new Member(room.number(member), Shown.text(member.name())))
                            .toList(),
                    near.isPresent() ? "mean distance " + Shown.two(near.getAsDouble()) : "",
                    group.sharedStances().stream()
                            .limit(SHOWN)
                            .map(this::shared)
                            .toList(),
                    words().uniting(group).stream().map(this::pair).toList(),
                    words().splitting(group).stream().map(this::pair).toList());
        }

        private Shared shared(SharedStance shared) {
            return new Shared(
                    StanceSign.of(shared.stance()),
                    Shown.text(shared.question().proposition()),
                    shared.holders().size() + " of the group, "
                            + shared.others().size() + " others too; "
                            + shared.opposed().size() + " take another stance",
                    shared.words().stream()
                            .limit(2)
                            .map(point -> Quote.of(room, point))
                            .toList());
        }

        private Pair pair(PointPair pair) {
            return new Pair(
                    Shown.text(pair.issue().label()), Quote.of(room, pair.first()), Quote.of(room, pair.second()));
        }

        private GroupWords words() {
            return new GroupWords(coalitions);
        }

        private List<Pair> parting() {
            List<Coalition> largest = coalitions.groups();
            return largest.size() < 2
                    ? List.of()
                    : largest.get(0).conflictsWith(largest.get(1), SHOWN).stream()
                            .map(this::pair)
                            .toList();
        }

        private String tree() {
            OptionalDouble kept = coalitions.dendrogram().copheneticCorrelation();
            return kept.isPresent() ? "cophenetic correlation " + Shown.two(kept.getAsDouble()) : "";
        }

        private String map() {
            PositionMap map = coalitions.map();
            List<String> told = new ArrayList<>();
            map.explained()
                    .ifPresent(share -> told.add("shows " + Shown.percent(share) + " % of what the distances hold"));
            map.stress().ifPresent(stress -> told.add("stress " + Shown.two(stress)));
            return String.join("; ", told);
        }

        /** None where nobody has a place. */
        private Drawings drawings() {
            if (camps.groups().isEmpty()) {
                return new Drawings("", "");
            }
            return new Drawings(
                    Pictures.dendrogram(coalitions).svg(),
                    Pictures.positionMap(coalitions).svg());
        }
    }
}
