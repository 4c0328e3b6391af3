package org.rapporteur.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.fault.InputException;
import org.rapporteur.text.Background;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Words;

/**
 * Tells the language of a text by the script of its letters, and for Latin letters by how many of its words are known and
 * by its commonest small words; from {@code languages.tsv}. Only good enough to warn, and not for less than eight words.
 */
final class Language {

    private static final String ENGLISH = "English";
    private static final double ENGLISH_SHARE = 0.75;

    private static final int MOST_CHARACTERS = 40_000;
    private static final int MOST_WORDS = 4_000;
    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_LETTERS = 8;
    private static final int ONE_IN = 8;

    private final Map<Character.UnicodeScript, String> scripts = new HashMap<>();
    private final Map<String, Set<String>> smallWords = new LinkedHashMap<>();

    private Language() {
        for (DataFile.Row row : DataFile.read(Language.class, "languages.tsv").rows()) {
            if (row.cell(0).equals("words")) {
                smallWords.put(row.cell(1), new HashSet<>(row.list(2)));
            } else {
                scripts.put(script(row), row.cell(1));
            }
        }
    }

    private static Character.UnicodeScript script(DataFile.Row row) {
        try {
            return Character.UnicodeScript.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InputException.atLine(row.file(), row.line(), "script (" + row.cell(2) + ") is not known");
        }
    }

    /** What to say of a text that is not in English; empty for one that is, or that is too short to tell. */
    static String notice(String text, Words words) {
        Language known = Shipped.TABLE;
        String language = known.byScript(text);
        if (language.equals(ENGLISH)) {
            double share = Background.shipped().share(words);
            if (share >= ENGLISH_SHARE || words.count(0, words.size()) < FEWEST_WORDS) {
                return "";
            }
            language = known.byWords(words);
            if (language.equals(ENGLISH)) {
                return "text seems not to be in English throughout (" + Math.round(share * 100)
                        + " % of its words are known); only English is read";
            }
        }
        return "text seems not to be in English, but in " + language + "; only English is read";
    }

    private String byScript(String text) {
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
        int japanese = letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        if (all >= FEWEST_LETTERS && japanese * ONE_IN > all) {
            return scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, ENGLISH);
        }
        for (Map.Entry<Character.UnicodeScript, String> script : scripts.entrySet()) {
            if (all >= FEWEST_LETTERS && letters.getOrDefault(script.getKey(), 0) * 2 > all) {
                return script.getValue();
            }
        }
        return ENGLISH;
    }

    private String byWords(Words words) {
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
        String best = ENGLISH;
        for (String language : smallWords.keySet()) {
            best = hits.getOrDefault(language, 0) > hits.getOrDefault(best, 0) ? language : best;
        }
        return hits.getOrDefault(best, 0) * ONE_IN > seen ? best : ENGLISH;
    }

    private static final class Shipped {
        static final Language TABLE = new Language();
    }
}
