package org.rapporteur.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.fault.Shown;

/**
 * Finds phrases of a fixed list in the words of a text, the longest at each place.
 *
 * <p>A phrase is one or more words. A word as it stands matches only that form; with a tilde it matches every form of the
 * same stem ({@code call~ on} finds {@code calls on} and {@code calling on}), with a star every word that begins so
 * ({@code racis*} finds {@code racism} and {@code racist}); {@code *} alone matches any one word. Built once, immutable and
 * thread-safe; finding costs time only where a first word matches.
 *
 * @param <V> what is known of a phrase
 */
public final class Phrases<V> {

    private final Map<String, List<Entry<V>>> byForm;
    private final Map<String, List<Entry<V>>> byStem;

    /** By the first character; the longest beginning first. */
    private final Map<Character, List<Beginning<V>>> byBeginning;

    private Phrases(Builder<V> builder) {
        this.byForm = sorted(builder.byForm);
        this.byStem = sorted(builder.byStem);
        this.byBeginning = new HashMap<>();
        sorted(builder.byBeginning)
                .forEach((word, list) -> byBeginning
                        .computeIfAbsent(word.charAt(0), k -> new ArrayList<>())
                        .add(new Beginning<>(word, list)));
        byBeginning.values().forEach(list -> list.sort(Beginning.LONGEST_FIRST));
    }

    private static <V> Map<String, List<Entry<V>>> sorted(Map<String, List<Entry<V>>> entries) {
        Map<String, List<Entry<V>>> copy = new HashMap<>();
        entries.forEach((word, list) -> copy.put(word, longestFirst(list)));
        return copy;
    }

    private static <V> List<Entry<V>> longestFirst(List<Entry<V>> entries) {
        List<Entry<V>> sorted = new ArrayList<>(entries);
        sorted.sort((a, b) -> Integer.compare(b.parts.length, a.parts.length));
        return Collections.unmodifiableList(sorted);
    }

    /**
     * Begins an empty list.
     *
     * @param <V> what is known of a phrase
     * @return a builder
     */
    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /**
     * Prepares the search in one text: what each of its types may begin.
     *
     * @param words the words of the text
     * @return the search
     */
    public Search<V> in(Words words) {
        Objects.requireNonNull(words, "words must not be null");
        return new Search<>(this, words);
    }

    private List<Entry<V>> beginning(String form, String stem) {
        List<Entry<V>> exact = byForm.getOrDefault(form, List.of());
        List<Entry<V>> inflected = byStem.getOrDefault(stem, List.of());
        List<Entry<V>> begun = begun(form);
        if (inflected.isEmpty() && begun.isEmpty()) {
            return exact;
        }
        if (exact.isEmpty() && begun.isEmpty()) {
            return inflected;
        }
        List<Entry<V>> all = new ArrayList<>(exact);
        all.addAll(inflected);
        all.addAll(begun);
        return longestFirst(all);
    }

    private List<Entry<V>> begun(String form) {
        List<Beginning<V>> candidates =
                form.isEmpty() ? List.of() : byBeginning.getOrDefault(form.charAt(0), List.of());
        List<Entry<V>> begun = new ArrayList<>();
        for (Beginning<V> candidate : candidates) {
            if (form.startsWith(candidate.word)) {
                begun.addAll(candidate.entries);
            }
        }
        return begun;
    }

    /** The phrases whose first word begins so. */
    private record Beginning<V>(String word, List<Entry<V>> entries) {

        static final Comparator<Beginning<?>> LONGEST_FIRST =
                Comparator.comparingInt(beginning -> -beginning.word.length());
    }

    /** How a word of a phrase is met. */
    private enum Kind {
        FORM,
        STEM,
        BEGINNING,
        ANY
    }

    /** A word of a phrase: its stem or form, and as it was given, which may be a stem already. */
    private record Part(Kind kind, String word, String given) {

        static final Part ANY = new Part(Kind.ANY, "*", "*");

        boolean matches(Words text, int at) {
            return switch (kind) {
                case FORM -> word.equals(text.form(at));
                case STEM -> word.equals(text.stem(at)) || given.equals(text.stem(at));
                case BEGINNING -> text.form(at).startsWith(word);
                case ANY -> true;
            };
        }
    }

    private record Entry<V>(Part[] parts, V value) {

