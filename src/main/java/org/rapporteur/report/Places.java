package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/** What a statement is called, and where and when it was given. */
final class Places {

    private Places() {}

    static String name(Statement statement) {
        String source = statement.transcript().source();
        return source.isEmpty() ? statement.delegation().name() : source;
    }

    static String occasion(Statement statement) {
        return String.join(" · ", known(statement));
    }

    /** Forum, meeting, date and speaker, as far as known. */
    static List<String> known(Statement statement) {
        Transcript transcript = statement.transcript();
        List<String> known = new ArrayList<>();
        known.add(transcript.forum());
        known.add(transcript.meeting());
        transcript.date().ifPresent(date -> known.add(date.toString()));
        known.add(transcript.speaker());
        known.removeIf(String::isEmpty);
        return known;
    }

    static boolean isBrief(Statement statement) {
        return statement.transcript().form() == Transcript.Form.BRIEF;
    }
}
