package org.rapporteur.scoring;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.fault.Shown;
import org.rapporteur.fault.UnknownNameException;

/**
 * A discourse network (Leifeld 2017) in which what is said on a question is a name without order, such as a frame or a
 * reason: two are the same or not. The numbers are those of Discourse Network Analyzer for text qualifiers. Actors are in
 * alphabetical order. Immutable and thread-safe.
 *
 * <pre>{@code
 * NominalNetwork network = NominalNetwork.of(Map.of(
 *         "Norland", Map.of("treaty", Map.of("security", 2.0, "trade", 1.0)),
 *         "Sudland", Map.of("treaty", Map.of("security", 1.0, "rights", 3.0))));
 * network.tie("Norland", "Sudland", Tie.CONGRUENCE, Normalisation.NONE);    // 2.0: security, twice by once
 * network.tie("Norland", "Sudland", Tie.CONFLICT, Normalisation.NONE);      // 4.0: trade once, rights three times
 * }</pre>
 */
public final class NominalNetwork {

    /** What is said on a question, in one word. */
    private record Use(String question, String name) {

        private static final Comparator<Use> ORDER =
                Comparator.comparing(Use::question).thenComparing(Use::name);
    }

    private final TreeMap<String, TreeMap<Use, Double>> actors = new TreeMap<>();
    private final TreeSet<String> questions = new TreeSet<>();
    private final TreeSet<String> names = new TreeSet<>();

    private NominalNetwork(Map<String, ? extends Map<String, ? extends Map<String, Double>>> counts) {
        counts.forEach((actor, said) -> {
            TreeMap<Use, Double> row = new TreeMap<>(Use.ORDER);
            said.forEach((question, uses) -> uses.forEach((name, count) -> {
                checkCount(count);
                row.put(new Use(question, name), count);
                questions.add(question);
                names.add(name);
            }));
            actors.put(actor, row);
        });
    }

    private static void checkCount(double count) {
        if (!(count > 0 && Double.isFinite(count))) {
            throw new IllegalArgumentException(
                    "count (" + count + ") must be finite and more than 0\nMaybe leave out what was not said.");
        }
    }

    /**
     * A network of actors.
     *
     * @param counts actor to question to name to how often the actor said it, more than 0
     * @return the network
     */
    public static NominalNetwork of(Map<String, ? extends Map<String, ? extends Map<String, Double>>> counts) {
        Objects.requireNonNull(counts, "counts must not be null");
        return new NominalNetwork(counts);
    }

    /**
     * Who is in it.
     *
     * @return the names in alphabetical order
     */
    public List<String> actors() {
        return List.copyOf(actors.keySet());
    }

    /**
     * On what they speak.
     *
     * @return the questions in alphabetical order
     */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    /**
     * What they say.
     *
     * @return the names in alphabetical order
     */
    public List<String> names() {
        return List.copyOf(names);
    }

    private Map<Use, Double> row(String actor) {
        Map<Use, Double> row = actors.get(actor);
        if (row == null) {
            throw UnknownNameException.of("actor", actor, actors.keySet());
        }
        return row;
    }

    /**
     * The one-mode tie of two actors: {@link Tie#CONGRUENCE} is the sum of products of how often both say the same on a
     * question; {@link Tie#CONFLICT} how often either says what the other never does, not a product; {@link Tie#SUBTRACT} the
     * difference; {@link Tie#CO_OCCURRENCE} the sum of products on a question, whatever is said.
     *
     * @param one a name
     * @param other another
     * @param tie what joins them
     * @param normalisation by what it is divided
     * @return the weight; 0 between an actor and itself
     * @throws UnknownNameException if nobody bears a name; lists the nearest
     */
    public double tie(String one, String other, Tie tie, Normalisation normalisation) {
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        Objects.requireNonNull(tie, "tie must not be null");
        Objects.requireNonNull(normalisation, "normalisation must not be null");
        Map<Use, Double> here = row(one);
        Map<Use, Double> there = row(other);
        double denominator = denominator(here, there, normalisation);
        return one.equals(other) || denominator == 0 ? 0 : tie(here, there, tie) / denominator;
    }

    private double tie(Map<Use, Double> here, Map<Use, Double> there, Tie tie) {
        return switch (tie) {
            case CO_OCCURRENCE ->
                questions.stream()
                        .mapToDouble(question -> count(here, question) * count(there, question))
                        .sum();
            case CONGRUENCE -> same(here, there);
            case CONFLICT -> alone(here, there) + alone(there, here);
            case SUBTRACT -> same(here, there) - alone(here, there) - alone(there, here);
        };
    }

    private static double denominator(Map<Use, Double> here, Map<Use, Double> there, Normalisation normalisation) {
        return switch (normalisation) {
            case NONE -> 1;
            case AVERAGE -> (total(here) + total(there)) / 2;
            case JACCARD -> alone(here, there) + alone(there, here) + same(here, there);
            case COSINE -> Math.sqrt(same(here, here) * same(there, there));
        };
    }

    private static double same(Map<Use, Double> here, Map<Use, Double> there) {
        double sum = 0;
        for (Map.Entry<Use, Double> use : here.entrySet()) {
            sum += use.getValue() * there.getOrDefault(use.getKey(), 0.0);
        }
        return sum;
    }

    private static double alone(Map<Use, Double> here, Map<Use, Double> there) {
        double sum = 0;
        for (Map.Entry<Use, Double> use : here.entrySet()) {
            sum += there.containsKey(use.getKey()) ? 0 : use.getValue();
        }
        return sum;
    }

    private static double total(Map<Use, Double> row) {
        return row.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double count(Map<Use, Double> row, String question) {
        return row.entrySet().stream()
                .filter(use -> use.getKey().question.equals(question))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /**
     * The two-mode network. Names have no sign, so there is nothing to subtract: {@link Affiliation#SUBTRACT} is the count. In
     * {@link Affiliation#COMBINE} each of {@link #names()} has a bit, the last the lowest.
     *
     * @param affiliation what a cell holds
     * @param normalisation by what it is divided
     * @return actor to question to cell, both in alphabetical order, 0 where nothing was said
     * @throws IllegalArgumentException if combinations, which are names, are to be divided, or there are more than 53 names
     */
    public Map<String, Map<String, Double>> affiliations(
            Affiliation affiliation, AffiliationNormalisation normalisation) {
        Objects.requireNonNull(affiliation, "affiliation must not be null");
        Objects.requireNonNull(normalisation, "normalisation must not be null");
        normalisation.check(affiliation);
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        actors.forEach((actor, said) -> {
            Map<String, Double> row = new LinkedHashMap<>();
            for (String question : questions) {
                double cell = affiliation == Affiliation.COMBINE ? rank(said, question) : count(said, question);
                double denominator = switch (normalisation) {
                    case NONE -> 1;
                    case ACTIVITY -> total(said);
                    case PROMINENCE ->
                        actors.values().stream()
                                .mapToDouble(other -> count(other, question))
                                .sum();
                };
                row.put(question, denominator == 0 ? 0 : cell / denominator);
            }
            rows.put(actor, Collections.unmodifiableMap(row));
        });
        return Collections.unmodifiableMap(rows);
    }

    private double rank(Map<Use, Double> said, String question) {
        return Affiliation.rank(names, name -> said.containsKey(new Use(question, name)));
    }

    @Override
    public String toString() {
        return Shown.line("NominalNetwork of " + Shown.counted(actors.size(), "actor") + " on "
                + Shown.counted(questions.size(), "question") + ", " + Shown.counted(names.size(), "name"));
    }
}