        boolean matches(Words text, int at, int limit) {
            if (at + parts.length > limit) {
                return false;
            }
            for (int k = 1; k < parts.length; k++) {
                if (!parts[k].matches(text, at + k)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A phrase found.
     *
     * @param <V> what is known of a phrase
     * @param from number of its first word
     * @param to number after its last word
     * @param value what is known of it
     */
    public record Found<V>(int from, int to, V value) {
        /** Nothing is missing. */
        public Found {
            Objects.requireNonNull(value, "value must not be null");
        }

        @Override
        public String toString() {
            return Shown.line(value + " at [" + from + ", " + to + "]");
        }
    }

    /**
     * The search for phrases in one text. Immutable and thread-safe.
     *
     * @param <V> what is known of a phrase
     */
    public static final class Search<V> {

        private final Words words;
        private final List<List<Entry<V>>> candidates;

        private Search(Phrases<V> phrases, Words words) {
            this.words = words;
            this.candidates = new ArrayList<>(words.typeCount());
            for (int t = 0; t < words.typeCount(); t++) {
                candidates.add(phrases.beginning(words.typeForm(t), words.typeStem(t)));
            }
        }

        /**
         * The longest phrase that begins at a word.
         *
         * @param at number of the word
         * @param limit number after the last word that may belong to it
         * @return a list with the phrase, or an empty list
         */
        public List<Found<V>> at(int at, int limit) {
            for (Entry<V> entry : candidates.get(words.type(at))) {
                if (entry.matches(words, at, limit)) {
                    return List.of(new Found<>(at, at + entry.parts.length, entry.value));
                }
            }
            return List.of();
        }

        /**
         * All phrases in a stretch, longest first at each place, without overlap.
         *
         * @param from number of the first word
         * @param to number after the last
         * @return the phrases in order
         */
        public List<Found<V>> all(int from, int to) {
            List<Found<V>> found = new ArrayList<>();
            int at = from;
            while (at < to) {
                List<Found<V>> here = at(at, to);
                found.addAll(here);
                at = here.isEmpty() ? at + 1 : here.get(0).to();
            }
            return found;
        }

        /**
         * All phrases that begin in a stretch, every one at each place, also inside others.
         *
         * @param from number of the first word
         * @param to number after the last at which a phrase may begin
         * @param limit number after the last word that may belong to a phrase
         * @return the phrases in order of their first word, the longest first
         */
        public List<Found<V>> overlapping(int from, int to, int limit) {
            List<Found<V>> found = new ArrayList<>();
            for (int at = from; at < to; at++) {
                for (Entry<V> entry : candidates.get(words.type(at))) {
                    if (entry.matches(words, at, limit)) {
                        found.add(new Found<>(at, at + entry.parts.length, entry.value));
                    }
                }
            }
            return found;
        }

        @Override
        public String toString() {
            return "Phrases.Search";
        }
    }

    /**
     * Gathers the phrases of a list.
     *
     * @param <V> what is known of a phrase
     */
    public static final class Builder<V> {

        private final Map<String, List<Entry<V>>> byForm = new HashMap<>();
        private final Map<String, List<Entry<V>>> byStem = new HashMap<>();
        private final Map<String, List<Entry<V>>> byBeginning = new HashMap<>();

        /** The words of a long list are few, each of them written many times. */
        private final Map<String, List<Part>> read = new HashMap<>();

        private Builder() {}

        /**
         * Adds a phrase. Of two equal phrases the one added first is found.
         *
         * @param phrase its words, with {@code ~} for any form of a word, {@code *} for any ending
         * @param value what is known of it
         * @return this builder
         * @throws IllegalArgumentException if it has no word
         */
        public Builder<V> add(String phrase, V value) {
            Objects.requireNonNull(phrase, "phrase must not be null");
            Objects.requireNonNull(value, "value must not be null");
            List<Part> parts = new ArrayList<>();
            for (String written : phrase.strip().split(" +", -1)) {
                parts.addAll(read.computeIfAbsent(written, Builder::parts));
            }
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("phrase (" + phrase + ") must hold a word");
            }
            index(new Entry<>(parts.toArray(Part[]::new), value));
            return this;
        }

        private void index(Entry<V> entry) {
            Part first = entry.parts[0];
            Map<String, List<Entry<V>>> index = switch (first.kind) {
                case FORM, ANY -> byForm;
                case STEM -> byStem;
                case BEGINNING -> byBeginning;
            };
            index.computeIfAbsent(first.word, k -> new ArrayList<>()).add(entry);
            if (first.kind == Kind.STEM && !first.given.equals(first.word)) {
                index.computeIfAbsent(first.given, k -> new ArrayList<>()).add(entry);
            }
        }

        private static List<Part> parts(String written) {
            if (written.equals("*")) {
                return List.of(Part.ANY);
            }
            Kind kind = written.endsWith("~") ? Kind.STEM : written.endsWith("*") ? Kind.BEGINNING : Kind.FORM;
            Words folded = Words.of(kind == Kind.FORM ? written : written.substring(0, written.length() - 1));
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < folded.size(); i++) {
                Kind here = i == folded.size() - 1 ? kind : Kind.FORM;
                parts.add(new Part(here, here == Kind.STEM ? folded.stem(i) : folded.form(i), folded.form(i)));
            }
            return parts;
        }

        /**
         * Ends the list.
         *
         * @return the phrases, which later additions do not change
         */
        public Phrases<V> build() {
            return new Phrases<>(this);
        }

        @Override
        public String toString() {
            return "Phrases.Builder" + Arrays.asList(byForm.size(), byStem.size(), byBeginning.size());
        }
    }

    @Override
    public String toString() {
        return "Phrases by " + byForm.size() + " forms and " + byStem.size() + " stems";
    }
}
