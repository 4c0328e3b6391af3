package org.rapporteur.comparison;

import com.google.common.graph.ElementOrder;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Endorsement;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Grouping;
import org.rapporteur.statement.Statement;

/**
 * Who stands behind whose statement: an edge leads from each delegation that aligns itself with another, or for which a group
 * speaks, to the one that delivers the words.
 *
 * <p>A statement on behalf of a group, and one of a group itself, stands for all members that the table of groups knows. Whom
 * nobody present delivers words for has a node all the same. Immutable and thread-safe.
 *
 * <pre>{@code
 * EndorsementGraph graph = EndorsementGraph.of(statements);
 * graph.behind("European Union");      // its members, and whoever aligns itself with it
 * graph.asGraph().edges();             // a Guava graph
 * }</pre>
 */
public final class EndorsementGraph {

    /** In what way one stands behind another's words. */
    public enum Kind {
        /** A group of which it is a member speaks for it. */
        MEMBER,
        /** It says that it aligns itself with the statement. */
        ENDORSES,
        /** It aligns itself, but takes something out. */
        RESERVES
    }

    /**
     * Why one stands behind another's words.
     *
     * @param kind in what way
     * @param words the sentence that says so; for members the group's name
     */
    public record Tie(Kind kind, String words) {
        /** Nothing is missing. */
        public Tie {
            Objects.requireNonNull(kind, "kind must not be null");
            Objects.requireNonNull(words, "words must not be null");
        }

        @Override
        public String toString() {
            return Brevity.line(kind.name().toLowerCase(Locale.ROOT) + ": " + words);
        }
    }

    private final ImmutableValueGraph<Delegation, Tie> graph;

    private EndorsementGraph(ImmutableValueGraph<Delegation, Tie> graph) {
        this.graph = graph;
    }

    /**
     * Who stands behind whom in statements.
     *
     * @param statements any number
     * @return the graph
     */
    public static EndorsementGraph of(Collection<Statement> statements) {
        Objects.requireNonNull(statements, "statements must not be null");
        return new Tying(statements).graph();
    }

    /**
     * The graph for Guava's algorithms.
     *
     * @return directed, without loops; nodes in alphabetical order
     */
    public ImmutableValueGraph<Delegation, Tie> asGraph() {
        return graph;
    }

    /**
     * Who stands behind a delegation's words.
     *
     * @param name any usual name of a delegation of the graph
     * @return in alphabetical order, without the delegation itself
     * @throws org.rapporteur.fault.UnknownNameException if it is not in the graph; lists the nearest
     */
    public List<Delegation> behind(String name) {
        Objects.requireNonNull(name, "name must not be null");
        Delegation delegation = new Roster(graph.nodes()).find(name);
        return graph.predecessors(delegation).stream().sorted().toList();
    }

    /** Whose words a delegation stands behind, with the reason; by name. */
    Map<Delegation, Tie> ties(Delegation delegation) {
        Map<Delegation, Tie> ties = new TreeMap<>();
        if (graph.nodes().contains(delegation)) {
            graph.successors(delegation)
                    .forEach(target ->
                            ties.put(target, graph.edgeValue(delegation, target).orElseThrow()));
        }
        return ties;
    }

    @Override
    public String toString() {
        return "EndorsementGraph of " + graph.nodes().size() + " delegations, "
                + graph.edges().size() + " ties";
    }

    /** Finds the ties. Owned by one thread. */
    private static final class Tying {

        private final Roster roster;
        private final Map<String, Delegation> speakersByGroup = new TreeMap<>();
        private final Map<Delegation, Map<Delegation, Tie>> ties = new TreeMap<>();

        Tying(Collection<Statement> statements) {
            this.roster =
                    new Roster(statements.stream().map(Statement::delegation).toList());
            roster.all().forEach(speaker -> ties.put(speaker, new TreeMap<>()));
            for (Statement statement : statements) {
                statement
                        .onBehalfOf()
                        .forEach(group -> speakersByGroup.putIfAbsent(group.id(), statement.delegation()));
            }
            statements.forEach(this::look);
            roster.all().forEach(speaker -> group(speaker).ifPresent(group -> members(group, speaker)));
        }

        private static Optional<Grouping> group(Delegation speaker) {
            return Gazetteer.shipped().groupings().stream()
                    .filter(group -> group.id().equals(speaker.id()))
                    .findFirst();
        }

        private void look(Statement statement) {
            Delegation speaker = statement.delegation();
            statement.onBehalfOf().forEach(group -> members(group, speaker));
            for (Endorsement endorsement : statement.endorsements()) {
                Kind kind = endorsement.reserved() ? Kind.RESERVES : Kind.ENDORSES;
                tie(
                        speaker,
                        target(endorsement.endorsed()),
                        new Tie(kind, endorsement.sentence().plain()));
            }
        }

        private void members(Grouping group, Delegation speaker) {
            for (String id : group.members()) {
                tie(member(id), speaker, new Tie(Kind.MEMBER, group.name()));
            }
        }

        private Delegation member(String id) {
            return roster.all().stream()
                    .filter(delegation -> delegation.id().equals(id))
                    .findFirst()
                    .or(() -> Gazetteer.shipped().find(id))
                    .orElseGet(() -> Delegation.named(id));
        }

        /** Who delivers the words that are endorsed: the one named, or the one that speaks on behalf of the group named. */
        private Delegation target(String endorsed) {
            Optional<Delegation> known = Gazetteer.shipped().find(endorsed);
            return roster.all().stream()
                    .filter(present -> present.name().equalsIgnoreCase(endorsed.strip())
                            || known.map(Delegation::id).equals(Optional.of(present.id())))
                    .findFirst()
                    .or(() -> known.flatMap(group -> Optional.ofNullable(speakersByGroup.get(group.id()))))
                    .or(() -> known)
                    .orElseGet(() -> Delegation.named(endorsed));
        }

        /** Of two reasons the later kind goes before: what it says itself before what a group says for it. */
        private void tie(Delegation from, Delegation to, Tie tie) {
            if (!from.equals(to)) {
                ties.computeIfAbsent(from, k -> new TreeMap<>())
                        .merge(to, tie, (one, other) -> one.kind().compareTo(other.kind()) >= 0 ? one : other);
                ties.computeIfAbsent(to, k -> new TreeMap<>());
            }
        }

        EndorsementGraph graph() {
            MutableValueGraph<Delegation, Tie> graph = ValueGraphBuilder.directed()
                    .nodeOrder(ElementOrder.<Delegation>natural())
                    .build();
            ties.keySet().forEach(graph::addNode);
            ties.forEach((from, its) -> its.forEach((to, tie) -> graph.putEdgeValue(from, to, tie)));
            return new EndorsementGraph(ImmutableValueGraph.copyOf(graph));
        }
    }
}
