package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/**
 * A statement with the corrections of one sheet laid over it.
 *
 * @param statement the corrected statement
 * @param stances the stances that a person gave or left out, by the points they are of
 */
record Corrected(Statement statement, Map<Point, Corrected.Given> stances) {

    /**
     * The stances of a point that a person vouches for.
     *
     * @param stances all its stances
     * @param coders who gave them; the codebook's rules where nobody is named
     */
    record Given(Map<Question, Stance> stances, Map<Question, String> coders) {}

    static Corrected of(String file, Statement machine, List<CodingRow> rows) {
        List<CodingRow> byHand = rows.stream().filter(CodingRow::isByHand).toList();
        Set<Integer> touched = touched(machine, byHand);
        if (byHand.isEmpty()) {
            return new Corrected(machine, Map.of());
        }
        List<CodingRow> standing = new ArrayList<>(rows.stream()
                .filter(row -> row.isByHand() || touches(machine, touched, row.quotation()))
                .sorted(Comparator.<CodingRow>comparingInt(
                                row -> row.quotation().start())
                        .thenComparingInt(row -> row.quotation().end())
                        .thenComparingLong(CodingRow::line))
                .toList());
        return new Building(file, machine, touched).with(standing);
    }

    private static Set<Integer> touched(Statement machine, List<CodingRow> byHand) {
        Set<Integer> touched = new TreeSet<>();
        for (int i = 0; i < machine.sentences().size(); i++) {
            Quotation sentence = machine.sentences().get(i).quotation();
            if (byHand.stream().anyMatch(row -> row.overlaps(sentence))) {
                touched.add(i);
            }
        }
        return touched;
    }

    private static boolean touches(Statement machine, Set<Integer> touched, Quotation quotation) {
        return touched.stream()
                .map(i -> machine.sentences().get(i).quotation())
                .anyMatch(sentence -> sentence.start() < quotation.end() && quotation.start() < sentence.end());
    }

    /** The point as a person coded it, if one did; else as it was coded before, if it was. */
    CodedPoint coded(CodedPoint point, Optional<CodedPoint> before, Codebook codebook) {
        Given its = stances.get(point.point());
        if (its == null) {
            return before.map(had -> new CodedPoint(
                            point.statement(),
                            point.number(),
                            point.wording(),
                            had.issues(),
                            had.stances(),
                            had.coders()))
                    .orElse(point);
        }
        Map<Question, Stance> given = its.stances();
        Map<Issue, Double> issues = new LinkedHashMap<>(point.issues());
        given.keySet().forEach(question -> issues.putIfAbsent(codebook.issue(question.issue()), 0.0));
        if (issues.size() > point.issues().size()) {
            issues.replaceAll((issue, weight) -> 1.0 / issues.size());
        }
        return new CodedPoint(point.statement(), point.number(), point.wording(), issues, given, its.coders());
    }

    /** A statement while it is corrected. */
    private static final class Building {

        private final String file;
        private final Statement machine;
        private final Set<Integer> touched;
        private final Map<Point, Given> given = new HashMap<>();
        private final List<SamePoint> groups = new ArrayList<>();
        private final List<Point> points = new ArrayList<>();

        Building(String file, Statement machine, Set<Integer> touched) {
            this.file = file;
            this.machine = machine;
            this.touched = touched;
        }

        Corrected with(List<CodingRow> rows) {
            Map<Point, Integer> kept = new IdentityHashMap<>();
            for (int i = 0; i < machine.points().size(); i++) {
                Point point = machine.points().get(i);
                if (!touches(machine, touched, point.quotation())
                        && rows.stream().noneMatch(row -> row.overlaps(point.quotation()))) {
                    points.add(point);
                    kept.put(point, i);
                }
            }
            SamePoint before = null;
            for (SamePoint each : SamePoint.of(file, rows)) {
                groups.add(each);
                if (each.isPoint()) {
                    if (before != null) {
                        each.checkApart(before);
                    }
                    before = each;
                    add(each);
                }
            }
            points.sort(Comparator.comparingInt(point -> point.quotation().start()));
            return new Corrected(statement(rows, kept), given);
        }

        private void add(SamePoint each) {
            Point point = point(each);
            points.add(point);
            Map<Question, Stance> stances = each.stances();
            if (each.isByHand()) {
                given.put(point, new Given(stances, each.coders()));
            }
        }

