package org.rapporteur.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How common each word stem is in diplomatic speech: a fixed table shipped with the library.
 *
 * <p>The table holds document counts: in how many sentences of the UN General Debate of 2010-2014 (sessions 65 to 69,
 * public domain texts) a stem occurs. Because it is fixed, a word weighs the same whoever is compared with whom. The
 * weight is the inverse document frequency {@code ln((N + 1) / (n + 1))} (Spärck Jones 1972) of a stem found in n of N
 * sentences, between 0 and about 11; a stem not in the table counts as found in two. Immutable and thread-safe.
 */
public final class Background {

    private static final int UNSEEN = 2;

    private final int sentences;
    private final Map<String, Integer> counts;
    private final Stemmer stemmer = Stemmer.english();

    private Background(int sentences, Map<String, Integer> counts) {
        this.sentences = sentences;
        this.counts = counts;
    }

    /**
     * The table shipped with the library.
     *
     * @return always the same table
     */
    public static Background shipped() {
        return Shipped.TABLE;
    }

    /**
     * The weight of a stem.
     *
     * @param stem a stem from {@link Stemmer#stem(String)}
     * @return its inverse document frequency, at least 0, larger for rarer stems
     */
    public double weight(String stem) {
        Objects.requireNonNull(stem, "stem must not be null");
        int count = counts.getOrDefault(stem, UNSEEN);
        return StrictMath.log((sentences + 1.0) / (count + 1.0));
    }

    /**
     * Whether a word is in use at all.
     *
     * @param form a word form
     * @return true if its stem stands in the table
     */
    public boolean knows(String form) {
        Objects.requireNonNull(form, "form must not be null");
        return counts.containsKey(stemmer.stem(form));
    }

    /**
     * How much of a text is in words of the table: near 1 for English prose, below a half for other languages.
     *
     * @param words the words of a text
     * @return share of its words whose stems stand in the table, from 0 to 1; 1 for a text without words
     */
    public double share(Words words) {
        Objects.requireNonNull(words, "words must not be null");
        boolean[] known = new boolean[words.typeCount()];
        for (int type = 0; type < known.length; type++) {
            known[type] = counts.containsKey(words.typeStem(type));
        }
        int all = 0;
        int found = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i)) {
                all++;
                found += known[words.type(i)] ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) found / all;
    }

    private static Background read() {
        int sentences = 0;
        Map<String, Integer> counts = new HashMap<>(32_768);
        for (DataFile.Row row :
                DataFile.read(Background.class, "background.tsv").rows()) {
            if (row.cell(0).equals("#sentences")) {
                sentences = row.number(1);
            } else {
                counts.put(row.cell(0), row.number(1));
            }
        }
        return new Background(sentences, counts);
    }

    private static final class Shipped {
        static final Background TABLE = read();
    }

    @Override
    public String toString() {
        return "Background of " + counts.size() + " stems in " + sentences + " sentences";
    }
}
