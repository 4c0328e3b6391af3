package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;

/**
 * What one delegation could do to bring another along: what both accept already, on what conditions the other would come, what
 * it asks for that has no answer yet, and which lines it will not cross.
 *
 * <p>All of it is words of statements: nothing is guessed about what somebody might accept that he has not spoken to. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * Approach approach = Approach.of(matrix, "Netherlands", "China");
 * approach.bridges();        // proposals on the table that both accept
 * approach.conditions();     // what the other would accept on conditions, in its words
 * System.out.println(approach.toText());
 * }</pre>
 */
public final class Approach {

    private final Delegation own;
    private final Delegation other;
    private final List<BridgingProposal> bridges = new ArrayList<>();
    private final List<CodedPoint> conditions;
    private final List<BridgingProposal> asks = new ArrayList<>();
    private final Set<RedLine> redLines = new LinkedHashSet<>();
    private final boolean apart;

    private Approach(ComparisonMatrix matrix, Delegation own, Delegation other) {
        this.own = own;
        this.other = other;
        for (Issue issue : matrix.issues()) {
            CommonGround ground = CommonGround.of(matrix, issue.id(), List.of(List.of(own), List.of(other)));
            bridges.addAll(ground.bridges());
            ground.proposals().forEach(this::look);
        }
        this.conditions = conditions(new Stands(matrix));
        this.apart = matrix.issues().stream()
                .noneMatch(issue -> matrix.position(own.name(), issue.id()).isPresent()
                        && matrix.position(other.name(), issue.id()).isPresent());
    }

    /**
     * How one delegation could approach another.
     *
     * @param matrix a matrix that holds both
     * @param own who approaches, by any usual name
     * @param other who is to be brought along, by any usual name
     * @return what their words tell
     * @throws org.rapporteur.fault.UnknownNameException if one of them is not compared; lists the nearest
     * @throws IllegalArgumentException if the two are the same
     */
    public static Approach of(ComparisonMatrix matrix, String own, String other) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        Objects.requireNonNull(own, "own must not be null");
        Objects.requireNonNull(other, "other must not be null");
        var pair = matrix.overall(own, other);
        if (pair.first().equals(pair.second())) {
            throw new IllegalArgumentException("delegation (" + other + ") must be another than " + own);
        }
        return new Approach(matrix, pair.first(), pair.second());
    }

    /** Whether the two address no issue in common. */
    boolean apart() {
        return apart;
    }

    private void look(BridgingProposal proposal) {
        List<CodedPoint> said = proposal.answers().get(1).answers().get(0).words();
        boolean theirs = proposal.makers().stream().anyMatch(said::contains);
        boolean ours = !said.containsAll(proposal.makers());
        boolean unanswered = proposal.answers().get(0).speaking() == 0;
        boolean weObject =
                proposal.redLines().stream().anyMatch(line -> line.delegation().equals(own));
        if (theirs && unanswered && !weObject) {
            asks.add(proposal);
        }
        if (ours) {
            proposal.redLines().stream()
                    .filter(line -> line.delegation().equals(other))
                    .forEach(redLines::add);
        }
    }

    private List<CodedPoint> conditions(Stands stands) {
        Set<CodedPoint> conditional = new LinkedHashSet<>();
        for (Question question : stands.questions()) {
            if (stands.clear(own, question).isPresent()) {
                stands.words(other, question).stream()
                        .filter(point -> point.stances().get(question) == Stance.CONDITIONAL)
                        .forEach(conditional::add);
            }
        }
        return List.copyOf(conditional);
    }

    /**
     * Who approaches.
     *
     * @return the delegation
     */
    public Delegation own() {
        return own;
    }

    /**
     * Who is to be brought along.
     *
     * @return the other delegation
     */
    public Delegation other() {
        return other;
    }

    /**
     * What is on the table, from whomever, that both accept and nobody rejects strongly.
     *
     * @return issue by issue in the order of the codebook, the most accepted first
     */
    public List<BridgingProposal> bridges() {
        return List.copyOf(bridges);
    }

    /**
     * What the other would accept on conditions, where the own side takes a stance.
     *
     * @return the points that say so, in the order of the questions
     */
    public List<CodedPoint> conditions() {
        return conditions;
    }

    /**
     * What the other asks for and the own side has neither accepted nor rejected.
     *
     * @return issue by issue in the order of the codebook
     */
    public List<BridgingProposal> asks() {
        return List.copyOf(asks);
    }

    /**
     * What the other rejects strongly of what is on the table.
     *
     * @return each rejection once for what it meets, in the order of the proposals
     */
    public List<RedLine> redLines() {
        return List.copyOf(redLines);
    }

    /**
     * The four answers with quotations.
     *
     * @return lines of at most 100 columns; do not parse
     */
    public String toText() {
        return new ApproachText(this).text();
    }

    @Override
    public String toString() {
        return Lines.cut("Approach of " + own.name() + " to " + other.name() + ": " + bridges.size() + " bridges", 79);
    }
}
