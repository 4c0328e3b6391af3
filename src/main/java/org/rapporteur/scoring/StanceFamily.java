package org.rapporteur.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.scoring.Measure.Sense;

/** The measures on stances: of international relations, of discourse networks, of party positions. */
final class StanceFamily {

    private static final Set<Law> FORMAL =
            Set.of(Law.RANGE, Law.SYMMETRY, Law.ORDER, Law.REPETITION, Law.ROOM, Law.SILENCE);
    private static final Set<Law> COUNTED = Set.of(Law.RANGE, Law.SYMMETRY, Law.ORDER, Law.ROOM, Law.SILENCE);

    private static final Set<Law> ONE_SIDED =
            Set.of(Law.RANGE, Law.IDENTITY, Law.ORDER, Law.REPETITION, Law.ROOM, Law.SILENCE);

    private StanceFamily() {}

    private static Set<Law> with(Set<Law> some, Law... more) {
        Set<Law> laws = EnumSet.copyOf(some);
        laws.addAll(List.of(more));
        return laws;
    }

    private static StanceMeasure ofDyad(String id, String about, Set<Law> laws, Function<Dyad, OptionalDouble> value) {
        return new StanceMeasure(
                id,
                about,
                -1,
                1,
                Sense.SIMILARITY,
                laws,
                (one, other) -> value.apply(Dyad.of(one, other)).orElse(Double.NaN));
    }

    static StanceMeasure signorinoRitter() {
        return ofDyad(
                "signorino-ritter",
                "S of Signorino and Ritter (1999): mean stances on the questions both address, absolute distances.",
                with(FORMAL, Law.IDENTITY, Law.REVERSAL, Law.RESPONSE),
                Dyad::signorinoRitter);
    }

    static StanceMeasure signorinoRitterSquared() {
        return ofDyad(
                "signorino-ritter-squared",
                "S of Signorino and Ritter (1999) with squared distances.",
                with(FORMAL, Law.IDENTITY, Law.REVERSAL, Law.RESPONSE),
                Dyad::signorinoRitterSquared);
    }

    static StanceMeasure signorinoRitterBySalience() {
        return new StanceMeasure(
                "signorino-ritter-salience",
                "S of Signorino and Ritter (1999), each question weighted by the mean share of both sides' stances on it.",
                -1,
                1,
                Sense.SIMILARITY,
                with(FORMAL, Law.IDENTITY, Law.REVERSAL, Law.RESPONSE),
                StanceFamily::bySalience);
    }

    private static double bySalience(StanceProfile one, StanceProfile other) {
        double[] saliences = one.shared(other).stream()
                .mapToDouble(q -> one.total(q[0]) / one.total() + other.total(q[1]) / other.total())
                .toArray();
        return Dyad.of(one, other).weightedBy(saliences).signorinoRitter().orElseThrow();
    }

    static StanceMeasure cohenKappa() {
        return ofDyad(
                "cohen-kappa",
                "Cohen's kappa with squared distances (Häge 2011) on mean stances: agreement beyond chance.",
                with(FORMAL, Law.IDENTITY),
                Dyad::cohenKappa);
    }

    static StanceMeasure scottPi() {
        return ofDyad(
                "scott-pi",
                "Scott's pi with squared distances (Häge 2011) on mean stances: agreement beyond chance.",
                with(FORMAL, Law.IDENTITY),
                Dyad::scottPi);
    }

    static StanceMeasure nominalKappa() {
        return ofNames(
                "nominal-kappa",
                "Cohen's kappa (1960) on stances as words: equal or not, beyond chance.",
                Dyad::nominalKappa);
    }

    static StanceMeasure nominalPi() {
        return ofNames(
                "nominal-pi", "Scott's pi (1955) on stances as words: equal or not, beyond chance.", Dyad::nominalPi);
    }

    private static StanceMeasure ofNames(String id, String about, Function<Dyad, OptionalDouble> value) {
        return new StanceMeasure(
                id,
                about,
                -1,
                1,
                Sense.SIMILARITY,
                with(FORMAL, Law.IDENTITY),
                (one, other) -> value.apply(named(one, other)).orElse(Double.NaN));
    }

