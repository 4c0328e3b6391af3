package org.rapporteur.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.statement.Delegation;

/**
 * Whom a speech criticises most by name, if it has such an opponent: at least two sentences blame it, and more than blame
 * anybody else.
 *
 * @param delegation the opponent; empty where there is none
 * @param blamed in how many sentences each delegation is blamed by name
 * @param first the first sentence that blames the opponent
 * @param sponsors whether the speech says that armed groups are the opponent's
 */
record Opponent(
        Optional<Delegation> delegation,
        Map<Delegation, Integer> blamed,
        Optional<Mentions.Found> first,
        boolean sponsors) {

    private static final int LEAST = 2;

    static Opponent in(List<Remark> remarks) {
        Map<Delegation, Integer> blamed = new TreeMap<>();
        for (Remark remark : remarks) {
            if (remark.isExplicit()) {
                blamed.merge(remark.doer.orElseThrow().found().delegation(), 1, Integer::sum);
            }
        }
        int most = blamed.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Delegation> foremost = blamed.keySet().stream()
                .filter(each -> blamed.get(each) == most)
                .toList();
        Optional<Delegation> opponent =
                most >= LEAST && foremost.size() == 1 ? Optional.of(foremost.get(0)) : Optional.empty();
        return new Opponent(
                opponent,
                blamed,
                remarks.stream()
                        .filter(remark -> remark.isExplicit() && isOf(remark, opponent))
                        .map(remark -> remark.doer.orElseThrow().found())
                        .findFirst(),
                remarks.stream().anyMatch(remark -> isSponsor(remark, opponent)));
    }

    private static boolean isOf(Remark remark, Optional<Delegation> opponent) {
        return remark.doer
                .map(doer -> doer.found().delegation())
                .equals(opponent);
    }

    private static boolean isSponsor(Remark remark, Optional<Delegation> opponent) {
        return opponent.isPresent()
                && isOf(remark, opponent)
                && remark.hold() == Doers.Hold.SURE
                && remark.signs.has(Blame.ACTOR);
    }

    boolean exists() {
        return delegation.isPresent();
    }

    boolean is(Delegation other) {
        return delegation.isPresent() && delegation.get().equals(other);
    }
}
