package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.scoring.Relatedness;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;

/** Short texts taken as one point each, and how far every two are related and opposed. */
final class PairedTexts {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final double[][] relatedness;
    private final double[][] opposition;

    private PairedTexts(List<String> texts, Relatedness relatedness) {
        List<CodedPoint> points = new ArrayList<>();
        for (String text : texts) {
            if (numbers.putIfAbsent(text, numbers.size()) == null) {
                points.add(point(text));
            }
        }
        int n = points.size();
        this.relatedness = new double[n][n];
        this.opposition = new double[n][n];
        Relatedness.Links links = relatedness.link(points);
        for (int i = 0; i < n; i++) {
            links.relate(i, 0, n, this.relatedness[i], this.opposition[i]);
        }
    }

    static PairedTexts of(List<String> texts, Relatedness relatedness) {
        return new PairedTexts(texts, relatedness);
    }

    /** The whole text as one point, with the direction that the rules find in its first point. */
    private static CodedPoint point(String text) {
        Transcript transcript = Transcript.of(Delegation.named("someone"), text);
        Direction direction = Extractors.rules().extract(transcript).points().stream()
                .findFirst()
                .map(Point::direction)
                .orElse(Direction.NEITHER);
        Quotation whole = transcript.quote(0, text.length());
        Point point = new Claim(
                Claim.Kind.VALUE,
                whole,
                whole,
                direction,
                Strength.MEDIUM,
                new Provenance("evaluation", "whole text", List.of()));
        return Coder.uncoded().code(Statement.of(transcript, List.of(point))).get(0);
    }

    double relatedness(String one, String other) {
        return relatedness[numbers.get(one)][numbers.get(other)];
    }

    /** From 1 for the same thing on the same side to -1 for the same thing on the other side. */
    double signed(String one, String other) {
        return relatedness(one, other) * (1 - 2 * opposition(one, other));
    }

    double opposition(String one, String other) {
        return opposition[numbers.get(one)][numbers.get(other)];
    }
}
