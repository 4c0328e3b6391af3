package org.rapporteur.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.fault.UnknownNameException;

/**
 * The measures, by name.
 *
 * <p>{@link #positionAlignment()} is the default and the only one that gives a {@link Score} with reasons. Then come
 * measures on stances, as political scientists use them ({@link StanceMeasure}): they see which stances were taken on which
 * questions of the codebook and nothing else, and have no value for two who take none on a common question. Their plain
 * numbers, for tables that come from elsewhere, are {@link Dyad}, {@link DiscourseNetwork} and {@link LogitPosition}. The rest
 * compare wording, and are there to be compared with it: similar wording is not agreement, "we support a treaty" and "we
 * oppose a treaty" are near to all of them.
 */
public final class Measures {

    private static final PositionAlignment POSITION_ALIGNMENT = new PositionAlignment(LexicalRelatedness.shipped());

    private Measures() {}

    /**
     * The default measure: agreement by points.
     *
     * @return position alignment by words and questions
     */
    public static PositionAlignment positionAlignment() {
        return POSITION_ALIGNMENT;
    }

    /**
     * The default relatedness of points: the terms of both, weighted by rarity. For relatedness of one's own that takes the
     * opposition from here.
     *
     * @return relatedness by shared words
     */
    public static Relatedness lexicalRelatedness() {
        return LexicalRelatedness.shipped();
    }

    /**
     * The cosine of the angle between the word counts of all points of each side (Salton and McGill 1983), by Apache Commons
     * Text. From 0 (no word in common) to 1 (same words in the same proportion).
     *
     * @return the measure; keeps order of words out of account
     */
    public static Measure textCosine() {
        return WordOverlap.textCosine();
    }

    /**
     * The share of the different words used by either side that both use (Jaccard 1901), by Apache Commons Text. From 0 (no
     * word in common) to 1 (same words).
     *
     * @return the measure; keeps order and number of words out of account
     */
    public static Measure wordJaccard() {
        return WordOverlap.wordJaccard();
    }

    /**
     * Jaro-Winkler similarity (Winkler 1990) with words for characters, by Apache Commons Text: words in common at similar
     * places, more if the first four are the same. From 0 to 1 (same words in the same order).
     *
     * <p>Reads the first 2000 words of each side, in the order of its points, so it depends on that order. The mean of both
     * directions. The time for a pair grows with the product of the two lengths.
     *
     * @return the measure
     */
    public static Measure jaroWinkler() {
        return WordSequence.jaroWinkler();
    }

    /**
     * The length of the longest common subsequence of words, doubled and divided by the words of both sides (Bergroth,
     * Hakonen and Raita 2000), by Apache Commons Text. From 0 (no word in common) to 1 (same words in the same order).
     *
     * <p>Reads the first 2000 words of each side, in the order of its points, so it depends on that order. The time for a
     * pair grows with the product of the two lengths.
     *
     * @return the measure
     */
    public static Measure longestCommonSubsequence() {
        return WordSequence.longestCommonSubsequence();
    }

    /**
     * S of Signorino and Ritter (1999), the similarity of foreign policy positions: 1 less twice the mean absolute distance of
     * the two sides' mean stances, over the questions both address, as a share of the scale. From -1 (opposite throughout) to
     * 1.
     *
     * @return the measure; what one side is silent on does not enter
     */
    public static StanceMeasure signorinoRitter() {
        return StanceFamily.signorinoRitter();
    }

    /**
     * {@link #signorinoRitter()} with squared distances: half way counts little. From -1 to 1.
     *
     * @return the measure
     */
    public static StanceMeasure signorinoRitterSquared() {
        return StanceFamily.signorinoRitterSquared();
    }

    /**
     * {@link #signorinoRitter()} with each question weighted by the mean share that the two sides' stances have on it. From -1
     * to 1.
     *
     * @return the measure
     */
    public static StanceMeasure signorinoRitterBySalience() {
        return StanceFamily.signorinoRitterBySalience();
    }

    /**
     * Cohen's kappa with squared distances in the closed form of Häge (2011), on mean stances: agreement beyond what the
     * sides' own tendencies lead one to expect. From -1 to 1; no value where both take one and the same stance throughout.
     *
     * @return the measure; for names instead of distances see {@link #nominalKappa()}
     */
    public static StanceMeasure cohenKappa() {
        return StanceFamily.cohenKappa();
    }

    /**
     * Scott's pi with squared distances in the closed form of Häge (2011), on mean stances. From -1 to 1; no value where both
     * take one and the same stance throughout.
     *
     * @return the measure
     */
    public static StanceMeasure scottPi() {
        return StanceFamily.scottPi();
    }

    /**
     * Cohen's kappa (1960) on stances as words, equal or not. From -1 to 1; no value where both take one and the same stance
     * throughout.
     *
     * @return the measure
     */
    public static StanceMeasure nominalKappa() {
        return StanceFamily.nominalKappa();
    }

