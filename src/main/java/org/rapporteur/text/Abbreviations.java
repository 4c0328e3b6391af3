package org.rapporteur.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.fault.InputException;

/** Words whose full stop need not end a sentence, and words that open one; from {@code abbreviations.tsv}. */
final class Abbreviations {

    /** How an abbreviation behaves before a capital. */
    enum Kind {
        /** Not an abbreviation. */
        NONE,
        /** Stands before a name: never ends a sentence. */
        TITLE,
        /** Never ends a sentence. */
        NEVER,
        /** Goes on only before a number. */
        REFERENCE,
        /** Ends a sentence only where the next word opens one. */
        MAYBE
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> openers = new HashSet<>();

    private Abbreviations() {
        for (DataFile.Row row :
                DataFile.read(Abbreviations.class, "abbreviations.tsv").rows()) {
            String kind = row.cell(0);
            if (kind.equals("opener")) {
                openers.addAll(row.list(1));
            } else {
                Kind known = kind(kind, row);
                row.list(1).forEach(word -> kinds.put(word, known));
            }
        }
    }

    private static Kind kind(String name, DataFile.Row row) {
        try {
            return Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InputException.atLine(
                    row.file(), row.line(), "kind (" + name + ") must be title, never, reference, maybe or opener");
        }
    }

    static Abbreviations shipped() {
        return Shipped.LIST;
    }

    Kind kind(String word) {
        return kinds.getOrDefault(word.toLowerCase(Locale.ROOT), Kind.NONE);
    }

    boolean opensSentence(String word) {
        return openers.contains(word);
    }

    private static final class Shipped {
        static final Abbreviations LIST = new Abbreviations();
    }
}
