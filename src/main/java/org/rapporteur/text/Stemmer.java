package org.rapporteur.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Brings the inflected forms of one English word together, and its plainest derivations: {@code negotiate, negotiates,
 * negotiated, negotiating, negotiation} are {@code negotiat}.
 *
 * <p>Made for diplomatic prose. British and American spellings meet ({@code militarisation, militarization}). Words that
 * common stemmers confuse stay apart ({@code universal, university}; {@code organ, organization}; {@code nation,
 * national}), irregular forms are read from a data file. A stem is a key, not a word: do not show it. What it cannot do:
 * it does not know parts of speech, so {@code leaves} and {@code leave} meet. Immutable and thread-safe.
 */
public final class Stemmer {

    private static final Stemmer ENGLISH = new Stemmer(irregular());

    private final Map<String, String> irregular;

    private Stemmer(Map<String, String> irregular) {
        this.irregular = irregular;
    }

    /**
     * The stemmer for English.
     *
     * @return always the same stemmer
     */
    public static Stemmer english() {
        return ENGLISH;
    }

    /**
     * The stem of a word form.
     *
     * @param form a form from {@link Words#form(int)}: lower case, without accents
     * @return its stem; the form itself where it is no plain English word
     */
    public String stem(String form) {
        Objects.requireNonNull(form, "form must not be null");
        String word = withoutPossessive(form);
        String known = irregular.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < 4 || !isPlain(word)) {
            return word;
        }
        String singular = singular(word);
        known = irregular.get(singular);
        return known != null ? known : canonical(derivation(inflection(singular)));
    }

    private static String withoutPossessive(String form) {
        if (form.endsWith("'s")) {
            return form.substring(0, form.length() - 2);
        }
        return form;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String singular(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        boolean sibilant =
                word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        return cut(word, sibilant ? 2 : 1);
    }

    private static String inflection(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("eed")) {
            return cut(word, 1);
        }
        if (word.endsWith("ing") && hasVowel(word, word.length() - 3) && word.length() > 5) {
            return undoubled(cut(word, 3));
        }
        if (word.endsWith("ed") && hasVowel(word, word.length() - 2) && word.length() > 4) {
            return undoubled(cut(word, 2));
        }
        return word;
    }

    private static String derivation(String word) {
        String w = word;
        if (w.endsWith("ly") && w.length() > 5) {
            w = w.endsWith("bly") ? cut(w, 1) + "e" : w.endsWith("ily") ? cut(w, 3) + "y" : cut(w, 2);
        }
        if (w.endsWith("ness") && w.length() > 6) {
            w = cut(w, 4);
        }
        if (w.endsWith("ification") || w.endsWith("isation") || w.endsWith("ization")) {
            return w.endsWith("ification") ? cut(w, 7) + "y" : cut(w, 5);
        }
        if (w.endsWith("ation") && w.length() > 7) {
            return cut(w, 3);
        }
        if ((w.endsWith("ction") || w.endsWith("ption") || w.endsWith("ition") || w.endsWith("ution"))
                && w.length() > 6) {
            return cut(w, 3);
        }
        if (w.endsWith("ment") && w.length() > 7) {
            return cut(w, 4);
        }
        if (w.endsWith("ability") || w.endsWith("ibility")) {
            return cut(w, 5) + "le";
        }
        return w.endsWith("ity") && w.length() > 6 ? cut(w, 3) : w;
    }

    /** One spelling for what is left: no final e, y as i, z of -ize as s. */
    private static String canonical(String word) {
        String w = word;
        if (w.endsWith("e") && w.length() > 3) {
            w = cut(w, 1);
        }
        if (w.endsWith("iz") || w.endsWith("yz")) {
            w = cut(w, 1) + "s";
        }
        if (w.endsWith("y") && w.length() > 3) {
            w = cut(w, 1) + "i";
        }
        return w;
    }

    private static String undoubled(String word) {
        int n = word.length();
        boolean doubled = n > 3 && word.charAt(n - 1) == word.charAt(n - 2) && "lsz".indexOf(word.charAt(n - 1)) < 0
                || word.endsWith("ll") && n > 5;
        return doubled ? cut(word, 1) : word;
    }

    private static boolean hasVowel(String word, int before) {
        for (int i = 0; i < before; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static Map<String, String> irregular() {
        Map<String, String> stems = new HashMap<>();
        for (DataFile.Row row : DataFile.read(Stemmer.class, "irregular.tsv").rows()) {
            for (String form : row.list(1)) {
                stems.put(form, row.cell(0));
            }
            stems.put(row.cell(0), row.cell(0));
        }
        return stems;
    }

    @Override
    public String toString() {
        return "Stemmer with " + irregular.size() + " irregular forms";
    }
}
