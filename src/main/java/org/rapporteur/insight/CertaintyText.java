package org.rapporteur.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.Position;
import org.rapporteur.progress.ProgressListener;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Interval;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.PositionAlignment;
import org.rapporteur.statement.Delegation;

/** How sure a comparison is, in sentences. */
final class CertaintyText {

    private static final double LEVEL = 0.95;

    private final Certainty certainty;
    private final Debate debate;
    private final Measure measure;

    CertaintyText(Certainty certainty) {
        this.certainty = certainty;
        this.debate = certainty.debate();
        this.measure = certainty.measure();
    }

    /** A pair, over all issues. */
    String sentence(Reweighing pair, Supplier<double[]> drawn) {
        String names = pair.first().delegation() + " and " + pair.second().delegation() + ": ";
        String why = Unsaid.of(pair, measure);
        OptionalDouble value = pair.value();
        if (value.isEmpty()) {
            return names + "nothing can be said, " + why + ".";
        }
        String found = names + measure.id() + " " + number(value.getAsDouble());
        Optional<Interval> interval = certainty.interval(pair, debate.issues(), drawn, LEVEL);
        return interval.map(i -> found + ", 95 % between " + number(i.low()) + " and " + number(i.high()) + ", from "
                        + pair.points(true) + " and " + pair.points(false) + " points.")
                .orElse(found + "; how sure that is cannot be said"
                        + (why.isEmpty()
                                ? ": every drawing comes out the same, or leaves nothing to compare, a sign of too few points."
                                : ": " + why + "."));
    }

    /** Three, over all issues. */
    String sentence(String of, String one, String other) {
        Triple triple = certainty.triple(debate.issues(), of, one, other);
        Delegation from = triple.near().first().delegation();
        Delegation near = triple.near().second().delegation();
        Delegation far = triple.far().second().delegation();
        OptionalDouble probability = certainty.probability(triple);
        if (probability.isEmpty()) {
            String why = Unsaid.of(triple, measure);
            return "Whether " + from + " is nearer to " + near + " than to " + far + " cannot be said: "
                    + (why.isEmpty() ? "most drawings leave nothing to compare" : why) + ".";
        }
        if (probability.getAsDouble() < 0.5) {
            return sentence(of, other, one);
        }
        Robustness robustness = certainty.robustness(triple);
        return from + " is nearer to " + near + " than to " + far + " with probability "
                + number(probability.getAsDouble()) + ". "
                + (robustness.applies()
                        ? robustness.describe()
                        : "As the points stand, it is not so, or they are level.")
                + (silenceCouldReverse(of, one, other)
                        ? " What the three leave unsaid could turn it round as well."
                        : "");
    }

    private boolean silenceCouldReverse(String of, String one, String other) {
        Optional<OverallScore.Bounds> near = certainty.bounds(of, one);
        Optional<OverallScore.Bounds> far = certainty.bounds(of, other);
        boolean similar = measure.sense() == Measure.Sense.SIMILARITY;
        return near.isPresent()
                && far.isPresent()
                && (similar
                        ? near.get().low() < far.get().high()
                        : near.get().high() > far.get().low());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value == 0 ? 0.0 : value);
    }

    /** Every pair, a sentence each. */
    String text(ProgressListener listener) {
        StringBuilder text = new StringBuilder(certainty + "\n");
        List<int[]> pairs = debate.pairs();
        if (pairs.isEmpty()) {
            return text.append("There are fewer than two delegations: nothing can be said.\n")
                    .toString();
        }
        Room room = new Room(debate, measure);
        Work work = Work.begin("drawing", pairs.size(), listener);
        pairs.parallelStream()
                .map(pair -> work.part(() -> LabText.wrap(room.sentence(this, pair[0], pair[1]))))
                .toList()
                .forEach(lines -> lines.forEach(line -> text.append(line).append('\n')));
        return text.toString();
    }

    /** What every pair needs of its two, told and drawn once for each delegation: what is drawn of one depends on nobody else. */
    private static final class Room {

        private final Measure measure;
        private final List<Issue> issues;
        private final List<Voice> voices;
        private final List<DrawnVoice> drawn;
        private final Map<Issue, PointTable> tables = new HashMap<>();

        Room(Debate debate, Measure measure) {
            this.measure = measure;
            this.issues = debate.issues();
            this.voices = IntStream.range(0, debate.delegations().size())
                    .mapToObj(d -> new Voice(debate, d))
                    .toList();
            this.drawn = voices.parallelStream()
                    .map(voice -> voice.drawn(Drawings.DRAWS))
                    .toList();
            if (measure instanceof PositionAlignment) {
                for (Issue issue : issues) {
                    Work.goOn();
                    tables.put(
                            issue,
                            PointTable.of(
                                    measure,
                                    voices.stream()
                                            .flatMap(voice -> voice.position(issue).stream())
                                            .toList()));
                }
            }
        }

        String sentence(CertaintyText words, int a, int b) {
            Reweighing pair = new Reweighing(measure, issues, voices.get(a), voices.get(b), this::pair);
            return words.sentence(pair, () -> pair.values(drawn.get(a), drawn.get(b)));
        }

        private PairOnIssue pair(Position first, Position second) {
            PointTable table = tables.get(first.issue());
            return table == null ? PairOnIssue.of(measure, first, second) : table.pair(first, second);
        }
    }
}
