package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.fault.InputException;
import org.rapporteur.text.Background;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Polarity;

/**
 * Whether one clause says the contrary of another: speaks with the other sign of most of what both speak of, or has one of
 * two opposites where the other has the other.
 *
 * @param isReversed whether it does
 * @param reason the deciding words; empty where it does not
 */
record Turns(boolean isReversed, String reason) {

    private static final double MOST = 0.5;

    /** From this share of common content on, two clauses say the same things, and only turning words can set them apart. */
    private static final double SAME_CONTENT = 0.8;

    /** From this share of the longer clause's content on, neither says anything that the other does not. */
    private static final double ALL_CONTENT = 0.85;

    /** With more turning words than this, what they turn cannot be told without grammar. */
    private static final int FEW_TURNS = 3;

    private static final Set<Polarity.Role> TURNING = Set.of(
            Polarity.Role.NEGATION,
            Polarity.Role.ASIDE,
            Polarity.Role.AGAINST,
            Polarity.Role.REJECTING,
            Polarity.Role.FAULTING);

    static Turns between(Clause earlier, Clause later) {
        Side one = new Side(earlier);
        Side other = new Side(later);
        String reason = isTurned(one, other, Common.of(one, other)) ? reason(one.turns, other.turns) : "";
        String opposite = opposite(one, other);
        if (opposite.isEmpty()) {
            return new Turns(!reason.isEmpty(), reason);
        }
        return reason.isEmpty() ? new Turns(true, opposite) : new Turns(false, "");
    }

    /**
     * Where both have the same content, an odd number of turning words decides; where one has more to say, the signs of the
     * common words do.
     */
    private static boolean isTurned(Side one, Side other, Common common) {
        boolean odd = (one.turns.size() + other.turns.size()) % 2 == 1;
        if (common.all >= ALL_CONTENT * Math.max(one.weight(), other.weight())) {
            return odd && common.flipped > 0;
        }
        boolean most = common.flipped > MOST * common.all && one.turns.size() + other.turns.size() <= FEW_TURNS;
        return most && (odd || common.all < SAME_CONTENT * Math.min(one.weight(), other.weight()));
    }

    static String reason(List<String> before, List<String> after) {
        List<String> dropped = new ArrayList<>(before);
        List<String> added = new ArrayList<>(after);
        for (String word : before) {
            if (added.remove(word)) {
                dropped.remove(word);
            }
        }
        if (dropped.isEmpty() && added.isEmpty()) {
            return "";
        }
        if (dropped.isEmpty()) {
            return quoted(added) + " added";
        }
        return added.isEmpty() ? quoted(dropped) + " dropped" : quoted(dropped) + " to " + quoted(added);
    }

    private static String quoted(List<String> words) {
        return "\"" + String.join("\", \"", words) + "\"";
    }

    /** The words of the first pair of opposites that stand on opposite sides, if their number is odd. */
    private static String opposite(Side one, Side other) {
        String first = "";
        int pairs = 0;
        Set<String> used = new HashSet<>();
        for (Pole a : one.poles) {
            for (Pole b : other.poles) {
                boolean opposed = a.pair == b.pair && a.side != b.side;
                boolean kept = other.stems.contains(a.stem) || one.stems.contains(b.stem);
                if (opposed && !kept && used.add(a.stem) && used.add(b.stem)) {
                    pairs++;
                    first = first.isEmpty() ? "\"" + a.words + "\" to \"" + b.words + "\"" : first;
                }
            }
        }
        return pairs % 2 == 1 ? first : "";
    }

    /** One of two opposites, found in a clause. */
    private record Pole(int pair, int side, String stem, String words) {}

    /** What is read in one of the clauses. */
    private static final class Side {

        final Map<String, Integer> signs = new HashMap<>();
        final Set<String> stems = new HashSet<>();
        final List<String> turns = new ArrayList<>();
        final List<Pole> poles = new ArrayList<>();

        private final Clause clause;
        private final boolean[] turning;

