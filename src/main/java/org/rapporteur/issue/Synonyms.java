package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.fault.Shown;

/**
 * A term of a codebook and what else counts as that term in every indicator that uses it.
 *
 * <p>{@code two-State solution = two States living side by side} makes the indicator {@code two-State solution} fire on both,
 * and {@code support~ + two-State solution} too. A term in square brackets, such as {@code [banks]}, is only a name for a
 * class of phrases and is never looked for itself. The others are taken as they are: synonyms in them are not looked up
 * again. Immutable and thread-safe.
 *
 * @param term the term as indicators write it, capitals and {@code ~} included
 * @param others what else counts as the term, in the language of indicators but without {@code +}; at least one
 */
public record Synonyms(String term, List<String> others) {

    /** Refuses an empty term, no others, or a {@code +}, and copies the others. */
    public Synonyms {
        Objects.requireNonNull(term, "term must not be null");
        Objects.requireNonNull(others, "others must not be null");
        others = List.copyOf(others);
        if (term.isBlank() || others.isEmpty()) {
            throw new IllegalArgumentException("synonyms (" + term + " = " + others + ") must have a term and others");
        }
        if (term.contains("+") || others.stream().anyMatch(other -> other.contains("+"))) {
            throw new IllegalArgumentException("synonyms (" + term + " = " + others
                    + ") must not hold +\nMaybe join the phrases in the indicators that use the term.");
        }
    }

    /**
     * Whether the term is the name of a class of phrases, not a phrase itself.
     *
     * @return true if it stands in square brackets
     */
    public boolean isClass() {
        return term.startsWith("[");
    }

    /**
     * What a phrase that holds the term stands for.
     *
     * @param phrase one phrase of an indicator
     * @return the phrase itself, unless it holds the name of the class, then one variant per other if it holds the term as
     *     whole words
     */
    public List<String> variants(String phrase) {
        Objects.requireNonNull(phrase, "phrase must not be null");
        List<String> variants = new ArrayList<>();
        String padded = " " + phrase + " ";
        int at = padded.indexOf(" " + term + " ");
        if (at < 0 || !isClass()) {
            variants.add(phrase);
        }
        if (at >= 0) {
            for (String other : others) {
                variants.add(
                        (padded.substring(0, at) + " " + other + padded.substring(at + 1 + term.length())).strip());
            }
        }
        return variants;
    }

    /**
     * What a phrase stands for by all synonyms of a codebook, one after the other.
     *
     * @param all the synonyms in their order: a class may use those that come after it
     * @param phrase one phrase of an indicator
     * @return the phrases, each once
     */
    public static List<String> variants(Collection<Synonyms> all, String phrase) {
        Objects.requireNonNull(all, "all must not be null");
        Objects.requireNonNull(phrase, "phrase must not be null");
        List<String> variants = List.of(phrase);
        for (Synonyms synonyms : all) {
            if (anyHolds(variants, synonyms.term)) {
                Set<String> more = new LinkedHashSet<>();
                variants.forEach(variant -> more.addAll(synonyms.variants(variant)));
                variants = List.copyOf(more);
            }
        }
        return variants;
    }

    /** Codebooks hold thousands of phrases and hundreds of synonyms, of which hardly any meet. */
    private static boolean anyHolds(List<String> phrases, String term) {
        for (String phrase : phrases) {
            if (phrase.contains(term)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return Shown.line(term + " = " + String.join(", ", others));
    }
}
