package org.rapporteur.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.position.Position;
import org.rapporteur.position.Positions;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.SplitMix;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/** Saying a thing in other words changes no score: neither by words nor by stances, neither of issues nor over all points. */
class RewordedTest {

    private static final Codebook CODEBOOK = Codebook.generalDebate();
    private static final Coder CODER = Coder.by(CODEBOOK);

    @Test
    void whereAllIsOnlyRewordedMovedOrUnchangedNoScoreAgainstAnybodyMoves() throws Exception {
        List<PairsTest.Pair> pairs = rewordings("pairs-before.tsv");
        SplitMix random = new SplitMix(11);
        int reworded = 0;
        for (int round = 0; round < 20; round++) {
            List<String> before = new ArrayList<>();
            List<String> after = new ArrayList<>();
            for (PairsTest.Pair pair : pairs) {
                if (random.below(2) == 0) {
                    before.add(pair.earlier());
                    after.add(random.below(4) == 0 ? pair.earlier() : pair.later());
                }
            }
            Drift drift = Drift.between(said(before), said(after), CODEBOOK);
            reworded += drift.entries(DriftKind.REWORDED).size();
            if (drift.entries().stream().allMatch(entry -> entry.kind().compareTo(DriftKind.REVERSED) > 0)) {
                Statement other =
                        Said.by("Sudland", pairs.get(random.below(pairs.size())).later() + " We regret war.");
                assertThat(scores(drift.steady(), other))
                        .isEqualTo(
                                scores(Coder.by(CODEBOOK).code(drift.earlier().get(0)), other));
            }
        }
        assertThat(reworded).isGreaterThan(15);
    }

    @Test
    void aRewordedPointCountsAsBeforeWhateverElseIsSaid() throws Exception {
        for (String table : List.of("pairs-before.tsv", "pairs-after.tsv")) {
            for (PairsTest.Pair pair : rewordings(table)) {
                Drift drift = Drift.between(Said.norland(pair.earlier()), Said.norland(pair.later()), CODEBOOK);
                for (DriftEntry entry : drift.entries(DriftKind.REWORDED)) {
                    CodedPoint before = entry.earlier().orElseThrow();
                    CodedPoint now = entry.later().orElseThrow();
                    before.stances()
                            .forEach((question, stance) -> assertThat(
                                            now.stances().getOrDefault(question, stance))
                                    .as(pair.later())
                                    .isIn(stance, Stance.MIXED, Stance.UNCLEAR));
                    assertThat(drift.steady()).contains(before).doesNotContain(now);
                }
            }
        }
    }

    @Test
    void whatIsHarderOrTurnedStandsAmongTheSteadyPointsAsItIsSaidNow() {
        Drift drift = Drift.between(
                Said.norland("States shall share data on floods. We support a treaty on locusts."),
                Said.norland("States should share data on floods. We do not support a treaty on locusts."));
        assertThat(drift.steady())
                .extracting(point -> point.point().quotation().text())
                .containsExactly("States should share data on floods.", "We do not support a treaty on locusts.");
    }

    private static List<PairsTest.Pair> rewordings(String table) throws Exception {
        return PairsTest.read(table).stream()
                .filter(pair -> pair.kind() == DriftKind.REWORDED)
                .toList();
    }

    private static Statement said(List<String> sentences) {
        return Said.norland(String.join(" ", sentences));
    }

    /** Every score of positions over some points against another statement, to the last bit. */
    private static List<String> scores(List<CodedPoint> points, Statement other) {
        if (points.isEmpty()) {
            return List.of();
        }
        List<String> scores = new ArrayList<>();
        Positions ours = Positions.of(points.get(0).delegation(), points);
        Positions theirs = Positions.of(other.delegation(), CODER.code(other));
        for (Issue issue : CODEBOOK.issues()) {
            Optional<Position> position = ours.on(issue);
            Optional<Position> counterpart = theirs.on(issue);
            position.ifPresent(each -> scores.add(issue.id() + " salience " + each.salience()));
            if (position.isPresent() && counterpart.isPresent()) {
                scores.add(issue.id() + " "
                        + Measures.positionAlignment().value(position.orElseThrow(), counterpart.orElseThrow()));
            }
        }
        return scores;
    }
}
