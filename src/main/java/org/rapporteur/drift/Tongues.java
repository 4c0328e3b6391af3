package org.rapporteur.drift;

import org.rapporteur.fault.InputException;
import org.rapporteur.statement.Statement;
import org.rapporteur.text.Language;

/** Refuses two texts in different languages: everything would look new. */
final class Tongues {

    private Tongues() {}

    static void checkSame(Statement first, Statement other) {
        Language one = Language.of(first.transcript().text(), first.transcript().words());
        Language another =
                Language.of(other.transcript().text(), other.transcript().words());
        if (one.isKnown() && another.isKnown() && !one.name().equals(another.name())) {
            throw InputException.of(
                    name(other),
                    "language (" + another.name() + ") must be that of the first statement (" + one.name()
                            + ")\nMaybe take a translation of one of them.");
        }
    }

    /** Where a statement comes from, for messages. */
    static String name(Statement statement) {
        String source = statement.transcript().source();
        return source.isEmpty() ? statement.delegation().name() : source;
    }
}
