package org.rapporteur.drift;

import java.util.Set;
import org.rapporteur.text.Words;

/** "Ban or phase out": a proposal of two ways is taken up by a draft that takes one of them. */
final class Alternatives {

    private Alternatives() {}

    /** The clause without the way that another clause does not take; the clause itself where it takes none or both. */
    static Clause within(Clause asked, Clause got) {
        Words words = asked.words();
        Set<String> stems = got.stems();
        for (int i = asked.from() + 1; i + 1 < asked.to(); i++) {
            if (words.form(i).equals("or") && words.isWord(i - 1) && words.isWord(i + 1)) {
                boolean first = stems.contains(words.stem(i - 1));
                boolean second = stems.contains(words.stem(i + 1));
                if (first != second) {
                    return first ? without(asked, i, i + 2) : without(asked, i - 1, i + 1);
                }
            }
        }
        return asked;
    }

    private static Clause without(Clause clause, int first, int after) {
        int from = clause.from();
        return Clause.of(clause.written(0, first - from) + " " + clause.written(after - from, clause.size()));
    }
}
