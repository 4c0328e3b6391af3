package org.rapporteur.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.statement.Delegation;

/**
 * Whom a speech criticises most by name, if it has such an opponent: at least two sentences blame it, and more than blame
 * anybody else.
 *
 * @param delegation the opponent; empty where there is none
 * @param foremost whom it blames most by name, be it but once; empty where it blames several equally or nobody
 * @param blamed in how many sentences each delegation is blamed by name
 * @param first where it first blames the foremost
 * @param sponsors whether the speech says that armed groups are the opponent's
 * @param beside who else is named in the sentences that blame the foremost
 * @param pervades whether the whole speech is about the opponent, not a passage of it
 * @param concerns whether a good part of the speech is: only then what names nobody is laid to it
 */
record Opponent(
        Optional<Delegation> delegation,
        Optional<Delegation> foremost,
        Map<Delegation, Integer> blamed,
        Optional<Mentions.Found> first,
        boolean sponsors,
        boolean pervades,
        boolean concerns,
        Set<Delegation> beside) {

    private static final int LEAST = 2;
    private static final int OFTEN = 3;
    private static final double SHARE = 0.15;
    private static final double NAMED = 0.25;
    private static final double PART = 0.15;

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
        Optional<Delegation> only = foremost.size() == 1 ? Optional.of(foremost.get(0)) : Optional.empty();
        long named = named(remarks, only);
        boolean often = named >= OFTEN && 10 * named >= remarks.size();
        Optional<Delegation> opponent = only.filter(any -> most >= LEAST || often);
        return new Opponent(
                opponent,
                only,
                blamed,
                remarks.stream()
                        .filter(remark -> remark.isExplicit() && isOf(remark, only))
                        .map(remark -> remark.doer.orElseThrow().found())
                        .findFirst(),
                remarks.stream().anyMatch(remark -> isSponsor(remark, opponent)),
                most >= SHARE * remarks.size() || named >= NAMED * remarks.size(),
                most >= SHARE * remarks.size() || named >= PART * remarks.size(),
                beside(remarks, only));
    }

    private static long named(List<Remark> remarks, Optional<Delegation> opponent) {
        return remarks.stream()
                .filter(remark -> opponent.filter(remark.doers::names).isPresent())
                .count();
    }

    /** The others named in the sentences that blame it: its victims, the parties to the same talks. */
    private static Set<Delegation> beside(List<Remark> remarks, Optional<Delegation> opponent) {
        Set<Delegation> beside = new TreeSet<>();
        remarks.stream()
                .filter(remark -> remark.isExplicit() && isOf(remark, opponent))
                .flatMap(remark -> remark.doers.named().stream())
                .forEach(found -> beside.add(found.delegation()));
        return beside;
    }

    /** Whether a sentence names somebody who has nothing to do with the opponent: it is about something else. */
    boolean isElsewhere(Remark remark) {
        return remark.doers.states().stream().anyMatch(state -> !beside.contains(state));
    }

    private static boolean isOf(Remark remark, Optional<Delegation> opponent) {
        return remark.doer.map(doer -> doer.found().delegation()).equals(opponent);
    }

    private static boolean isSponsor(Remark remark, Optional<Delegation> opponent) {
        return opponent.isPresent()
                && isOf(remark, opponent)
                && remark.hold() == Doers.Hold.SURE
                && remark.signs.has(Blame.ACTOR);
    }

    /** Whether it is the opponent of a good part of the speech. */
    boolean isMain() {
        return exists() && concerns;
    }

    boolean exists() {
        return delegation.isPresent();
    }

    boolean is(Delegation other) {
        return delegation.isPresent() && delegation.get().equals(other);
    }
}
