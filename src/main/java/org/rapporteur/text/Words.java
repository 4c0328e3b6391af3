package org.rapporteur.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The words and punctuation marks of a text's passages, with their offsets, in compressed form.
 *
 * <p>A word is a run of letters and digits; an apostrophe between letters, a dot between digits or single capitals
 * ({@code U.N.}) and the parts of a document symbol ({@code A/RES/73/27}) belong to it. Hyphenated words are several
 * words, save after a prefix ({@code non-State} is {@code nonstate}); a word hyphenated at a line end is one. Every other
 * visible character is a mark of its own; Markdown's {@code * _ #} and what stands in a passage's gaps is left out.
 *
 * <p>Each word has a <em>form</em>: lower-cased (root locale, character by character), accents and invisible characters
 * removed, curly apostrophes straightened, compatibility characters unfolded (NFKD). Forms are numbered per text as
 * <em>types</em>, in alphabetical order, so that later work is done once per type and not once per word. In
 * {@code "We agree, we do."} the forms are {@code we agree , we do .} and there are five types. Immutable, thread-safe.
 */
public final class Words {

    private final int[] starts;
    private final int[] ends;
    private final int[] types;
    private final String[] forms;
    private final String[] stems;
    private final boolean[] isWord;

    private Words(int[] starts, int[] ends, int[] types, String[] forms) {
        this.starts = starts;
        this.ends = ends;
        this.types = types;
        this.forms = forms;
        this.stems = new String[forms.length];
        this.isWord = new boolean[forms.length];
        Stemmer stemmer = Stemmer.english();
        for (int t = 0; t < forms.length; t++) {
            isWord[t] = Character.isLetterOrDigit(forms[t].codePointAt(0));
            stems[t] = stemmer.stem(forms[t]);
        }
    }

    /**
     * The words of a text as it was laid out.
     *
     * @param text the text
     * @param passages its passages, from {@link Layout#of(String)}
     * @return its words, none for passages that are no running text
     */
    public static Words of(String text, List<Passage> passages) {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(passages, "passages must not be null");
        WordScanner scanner = new WordScanner(text);
        for (Passage passage : passages) {
            if (passage.isText()) {
                scanner.scan(passage.start(), passage.end(), passage.gaps());
            }
        }
        return scanner.words();
    }

    /**
     * The words of a short text taken as one passage: a phrase, a name, an indicator.
     *
     * @param text the text
     * @return its words
     */
    public static Words of(String text) {
        Objects.requireNonNull(text, "text must not be null");
        WordScanner scanner = new WordScanner(text);
        scanner.scan(0, text.length(), List.of());
        return scanner.words();
    }

    /** Renumbers types alphabetically, so that nothing depends on the order in which words were met. */
    static Words sorted(int[] starts, int[] ends, int[] types, String[] met) {
        Integer[] order = new Integer[met.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> met[a].compareTo(met[b]));
        int[] rank = new int[met.length];
        String[] forms = new String[met.length];
        for (int r = 0; r < order.length; r++) {
            rank[order[r]] = r;
            forms[r] = met[order[r]];
        }
        int[] renumbered = new int[types.length];
        for (int i = 0; i < types.length; i++) {
            renumbered[i] = rank[types[i]];
        }
        return new Words(starts, ends, renumbered, forms);
    }

    /**
     * How many words and marks there are.
     *
     * @return their number
     */
    public int size() {
        return starts.length;
    }

    /**
     * Where one begins.
     *
     * @param i its number, from 0
     * @return offset of its first character in the text
     */
    public int start(int i) {
        return starts[i];
    }

    /**
     * Where one ends.
     *
     * @param i its number, from 0
     * @return offset after its last character in the text
     */
    public int end(int i) {
        return ends[i];
    }

    /**
     * The type of one.
     *
     * @param i its number, from 0
     * @return number of its type, 0 to {@link #typeCount()} - 1
     */
    public int type(int i) {
        return types[i];
    }

    /**
     * The form of one.
     *
     * @param i its number, from 0
     * @return the folded form
     */
    public String form(int i) {
        return forms[types[i]];
    }

    /**
     * Whether one is a word, not a mark.
     *
     * @param i its number, from 0
     * @return true if it holds letters or digits
     */
    public boolean isWord(int i) {
        return isWord[types[i]];
    }

    /**
     * How many different forms there are.
     *
     * @return number of types
     */
    public int typeCount() {
        return forms.length;
    }

    /**
     * The form of a type.
     *
     * @param type number of the type
     * @return its form
     */
    public String typeForm(int type) {
        return forms[type];
    }

    /**
     * The stem of one.
     *
     * @param i its number, from 0
     * @return its stem, see {@link Stemmer}
     */
    public String stem(int i) {
        return stems[types[i]];
    }

    /**
     * The stem of a type.
     *
     * @param type number of the type
     * @return its stem
     */
    public String typeStem(int type) {
        return stems[type];
    }

    /**
     * The first word at or after an offset.
     *
     * @param offset offset in the text
     * @return its number; {@link #size()} if none begins there or later
     */
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * How many words (not marks) lie in a span.
     *
     * @param from number of the first
     * @param to number after the last
     * @return how many of them are words
     */
    public int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isWord(i) ? 1 : 0;
        }
        return count;
    }

    @Override
    public String toString() {
        return "Words[" + size() + " words and marks, " + typeCount() + " types]";
    }
}
