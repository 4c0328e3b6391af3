package org.rapporteur.scoring;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rapporteur.position.Position;
import org.rapporteur.progress.ProgressListener;
import org.rapporteur.progress.Work;

/** The scores of a batch: three shares for every pair; their reasons are found again when somebody asks. */
final class AlignmentTable implements PairTable {

    /** Below this number of points, threads cost more than they bring. Results do not depend on it. */
    private static final int PARALLEL_FROM = 1_000;

    private final List<Position> positions;
    private final Relatedness relatedness;
    private final Alignment alignment;
    private final Shares[][] later;

    private AlignmentTable(List<Position> positions, Relatedness relatedness, Alignment alignment, Shares[][] later) {
        this.positions = positions;
        this.relatedness = relatedness;
        this.alignment = alignment;
        this.later = later;
    }

    static AlignmentTable of(List<Position> positions, Relatedness relatedness) {
        Alignment alignment = Alignment.of(positions, relatedness);
        Shares[][] later = new Shares[positions.size()][];
        // The first has most of the later ones, the last none: taken together they are even work.
        IntStream halves = IntStream.range(0, (later.length + 1) / 2);
        Work work = Work.begin("scoring", (later.length + 1) / 2, ProgressListener.silent());
        (alignment.rows().size() < PARALLEL_FROM ? halves : halves.parallel())
                .forEach(near -> work.part(() -> {
                    int mirrored = later.length - 1 - near;
                    later[near] = shares(alignment, near);
                    later[mirrored] = near == mirrored ? later[near] : shares(alignment, mirrored);
                    return near;
                }));
        return new AlignmentTable(List.copyOf(positions), relatedness, alignment, later);
    }

    /** The shares of one position with each later one. */
    private static Shares[] shares(Alignment alignment, int near) {
        Closest closest = Closest.ofLater(alignment, near);
        return IntStream.range(near + 1, alignment.rows().positions())
                .mapToObj(closest::shares)
                .toArray(Shares[]::new);
    }

    @Override
    public int size() {
        return positions.size();
    }

    @Override
    public double value(int i, int j) {
        return shares(i, j).agreement();
    }

    private Shares shares(int i, int j) {
        Position one = positions.get(i);
        Position other = positions.get(j);
        if (i == j) {
            return of(List.of(one, other), relatedness).shares(0, 1);
        }
        return later[Math.min(i, j)][Math.abs(i - j) - 1];
    }

    @Override
    public Optional<Score> score(int i, int j) {
        Shares shares = shares(i, j);
        Position first = positions.get(i);
        Position second = positions.get(j);
        return Optional.of(new Score(first, second, shares, Suppliers.memoize(() -> reasons(i, j))));
    }

    private List<Contribution> reasons(int i, int j) {
        return i == j
                ? Alignment.of(List.of(positions.get(i), positions.get(j)), relatedness)
                        .contributions(0, 1)
                : alignment.contributions(i, j);
    }

    /** One search for all others of a position that come later, instead of one for each. */
    @Override
    public List<Contribution> contributions(int i, int[] others, DoubleBinaryOperator effect, double least) {
        Predicate<Closest.Match> wanted =
                match -> effect.applyAsDouble(match.relatedness(), match.opposition()) >= least;
        Optional<Closest> own = Arrays.stream(others).anyMatch(j -> j > i)
                ? Optional.of(Closest.ofLater(alignment, i))
                : Optional.empty();
        List<Contribution> all = new ArrayList<>();
        for (int j : others) {
            Closest closest = j > i ? own.orElseThrow() : Closest.ofTwo(alignment, j, i);
            all.addAll(alignment.contributions(closest, i, j, wanted));
        }
        return all;
    }

    @Override
    public String toString() {
        return "Scores of every two of " + size() + " positions";
    }
}
