package org.rapporteur.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.Comparison;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.insight.Certainty;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

@Timeout(120)
class WorkTest {

    private static final Path BRIEFS = Path.of("examples/oewg-2019");

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void readingTellsOfEveryFileInTurn() {
        List<Progress> heard = Collections.synchronizedList(new ArrayList<>());
        List<Statement> statements =
                Rapporteur.withDefaults().reportingTo(heard::add).readAll(BRIEFS);
        assertThat(heard).extracting(Progress::step).containsOnly("reading");
        assertThat(heard).extracting(Progress::done).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(heard.get(12).isComplete()).isTrue();
        assertThat(statements).isEqualTo(Rapporteur.readAll(BRIEFS));
    }

    @Test
    void comparingTellsOfStatementsAndThenOfIssues() {
        List<Progress> heard = Collections.synchronizedList(new ArrayList<>());
        Comparison comparison = Rapporteur.compare(Rapporteur.readAll(BRIEFS)).codedBy(Codebook.ictSecurity());
        ComparisonMatrix matrix = comparison.reportingTo(heard::add).matrix();
        assertThat(heard)
                .extracting(Progress::toString)
                .startsWith("coding 0 of 12")
                .endsWith("comparing 14 of 14");
        assertThat(heard).hasSize(13 + 15);
        assertThat(matrix.toText()).isEqualTo(comparison.matrix().toText());
    }

    @Test
    void drawingTellsOfEveryPair() {
        List<Progress> heard = new ArrayList<>();
        Certainty certainty = Certainty.of(Rapporteur.compare(Rapporteur.readAll(BRIEFS))
                .codedBy(Codebook.ictSecurity())
                .between("Cuba", "Japan", "Egypt")
                .matrix());
        String text = certainty.reportingTo(heard::add).toText();
        assertThat(heard)
                .extracting(Progress::toString)
                .containsExactly("drawing 0 of 3", "drawing 1 of 3", "drawing 2 of 3", "drawing 3 of 3");
        assertThat(text).isEqualTo(certainty.toText());
    }

    @Test
    void whatAListenerThrowsReachesTheCaller() {
        assertThatThrownBy(() -> Rapporteur.withDefaults()
                        .reportingTo(progress -> {
                            throw new IllegalStateException("no room on the screen");
                        })
                        .readAll(BRIEFS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no room on the screen");
    }

    @Test
    void moreThanAllCannotBeDone() {
        assertThatThrownBy(() -> new Progress("reading", 3, 2)).hasMessageContaining("done (3)");
        assertThat(new Progress("reading", 0, 0).share()).isEqualTo(1);
        assertThat(new Progress("reading", 1, 4).share()).isEqualTo(0.25);
    }

    @Test
    void anInterruptedThreadIsToldAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Rapporteur.readAll(BRIEFS)).isInstanceOf(StoppedException.class);
        assertThatThrownBy(() -> Rapporteur.read(Delegation.named("Norland"), "We support a treaty."))
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("Maybe call Thread.interrupted()");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Rapporteur.readAll(BRIEFS)).hasSize(12);
    }

    /** At moments drawn with a seed; the work takes some hundred milliseconds, so that most of them fall within it. */
    @Test
    void anInterruptStopsAllWorkersSoon() throws Exception {
        List<Statement> statements = Rapporteur.readAll(BRIEFS);
        List<Statement> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            for (Statement statement : statements) {
                many.add(Rapporteur.withDefaults()
                        .extractingWith(org.rapporteur.extraction.Extractors.sentences())
                        .read(statement.transcript().by(Delegation.named("Land " + i))));
            }
        }
        SplittableRandom random = new SplittableRandom(14);
        int stopped = 0;
        for (int i = 0; i < 10; i++) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread worker = new Thread(() -> {
                try {
                    Rapporteur.compare(many).codedBy(Codebook.ictSecurity()).matrix();
                } catch (StoppedException e) {
                    thrown.set(Thread.currentThread().isInterrupted() ? e : new AssertionError("status lost"));
                }
            });
            worker.start();
            Thread.sleep(1 + random.nextInt(150));
            worker.interrupt();
            // Far more than the 200 ms of a quiet machine, far less than the work takes on a busy one.
            worker.join(Duration.ofSeconds(5).toMillis());
            assertThat(worker.isAlive()).isFalse();
            if (thrown.get() != null) {
                assertThat(thrown.get()).isInstanceOf(StoppedException.class);
                stopped++;
            }
        }
        assertThat(stopped).isPositive();
    }
}
