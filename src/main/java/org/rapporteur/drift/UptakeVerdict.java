package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.text.Phrases;

/**
 * What a passage makes of a proposal: first which side it takes on what both speak of, then with what force.
 *
 * <p>The side is read off the words that turn others and off opposites, and where a codebook is given off the stances. Where
 * these readings contradict each other, what both speak of is turned in about half, the passage only tells, or little of the
 * proposal stands there, the answer is UNCLEAR.
 *
 * @param kind what became of it
 * @param reason the deciding words
 */
record UptakeVerdict(UptakeKind kind, String reason) {

    static final UptakeVerdict ABSENT = new UptakeVerdict(UptakeKind.ABSENT, "");

    /** Where only a part of a proposal of several stands. */
    static final UptakeVerdict IN_PART = new UptakeVerdict(UptakeKind.UNCLEAR, "one of its parts");

    /** From this share of the common words on that are turned, all is turned; as much the other way, nothing is. */
    private static final double TURNED = 0.6;

    /** The share of a proposal in a passage from which on anything but UNCLEAR is told. */
    private static final double MUCH = 0.6;

    /** The part of a passage that a single common term must be. */
    private static final double FAIR_PART = 0.35;

    /** The side a passage takes. */
    private enum Side {
        SAME,
        OTHER,
        UNCLEAR
    }

