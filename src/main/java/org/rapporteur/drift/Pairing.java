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
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.Relatedness;
import org.rapporteur.statement.Stance;

/**
 * Which later point is which earlier one: each point in at most one pair.
 *
 * <p>First points in the same words, in order. Then, the nearest first, points that are near enough. Near is the share of
 * their content that two points have in common (Dice, weighted by rarity, the speaker's own name aside), raised where both
 * take a stance on the same question. The more there is to choose from, the nearer they must be, and the rarer the words in
 * common: a word in one of n sentences turns up by chance in one of n pairs. Of equally near pairs the one whose points
 * stand at more similar places comes first. A pair of which {@link Judgement} cannot say what became of the one in the
 * other is none.
 */
final class Pairing {

    /** How near two points must be where there is no other choice. */
    private static final double NEAR_ALONE = 0.25;

    /** How near where there is much choice. */
    private static final double NEAR_IN_MANY = 0.5;

    /** From this many pairs on there is much choice. */
    private static final double MANY = 2_500;

    /** How much more than by chance two points must share, in units of word weight. */
    private static final double MORE_THAN_CHANCE = 1.5;

    /** So near that it does not matter how few the words are. */
    private static final double ALL_BUT_SAME = 0.85;

    /** What a shared question adds. */
    private static final double SAME_QUESTION = 0.1;

    /** Pairs kept for one later point. */
    private static final int CHOICE = 12;

    private final List<CodedPoint> earlier;
    private final List<CodedPoint> later;
    private final List<String> earlierKeys;
    private final List<String> laterKeys;
    private final int[] partners;
    private final double[] nearness;
    private final double chance;
    private final double near;
    private final double choice;
    private final List<Optional<Verdict>> verdicts;

    Pairing(List<CodedPoint> earlier, List<CodedPoint> later, List<String> earlierKeys, List<String> laterKeys) {
        this.earlier = earlier;
        this.later = later;
        this.earlierKeys = earlierKeys;
        this.laterKeys = laterKeys;
        this.partners = new int[later.size()];
        this.nearness = new double[later.size()];
        Arrays.fill(partners, -1);
        this.chance = StrictMath.log(Math.max(1.0, (double) earlier.size() * later.size()));
        this.choice = Math.min(1, chance / StrictMath.log(MANY));
        this.near = NEAR_ALONE + (NEAR_IN_MANY - NEAR_ALONE) * choice;
        this.verdicts = new ArrayList<>(Collections.nCopies(later.size(), Optional.empty()));
        boolean[] taken = new boolean[earlier.size()];
        pairSameWords(taken);
        pairNearest(taken);
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
        List<CodedPoint> all = new ArrayList<>(earlier);
        all.addAll(later);
        Relatedness.Links links = Measures.lexicalRelatedness().link(all);
        List<Content> contents = all.stream().map(Content::of).toList();
        double[] related = new double[earlier.size()];
        double[] opposed = new double[earlier.size()];
        for (int j = 0; j < later.size(); j++) {
            Work.goOn();
            if (partners[j] < 0) {
                links.relate(earlier.size() + j, 0, earlier.size(), related, opposed);
                candidates.addAll(nearest(j, related, taken, contents));
            }
        }
        candidates.sort(Candidate.NEAREST_FIRST);
        for (Candidate candidate : candidates) {
            if (partners[candidate.j] < 0 && !taken[candidate.i]) {
                Optional<Verdict> verdict = Judgement.of(
                        earlier.get(candidate.i), later.get(candidate.j), choice == 0 ? 1 : candidate.near, choice);
                if (verdict.isPresent()) {
                    verdicts.set(candidate.j, verdict);
                    pair(candidate.i, candidate.j, candidate.near, taken);
                }
            }
        }
    }

    private List<Candidate> nearest(int j, double[] related, boolean[] taken, List<Content> contents) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < related.length; i++) {
            if (!taken[i] && related[i] > 0) {
                Content one = contents.get(i);
                Content other = contents.get(earlier.size() + j);
                double value = nearness(one, other, i, j);
                if (value >= near && isMoreThanChance(one, other)) {
                    found.add(new Candidate(i, j, value, Math.abs(place(i, earlier) - place(j, later))));
                }
            }
        }
        found.sort(Candidate.NEAREST_FIRST);
        return found.subList(0, Math.min(CHOICE, found.size()));
    }

    private boolean isMoreThanChance(Content one, Content other) {
        boolean alone = earlier.size() * (long) later.size() == 1;
        double shared = one.shared(other);
        return alone
                || shared > chance + MORE_THAN_CHANCE && one.sharedTerms(other) > 1
                || one.dice(other) >= ALL_BUT_SAME && shared > chance;
    }

    private double nearness(Content one, Content other, int i, int j) {
        double dice = one.dice(other);
        return Math.min(1, sharesQuestion(earlier.get(i), later.get(j)) ? dice + SAME_QUESTION : dice);
    }

    private static double place(int number, List<CodedPoint> points) {
        return (double) number / points.size();
    }

    private static boolean sharesQuestion(CodedPoint one, CodedPoint other) {
        for (Map.Entry<Question, Stance> stance : one.stances().entrySet()) {
            if (stance.getValue() != Stance.UNCLEAR
                    && other.stances().getOrDefault(stance.getKey(), Stance.UNCLEAR) != Stance.UNCLEAR) {
                return true;
            }
        }
        return false;
    }

    private record Candidate(int i, int j, double near, double apart) {
        static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparingDouble((Candidate c) -> -c.near)
                .thenComparingDouble(Candidate::apart)
                .thenComparingInt(Candidate::j)
                .thenComparingInt(Candidate::i);
    }
}
