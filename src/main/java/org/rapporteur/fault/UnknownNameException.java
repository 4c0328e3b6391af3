package org.rapporteur.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A name that nothing known bears: a delegation, an issue, a question. Lists the nearest known names.
 *
 * <p>Nearness is the Jaro-Winkler similarity of the lower-cased names (Winkler 1990; Apache Commons Text), ties in
 * alphabetical order. It only orders the list in the message: names are never merged by looks.
 */
public final class UnknownNameException extends RapporteurException {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 5;
    private static final int COMPARED_CHARACTERS = 100;

    private final String name;
    private final transient List<String> nearest;

    private UnknownNameException(String message, String name, List<String> nearest) {
        super(message);
        this.name = name;
        this.nearest = nearest;
    }

    /**
     * A name that is not among the known ones.
     *
     * @param what what kind of thing was named, such as "delegation"
     * @param name the unknown name
     * @param known all known names
     * @return the exception, listing the nearest five known names
     */
    public static UnknownNameException of(String what, String name, Collection<String> known) {
        List<String> nearest = nearest(name, known);
        String hint = nearest.isEmpty() ? "\nNone is known." : "\nNearest known: " + String.join(", ", nearest) + ".";
        return new UnknownNameException(what + " (" + Shown.name(name) + ") is not known" + hint, name, nearest);
    }

    /**
     * A name that several known things bear.
     *
     * @param what what kind of thing was named, such as "delegation"
     * @param name the ambiguous name
     * @param bearers the names of those that bear it
     * @return the exception, listing them
     */
    public static UnknownNameException ambiguous(String what, String name, Collection<String> bearers) {
        List<String> sorted = bearers.stream().sorted().toList();
        return new UnknownNameException(
                what + " (" + Shown.name(name) + ") is ambiguous\nMaybe one of: " + String.join(", ", sorted) + ".",
                name,
                sorted);
    }

    private static List<String> nearest(String name, Collection<String> known) {
        var similarity = new JaroWinklerSimilarity();
        String wanted = folded(name);
        record Ranked(String name, double nearness) {}
        return known.stream()
                .distinct()
                .map(candidate -> new Ranked(candidate, similarity.apply(wanted, folded(candidate))))
                .sorted(Comparator.comparingDouble((Ranked r) -> -r.nearness).thenComparing(Ranked::name))
                .limit(LISTED)
                .map(Ranked::name)
                .collect(Collectors.toUnmodifiableList());
    }

    private static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.length() <= COMPARED_CHARACTERS ? lower : lower.substring(0, COMPARED_CHARACTERS);
    }

    /**
     * The name that was not known.
     *
     * @return as it was given
     */
    public String name() {
        return name;
    }

    /**
     * The known names nearest to it.
     *
     * @return at most five, the nearest first
     */
    public List<String> nearest() {
        return nearest == null ? List.of() : nearest;
    }
}
