package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.fault.LimitException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Wording;

/** Coded points and positions as JSON. */
final class CodingCodec {

    private static final String BY = "by";
    private static final double SAME = 1e-9;
    private static final int MOST_POINTS = 2_000_000;

    private CodingCodec() {}

    static void writePoints(JsonWriter json, Coding coding) {
        Map<Statement, Integer> numbers = new HashMap<>();
        coding.statements().forEach(statement -> numbers.putIfAbsent(statement, numbers.size()));
        json.list("points");
        for (CodedPoint point : coding.points()) {
            json.object().whole("statement", numbers.get(point.statement())).whole("point", point.number());
            json.list("issues");
            point.issues()
                    .forEach((issue, weight) -> json.object()
                            .text("issue", issue.id())
                            .number("weight", weight)
                            .endObject());
            json.endList();
            writeStances(json, point.stances(), point.coders());
            json.endObject();
        }
        json.endList();
    }

    private static void writeStances(JsonWriter json, Map<Question, Stance> stances, Map<Question, String> coders) {
        json.list("stances");
        stances.forEach((question, stance) -> {
            json.object().text("question", question.id()).text("stance", TranscriptCodec.lower(stance));
            Optional.ofNullable(coders.get(question)).ifPresent(coder -> json.text(BY, coder));
            json.endObject();
        });
        json.endList();
    }

    static List<CodedPoint> readPoints(JsonNode json, Codebook codebook, List<Statement> statements) {
        if (json.items().size() > MOST_POINTS) {
            throw new LimitException(json.source(), "coded points", json.items().size(), MOST_POINTS);
        }
        Map<Statement, Wording.Reader> wordings = new IdentityHashMap<>();
        List<CodedPoint> points = new ArrayList<>();
        for (JsonNode item : json.items()) {
            item.only("statement", "point", "issues", "stances");
            Statement statement = statements.get(
                    item.field("statement").whole(0, statements.size() - 1, " (number of the last statement)"));
            int number = item.field("point")
                    .whole(0, statement.points().size() - 1, " (number of the statement's last point)");
            Map<Issue, Double> issues = issues(item.field("issues"), codebook);
            Map<Question, Stance> stances = stances(item.field("stances"), codebook);
            Map<Question, String> coders = coders(item.field("stances"), codebook);
            Wording wording = wordings.computeIfAbsent(statement, each -> Wording.Reader.of(each.transcript()))
                    .of(statement.points().get(number));
            points.add(item.made(() -> new CodedPoint(statement, number, wording, issues, stances, coders)));
        }
        return points;
    }

    private static Map<Issue, Double> issues(JsonNode json, Codebook codebook) {
        Map<Issue, Double> issues = new LinkedHashMap<>();
        for (JsonNode item : json.items()) {
            item.only("issue", "weight");
            JsonNode id = item.field("issue");
            Issue issue = id.made(() -> codebook.issue(id.text()));
            if (!issue.id().equals(id.text()) || issues.containsKey(issue)) {
                throw id.wrong("(" + JsonNode.shown(id.text()) + ") must be the id of an issue, and not stand twice");
            }
            issues.put(issue, item.field("weight").number(0, 1));
        }
        return issues;
    }

    private static Map<Question, Stance> stances(JsonNode json, Codebook codebook) {
        Map<Question, Stance> stances = new LinkedHashMap<>();
        for (JsonNode item : json.items()) {
            item.only("question", "stance", BY);
            JsonNode id = item.field("question");
            Question question = id.made(() -> codebook.question(id.text()));
            if (stances.put(question, item.field("stance").oneOf(Stance.values())) != null) {
                throw id.wrong("(" + question.id() + ") must not stand twice");
            }
        }
        return stances;
    }

    private static Map<Question, String> coders(JsonNode json, Codebook codebook) {
        Map<Question, String> coders = new LinkedHashMap<>();
        for (JsonNode item : json.items()) {
            item.optional(BY)
                    .ifPresent(coder ->
                            coders.put(codebook.question(item.field("question").text()), coder.text()));
        }
        return coders;
    }

    static void writePositions(JsonWriter json, List<Position> positions) {
        json.list("positions");
        for (Position position : positions) {
            json.object().object("delegation");
            TranscriptCodec.write(json, position.delegation());
            json.endObject().text("issue", position.issue().id());
            json.number("salience", position.salience())
                    .whole("points", position.points().size());
            writeStances(json, position.stances(), Map.of());
            json.endObject();
        }
        json.endList();
    }

    /** What follows from the points must be what is written: an edited result is no result. */
    static void checkPositions(JsonNode json, Coding coding) {
        List<Position> positions = coding.positions();
        if (json.items().size() != positions.size()) {
            throw json.wrong("must hold " + positions.size() + " positions, which follow from the points, not "
                    + json.items().size());
        }
        for (int i = 0; i < positions.size(); i++) {
            check(json.items().get(i), positions.get(i), coding.codebook());
        }
    }

    private static void check(JsonNode json, Position position, Codebook codebook) {
        json.only("delegation", "issue", "salience", "points", "stances");
        same(
                json,
                "delegation",
                TranscriptCodec.delegation(json.field("delegation")).equals(position.delegation()));
        same(json, "issue", json.field("issue").text().equals(position.issue().id()));
        double salience = json.field("salience").number(0, 1);
        same(json, "salience", Math.abs(salience - position.salience()) <= SAME);
        int points = json.field("points").whole(1, Integer.MAX_VALUE, "");
        same(json, "points", points == position.points().size());
        same(json, "stances", stances(json.field("stances"), codebook).equals(position.stances()));
    }

    private static void same(JsonNode json, String field, boolean same) {
        if (!same) {
            throw json.field(field)
                    .wrong(
                            "must be what follows from the points\nMaybe change the points, and leave the positions out of it.");
        }
    }
}
