package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
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
 * The statements of a {@link StatementTable} as points with stances: each actor is a delegation with one statement, each row
 * a claim whose quotation is the row's words, each concept a question of the one issue "concepts". The places on the scale
 * are told as stances: +1 support, -1 opposition, between 0 and 1 conditional, otherwise mixed.
 *
 * @param codebook the issue and the questions, with ids made of the concepts' words
 * @param points the points, actor by actor as they first appear in the table
 */
public record CodedTable(Codebook codebook, List<CodedPoint> points) {

    private static final Issue CONCEPTS = Issue.of("concepts", "Concepts");
    private static final String TABLE = "table";
    private static final int LONGEST_ID = 40;

    /** Copies the points. */
    public CodedTable {
        Objects.requireNonNull(codebook, "codebook must not be null");
        Objects.requireNonNull(points, "points must not be null");
        points = List.copyOf(points);
    }

    /** What a row says. */
    record Said(String concept, double place, String words) {

        Stance stance() {
            if (place == 1) {
                return Stance.SUPPORT;
            }
            if (place == -1) {
                return Stance.OPPOSE;
            }
            return place > 0 ? Stance.CONDITIONAL : Stance.MIXED;
        }
    }

    static CodedTable of(String source, Map<String, List<Said>> said) {
        TreeSet<String> concepts = new TreeSet<>();
        said.values().forEach(rows -> rows.forEach(row -> concepts.add(row.concept)));
        Map<String, Question> questions = new LinkedHashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        for (String concept : concepts) {
            String id = id(concept);
            int times = taken.merge(id, 1, Integer::sum);
            questions.put(concept, new Question(times == 1 ? id : id + "-" + times, CONCEPTS.id(), concept, List.of()));
        }
        List<CodedPoint> points = new ArrayList<>();
        said.forEach((actor, rows) -> points.addAll(points(source, Delegation.named(actor), rows, questions)));
        Codebook codebook = Codebook.of("concepts", List.of(CONCEPTS), List.copyOf(questions.values()));
        return new CodedTable(codebook, points);
    }

    /** Lower case with hyphens; "concept" where no letter or digit is left. */
    private static String id(String concept) {
        String id = concept.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        id = id.substring(0, Math.min(LONGEST_ID, id.length())).replaceAll("^-|-$", "");
        return id.isEmpty() ? "concept" : id;
    }

    private static List<CodedPoint> points(
            String source, Delegation actor, List<Said> rows, Map<String, Question> questions) {
        StringBuilder text = new StringBuilder();
        for (Said row : rows) {
            text.append(row.words).append('\n');
        }
        Transcript transcript = Transcript.of(actor, text.toString()).withSource(source);
        List<Point> points = new ArrayList<>();
        int from = 0;
        for (Said row : rows) {
            points.add(claim(transcript.quote(from, from + row.words.length())));
            from += row.words.length() + 1;
        }
        Statement statement = Statement.of(transcript, points);
        Wording.Reader wordings = Wording.Reader.of(transcript);
        List<CodedPoint> coded = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Map<Question, Stance> stances =
                    Map.of(questions.get(rows.get(i).concept), rows.get(i).stance());
            Map<Question, String> coders = Map.of(questions.get(rows.get(i).concept), TABLE);
            coded.add(new CodedPoint(statement, i, wordings.of(points.get(i)), Map.of(CONCEPTS, 1.0), stances, coders));
        }
        return coded;
    }

    private static Claim claim(Quotation quotation) {
        return new Claim(
                Claim.Kind.VALUE,
                quotation,
                quotation,
                Direction.NEITHER,
                Strength.MEDIUM,
                new Provenance(TABLE, "a row", List.of()));
    }

    /**
     * The same as a coding, ready to be compared, written or laid out.
     *
     * @return its statements in the order of the points
     */
    public Coding coding() {
        return new Coding(
                codebook, points.stream().map(CodedPoint::statement).distinct().toList(), points);
    }

    @Override
    public String toString() {
        return "CodedTable of " + points.size() + " points on "
                + codebook.questions().size() + " concepts";
    }
}
