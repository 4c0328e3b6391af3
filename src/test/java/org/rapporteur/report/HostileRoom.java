package org.rapporteur.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.comparison.Comparison;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.drift.PositionPath;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;

/** Three invented delegations on one question, with one value in one of all the places where a value can stand. */
final class HostileRoom {

    /** Where a value can stand. */
    enum Place {
        NAME,
        CODE,
        ISSUE_ID,
        ISSUE_LABEL,
        ISSUE_DESCRIPTION,
        QUESTION_ID,
        PROPOSITION,
        CODEBOOK,
        WORDS,
        SOURCE,
        FORUM,
        MEETING,
        SPEAKER,
        NOTICE,
        RULE
    }

    private static final int LONGEST_NAME = 256;

    private final Map<Place, String> values = new EnumMap<>(Place.class);
    private final String value;
    private final ComparisonMatrix matrix;

    HostileRoom(Place place, String raw) {
        this.value = fitted(place, raw);
        for (Place each : Place.values()) {
            values.put(
                    each,
                    "plain " + each.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        }
        values.put(place, value);
        matrix = Comparison.of(statements()).codedBy(codebook()).matrix();
    }

    /** Names and codes must hold a letter or digit and be short; no place takes a value of blanks only. */
    private static String fitted(Place place, String raw) {
        boolean visible = raw.codePoints().anyMatch(Character::isLetterOrDigit);
        String fitting = raw.isBlank() || (place == Place.NAME || place == Place.CODE) && !visible ? raw + "X" : raw;
        return fitting.length() > LONGEST_NAME ? fitting.substring(0, LONGEST_NAME) : fitting;
    }

    /** The value as it stands in the room. */
    String value() {
        return value;
    }

    private String at(Place place) {
        return values.get(place);
    }

    Codebook codebook() {
        Issue issue = new Issue(
                at(Place.ISSUE_ID),
                at(Place.ISSUE_LABEL),
                at(Place.ISSUE_DESCRIPTION),
                "",
                List.of(new Indicator(Indicator.Role.WORD, "moratorium~", 0)));
        Question question = new Question(
                at(Place.QUESTION_ID),
                at(Place.ISSUE_ID),
                at(Place.PROPOSITION),
                List.of(
                        new Indicator(Indicator.Role.SUPPORT, "we want the moratorium", 0),
                        new Indicator(Indicator.Role.OPPOSE, "we refuse the moratorium", 0)));
        return Codebook.of(at(Place.CODEBOOK), List.of(issue), List.of(question));
    }

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        Delegation own = new Delegation(at(Place.CODE), at(Place.NAME));
        statements.add(said(own, "We want the moratorium. " + at(Place.WORDS)));
        statements.add(said(Delegation.named("Sudland"), "We refuse the moratorium."));
        statements.add(said(Delegation.named("Ostania"), "We want the moratorium."));
        return statements;
    }

    private Statement said(Delegation delegation, String text) {
        Transcript transcript = Transcript.of(delegation, text)
                .withSource(at(Place.SOURCE))
                .withForum(at(Place.FORUM))
                .withMeeting(at(Place.MEETING))
                .withSpeaker(at(Place.SPEAKER))
                .withNotice(at(Place.NOTICE))
                .withDate(LocalDate.of(2019, 9, 10));
        Quotation all = Quotation.of(text, 0, text.length());
        return Statement.of(
                transcript,
                List.of(new Claim(
                        Claim.Kind.COMMITMENT,
                        all,
                        all,
                        Direction.ADVANCE,
                        Strength.MEDIUM,
                        new Provenance("hand", at(Place.RULE), List.of()))));
    }

    ComparisonMatrix matrix() {
        return matrix;
    }

    PositionPath path() {
        return PositionPath.of(statements().subList(0, 1), codebook());
    }
}
