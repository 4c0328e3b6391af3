package org.rapporteur.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
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
 *
 * <p>Where what is said on a question are names without order instead of places between against and for, take {@link
 * NominalNetwork}.
 */
public final class DiscourseNetwork {

    private final TreeMap<String, StanceProfile> actors;

    /** With square roots of weights for weights; the very same where every statement counts 1. */
    private final Map<String, StanceProfile> tied;

    private final TreeSet<String> questions;

    private DiscourseNetwork(
            TreeMap<String, StanceProfile> actors, Map<String, StanceProfile> tied, Collection<String> questions) {
        this.actors = actors;
        this.tied = tied;
        this.questions = new TreeSet<>(questions);
        actors.values().forEach(profile -> this.questions.addAll(profile.questions()));
    }

    /**
     * A network of actors.
     *
     * @param actors what each said, by name
     * @return the network
     */
    public static DiscourseNetwork of(Map<String, StanceProfile> actors) {
        Objects.requireNonNull(actors, "actors must not be null");
        TreeMap<String, StanceProfile> sorted = new TreeMap<>(actors);
        return new DiscourseNetwork(sorted, sorted, List.of());
    }

    /**
     * The network of a time: every statement counts by how near it is to the middle of a window, and two statements tie their
     * actors by the geometric mean of their weights. Whoever says nothing in the window is in the network without a tie, so
     * networks of several windows over the same statements have the same actors and questions.
     *
     * <p>Normalised ties do not depend on the height of the kernel: with {@link Kernel#UNIFORM} they are those of the
     * statements within the window.
     *
     * <pre>{@code
     * DiscourseNetwork june = DiscourseNetwork.in(
     *         new TimeWindow(LocalDate.of(2030, 6, 15), 60, Kernel.TRIANGULAR), stances);
     * }</pre>
     *
     * @param window the days that count, and how much
     * @param stances all that was said, within the window or not
     * @return the network
     */
    public static DiscourseNetwork in(TimeWindow window, Collection<DatedStance> stances) {
        Objects.requireNonNull(window, "window must not be null");
        Objects.requireNonNull(stances, "stances must not be null");
        List<String> questions = stances.stream().map(DatedStance::question).toList();
        return new DiscourseNetwork(
                profiles(stances, stance -> window.weight(stance.day())),
                profiles(stances, stance -> Math.sqrt(window.weight(stance.day()))),
                questions);
    }

    private static TreeMap<String, StanceProfile> profiles(
            Collection<DatedStance> stances, ToDoubleFunction<DatedStance> weight) {
        Map<String, Map<String, Map<Double, Double>>> counts = new TreeMap<>();
        for (DatedStance stance : stances) {
            Map<String, Map<Double, Double>> said = counts.computeIfAbsent(stance.actor(), k -> new TreeMap<>());
            double weighs = weight.applyAsDouble(stance);
            if (weighs > 0) {
                said.computeIfAbsent(stance.question(), k -> new TreeMap<>())
                        .merge(stance.place(), weighs, Double::sum);
            }
        }
        TreeMap<String, StanceProfile> profiles = new TreeMap<>();
        counts.forEach((actor, said) -> profiles.put(actor, StanceProfile.counted(said)));
        return profiles;
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
     * Which stances are told apart.
     *
     * @return the places on the scale that anybody takes on anything, and both ends, from -1 to 1
     */
    public List<Double> places() {
        TreeSet<Double> places = new TreeSet<>(List.of(-1.0, 1.0));
        for (StanceProfile profile : actors.values()) {
            for (int q = 0; q < profile.size(); q++) {
                for (double place : profile.places(q)) {
                    places.add(place);
                }
            }
        }
        return List.copyOf(places);
    }

    /**
     * What an actor said.
     *
     * @param actor a name
     * @return its counts, or sums of weights in a {@link #in time window}
     * @throws UnknownNameException if nobody bears the name; lists the nearest
     */
    public StanceProfile profile(String actor) {
        Objects.requireNonNull(actor, "actor must not be null");
        return of(actor, actors);
    }

    private StanceProfile of(String actor, Map<String, StanceProfile> profiles) {
        StanceProfile profile = profiles.get(actor);
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
     * @throws IllegalArgumentException if combinations, which are names, are to be divided
     */
    public Map<String, Map<String, Double>> affiliations(
            Affiliation affiliation, AffiliationNormalisation normalisation) {
        Objects.requireNonNull(affiliation, "affiliation must not be null");
        Objects.requireNonNull(normalisation, "normalisation must not be null");
        normalisation.check(affiliation);
        List<Double> places = places();
        Map<String, Double> prominence = new TreeMap<>();
        actors.values()
                .forEach(profile -> profile.questions()
                        .forEach(question -> prominence.merge(question, profile.count(question), Double::sum)));
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        actors.forEach((actor, profile) -> {
            Map<String, Double> row = new LinkedHashMap<>();
            for (String question : questions) {
                double denominator = switch (normalisation) {
                    case NONE -> 1;
                    case ACTIVITY -> profile.total();
                    case PROMINENCE -> prominence.getOrDefault(question, 0.0);
                };
                row.put(question, denominator == 0 ? 0 : affiliation.of(profile, question, places) / denominator);
            }
            rows.put(actor, Collections.unmodifiableMap(row));
        });
        return Collections.unmodifiableMap(rows);
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
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        Objects.requireNonNull(tie, "tie must not be null");
        Objects.requireNonNull(normalisation, "normalisation must not be null");
        StanceProfile here = of(one, tied);
        StanceProfile there = of(other, tied);
        double denominator = normalisation.denominator(profile(one), here, profile(other), there);
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
        Objects.requireNonNull(tie, "tie must not be null");
        Objects.requireNonNull(normalisation, "normalisation must not be null");
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
     * @return a new network, on the questions that those left speak on
     */
    public DiscourseNetwork without(List<String> actorsOut, List<String> questionsOut) {
        Objects.requireNonNull(actorsOut, "actorsOut must not be null");
        Objects.requireNonNull(questionsOut, "questionsOut must not be null");
        TreeMap<String, StanceProfile> left = left(actors, actorsOut, questionsOut);
        return new DiscourseNetwork(left, tied == actors ? left : left(tied, actorsOut, questionsOut), List.of());
    }

    private static TreeMap<String, StanceProfile> left(
            Map<String, StanceProfile> profiles, List<String> actorsOut, List<String> questionsOut) {
        TreeMap<String, StanceProfile> left = new TreeMap<>();
        profiles.forEach((actor, profile) -> {
            if (!actorsOut.contains(actor)) {
                left.put(actor, profile.without(questionsOut));
            }
        });
        return left;
    }

    @Override
    public String toString() {
        return "DiscourseNetwork of " + actors.size() + " actors on " + questions.size() + " questions";
    }
}