    private static Dyad named(StanceProfile one, StanceProfile other) {
        List<int[]> shared = one.shared(other);
        return Dyad.of(
                shared.stream()
                        .mapToDouble(q -> Stances.place(one.stance(q[0])))
                        .toArray(),
                shared.stream()
                        .mapToDouble(q -> Stances.place(other.stance(q[1])))
                        .toArray());
    }

    static StanceMeasure alignmentIndex() {
        return ofDyad(
                "alignment-index",
                "Alignment index A (Benati and Capurri 2026): S less its expectation were the two independent.",
                with(FORMAL, Law.REVERSAL),
                Dyad::alignmentIndex);
    }

    static StanceMeasure logitDistance() {
        return new StanceMeasure(
                "logit-distance",
                "Mean distance of logit positions (Lowe, Benoit, Mikhaylov and Laver 2011) on the questions both address.",
                0,
                Double.POSITIVE_INFINITY,
                Sense.DIVERGENCE,
                with(COUNTED, Law.IDENTITY),
                StanceFamily::logitDistance);
    }

    private static double logitDistance(StanceProfile one, StanceProfile other) {
        double sum = 0;
        int known = 0;
        for (int[] q : one.shared(other)) {
            LogitPosition here = logit(one, q[0]);
            LogitPosition there = logit(other, q[1]);
            if (here.known() && there.known()) {
                sum += Math.abs(here.theta().orElseThrow() - there.theta().orElseThrow());
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }

    private static LogitPosition logit(StanceProfile profile, int q) {
        return new LogitPosition(profile.pole(q, 1), profile.pole(q, -1), profile.total(q));
    }

    static StanceMeasure earthMover() {
        return new StanceMeasure(
                "earth-mover",
                "1 less half the earth mover's distance (Rubner, Tomasi and Guibas 2000) between the stances on a question, "
                        + "mean over questions.",
                0,
                1,
                Sense.SIMILARITY,
                with(FORMAL, Law.IDENTITY, Law.REVERSAL, Law.RESPONSE),
                (one, other) -> one.shared(other).stream()
                        .mapToDouble(q -> 1 - EarthMover.distance(one, q[0], other, q[1]) / 2)
                        .average()
                        .orElseThrow());
    }

    static StanceMeasure tversky(String id, String about, Set<Law> laws, double ofFirst, double ofSecond) {
        return new StanceMeasure(id, about, 0, 1, Sense.SIMILARITY, laws, (one, other) -> {
            int both = 0;
            for (int[] q : one.shared(other)) {
                both += both(one.places(q[0]), other.places(q[1]));
            }
            double alone = ofFirst * (taken(one) - both) + ofSecond * (taken(other) - both);
            return both + alone == 0 ? Double.NaN : both / (both + alone);
        });
    }

    static StanceMeasure containment() {
        return tversky(
                "containment",
                "Share of the second's stances that the first takes too (Tversky 1977, with weights 0 and 1): not symmetric.",
                with(ONE_SIDED, Law.REVERSAL, Law.RESPONSE),
                0,
                1);
    }

    static StanceMeasure tversky(double ofFirst, double ofSecond) {
        if (!(ofFirst >= 0 && ofSecond >= 0 && Double.isFinite(ofFirst + ofSecond) && ofFirst + ofSecond > 0)) {
            throw new IllegalArgumentException("weights (" + ofFirst + ", " + ofSecond
                    + ") must be finite, not negative and not both 0\nMaybe 0.5 and 0.5, Dice's coefficient.");
        }
        Set<Law> laws = ofFirst == ofSecond ? with(ONE_SIDED, Law.SYMMETRY) : ONE_SIDED;
        return tversky(
                "tversky",
                "Tversky's index (1977) on stances, what the first has alone weighing " + ofFirst + ", the second "
                        + ofSecond + ".",
                laws,
                ofFirst,
                ofSecond);
    }

    private static int taken(StanceProfile profile) {
        int taken = 0;
        for (int q = 0; q < profile.size(); q++) {
            taken += profile.places(q).length;
        }
        return taken;
    }

    private static int both(double[] one, double[] other) {
        int both = 0;
        for (double here : one) {
            for (double there : other) {
                both += here == there ? 1 : 0;
            }
        }
        return both;
    }
}
