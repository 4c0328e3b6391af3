package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Stance;

/**
 * Nearness in speeches: the cosine of two points whose words weigh the more, the rarer they are in the language and in both
 * speeches together (Sp&auml;rck Jones 1972; Salton and Buckley 1988). What both sides speak of all the time joins no two
 * points; a name, a number or a rare word does. A question of the codebook on which a point takes a stance counts as one
 * more word.
 *
 * <p>Two points that name States, and no State in common, speak of different things, however alike they are.
 */
final class ByRarity implements Nearness {

    /** Further apart than this, two points are no pair. */
    private static final double FAR = 0.47;

    /** So near that few words are enough. */
    private static final double ALL_BUT_SAME = 0.85;

    /** How much more than by chance two points must share, in units of word weight. */
    private static final double MORE_THAN_CHANCE = 1.5;

    /** What a question weighs that one point of each side speaks to. */
    private static final double QUESTION = 6;

    /** So near that another State named is but an example more or less. */
    private static final double NEARLY_ALL = 0.7;

    /** The States as content has them. */
    private static final Set<String> STATES = Gazetteer.shipped().delegations().stream()
            .filter(delegation -> !Gazetteer.shipped().isOrganisation(delegation))
            .map(delegation -> "=" + delegation.id())
            .collect(Collectors.toUnmodifiableSet());

    private final List<Vector> before;
    private final List<Vector> after;
    private final double chance;

    ByRarity(List<CodedPoint> earlier, List<CodedPoint> later) {
        List<Map<String, Double>> one = earlier.stream().map(ByRarity::terms).toList();
        List<Map<String, Double>> other = later.stream().map(ByRarity::terms).toList();
        Map<String, Integer> points = new TreeMap<>();
        one.forEach(terms -> terms.keySet().forEach(term -> points.merge(term, 1, Integer::sum)));
        other.forEach(terms -> terms.keySet().forEach(term -> points.merge(term, 1, Integer::sum)));
        Rarity rarity = new Rarity(points, one.size() + other.size());
        this.before = vectors(one, rarity);
        this.after = vectors(other, rarity);
        this.chance = StrictMath.log(Math.max(1.0, (double) earlier.size() * later.size()));
    }

    private static Map<String, Double> terms(CodedPoint point) {
        Map<String, Double> terms = new TreeMap<>(Content.of(point).weights());
        for (Map.Entry<Question, Stance> stance : point.stances().entrySet()) {
            if (stance.getValue() != Stance.UNCLEAR) {
                terms.put("?" + stance.getKey().id(), QUESTION);
            }
        }
        return terms;
    }

    private static List<Vector> vectors(List<Map<String, Double>> all, Rarity rarity) {
        List<Vector> vectors = new ArrayList<>();
        for (Map<String, Double> terms : all) {
            terms.replaceAll((term, weight) -> weight * rarity.of(term));
            vectors.add(Vector.of(terms, rarity));
        }
        return vectors;
    }

    @Override
    public Near of(int i, int j) {
        Vector one = before.get(i);
        Vector other = after.get(j);
        Common common = Common.of(one, other);
        double value = common.cosine(one, other);
        boolean more = common.weight > chance + MORE_THAN_CHANCE && common.count > 1
                || value >= ALL_BUT_SAME && common.weight > chance;
        return value >= FAR && more && !isOfOthers(one, other, value) ? new Near(value, common.weight) : NONE;
    }

    @Override
    public double likeness(int i, int j) {
        return Common.of(before.get(i), after.get(j)).cosine(before.get(i), after.get(j));
    }

    private static boolean isOfOthers(Vector one, Vector other, double value) {
        return value < NEARLY_ALL
                && !one.states.isEmpty()
                && !other.states.isEmpty()
                && one.states.stream().noneMatch(other.states::contains);
    }

    /** How rare words are in both speeches together: 1 for those of two points, less for those of more. */
    private static final class Rarity {

        private final Map<String, Integer> points;
        private final Map<String, Integer> numbers = new TreeMap<>();
        private final int all;

        Rarity(Map<String, Integer> points, int all) {
            this.points = points;
            this.all = all;
            points.keySet().forEach(term -> numbers.put(term, numbers.size()));
        }

        double of(String term) {
            double most = StrictMath.log((all + 1.0) / 2);
            return most > 0 ? Math.min(1, StrictMath.log((all + 1.0) / points.getOrDefault(term, 1)) / most) : 1;
        }

        int number(String term) {
            return numbers.getOrDefault(term, -1);
        }
    }

    /** The weights of a point's words, by ascending number of the word, and the States it names besides the speaker. */
    private record Vector(int[] terms, double[] weights, double length, Set<String> states) {

        static Vector of(Map<String, Double> weighted, Rarity rarity) {
            int[] terms = weighted.keySet().stream().mapToInt(rarity::number).toArray();
            double[] weights =
                    weighted.values().stream().mapToDouble(Double::doubleValue).toArray();
            double squares = 0;
            for (double weight : weights) {
                squares += weight * weight;
            }
            return new Vector(terms, weights, Math.sqrt(squares), statesOf(weighted.keySet()));
        }

        private static Set<String> statesOf(Set<String> terms) {
            return terms.stream().filter(STATES::contains).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What two points have in common. */
    private record Common(double product, double weight, int count) {

        static Common of(Vector one, Vector other) {
            double product = 0;
            double weight = 0;
            int count = 0;
            int a = 0;
            int b = 0;
            while (a < one.terms.length && b < other.terms.length) {
                int order = Integer.compare(one.terms[a], other.terms[b]);
                if (order == 0) {
                    product += one.weights[a] * other.weights[b];
                    weight += Math.min(one.weights[a], other.weights[b]);
                    count++;
                }
                a += order <= 0 ? 1 : 0;
                b += order >= 0 ? 1 : 0;
            }
            return new Common(product, weight, count);
        }

        double cosine(Vector one, Vector other) {
            return product > 0 ? Math.min(1, product / (one.length * other.length)) : 0;
        }
    }
}