    /**
     * Scott's pi (1955) on stances as words, equal or not. From -1 to 1; no value where both take one and the same stance
     * throughout.
     *
     * @return the measure
     */
    public static StanceMeasure nominalPi() {
        return StanceFamily.nominalPi();
    }

    /**
     * The alignment index A (Benati and Capurri 2026): {@link #signorinoRitter()} less what it would be were the stances of
     * the two independent. From -1 to 1; two equal sides reach 1 only if they are half for and half against.
     *
     * @return the measure
     */
    public static StanceMeasure alignmentIndex() {
        return StanceFamily.alignmentIndex();
    }

    /**
     * The mean distance of the logit positions (Lowe et al. 2011) of the two sides on the questions both address. From 0 with
     * no upper end: who repeats a stance moves outwards.
     *
     * @return the measure, a divergence
     */
    public static StanceMeasure logitDistance() {
        return StanceFamily.logitDistance();
    }

    /**
     * 1 less half the earth mover's distance (Rubner, Tomasi and Guibas 2000) between what the two sides said on a question,
     * mean over the questions both address. Unlike {@link #signorinoRitter()} it tells a side that is half for and half
     * against from one that is in the middle. From 0 to 1.
     *
     * @return the measure
     */
    public static StanceMeasure earthMover() {
        return StanceFamily.earthMover();
    }

    /**
     * The share of the second side's stances that the first takes too (Tversky 1977): does A hold all that B holds? Not
     * symmetric: the cell of A and B is not that of B and A. From 0 to 1.
     *
     * @return the measure
     */
    public static StanceMeasure containment() {
        return StanceFamily.containment();
    }

    /**
     * Tversky's index (1977) on stances: those in common, divided by those and what either has alone, weighted. 1 and 1 is
     * Jaccard's coefficient, 0.5 and 0.5 Dice's, 0 and 1 {@link #containment()}. From 0 to 1.
     *
     * @param ofFirst weight of what the first has alone, 0 or more
     * @param ofSecond weight of what the second has alone, 0 or more
     * @return the measure; symmetric only if the weights are equal
     * @throws IllegalArgumentException if a weight is negative or not finite, or both are 0
     */
    public static StanceMeasure tversky(double ofFirst, double ofSecond) {
        return StanceFamily.tversky(ofFirst, ofSecond);
    }

    /**
     * Congruence in a discourse network (Leifeld 2017): like stances on the same questions, as products of counts.
     *
     * @param normalisation by what it is divided
     * @return the measure; from 0 to 1 with {@link Normalisation#COSINE}, else with no upper end
     */
    public static StanceMeasure congruence(Normalisation normalisation) {
        Objects.requireNonNull(normalisation, "normalisation must not be null");
        return DiscourseMeasures.of(Tie.CONGRUENCE, normalisation);
    }

    /**
     * Conflict in a discourse network (Leifeld 2017): unlike stances on the same questions, as products of counts.
     *
     * @param normalisation by what it is divided
     * @return the measure, a divergence; from 0 to 1 with {@link Normalisation#COSINE}, else with no upper end
     */
    public static StanceMeasure conflict(Normalisation normalisation) {
        Objects.requireNonNull(normalisation, "normalisation must not be null");
        return DiscourseMeasures.of(Tie.CONFLICT, normalisation);
    }

    /**
     * Congruence less conflict in a discourse network (Leifeld 2017).
     *
     * @param normalisation by what it is divided
     * @return the measure; from -1 to 1 with {@link Normalisation#COSINE}, else with no ends
     */
    public static StanceMeasure subtract(Normalisation normalisation) {
        Objects.requireNonNull(normalisation, "normalisation must not be null");
        return DiscourseMeasures.of(Tie.SUBTRACT, normalisation);
    }

    /**
     * All measures.
     *
     * @return the default measure first, then those on stances, then those on wording
     */
    public static List<Measure> all() {
        List<Measure> all = new ArrayList<>(List.of(
                positionAlignment(),
                signorinoRitter(),
                signorinoRitterSquared(),
                signorinoRitterBySalience(),
                cohenKappa(),
                scottPi(),
                nominalKappa(),
                nominalPi(),
                alignmentIndex(),
                logitDistance(),
                earthMover(),
                containment()));
        for (Tie tie : List.of(Tie.CONGRUENCE, Tie.CONFLICT, Tie.SUBTRACT)) {
            for (Normalisation normalisation : Normalisation.values()) {
                all.add(DiscourseMeasures.of(tie, normalisation));
            }
        }
        all.addAll(List.of(textCosine(), wordJaccard(), jaroWinkler(), longestCommonSubsequence()));
        return List.copyOf(all);
    }

    /**
     * A measure by its name.
     *
     * @param id its {@link Measure#id()}, such as "text-cosine"
     * @return the measure
     * @throws UnknownNameException if there is none; lists the nearest
     */
    public static Measure named(String id) {
        Objects.requireNonNull(id, "id must not be null");
        return all().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> UnknownNameException.of(
                        "measure", id, all().stream().map(Measure::id).toList()));
    }
}
