package org.rapporteur.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.fault.UnknownNameException;

/**
 * Actors and questions as a discourse network (Leifeld 2017), with the numbers that Discourse Network Analyzer gives for the
 * same statements. Actors are in alphabetical order. Immutable and thread-safe.
 *
 * <pre>{@code
 * DiscourseNetwork network = DiscourseNetwork.of(Map.of("Norland", norland, "Sudland", sudland));
 * network.tie("Norland", "Sudland", Tie.CONGRUENCE, Normalisation.AVERAGE);
 * network.sum(Tie.CONGRUENCE, Normalisation.AVERAGE);     // over the whole matrix
 * }</pre>
 */
public final class DiscourseNetwork {

    private final Map<String, StanceProfile> actors;

    private DiscourseNetwork(Map<String, StanceProfile> actors) {
        this.actors = Collections.unmodifiableMap(new TreeMap<>(actors));
    }

    /**
     * A network of actors.
     *
     * @param actors what each said, by name
     * @return the network
     */
    public static DiscourseNetwork of(Map<String, StanceProfile> actors) {
        return new DiscourseNetwork(actors);
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
        TreeSet<String> questions = new TreeSet<>();
        actors.values().forEach(profile -> questions.addAll(profile.questions()));
        return List.copyOf(questions);
    }

    /**
     * What an actor said.
     *
     * @param actor a name
     * @return its counts
     * @throws UnknownNameException if nobody bears the name; lists the nearest
     */
    public StanceProfile profile(String actor) {
        StanceProfile profile = actors.get(actor);
        if (profile == null) {
            throw UnknownNameException.of("actor", actor, actors.keySet());
        }
        return profile;
    }

    /**
     * The two-mode network: how often each actor spoke on each question.
     *
     * @return actor to question to count, both in alphabetical order, 0 where nothing was said
     */
    public Map<String, Map<String, Double>> affiliations() {
        return affiliations(Affiliation.COUNT, AffiliationNormalisation.NONE);
    }

    /**
     * The two-mode network with other cells.
     *
     * @param affiliation what a cell holds
     * @param normalisation by what it is divided
     * @return actor to question to cell, both in alphabetical order, 0 where nothing was said
     */
    public Map<String, Map<String, Double>> affiliations(
            Affiliation affiliation, AffiliationNormalisation normalisation) {
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        actors.forEach((actor, profile) -> {
            Map<String, Double> row = new LinkedHashMap<>();
            for (String question : questions()) {
                double denominator = switch (normalisation) {
                    case NONE -> 1;
                    case ACTIVITY -> profile.total();
                    case PROMINENCE -> prominence(question);
                };
                row.put(question, denominator == 0 ? 0 : affiliation.of(profile, question) / denominator);
            }
            rows.put(actor, Collections.unmodifiableMap(row));
        });
        return Collections.unmodifiableMap(rows);
    }

    private double prominence(String question) {
        return actors.values().stream()
                .mapToDouble(profile -> profile.count(question))
                .sum();
    }

    /**
     * The one-mode tie of two actors.
     *
     * @param one a name
     * @param other another
     * @param tie what joins them
     * @param normalisation by what it is divided
     * @return the weight; 0 if they share no question, or are one and the same
     * @throws UnknownNameException if nobody bears a name; lists the nearest
     */
    public double tie(String one, String other, Tie tie, Normalisation normalisation) {
        StanceProfile here = profile(one);
        StanceProfile there = profile(other);
        double denominator = normalisation.denominator(here, there);
        return one.equals(other) || denominator == 0 ? 0 : tie.between(here, there) / denominator;
    }

    /**
     * The sum of the one-mode matrix: every tie twice, the diagonal 0.
     *
     * @param tie what joins two actors
     * @param normalisation by what it is divided
     * @return the sum
     */
    public double sum(Tie tie, Normalisation normalisation) {
        double sum = 0;
        for (String one : actors.keySet()) {
            for (String other : actors.keySet()) {
                sum += tie(one, other, tie, normalisation);
            }
        }
        return sum;
    }

    /**
     * The same with fewer actors and questions.
     *
     * @param actorsOut names to leave out
     * @param questionsOut questions to leave out
     * @return a new network
     */
    public DiscourseNetwork without(List<String> actorsOut, List<String> questionsOut) {
        Map<String, StanceProfile> left = new TreeMap<>();
        actors.forEach((actor, profile) -> {
            if (!actorsOut.contains(actor)) {
                left.put(actor, profile.without(questionsOut));
            }
        });
        return new DiscourseNetwork(left);
    }

    @Override
    public String toString() {
        return "DiscourseNetwork of " + actors.size() + " actors on "
                + questions().size() + " questions";
    }
}
