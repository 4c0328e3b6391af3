package org.rapporteur.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.fault.InputException;

/**
 * The language a text seems to be in: told by the script of its letters, by how many of its words the background table
 * knows, and by its commonest small words ({@code languages.tsv}).
 *
 * <p>Good enough to refuse a text and to say why, not to sort libraries: a text is {@link #isEnglish() English} unless its
 * letters are mostly of another script, or too few of its words are known and the small words of another language are more
 * than its English ones; "an unknown language" where hardly a word is known and no language is near. At most the first 40,000 characters and 4,000 words are looked at.
 * Immutable and thread-safe.
 *
 * @param name its English name, such as "English" or "Russian"
 * @param known share of its words that the background table knows, from 0 to 1
 * @param isGuessed whether only small words told it, not the script: in a few words that is no more than a guess
 */
public record Language(String name, double known, boolean isGuessed) {
    /** Nothing is missing. */
    public Language {
        Objects.requireNonNull(name, "name must not be null");
    }

    private static final String ENGLISH = "English";
    private static final String UNKNOWN = "an unknown language";
    private static final double SHARE = 0.65;
    private static final double LEAST_SHARE = 0.4;
    private static final int MORE_THAN_ENGLISH = 2;
    private static final int MOST_CHARACTERS = 40_000;
    private static final int MOST_WORDS = 4_000;
    private static final int FEWEST_LETTERS = 8;
    private static final int ONE_IN = 8;

    /**
     * Tells the language of a text.
     *
     * @param text the text
     * @param words its words
     * @return the language it seems to be in
     */
    public static Language of(String text, Words words) {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(words, "words must not be null");
        double known = known(text, words);
        String byScript = Table.SHIPPED.byScript(text);
        if (!byScript.equals(ENGLISH)) {
            return new Language(Table.SHIPPED.byWords(words, byScript, byScript), known, false);
        }
        if (known >= SHARE) {
            return new Language(ENGLISH, known, true);
        }
        String byWords = Table.SHIPPED.byWords(words, ENGLISH, known >= LEAST_SHARE ? ENGLISH : UNKNOWN);
        boolean gibberish = byWords.equals(ENGLISH) && known < LEAST_SHARE;
        return new Language(gibberish ? UNKNOWN : byWords, known, true);
    }

    /** The share of known words; abbreviations in capitals count only where all is in capitals. */
    private static double known(String text, Words words) {
        Background background = Background.shipped();
        int known = 0;
        int lowered = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i) && hasLowerCase(text, words.start(i), words.end(i))) {
                lowered++;
                known += background.knows(words.form(i)) ? 1 : 0;
            }
        }
        double all = background.share(words);
        return lowered == 0 ? all : Math.max(all, (double) known / lowered);
    }

    private static boolean hasLowerCase(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the text is in the language that the library's rules read.
     *
     * @return true for English
     */
    public boolean isEnglish() {
        return name.equals(ENGLISH);
    }

    /**
     * Whether it could be told at all.
     *
     * @return false for "an unknown language": numbers, names, gibberish, or a language that is not listed
     */
    public boolean isKnown() {
        return !name.equals(UNKNOWN);
    }

    /** Scripts and small words of languages. */
    private static final class Table {

        static final Table SHIPPED = new Table();

        private final Map<Character.UnicodeScript, String> scripts = new HashMap<>();
        private final Map<String, Set<String>> smallWords = new LinkedHashMap<>();

        Table() {
            for (DataFile.Row row :
                    DataFile.read(Language.class, "languages.tsv").rows()) {
                if (row.cell(0).equals("words")) {
                    smallWords.put(row.cell(1), folded(row));
                } else {
                    scripts.put(script(row), row.cell(1));
                }
            }
        }

        private static Set<String> folded(DataFile.Row row) {
            Set<String> forms = new HashSet<>();
            row.list(2).forEach(word -> forms.add(Words.of(word).form(0)));
            return forms;
        }

        private static Character.UnicodeScript script(DataFile.Row row) {
            try {
                return Character.UnicodeScript.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw InputException.atLine(row.file(), row.line(), "script (" + row.cell(2) + ") is not known");
            }
        }

        String byScript(String text) {
            Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
            int all = 0;
            int limit = Math.min(text.length(), MOST_CHARACTERS);
            for (int i = 0; i < limit; ) {
                int c = text.codePointAt(i);
                if (Character.isLetter(c)) {
                    letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                    all++;
                }
                i += Character.charCount(c);
            }
            if (all < FEWEST_LETTERS) {
                return ENGLISH;
            }
            int kana = letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                    + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
            if (kana * ONE_IN > all) {
                return scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, ENGLISH);
            }
            for (Map.Entry<Character.UnicodeScript, Integer> script : letters.entrySet()) {
                if (script.getValue() * 2 > all) {
                    return scripts.getOrDefault(script.getKey(), ENGLISH);
                }
            }
            return ENGLISH;
        }

        /** The language with the most small words, of one script: a start to beat, else another name. */
        String byWords(Words words, String start, String otherwise) {
            Map<String, Integer> hits = new HashMap<>();
            int seen = 0;
            for (int i = 0; i < words.size() && seen < MOST_WORDS; i++) {
                if (words.isWord(i)) {
                    seen++;
                    String form = words.form(i);
                    smallWords.forEach(
                            (language, small) -> hits.merge(language, small.contains(form) ? 1 : 0, Integer::sum));
                }
            }
            String best = start;
            for (String language : smallWords.keySet()) {
                best = hits.getOrDefault(language, 0) > hits.getOrDefault(best, 0) ? language : best;
            }
            boolean enough = hits.getOrDefault(best, 0) * ONE_IN > seen
                    && (best.equals(start)
                            || hits.getOrDefault(best, 0) >= hits.getOrDefault(ENGLISH, 0) + MORE_THAN_ENGLISH);
            return enough ? best : otherwise;
        }
    }
}
