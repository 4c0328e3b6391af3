package org.rapporteur.scoring;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.scoring.Measure.Sense;

/** The ties of discourse networks as measures of two positions. */
final class DiscourseMeasures {

    private DiscourseMeasures() {}

    static StanceMeasure of(Tie tie, Normalisation normalisation) {
        boolean cosine = normalisation == Normalisation.COSINE;
        double most = cosine ? 1 : Double.POSITIVE_INFINITY;
        return new StanceMeasure(
                id(tie, normalisation),
                about(tie, normalisation),
                tie == Tie.SUBTRACT ? -most : 0,
                most,
                tie == Tie.CONFLICT ? Sense.DIVERGENCE : Sense.SIMILARITY,
                laws(tie, normalisation),
                (one, other) -> {
                    double value = tie.between(one, other) / normalisation.denominator(one, other);
                    return cosine ? Math.max(-1, Math.min(1, value)) : value;
                });
    }

    private static String id(Tie tie, Normalisation normalisation) {
        String name = tie.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return normalisation == Normalisation.NONE
                ? name
                : name + "-" + normalisation.name().toLowerCase(Locale.ROOT);
    }

    private static String about(Tie tie, Normalisation normalisation) {
        String what = switch (tie) {
            case CO_OCCURRENCE -> "Stances on the same questions, whatever they are";
            case CONGRUENCE -> "Like stances on the same questions";
            case CONFLICT -> "Unlike stances on the same questions";
            case SUBTRACT -> "Like less unlike stances on the same questions";
        };
        String divided = switch (normalisation) {
            case NONE -> "not normalised";
            case AVERAGE -> "by the mean number of stances";
            case JACCARD -> "by the stances of either or both";
            case COSINE -> "by the root of both congruences with themselves, a true cosine";
        };
        return what + ", as products of counts (discourse networks; Leifeld 2017), " + divided + ".";
    }

    private static Set<Law> laws(Tie tie, Normalisation normalisation) {
        Set<Law> laws = EnumSet.of(Law.RANGE, Law.SYMMETRY, Law.ORDER, Law.ROOM, Law.SILENCE);
        if (normalisation == Normalisation.COSINE) {
            laws.add(Law.REPETITION);
            if (tie == Tie.CONGRUENCE) {
                laws.add(Law.IDENTITY);
            }
        }
        if (tie == Tie.SUBTRACT && normalisation != Normalisation.JACCARD) {
            laws.add(Law.REVERSAL);
        }
        return laws;
    }
}
