package org.rapporteur.drift;

import java.time.LocalDate;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/** Statements of invented delegations. */
final class Said {

    private Said() {}

    static Statement by(String delegation, String text) {
        return Extractors.rules().extract(Transcript.of(Delegation.named(delegation), text));
    }

    static Statement by(String delegation, String date, String text) {
        return Extractors.rules()
                .extract(Transcript.of(Delegation.named(delegation), text).withDate(LocalDate.parse(date)));
    }

    static Statement norland(String text) {
        return by("Norland", text);
    }
}