        Side(Clause clause) {
            this.clause = clause;
            this.turning = new boolean[clause.to() - clause.from()];
            List<Phrases.Found<String>> own =
                    Lexicon.SHIPPED.turns.in(clause.words()).all(clause.from(), clause.to());
            for (Phrases.Found<Polarity.Role> role : Polarity.of(clause.words()).roles(clause.from(), clause.to())) {
                boolean inert = own.stream()
                        .anyMatch(phrase -> phrase.value().equals("inert")
                                && phrase.from() <= role.from()
                                && role.to() <= phrase.to());
                if (TURNING.contains(role.value()) && !inert && !clause.isName(role.from())) {
                    turn(role.from(), role.to());
                }
            }
            readSigns(own);
            readPoles();
        }

        private void turn(int from, int to) {
            turns.add(clause.shown(from, to));
            mark(from, to);
        }

        private void mark(int from, int to) {
            Arrays.fill(turning, from - clause.from(), to - clause.from(), true);
        }

        private boolean isMarked(int from, int to) {
            for (int i = from; i < to; i++) {
                if (turning[i - clause.from()]) {
                    return true;
                }
            }
            return false;
        }

        private void readSigns(List<Phrases.Found<String>> own) {
            byte[] read = clause.signs();
            int whole = 1;
            List<Phrases.Found<String>> after = new ArrayList<>();
            for (Phrases.Found<String> found : own) {
                if (!found.value().equals("inert") && !isMarked(found.from(), found.to())) {
                    turn(found.from(), found.to());
                    whole = found.value().equals("whole") ? -whole : whole;
                    after.add(found);
                }
            }
            int sign = whole;
            int next = 0;
            for (int i = clause.from(); i < clause.to(); i++) {
                if (next < after.size() && after.get(next).to() == i) {
                    sign = after.get(next).value().equals("turn") ? -sign : sign;
                    next++;
                }
                stems.add(clause.words().stem(i));
                if (read[i - clause.from()] != 0 && !turning[i - clause.from()]) {
                    signs.putIfAbsent(clause.words().stem(i), sign * read[i - clause.from()]);
                }
            }
        }

        private void readPoles() {
            for (Phrases.Found<int[]> found :
                    Lexicon.SHIPPED.opposites.in(clause.words()).overlapping(clause.from(), clause.to(), clause.to())) {
                if (!isMarked(found.from(), found.to())) {
                    poles.add(new Pole(
                            found.value()[0],
                            found.value()[1],
                            clause.words().stem(found.from()),
                            clause.shown(found.from(), found.to())));
                }
            }
        }

        double weight() {
            return signs.keySet().stream()
                    .sorted()
                    .mapToDouble(Background.shipped()::weight)
                    .sum();
        }
    }

    /** What both speak of: the weight of all of it, and of what they speak of with opposite signs. */
    private record Common(double all, double flipped) {

        static Common of(Side one, Side other) {
            double all = 0;
            double flipped = 0;
            for (String stem : one.signs.keySet().stream().sorted().toList()) {
                int sign = other.signs.getOrDefault(stem, 0);
                if (sign != 0) {
                    double weight = Background.shipped().weight(stem);
                    all += weight;
                    flipped += sign == one.signs.get(stem) ? 0 : weight;
                }
            }
            return new Common(all, flipped);
        }
    }

    /** The words of {@code turns.tsv}. */
    private static final class Lexicon {

        static final Lexicon SHIPPED = new Lexicon();

        final Phrases<String> turns;
        final Phrases<int[]> opposites;

        Lexicon() {
            Phrases.Builder<String> soft = Phrases.builder();
            Phrases.Builder<int[]> pairs = Phrases.builder();
            for (DataFile.Row row : DataFile.read(Turns.class, "turns.tsv").rows()) {
                switch (row.cell(0)) {
                    case "turn", "whole", "inert" -> row.list(1).forEach(phrase -> soft.add(phrase, row.cell(0)));
                    case "opposites" -> {
                        row.list(1).forEach(phrase -> pairs.add(phrase, new int[] {row.line(), 0}));
                        row.list(2).forEach(phrase -> pairs.add(phrase, new int[] {row.line(), 1}));
                    }
                    default ->
                        throw InputException.atLine(
                                row.file(),
                                row.line(),
                                "class (" + row.cell(0) + ") must be turn, whole, inert or opposites");
                }
            }
            turns = soft.build();
            opposites = pairs.build();
        }
    }
}
