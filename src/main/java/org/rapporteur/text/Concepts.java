package org.rapporteur.text;

import java.util.List;
import java.util.Objects;

/**
 * Different words for one thing: {@code treaty, convention, binding instrument}; {@code ceasefire, truce}.
 *
 * <p>A small thesaurus of diplomatic terms that counts as one term when texts are compared. It joins names of things,
 * never stances: "support" and "oppose" are in no entry. A data file. Immutable and thread-safe.
 */
public final class Concepts {

    private final Phrases<String> phrases;

    private Concepts() {
        Phrases.Builder<String> builder = Phrases.builder();
        for (DataFile.Row row : DataFile.read(Concepts.class, "concepts.tsv").rows()) {
            String name = "=" + row.cell(0);
            row.list(1).forEach(phrase -> builder.add(phrase, name));
        }
        this.phrases = builder.build();
    }

    /**
     * The thesaurus shipped with the library.
     *
     * @return always the same thesaurus
     */
    public static Concepts shipped() {
        return Shipped.THESAURUS;
    }

    /**
     * Prepares the search in one text.
     *
     * @param words its words
     * @return the search
     */
    public Search in(Words words) {
        Objects.requireNonNull(words, "words must not be null");
        return new Search(phrases.in(words));
    }

    /** The search for concepts in one text. Immutable and thread-safe. */
    public static final class Search {

        private final Phrases.Search<String> search;

        private Search(Phrases.Search<String> search) {
            this.search = search;
        }

        /**
         * Where the concept that begins at a word ends.
         *
         * @param at number of the word
         * @param limit number after the last word that may belong to it
         * @return number after its last word, or {@code at} if none begins here
         */
        public int endOf(int at, int limit) {
            List<Phrases.Found<String>> found = search.at(at, limit);
            return found.isEmpty() ? at : found.get(0).to();
        }

        /**
         * The name of the concept that begins at a word.
         *
         * @param at number of the word, at which one begins
         * @param limit number after the last word that may belong to it
         * @return its name, which begins with an equals sign and so is no stem
         */
        public String nameAt(int at, int limit) {
            return search.at(at, limit).get(0).value();
        }

        @Override
        public String toString() {
            return "Concepts.Search";
        }
    }

    private static final class Shipped {
        static final Concepts THESAURUS = new Concepts();
    }

    @Override
    public String toString() {
        return "Concepts: " + phrases;
    }
}
