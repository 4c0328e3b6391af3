package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.fault.InputException;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Phrases;

/** The ladder of force, from {@code force.tsv}: finds in a clause what gives force to it. Immutable and thread-safe. */
final class ForceLadder {

    /** Words between two cues of one chain: "should therefore urge". */
    private static final int CHAIN = 2;

    /** How many words on either side are beside a word of duty. */
    private static final int NEAR = 1;

    private static final ForceLadder SHIPPED = new ForceLadder();

    private final Phrases<Cue> duties;
    private final Phrases<Cue> acts;
    private final Phrases<Cue> shades;

    private ForceLadder() {
        Phrases.Builder<Cue> forDuties = Phrases.builder();
        Phrases.Builder<Cue> forActs = Phrases.builder();
        Phrases.Builder<Cue> forShades = Phrases.builder();
        for (DataFile.Row row : DataFile.read(ForceLadder.class, "force.tsv").rows()) {
            Sort sort = sort(row);
            Phrases.Builder<Cue> builder = switch (sort) {
                case DUTY, FRAME, FUTURE, PREDICATE, INERT -> forDuties;
                case ACT -> forActs;
                case NEAR, BOOST, HEDGE -> forShades;
            };
            Cue cue = new Cue(sort, row.number(1));
            row.list(2).forEach(phrase -> builder.add(phrase, cue));
        }
        duties = forDuties.build();
        acts = forActs.build();
        shades = forShades.build();
    }

    static ForceLadder shipped() {
        return SHIPPED;
    }

    private static Sort sort(DataFile.Row row) {
        try {
            return Sort.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InputException.atLine(
                    row.file(),
                    row.line(),
                    "class (" + row.cell(0)
                            + ") must be inert, duty, frame, future, predicate, act, near, boost or hedge");
        }
    }

    /** What a phrase does: names a step, or moves on the ladder. */
    enum Sort {
        INERT,
        DUTY,
        FRAME,
        FUTURE,
        PREDICATE,
        ACT,
        NEAR,
        BOOST,
        HEDGE
    }

    /**
     * A phrase of the ladder.
     *
     * @param sort what it does
     * @param step the step it names, or by how much it moves
     */
    private record Cue(Sort sort, int step) {}

    /**
     * A phrase of the ladder found in a clause.
     *
     * @param step the step it names, or by how much it moves up (above 0) or down
     * @param words the phrase as written, in small letters
     * @param from number of its first word
     * @param to number after its last
     * @param isFuture whether it may just tell what will or can happen
     */
    record Rung(int step, String words, int from, int to, boolean isFuture) {}

    /** The leading words of duty in a clause, each chain's first: of "should support" that is "should". */
    List<Rung> duties(Clause clause) {
        List<Rung> rungs = new ArrayList<>();
        List<Rung> frames = new ArrayList<>();
        int chainEnd = Integer.MIN_VALUE;
        for (Phrases.Found<Cue> found : duties.in(clause.words()).all(clause.from(), clause.to())) {
            if (!counts(clause, found)) {
                continue;
            }
            if (found.value().sort == Sort.FRAME) {
                frames.add(rung(clause, found, 1));
                continue;
            }
            if (!isChained(clause, chainEnd, found.from())) {
                rungs.add(rung(clause, found, 1));
            }
            chainEnd = found.to();
        }
        return rungs.isEmpty() ? frames : rungs;
    }

    private static boolean counts(Clause clause, Phrases.Found<Cue> found) {
        Sort sort = found.value().sort;
        return sort == Sort.DUTY
                || sort == Sort.FRAME
                || sort == Sort.FUTURE
                || sort == Sort.PREDICATE && clause.isPredicate(found.from());
    }

    private static boolean isChained(Clause clause, int end, int from) {
        if (end == Integer.MIN_VALUE || from - end > CHAIN) {
            return false;
        }
        for (int i = end; i < from; i++) {
            String form = clause.words().form(i);
            if (!clause.words().isWord(i) || form.equals("and") || form.equals("or") || form.equals("but")) {
                return false;
            }
        }
        return true;
    }

    /** How far-reaching its acts are. */
    List<Rung> acts(Clause clause) {
        return acts.in(clause.words()).all(clause.from(), clause.to()).stream()
                .map(found -> rung(clause, found, 1))
                .toList();
    }

    /** Its boosts, above 0, and hedges, below. */
    List<Rung> shades(Clause clause) {
        boolean[] near = nearDuty(clause);
        return shades.in(clause.words()).all(clause.from(), clause.to()).stream()
                .filter(found -> found.value().sort != Sort.NEAR || touches(near, found, clause))
                .map(found -> rung(clause, found, found.value().sort == Sort.HEDGE ? -1 : 1))
                .toList();
    }

    private boolean[] nearDuty(Clause clause) {
        boolean[] near = new boolean[clause.to() - clause.from()];
        for (Phrases.Found<Cue> found : duties.in(clause.words()).all(clause.from(), clause.to())) {
            if (counts(clause, found)) {
                int first = Math.max(0, found.from() - NEAR - clause.from());
                int after = Math.min(near.length, found.to() + NEAR - clause.from());
                Arrays.fill(near, first, after, true);
            }
        }
        return near;
    }

    private static boolean touches(boolean[] near, Phrases.Found<Cue> found, Clause clause) {
        for (int i = found.from(); i < found.to(); i++) {
            if (near[i - clause.from()]) {
                return true;
            }
        }
        return false;
    }

    private static Rung rung(Clause clause, Phrases.Found<Cue> found, int sign) {
        return new Rung(
                sign * found.value().step,
                clause.shown(found.from(), found.to()),
                found.from(),
                found.to(),
                found.value().sort == Sort.FUTURE);
    }
}
