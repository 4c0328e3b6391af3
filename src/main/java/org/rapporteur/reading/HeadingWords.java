package org.rapporteur.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.fault.InputException;
import org.rapporteur.text.DataFile;

/** The words that headings are made of; from {@code heading-words.tsv}. */
final class HeadingWords {

    /** What a word does in a heading. */
    enum Kind {
        /** Names what is delivered: "statement". */
        DOCUMENT,
        /** Stands for a delegation, before "of": "mission". */
        CARRIER,
        /** Follows an adjective that names a delegation: "side". */
        HOLDER,
        /** Stands before a person's name: "Ms". */
        TITLE,
        /** Names an office and no person: "minister". */
        OFFICE,
        /** Stands small inside a person's name: "van". */
        PARTICLE,
        /** Counts sessions: "seventieth". */
        ORDINAL,
        /** Opens a speech: "distinguished". */
        SALUTATION,
        /** Who is addressed after "Mr." or "Madam": "president". */
        CHAIR
    }

    private final Map<Kind, Set<String>> words = new HashMap<>();

    private HeadingWords() {
        for (DataFile.Row row :
                DataFile.read(HeadingWords.class, "heading-words.tsv").rows()) {
            words.computeIfAbsent(kind(row), k -> new HashSet<>()).addAll(row.list(1));
        }
    }

    private static Kind kind(DataFile.Row row) {
        try {
            return Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InputException.atLine(
                    row.file(), row.line(), "kind (" + row.cell(0) + ") must be a kind of heading word");
        }
    }

    static boolean is(Kind kind, String form) {
        return Shipped.LIST.words.getOrDefault(kind, Set.of()).contains(form);
    }

    private static final class Shipped {
        static final HeadingWords LIST = new HeadingWords();
    }
}