        /** The machine's point where nobody vouches for another; else one of the row's own. */
        private Point point(SamePoint each) {
            CodingRow row = each.main();
            Optional<Point> same = machine.points().stream()
                    .filter(point -> point.quotation().equals(row.quotation()))
                    .findFirst();
            Optional<String> coder = each.coder();
            if (coder.isEmpty()
                    && same.isPresent()
                    && row.kind().equals(same.get().kindName())
                    && same.get().direction() == row.direction()
                    && same.get().strength() == row.strength()) {
                return same.get();
            }
            MachineCoding had = MachineCoding.parse(row.machine());
            String rule =
                    had.coding().isEmpty() ? Provenance.BY_HAND : Provenance.BY_HAND + "; machine had " + row.machine();
            Provenance provenance = coder.map(name -> new Provenance(name, rule, List.of()))
                    .orElseGet(() -> new Provenance(had.extractor(), "stands beside a correction", List.of()));
            return made(row, same, provenance);
        }

        private Point made(CodingRow row, Optional<Point> same, Provenance provenance) {
            Quotation sentence = same.map(Point::sentence).orElseGet(() -> sentence(row.quotation()));
            if (row.kind().equals("proposal")) {
                Optional<Proposal> before =
                        same.filter(Proposal.class::isInstance).map(Proposal.class::cast);
                return new Proposal(
                        before.map(Proposal::addressee).orElse(""),
                        before.map(Proposal::action).orElse(row.quotation()),
                        row.quotation(),
                        sentence,
                        row.direction(),
                        row.strength(),
                        provenance,
                        before.flatMap(Proposal::level),
                        same.map(Point::appraisal).orElse(Appraisal.none()));
            }
            return new Claim(
                    Claim.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT)),
                    row.quotation(),
                    sentence,
                    row.direction(),
                    row.strength(),
                    provenance,
                    same.map(Point::appraisal).orElse(Appraisal.none()));
        }

        /** The sentence or sentences that a quotation touches. */
        private Quotation sentence(Quotation quotation) {
            int start = quotation.start();
            int end = quotation.end();
            for (Sentence sentence : machine.sentences()) {
                Quotation its = sentence.quotation();
                if (its.start() < quotation.end() && quotation.start() < its.end()) {
                    start = Math.min(start, its.start());
                    end = Math.max(end, its.end());
                }
            }
            return machine.transcript().quote(start, end);
        }

        private Statement statement(List<CodingRow> rows, Map<Point, Integer> kept) {
            List<Sentence> sentences = new ArrayList<>();
            for (int i = 0; i < machine.sentences().size(); i++) {
                Sentence sentence = machine.sentences().get(i);
                sentences.add(touched.contains(i) ? read(sentence, rows) : sentence);
            }
            Map<Integer, Integer> now = new HashMap<>();
            for (int i = 0; i < points.size(); i++) {
                Integer before = kept.get(points.get(i));
                if (before != null) {
                    now.put(before, i);
                }
            }
            Map<Integer, Integer> repetitions = new TreeMap<>();
            machine.repetitions().forEach((point, earlier) -> {
                if (now.containsKey(point) && now.containsKey(earlier)) {
                    repetitions.put(now.get(point), now.get(earlier));
                }
            });
            return new Statement(
                    machine.transcript(),
                    sentences,
                    points,
                    repetitions,
                    machine.pillars(),
                    machine.endorsements(),
                    machine.onBehalfOf());
        }

        private String rule(Sentence sentence, String coder) {
            List<String> takers = groups.stream()
                    .filter(each -> begins(each.quotation(), sentence.quotation()))
                    .flatMap(each -> each.taker().stream())
                    .toList();
            return takers.isEmpty() ? Sentence.byHand(coder) : Sentence.byHand(coder, takers.get(0), takers.size());
        }

        private static boolean begins(Quotation words, Quotation sentence) {
            return words.start() >= sentence.start() && words.start() < sentence.end();
        }

        private Sentence read(Sentence sentence, List<CodingRow> rows) {
            boolean makesPoint = groups.stream()
                    .anyMatch(each -> each.isPoint() && each.first().overlaps(sentence.quotation()));
            String coder = rows.stream()
                    .filter(row -> row.isByHand() && row.overlaps(sentence.quotation()))
                    .map(CodingRow::coder)
                    .findFirst()
                    .orElse("hand");
            Sentence.Reading reading = makesPoint
                    ? Sentence.Reading.POINT
                    : sentence.reading() == Sentence.Reading.POINT ? Sentence.Reading.PROCEDURAL : sentence.reading();
            return new Sentence(sentence.quotation(), reading, rule(sentence, coder), sentence.appraisal());
        }
    }
}
