package org.rapporteur.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.fault.Shown;

/**
 * Finds phrases of a fixed list in the words of a text, the longest at each place.
 *
 * <p>A phrase is one or more words. A word as it stands matches only that form; with a tilde it matches every form of the
 * same stem ({@code call~ on} finds {@code calls on} and {@code calling on}); {@code *} matches any one word. Built once,
 * immutable and thread-safe; finding costs time only where a first word matches.
 *
 * @param <V> what is known of a phrase
 */
public final class Phrases<V> {

    private final Map<String, List<Entry<V>>> byForm;
    private final Map<String, List<Entry<V>>> byStem;

    private Phrases(Map<String, List<Entry<V>>> byForm, Map<String, List<Entry<V>>> byStem) {
        this.byForm = byForm;
        this.byStem = byStem;
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
        return new Search<>(this, words);
    }

    private List<Entry<V>> beginning(String form, String stem) {
        List<Entry<V>> exact = byForm.getOrDefault(form, List.of());
        List<Entry<V>> inflected = byStem.getOrDefault(stem, List.of());
        if (inflected.isEmpty()) {
            return exact;
        }
        if (exact.isEmpty()) {
            return inflected;
        }
        List<Entry<V>> both = new ArrayList<>(exact);
        both.addAll(inflected);
        both.sort(Entry.longestFirst());
        return both;
    }

    /** A phrase: its words as forms or stems; the same as they were given, which may be stems already. */
    private record Entry<V>(String[] words, String[] given, boolean[] inflected, V value) {

        static <V> java.util.Comparator<Entry<V>> longestFirst() {
            return (a, b) -> Integer.compare(b.words.length, a.words.length);
        }

        boolean matches(Words text, int at, int limit) {
            if (at + words.length > limit) {
                return false;
            }
            for (int k = 1; k < words.length; k++) {
                String wanted = words[k];
                String found = inflected[k] ? text.stem(at + k) : text.form(at + k);
                if (!wanted.equals("*") && !wanted.equals(found) && !(inflected[k] && given[k].equals(found))) {
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
                    return List.of(new Found<>(at, at + entry.words.length, entry.value));
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
                        found.add(new Found<>(at, at + entry.words.length, entry.value));
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

        private Builder() {}

        /**
         * Adds a phrase. Of two equal phrases the one added first is found.
         *
         * @param phrase its words, with {@code ~} for any form of a word
         * @param value what is known of it
         * @return this builder
         * @throws IllegalArgumentException if it has no word
         */
        public Builder<V> add(String phrase, V value) {
            List<String> words = new ArrayList<>();
            List<String> given = new ArrayList<>();
            List<Boolean> inflected = new ArrayList<>();
            for (String part : phrase.strip().split(" +", -1)) {
                addWords(part, words, given, inflected);
            }
            if (words.isEmpty()) {
                throw new IllegalArgumentException("phrase (" + phrase + ") must hold a word");
            }
            boolean[] flags = new boolean[words.size()];
            for (int i = 0; i < flags.length; i++) {
                flags[i] = inflected.get(i);
            }
            Entry<V> entry = new Entry<>(words.toArray(String[]::new), given.toArray(String[]::new), flags, value);
            Map<String, List<Entry<V>>> index = flags[0] ? byStem : byForm;
            index.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(entry);
            if (flags[0] && !given.get(0).equals(words.get(0))) {
                index.computeIfAbsent(given.get(0), k -> new ArrayList<>()).add(entry);
            }
            return this;
        }

        private static void addWords(String part, List<String> words, List<String> given, List<Boolean> inflected) {
            if (part.equals("*")) {
                words.add("*");
                given.add("*");
                inflected.add(false);
                return;
            }
            boolean anyForm = part.endsWith("~");
            Words folded = Words.of(anyForm ? part.substring(0, part.length() - 1) : part);
            for (int i = 0; i < folded.size(); i++) {
                boolean last = i == folded.size() - 1;
                words.add(anyForm && last ? folded.stem(i) : folded.form(i));
                given.add(folded.form(i));
                inflected.add(anyForm && last);
            }
        }

        /**
         * Ends the list.
         *
         * @return the phrases, which later additions do not change
         */
        public Phrases<V> build() {
            return new Phrases<>(sorted(byForm), sorted(byStem));
        }

        private static <V> Map<String, List<Entry<V>>> sorted(Map<String, List<Entry<V>>> entries) {
            Map<String, List<Entry<V>>> copy = new HashMap<>();
            entries.forEach((word, list) -> {
                List<Entry<V>> longestFirst = new ArrayList<>(list);
                longestFirst.sort(Entry.longestFirst());
                copy.put(word, Collections.unmodifiableList(longestFirst));
            });
            return copy;
        }

        @Override
        public String toString() {
            return "Phrases.Builder" + Arrays.asList(byForm.size(), byStem.size());
        }
    }

    @Override
    public String toString() {
        return "Phrases by " + byForm.size() + " forms and " + byStem.size() + " stems";
    }
}
