package org.rapporteur.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/** Counts in how many points, and of how many delegations, each indicator of a codebook fires. */
final class IndicatorCount {

    private final CompiledCodebook compiled;
    private final Coder coder;
    private final int[] points;
    private final Map<String, int[]> byDelegation = new LinkedHashMap<>();
    private final Map<String, Integer> pointsOf = new LinkedHashMap<>();
    private final Map<String, BitSet> issues = new LinkedHashMap<>();
    private final Map<String, BitSet> poles = new LinkedHashMap<>();
    private final TextForms texts = new TextForms();
    private int total;

    IndicatorCount(Codebook codebook) {
        this.compiled = CompiledCodebook.of(codebook);
        this.coder = Coder.by(codebook);
        this.points = new int[compiled.indicators.size()];
        for (Issue issue : codebook.issues()) {
            issues.put(issue.id(), new BitSet());
        }
        for (Question question : codebook.questions()) {
            poles.put(question.id() + " " + Stance.SUPPORT, new BitSet());
            poles.put(question.id() + " " + Stance.OPPOSE, new BitSet());
        }
    }

    void add(Statement statement) {
        String delegation = statement.delegation().id();
        texts.note(statement.transcript().words());
        PointCoder finder = new PointCoder(compiled, statement.transcript());
        int[] own = byDelegation.computeIfAbsent(delegation, k -> new int[points.length]);
        for (CodedPoint point : coder.code(statement)) {
            for (int number : finder.indicators(point.point())) {
                points[number]++;
                own[number]++;
            }
            pointsOf.merge(delegation, 1, Integer::sum);
            note(point);
            total++;
        }
    }

    private void note(CodedPoint point) {
        point.issues().keySet().forEach(issue -> issues.get(issue.id()).set(total));
        point.stances().forEach((question, stance) -> {
            if (stance == Stance.SUPPORT || stance == Stance.OPPOSE) {
                poles.get(question.id() + " " + stance).set(total);
            }
        });
    }

    IndicatorReport report() {
        List<IndicatorReport.Use> uses = new ArrayList<>();
        for (int number = 0; number < points.length; number++) {
            uses.add(use(number));
        }
        List<IndicatorReport.Pair> pairs = new ArrayList<>(pairs(issues));
        pairs.addAll(pairs(poles));
        pairs.sort(Comparator.comparingDouble(IndicatorReport.Pair::share).reversed());
        return new IndicatorReport(compiled, total, uses, pairs, new OpenWords(compiled, texts));
    }

    private IndicatorReport.Use use(int number) {
        CompiledCodebook.Owned owned = compiled.indicators.get(number);
        int delegations = 0;
        double least = pointsOf.isEmpty() ? 0 : 1;
        for (Map.Entry<String, Integer> entry : pointsOf.entrySet()) {
            int fired = byDelegation.get(entry.getKey())[number];
            delegations += fired > 0 ? 1 : 0;
            least = Math.min(least, (double) fired / entry.getValue());
        }
        return new IndicatorReport.Use(owned.owner(), owned.indicator(), points[number], delegations, least);
    }

    private static List<IndicatorReport.Pair> pairs(Map<String, BitSet> sets) {
        List<IndicatorReport.Pair> pairs = new ArrayList<>();
        List<String> names = List.copyOf(sets.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs.addAll(pair(names.get(i), names.get(j), sets));
            }
        }
        return pairs;
    }

    private static List<IndicatorReport.Pair> pair(String one, String other, Map<String, BitSet> sets) {
        BitSet both = (BitSet) sets.get(one).clone();
        both.and(sets.get(other));
        int smaller = Math.min(sets.get(one).cardinality(), sets.get(other).cardinality());
        int either = sets.get(one).cardinality() + sets.get(other).cardinality() - both.cardinality();
        double share = either == 0 ? 0 : (double) both.cardinality() / either;
        return smaller >= IndicatorReport.ENOUGH && share >= IndicatorReport.COINCIDE
                ? List.of(new IndicatorReport.Pair(one, other, both.cardinality(), share))
                : List.of();
    }
}
