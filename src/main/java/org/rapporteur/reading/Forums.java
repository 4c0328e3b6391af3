package org.rapporteur.reading;

import org.rapporteur.text.DataFile;
import org.rapporteur.text.Words;

/** The bodies that statements are addressed to; from {@code forums.tsv}. */
final class Forums {

    private final PhraseFinder<String> finder = new PhraseFinder<>();

    private Forums() {
        for (DataFile.Row row : DataFile.read(Forums.class, "forums.tsv").rows()) {
            String name = row.cell(1);
            finder.add(name, name);
            if (!row.optional(0).isEmpty()) {
                finder.add(row.optional(0), name);
            }
            row.list(2).forEach(alias -> finder.add(alias, name));
        }
    }

    /** The first one named; empty if there is none. */
    static String in(String text, Words words) {
        return Shipped.TABLE.finder.in(text, words).stream()
                .findFirst()
                .map(PhraseFinder.Match::value)
                .orElse("");
    }

    private static final class Shipped {
        static final Forums TABLE = new Forums();
    }
}
