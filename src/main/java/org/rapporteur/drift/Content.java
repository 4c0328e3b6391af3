package org.rapporteur.drift;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Wording;
import org.rapporteur.text.Background;
import org.rapporteur.text.Words;

/**
 * What a point or sentence speaks of: its terms with their weights, the name of the speaker left out.
 *
 * @param weights the weight of each term
 * @param mass the sum of the weights
 */
record Content(Map<String, Double> weights, double mass) {

    /** What the rarest words weigh: a rare name alone makes no pair. */
    private static final double HEAVIEST = 8;

    static Content of(CodedPoint point) {
        return of(point.wording(), point.statement().transcript().words(), point.delegation());
    }

    static Content of(Wording wording, Words words, Delegation speaker) {
        return of(wording.terms(), words, speaker);
    }

    static Content of(List<Wording.Term> terms, Words words, Delegation speaker) {
        Map<String, Double> weights = new TreeMap<>();
        String own = "=" + speaker.id();
        for (Wording.Term term : terms) {
            if (!term.key().equals(own)) {
                weights.merge(term.key(), weight(term, words), Math::max);
            }
        }
        return new Content(
                weights,
                weights.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /** A name of several words weighs what its rarest word does. */
    private static double weight(Wording.Term term, Words words) {
        double rarest = 0;
        for (int i = term.from(); i < term.to(); i++) {
            rarest = Math.max(rarest, Background.shipped().weight(words.stem(i)));
        }
        return Math.min(HEAVIEST, rarest);
    }

    /** The share of both that both have (Dice 1945), from 0 to 1. */
    double dice(Content other) {
        return mass + other.mass > 0 ? 2 * shared(other) / (mass + other.mass) : 0;
    }

    /** The share of this that the other has (Tversky 1977, all weight on this side), from 0 to 1. */
    double containedIn(Content other) {
        return mass > 0 ? shared(other) / mass : 0;
    }

    /** The weight of what both have. */
    double shared(Content other) {
        double shared = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            shared += Math.min(weight.getValue(), other.weights.getOrDefault(weight.getKey(), 0.0));
        }
        return shared;
    }

    long sharedTerms(Content other) {
        return weights.keySet().stream().filter(other.weights::containsKey).count();
    }
}
