package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiPredicate;

/**
 * By how much the force of one clause differs from that of another, by the words of force that they do not share.
 *
 * @param difference above 0 where the later has more force
 * @param reason the deciding words, such as {@code "shall" to "should"}; empty where the force is the same
 * @param isTold whether any word of force was there to be compared
 * @param isFuture whether only words decide that may just tell what will or can happen
 * @param isFirm whether the deciding words stand on both sides, or beside words that both sides have
 * @param isByDuty whether words of duty decide, and not only a shade
 */
record Force(int difference, String reason, boolean isTold, boolean isFuture, boolean isFirm, boolean isByDuty) {

    /** Steps that drafters would not tell apart. */
    private static final int EQUAL = 6;

    /** Together, boosts and hedges move no further than this. */
    private static final int FURTHEST = 20;

    /** How many words behind a word of duty still belong to it. */
    private static final int SOON = 12;

    /** One in so many of the common words must belong to a word of duty. */
    private static final int PART = 3;

    /** Where a clause without any word of force stands: it plainly says so. */
    private static final int PLAIN = 45;

    static Force between(Clause earlier, Clause later) {
        ForceLadder ladder = ForceLadder.shipped();
        Unshared duty = new Unshared(
                governing(ladder.duties(earlier), earlier, later), governing(ladder.duties(later), later, earlier));
        Unshared shade = new Unshared(ladder.shades(earlier), ladder.shades(later));
        duty.drop(earlier, later);
        shade.drop(earlier, later);
        int shades = clamp(sum(shade.later)) - clamp(sum(shade.earlier));
        int difference = duty.rise() + shades;
        if (Math.abs(difference) > EQUAL) {
            boolean byDuty = decides(duty, difference);
            return new Force(
                    difference,
                    byDuty ? duty.words(difference) : shade.words(difference),
                    true,
                    duty.isFuture() && shades == 0,
                    byDuty ? duty.isOnBothSides() : shade.isBeside(earlier, later),
                    byDuty);
        }
        Unshared act = new Unshared(ladder.acts(earlier), ladder.acts(later));
        int further = act.earlier.isEmpty() || act.later.isEmpty() ? 0 : act.rise();
        if (Math.abs(further) > EQUAL) {
            return new Force(further, act.words(further), true, false, false, true);
        }
        return new Force(0, "", duty.isTold(), false, true, false);
    }

    /**
     * The words of duty that bear on what both clauses speak of: those with a part of the common words of content soon behind
     * them or between the same commas, those behind a form of "be", and those at the end. The rest belongs to what only one
     * of them says.
     */
    private static List<ForceLadder.Rung> governing(List<ForceLadder.Rung> rungs, Clause clause, Clause other) {
        Set<String> common = other.contentStems();
        common.retainAll(clause.contentStems());
        if (common.isEmpty()) {
            return rungs;
        }
        return rungs.stream()
                .filter(rung -> PART * clause.countSoon(rung.to(), SOON, common) >= common.size()
                        || PART * clause.countAround(rung.from(), common) >= common.size()
                        || clause.isPredicate(rung.from())
                        || !clause.hasContentFrom(rung.to()))
                .toList();
    }

    private static boolean decides(Unshared duty, int difference) {
        return Math.abs(duty.rise()) > EQUAL && duty.rise() > 0 == difference > 0;
    }

    private static int sum(List<ForceLadder.Rung> rungs) {
        return rungs.stream().mapToInt(ForceLadder.Rung::step).sum();
    }

    private static int clamp(int shades) {
        return Math.max(-FURTHEST, Math.min(FURTHEST, shades));
    }

    /** Words of force of both sides, those with equal steps taken out pair by pair. */
    private static final class Unshared {

        final List<ForceLadder.Rung> earlier;
        final List<ForceLadder.Rung> later;
        final List<ForceLadder.Rung> shared = new ArrayList<>();

        Unshared(List<ForceLadder.Rung> one, List<ForceLadder.Rung> other) {
            earlier = new ArrayList<>(one);
            later = new ArrayList<>(other);
            cancel((before, after) -> before.words().equals(after.words()));
            cancel((before, after) -> before.step() == after.step());
        }

        private void cancel(BiPredicate<ForceLadder.Rung, ForceLadder.Rung> same) {
            for (ForceLadder.Rung rung : List.copyOf(earlier)) {
                later.stream()
                        .filter(other -> same.test(rung, other))
                        .findFirst()
                        .ifPresent(other -> {
                            later.remove(other);
                            earlier.remove(rung);
                            shared.add(rung);
                        });
            }
        }

        /** Takes out words of force that the other clause has too, in another form or bearing on something else. */
        void drop(Clause one, Clause other) {
            earlier.removeIf(rung -> other.hasStemsOf(one, rung.from(), rung.to()));
            later.removeIf(rung -> one.hasStemsOf(other, rung.from(), rung.to()));
        }

        boolean isOnBothSides() {
            return !earlier.isEmpty() && !later.isEmpty();
        }

        /** Whether every one of them stands beside a word of content that the other clause has. */
        boolean isBeside(Clause one, Clause other) {
            return earlier.stream().allMatch(rung -> one.isBesideStemOf(other, rung.from(), rung.to()))
                    && later.stream().allMatch(rung -> other.isBesideStemOf(one, rung.from(), rung.to()));
        }

        boolean isTold() {
            return !(earlier.isEmpty() && later.isEmpty() && shared.isEmpty());
        }

        boolean isFuture() {
            return earlier.stream().allMatch(ForceLadder.Rung::isFuture)
                    && later.stream().allMatch(ForceLadder.Rung::isFuture);
        }

        /** How much higher the later side reaches; a side without words of its own stands where the shared ones are. */
        int rise() {
            if (earlier.isEmpty() && later.isEmpty()) {
                return 0;
            }
            int common = shared.isEmpty() ? PLAIN : highest(shared);
            if (earlier.isEmpty()) {
                return shared.isEmpty() ? highest(later) - common : Math.max(0, highest(later) - common);
            }
            if (later.isEmpty()) {
                return shared.isEmpty() ? common - highest(earlier) : Math.min(0, common - highest(earlier));
            }
            return highest(later) - highest(earlier);
        }

        private static int highest(List<ForceLadder.Rung> rungs) {
            return rungs.stream().mapToInt(ForceLadder.Rung::step).max().orElse(PLAIN);
        }

        /** The words in words: {@code "shall" to "should"}, {@code "strongly" added}. */
        String words(int difference) {
            if (!earlier.isEmpty() && !later.isEmpty()) {
                return quoted(earlier) + " to " + quoted(later);
            }
            return earlier.isEmpty() ? quoted(later) + " added" : quoted(earlier) + " dropped";
        }

        private static String quoted(List<ForceLadder.Rung> rungs) {
            StringJoiner words = new StringJoiner(", ");
            rungs.stream().map(rung -> "\"" + rung.words() + "\"").forEach(words::add);
            return words.toString();
        }
    }
}
