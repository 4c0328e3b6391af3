package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;
import org.rapporteur.statement.Wording;

/**
 * Points with stances, written short: "Norland: +q1 -q2 ~q3 ?q4 | +q1" are two statements of Norland, for q1, against q2, mixed
 * on q3, for q4 under conditions; then for q1 again.
 */
final class Said {

    private Said() {}

    static List<CodedPoint> points(Codebook codebook, String line) {
        String[] parts = line.split(": ");
        Delegation delegation = Delegation.named(parts[0]);
        List<CodedPoint> points = new ArrayList<>();
        String[] statements = parts[1].split(" \\| ");
        for (int s = 0; s < statements.length; s++) {
            points.addAll(statement(codebook, delegation, statements[s].split(" "), parts[0] + s));
        }
        return points;
    }

    private static List<CodedPoint> statement(Codebook codebook, Delegation delegation, String[] said, String source) {
        Transcript transcript =
                Transcript.of(delegation, String.join(" ", said) + ".").withSource(source);
        List<Point> points = new ArrayList<>();
        int at = 0;
        for (String each : said) {
            Quotation quotation = transcript.quote(at, at + each.length());
            at += each.length() + 1;
            points.add(new Claim(
                    Claim.Kind.VALUE,
                    quotation,
                    quotation,
                    Direction.ADVANCE,
                    Strength.MEDIUM,
                    new Provenance("hand", "short", List.of())));
        }
        Statement statement = Statement.of(transcript, points);
        Wording.Reader reader = Wording.Reader.of(transcript);
        List<CodedPoint> coded = new ArrayList<>();
        for (int k = 0; k < said.length; k++) {
            Question question = codebook.question(said[k].substring(1));
            Issue issue = codebook.issue(question.issue());
            coded.add(new CodedPoint(
                    statement,
                    k,
                    reader.of(points.get(k)),
                    Map.of(issue, 1.0),
                    Map.of(question, stance(said[k].charAt(0)))));
        }
        return coded;
    }

    private static Stance stance(char sign) {
        return switch (sign) {
            case '+' -> Stance.SUPPORT;
            case '-' -> Stance.OPPOSE;
            case '~' -> Stance.MIXED;
            case '?' -> Stance.CONDITIONAL;
            default -> throw new IllegalArgumentException("sign (" + sign + ")");
        };
    }
}
