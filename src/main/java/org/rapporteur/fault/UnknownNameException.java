package org.rapporteur.fault;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A name that nothing known bears: a delegation, an issue, a question. Lists the nearest known names, as far as any is near.
 *
 * <p>A known name is near if its Jaro-Winkler similarity to the unknown one (Winkler 1990; Apache Commons Text) is at least
 * 0.9, if at most one letter in four, and never more than three, must be changed to make it (Levenshtein 1966), or if one
 * holds all words of the other. They are ordered by the similarity, ties in alphabetical order. It only chooses what the
 * message lists: names are never merged by looks.
 */
public final class UnknownNameException extends RapporteurException {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 5;
    private static final int FEW = 20;
    private static final int COMPARED_CHARACTERS = 100;
    private static final double ALIKE = 0.9;
    private static final int LETTERS_FOR_A_CHANGE = 4;
    private static final int MOST_CHANGES = 3;

    private final String name;
    private final boolean ambiguous;
    private final transient List<String> nearest;

    private UnknownNameException(String message, String name, boolean ambiguous, List<String> nearest) {
        super(message);
        this.name = name;
        this.ambiguous = ambiguous;
        this.nearest = nearest;
    }

    /**
     * A name that is not among the known ones.
     *
     * @param what what kind of thing was named, such as "delegation"
     * @param name the unknown name
     * @param known all known names
     * @return the exception, listing at most five known names that are near; if none is, all of at most twenty
     */
    public static UnknownNameException of(String what, String name, Collection<String> known) {
        Objects.requireNonNull(what, "what must not be null");
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(known, "known must not be null");
        return of(what, name, known, "");
    }

    /**
     * A name that is not among the known ones, where something can be done about it.
     *
     * @param what what kind of thing was named, such as "delegation"
     * @param name the unknown name
     * @param known all known names
     * @param remedy what to try, one sentence; empty if there is nothing to say
     * @return the exception, listing at most five known names that are near; if none is, all of at most twenty
     */
    public static UnknownNameException of(String what, String name, Collection<String> known, String remedy) {
        Objects.requireNonNull(what, "what must not be null");
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(known, "known must not be null");
        Objects.requireNonNull(remedy, "remedy must not be null");
        List<String> nearest = nearest(name, known);
        return new UnknownNameException(
                what + " (" + Shown.name(name) + ") is not known\n" + listed(nearest, known)
                        + (remedy.isEmpty() ? "" : "\n" + remedy),
                name,
                false,
                nearest);
    }

    private static String listed(List<String> nearest, Collection<String> known) {
        if (!nearest.isEmpty()) {
            return "Nearest known: " + String.join(", ", nearest) + ".";
        }
        List<String> all = known.stream().distinct().sorted().toList();
        if (all.isEmpty()) {
            return "None is known.";
        }
        return all.size() <= FEW
                ? "Known: " + String.join(", ", all) + "."
                : "None of the " + all.size() + " known names is near it.";
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
        Objects.requireNonNull(what, "what must not be null");
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(bearers, "bearers must not be null");
        List<String> sorted = bearers.stream().sorted().toList();
        return new UnknownNameException(
                what + " (" + Shown.name(name) + ") is ambiguous\nMaybe one of: " + String.join(", ", sorted) + ".",
                name,
                true,
                sorted);
    }

    /**
     * The known names that are near a name.
     *
     * @param name any name
     * @param known all known names
     * @return at most five, the nearest first; empty if none is near
     */
    public static List<String> nearest(String name, Collection<String> known) {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(known, "known must not be null");
        var similarity = new JaroWinklerSimilarity();
        String wanted = folded(name);
        record Ranked(String name, double nearness) {}
        return known.stream()
                .distinct()
                .map(candidate -> new Ranked(candidate, similarity.apply(wanted, folded(candidate))))
                .filter(ranked -> ranked.nearness >= ALIKE || isNear(wanted, folded(ranked.name)))
                .sorted(Comparator.comparingDouble((Ranked r) -> -r.nearness).thenComparing(Ranked::name))
                .limit(LISTED)
                .map(Ranked::name)
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean isNear(String wanted, String known) {
        int most = Math.min(MOST_CHANGES, Math.max(wanted.length(), known.length()) / LETTERS_FOR_A_CHANGE);
        return new LevenshteinDistance(most).apply(wanted, known) >= 0 && most > 0
                || holdsWords(wanted, known)
                || holdsWords(known, wanted);
    }

    private static boolean holdsWords(String longer, String shorter) {
        Set<String> all = words(longer);
        Set<String> some = words(shorter);
        return !some.isEmpty() && all.containsAll(some);
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= LETTERS_FOR_A_CHANGE)
                .collect(Collectors.toSet());
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
     * Whether several known things bear the name.
     *
     * @return true if several do, false if none does
     */
    public boolean isAmbiguous() {
        return ambiguous;
    }

    /**
     * The known names nearest to it.
     *
     * @return at most five, the nearest first, empty if none is near; all that bear it if it is ambiguous
     */
    public List<String> nearest() {
        return nearest == null ? List.of() : nearest;
    }
}
