package org.rapporteur.drift;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.progress.Work;

/**
 * Which later point is which earlier one: each point in at most one pair.
 *
 * <p>First points in the same words, in order. Then, the nearest first, points that are near enough: by the share of their
 * content where there are few, by their rare words where there are many ({@link Nearness}). Of equally near pairs the one
 * whose points stand at more similar places comes first. A pair of which {@link Judgement} cannot say what became of the one
 * in the other is none. Last, what is left on a question of the codebook on which the delegation has turned round
 * ({@link SameQuestion}).
 */
final class Pairing {

    /** From this many pairs on there is much choice. */
    private static final double MANY = 2_500;

    /** From here on there is much choice: between 0 for one pair and 1 for the pairs of two speeches. */
    private static final double MUCH_CHOICE = 0.6;

    /** Pairs kept for one later point. */
    private static final int CHOICE = 12;

    /** Two points that have no other partner. */
    private static final Nearness.Near SURE = new Nearness.Near(1, 0);

    private final List<CodedPoint> earlier;
    private final List<CodedPoint> later;
    private final List<String> earlierKeys;
    private final List<String> laterKeys;
    private final int[] partners;
    private final double[] nearness;
    private final boolean alone;
    private final boolean strict;
    private final Nearness near;
    private final List<Optional<Verdict>> verdicts;

    Pairing(List<CodedPoint> earlier, List<CodedPoint> later, List<String> earlierKeys, List<String> laterKeys) {
        this.earlier = earlier;
        this.later = later;
        this.earlierKeys = earlierKeys;
        this.laterKeys = laterKeys;
        this.partners = new int[later.size()];
        this.nearness = new double[later.size()];
        Arrays.fill(partners, -1);
        double pairs = Math.max(1.0, (double) earlier.size() * later.size());
        double choice = Math.min(1, StrictMath.log(pairs) / StrictMath.log(MANY));
        this.alone = choice == 0;
        this.strict = choice >= MUCH_CHOICE;
        this.near = strict ? new ByRarity(earlier, later) : new ByShare(earlier, later, choice);
        this.verdicts = new ArrayList<>(Collections.nCopies(later.size(), Optional.empty()));
        boolean[] taken = new boolean[earlier.size()];
        pairSameWords(taken);
        pairNearest(taken);
        pairTurned(taken);
    }

    /** The number of the earlier point for each later one; -1 where there is none. */
    int[] partners() {
        return partners.clone();
    }

    /** How near each pair is, from 0 to 1: 1 for the same words. */
    double[] nearness() {
        return nearness.clone();
    }

    /** What became of the point of a pair in other words. */
    Optional<Verdict> verdict(int j) {
        return verdicts.get(j);
    }

    private void pairSameWords(boolean[] taken) {
        Map<String, Deque<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            byKey.computeIfAbsent(earlierKeys.get(i), k -> new ArrayDeque<>()).add(i);
        }
        for (int j = 0; j < later.size(); j++) {
            Deque<Integer> same = byKey.getOrDefault(laterKeys.get(j), new ArrayDeque<>());
            if (!same.isEmpty()) {
                pair(same.poll(), j, 1, taken);
            }
        }
    }

    private void pair(int i, int j, double near, boolean[] taken) {
        partners[j] = i;
        nearness[j] = near;
        taken[i] = true;
    }

    private void pairNearest(boolean[] taken) {
        List<Candidate> candidates = new ArrayList<>();
        for (int j = 0; j < later.size(); j++) {
            Work.goOn();
            if (partners[j] < 0) {
                candidates.addAll(nearest(j, taken));
            }
        }
        candidates.sort(Candidate.NEAREST_FIRST);
        for (Candidate candidate : candidates) {
            if (partners[candidate.j] < 0 && !taken[candidate.i]) {
                Optional<Verdict> verdict = Judgement.of(
                        earlier.get(candidate.i), later.get(candidate.j), alone ? SURE : candidate.near, strict);
                if (verdict.isPresent()) {
                    verdicts.set(candidate.j, verdict);
                    pair(candidate.i, candidate.j, candidate.near.value(), taken);
                }
            }
        }
    }

    /** What is left on a question on which the delegation has turned round. */
    private void pairTurned(boolean[] taken) {
        for (SameQuestion.Turn turn : SameQuestion.turns(earlier, later, near, strict)) {
            if (partners[turn.later()] < 0 && !taken[turn.earlier()]) {
                verdicts.set(turn.later(), Optional.of(turn.verdict(earlier, later)));
                pair(turn.earlier(), turn.later(), turn.nearness(), taken);
            }
        }
    }

    private List<Candidate> nearest(int j, boolean[] taken) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            Nearness.Near value = taken[i] ? Nearness.NONE : near.of(i, j);
            if (value.value() > 0) {
                found.add(new Candidate(i, j, value, Math.abs(place(i, earlier) - place(j, later))));
            }
        }
        found.sort(Candidate.NEAREST_FIRST);
        return found.subList(0, Math.min(CHOICE, found.size()));
    }

    private static double place(int number, List<CodedPoint> points) {
        return (double) number / points.size();
    }

    private record Candidate(int i, int j, Nearness.Near near, double apart) {
        static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparingDouble((Candidate c) -> -c.near.value())
                .thenComparingDouble(Candidate::apart)
                .thenComparingInt(Candidate::j)
                .thenComparingInt(Candidate::i);
    }
}