    static UptakeVerdict of(Clause proposal, Asked matter, UptakePassage passage, Optional<UptakeStances.Turn> stance) {
        UptakeVerdict verdict = bySide(proposal, matter, passage, stance);
        String otherwise = Stream.of(
                        Figures.of(proposal).differenceTo(Figures.of(passage.clause())),
                        conditionDropped(proposal, passage.clause()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return otherwise.isEmpty() ? verdict : verdict.but(otherwise);
    }

    /** The same where something else than its force is different: as much or more was not got for certain. */
    private UptakeVerdict but(String otherwise) {
        boolean got = kind == UptakeKind.TAKEN || kind == UptakeKind.STRENGTHENED;
        return new UptakeVerdict(
                got ? UptakeKind.UNCLEAR : kind, reason.isEmpty() ? otherwise : reason + ", " + otherwise);
    }

    /** The condition of a half-yes that a passage does not have, for reasons; nothing if there is none. */
    private static String conditionDropped(Clause proposal, Clause got) {
        if (!Instruments.SHIPPED.in(got, Instruments.Sort.CONDITION).isEmpty()) {
            return "";
        }
        return Instruments.SHIPPED.in(proposal, Instruments.Sort.CONDITION).stream()
                .map(found -> "\"" + proposal.shown(found.from(), found.to()) + "\" dropped")
                .findFirst()
                .orElse("");
    }

    private static UptakeVerdict bySide(
            Clause proposal, Asked matter, UptakePassage passage, Optional<UptakeStances.Turn> stance) {
        Clause asked = Alternatives.within(proposal, passage.clause());
        Read read = Read.of(asked, matter, passage);
        if (stance.isPresent()) {
            UptakeStances.Turn turn = stance.orElseThrow();
            if (turn.isOpposite()) {
                return new UptakeVerdict(UptakeKind.REVERSED, turn.reason());
            }
            if (read.side == Side.OTHER) {
                return new UptakeVerdict(UptakeKind.UNCLEAR, turn.reason() + ", but " + read.reason);
            }
            if (turn.isConditional()) {
                return new UptakeVerdict(UptakeKind.WEAKENED, turn.reason());
            }
        } else if (read.side != Side.SAME) {
            boolean firm = read.side == Side.OTHER && passage.isNormative() && isOnTheSame(matter, passage);
            return new UptakeVerdict(firm ? UptakeKind.REVERSED : UptakeKind.UNCLEAR, read.reason);
        }
        UptakeVerdict verdict = byForce(asked, matter, passage);
        boolean firm = stance.isPresent() || passage.isNormative() && isOnTheSame(matter, passage);
        return firm ? verdict : new UptakeVerdict(UptakeKind.UNCLEAR, verdict.reason());
    }

    /** Whether a passage has so much of a proposal that what it says is said of the same. */
    private static boolean isOnTheSame(Asked matter, UptakePassage passage) {
        return matter.shareIn(passage.matter()) >= MUCH && isAboutIt(matter, passage);
    }

    /** Whether what both speak of is more than one term, or a fair part of the passage. */
    private static boolean isAboutIt(Asked matter, UptakePassage passage) {
        List<Matter.Pair> pairs = matter.whole().shared(passage.matter());
        return pairs.size() > 1
                || Matter.weight(pairs) >= FAIR_PART * passage.matter().mass();
    }

    private static UptakeVerdict byForce(Clause asked, Asked matter, UptakePassage passage) {
        Force force = Force.between(asked, passage.clause());
        String dropped = matter.droppedIn(passage.matter());
        String reason = Stream.of(force.reason(), dropped)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        if (force.difference() < 0 && dropped.isEmpty() && isDone(asked, passage.clause())) {
            return new UptakeVerdict(UptakeKind.TAKEN, "");
        }
        if (force.difference() < 0 && force.isByDuty() && !passage.isNormative()) {
            return new UptakeVerdict(UptakeKind.UNCLEAR, reason);
        }
        if (force.difference() < 0) {
            return new UptakeVerdict(UptakeKind.WEAKENED, reason);
        }
        if (!dropped.isEmpty()) {
            return new UptakeVerdict(UptakeKind.WEAKENED, reason);
        }
        return new UptakeVerdict(force.difference() > 0 ? UptakeKind.STRENGTHENED : UptakeKind.TAKEN, reason);
    }

    /** Whether a passage does what was asked by saying so: "must be condemned", and "Condemns" opens it. */
    private static boolean isDone(Clause asked, Clause got) {
        if (got.size() < 2) {
            return false;
        }
        String first = got.words().form(got.from());
        int verb =
                first.endsWith("ly") || first.equals("also") || first.equals("further") ? got.from() + 1 : got.from();
        return got.words().form(verb).endsWith("s")
                && isVerbOf(asked, got.words().stem(verb));
    }

    /** Whether a word stands behind a word of duty or "be" in a clause, as a verb does. */
    private static boolean isVerbOf(Clause clause, String stem) {
        for (int i = clause.from() + 1; i < clause.to(); i++) {
            boolean verb = clause.isPredicate(i)
                    || ForceLadder.shipped().duties(clause).stream()
                            .map(ForceLadder.Rung::to)
                            .anyMatch(List.of(i, i - 1)::contains);
            if (verb && clause.words().stem(i).equals(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Which side the words take. */
    private record Read(Side side, String reason) {

        static Read of(Clause asked, Asked matter, UptakePassage passage) {
            Bearing bearing = Bearing.of(asked);
            double turned = turned(asked, matter, bearing, passage);
            List<String> opposites = opposites(asked, passage.clause());
            String reason = opposites.size() % 2 == 1
                    ? opposites.get(0)
                    : Turns.reason(bearing.turns(), passage.bearing().turns());
            double other = opposites.size() % 2 == 1 ? 1 - turned : turned;
            if (other >= TURNED) {
                return new Read(Side.OTHER, reason);
            }
            return new Read(other <= 1 - TURNED ? Side.SAME : Side.UNCLEAR, reason);
        }

        /** The share of what both speak of that they speak of with opposite signs. */
        private static double turned(Clause asked, Asked matter, Bearing bearing, UptakePassage passage) {
            double same = 0;
            double turned = 0;
            for (Matter.Pair pair : pairs(matter, passage)) {
                Optional<Integer> place = place(asked, pair.asked());
                int theirs = pair.got().at();
                if (place.filter(at -> !bearing.isTurning(at)).isEmpty()
                        || passage.bearing().isTurning(theirs)) {
                    continue;
                }
                int ours = place.orElseThrow();
                if (bearing.sign(ours) == passage.bearing().sign(theirs)) {
                    same += pair.weight();
                } else if (same == 0
                        || !bearing.isPurpose(ours) && !passage.bearing().isPurpose(theirs)) {
                    turned += pair.weight();
                }
            }
            return same + turned > 0
                    ? turned / (same + turned)
                    : (bearing.turns().size() + passage.bearing().turns().size()) % 2;
        }

        /** What both speak of, those who are asked aside where there is enough else. */
        private static List<Matter.Pair> pairs(Asked matter, UptakePassage passage) {
            List<Matter.Pair> act = matter.act().shared(passage.matter());
            long telling = act.stream()
                    .filter(pair -> !passage.bearing().isTurning(pair.got().at()))
                    .count();
            return telling > 1 ? act : matter.whole().shared(passage.matter());
        }

        /** Where a term stands in a clause from which alternatives may have been taken. */
        private static Optional<Integer> place(Clause clause, Matter.Item item) {
            for (int i = clause.from(); i < clause.to(); i++) {
                if (item.stems().contains(clause.words().stem(i))) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        /** Pairs of opposites of which one stands in one clause and the other in the other, and neither in both. */
        private static List<String> opposites(Clause asked, Clause got) {
            Set<String> seen = new TreeSet<>();
            List<String> opposites = new ArrayList<>();
            List<Phrases.Found<Instruments.Pole>> ours = poles(asked);
            List<Phrases.Found<Instruments.Pole>> theirs = poles(got);
            for (Phrases.Found<Instruments.Pole> one : ours) {
                for (Phrases.Found<Instruments.Pole> other : theirs) {
                    boolean opposed = one.value().pair().equals(other.value().pair())
                            && one.value().isFirst() != other.value().isFirst()
                            && !has(theirs, one.value())
                            && !has(ours, other.value());
                    if (opposed && seen.add(one.value().pair())) {
                        opposites.add("\"" + asked.shown(one.from(), one.to()) + "\" to \""
                                + got.shown(other.from(), other.to()) + "\"");
                    }
                }
            }
            return opposites;
        }

        private static boolean has(List<Phrases.Found<Instruments.Pole>> poles, Instruments.Pole pole) {
            return poles.stream().anyMatch(found -> found.value().equals(pole));
        }

        /** The opposites of a clause that turn nothing by themselves. */
        private static List<Phrases.Found<Instruments.Pole>> poles(Clause clause) {
            Bearing bearing = Bearing.of(clause);
            List<Phrases.Found<Instruments.Sort>> inert = Instruments.SHIPPED.in(clause, Instruments.Sort.INERT);
            return Instruments.SHIPPED.poles(clause).stream()
                    .filter(found -> !bearing.isTurning(found.from()))
                    .filter(found ->
                            inert.stream().noneMatch(quiet -> quiet.from() <= found.from() && found.to() <= quiet.to()))
                    .toList();
        }
    }
}
