package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
record Corrected(Statement statement, Map<Point, Map<Question, Stance>> stances) {

    private static final String BY_HAND = "by hand";

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

    /** The point as a person coded it, if one did. */
    CodedPoint coded(CodedPoint point, Codebook codebook) {
        Map<Question, Stance> given = stances.get(point.point());
        if (given == null) {
            return point;
        }
        Map<Issue, Double> issues = new LinkedHashMap<>(point.issues());
        given.keySet().forEach(question -> issues.putIfAbsent(codebook.issue(question.issue()), 0.0));
        if (issues.size() > point.issues().size()) {
            issues.replaceAll((issue, weight) -> 1.0 / issues.size());
        }
        return new CodedPoint(point.statement(), point.number(), point.wording(), issues, given);
    }

    /** A statement while it is corrected. */
    private static final class Building {

        private final String file;
        private final Statement machine;
        private final Set<Integer> touched;
        private final Map<Point, Map<Question, Stance>> stances = new HashMap<>();
        private final Set<Point> vouched = new HashSet<>();
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
            CodingRow before = null;
            Point last = null;
            for (CodingRow row : rows) {
                if (before != null && last != null && row.isPoint() && row.samePoint(before)) {
                    stance(row, last);
                    continue;
                }
                if (last != null && row.isPoint()) {
                    row.checkApart(file, before);
                }
                before = row;
                last = row.isPoint() ? point(row) : null;
                if (last != null) {
                    points.add(last);
                    stance(row, last);
                }
            }
            stances.keySet().retainAll(vouched);
            points.sort(Comparator.comparingInt(point -> point.quotation().start()));
            return new Corrected(statement(rows, kept), stances);
        }

        private void stance(CodingRow row, Point point) {
            if (row.isByHand()) {
                vouched.add(point);
            }
            Map<Question, Stance> its = stances.computeIfAbsent(point, k -> new LinkedHashMap<>());
            row.answer(file, its);
        }

        /** The machine's point where a row that nobody changed still has it; else one of the row's own. */
        private Point point(CodingRow row) {
            Optional<Point> same = machine.points().stream()
                    .filter(point -> point.quotation().equals(row.quotation()))
                    .findFirst();
            if (!row.isByHand()
                    && same.isPresent()
                    && row.coding().startsWith(same.get().kindName())
                    && same.get().direction() == row.direction()
                    && same.get().strength() == row.strength()) {
                return same.get();
            }
            return made(row, same);
        }

        private Point made(CodingRow row, Optional<Point> same) {
            MachineCoding had = MachineCoding.parse(row.machine());
            String rule = had.coding().isEmpty() ? BY_HAND : BY_HAND + "; machine had " + row.machine();
            Provenance provenance = row.isByHand()
                    ? new Provenance(row.coder(), rule, List.of())
                    : new Provenance(had.extractor(), "stands beside a correction", List.of());
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

        private Sentence read(Sentence sentence, List<CodingRow> rows) {
            boolean makesPoint = rows.stream().anyMatch(row -> row.isPoint() && row.overlaps(sentence.quotation()));
            String coder = rows.stream()
                    .filter(row -> row.isByHand() && row.overlaps(sentence.quotation()))
                    .map(CodingRow::coder)
                    .findFirst()
                    .orElse("hand");
            Sentence.Reading reading = makesPoint
                    ? Sentence.Reading.POINT
                    : sentence.reading() == Sentence.Reading.POINT ? Sentence.Reading.PROCEDURAL : sentence.reading();
            return new Sentence(sentence.quotation(), reading, BY_HAND + ": " + coder, sentence.appraisal());
        }
    }
}
