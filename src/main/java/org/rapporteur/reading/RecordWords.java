package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.fault.InputException;
import org.rapporteur.text.DataFile;

/** The phrases by which a meeting record is told apart; from {@code record-words.tsv}. */
final class RecordWords {

    /** What a phrase shows; the data file explains each. */
    enum Kind {
        CHAIR,
        LANGUAGE,
        REPLY,
        CALL,
        MANY,
        RULE,
        ONWARDS,
        CAPACITY,
        RESUME,
        OFFICIAL,
        ACCOUNT,
        STAGE,
        STAGED
    }

    private final Map<Kind, List<String>> phrases = new HashMap<>();

    private RecordWords() {
        for (DataFile.Row row :
                DataFile.read(RecordWords.class, "record-words.tsv").rows()) {
            phrases.computeIfAbsent(kind(row), k -> new ArrayList<>()).addAll(row.list(1));
        }
    }

    private static Kind kind(DataFile.Row row) {
        try {
            return Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InputException.atLine(
                    row.file(), row.line(), "kind (" + row.cell(0) + ") must be a kind of record word");
        }
    }

    static List<String> of(Kind kind) {
        return Shipped.LIST.phrases.getOrDefault(kind, List.of());
    }

    /** Whether a phrase of the kind is all there is, in any case. */
    static boolean is(Kind kind, String words) {
        return of(kind).contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether a phrase of the kind stands in the words, as whole words, in any case. */
    static boolean in(Kind kind, String words) {
        return find(kind, words) >= 0;
    }

    /** Where the first phrase of the kind stands in the words; -1 if none does. */
    static int find(Kind kind, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int first = -1;
        for (String phrase : of(kind)) {
            int at = lower.indexOf(phrase);
            while (at >= 0 && !isWhole(lower, at, at + phrase.length())) {
                at = lower.indexOf(phrase, at + 1);
            }
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    private static boolean isWhole(String words, int from, int to) {
        boolean before = from == 0 || !Character.isLetterOrDigit(words.charAt(from - 1));
        return before && (to == words.length() || !Character.isLetterOrDigit(words.charAt(to)));
    }

    private static final class Shipped {
        static final RecordWords LIST = new RecordWords();
    }
}
