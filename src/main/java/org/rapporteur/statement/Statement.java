package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.fault.Shown;

/**
 * What a transcript says: its points in order, and how every sentence was read.
 *
 * <p>Checked when it is made: every quotation equals the transcript's text at its offsets, and points stand in order.
 * Immutable and thread-safe.
 *
 * @param transcript the text
 * @param sentences all its sentences in order
 * @param points its points, in order of their quotations
 * @param repetitions for a point that says again what an earlier point said: number of the point to number of the earlier
 *     one, both from 0; the two count as one
 * @param pillars its enumerated parts, in order
 * @param endorsements with whose statements it aligns itself
 * @param onBehalfOf the groups in whose name it is given
 */
public record Statement(
        Transcript transcript,
        List<Sentence> sentences,
        List<Point> points,
        Map<Integer, Integer> repetitions,
        List<Pillar> pillars,
        List<Endorsement> endorsements,
        List<Grouping> onBehalfOf) {

    /** Refuses quotations that do not stand in the text, points out of order, and repetitions of later points. */
    public Statement {
        Objects.requireNonNull(transcript, "transcript must not be null");
        Objects.requireNonNull(sentences, "sentences must not be null");
        Objects.requireNonNull(points, "points must not be null");
        Objects.requireNonNull(repetitions, "repetitions must not be null");
        Objects.requireNonNull(pillars, "pillars must not be null");
        Objects.requireNonNull(endorsements, "endorsements must not be null");
        Objects.requireNonNull(onBehalfOf, "onBehalfOf must not be null");
        sentences = List.copyOf(sentences);
        points = List.copyOf(points);
        repetitions = Map.copyOf(repetitions);
        pillars = List.copyOf(pillars);
        endorsements = List.copyOf(endorsements);
        onBehalfOf = List.copyOf(onBehalfOf);
        int from = 0;
        for (Point point : points) {
            check(transcript, point.sentence());
            check(transcript, point.quotation());
            if (point.quotation().start() < from) {
                throw new IllegalArgumentException(
                        "point " + point.quotation() + " must not stand before offset " + from);
            }
            from = point.quotation().start();
        }
        for (Sentence sentence : sentences) {
            check(transcript, sentence.quotation());
        }
        for (Map.Entry<Integer, Integer> repeated : repetitions.entrySet()) {
            if (repeated.getValue() >= repeated.getKey()
                    || repeated.getValue() < 0
                    || repeated.getKey() >= points.size()) {
                throw new IllegalArgumentException("repetition (" + repeated + ") must point back to an earlier point");
            }
        }
    }

    private static void check(Transcript transcript, Quotation quotation) {
        boolean stands = quotation.end() <= transcript.text().length()
                && transcript.text().startsWith(quotation.text(), quotation.start());
        if (!stands) {
            throw new IllegalArgumentException("quotation " + quotation + " does not stand in the transcript of "
                    + transcript.delegation().name() + "\nMaybe the text was changed after it was read.");
        }
    }

    /**
     * A statement with points only.
     *
     * @param transcript the text
     * @param points its points, in order of their quotations
     * @return the statement, each point's sentence once
     */
    public static Statement of(Transcript transcript, List<? extends Point> points) {
        Objects.requireNonNull(transcript, "transcript must not be null");
        Objects.requireNonNull(points, "points must not be null");
        List<Sentence> sentences = new ArrayList<>();
        for (Point point : points) {
            Sentence sentence = new Sentence(
                    point.sentence(), Sentence.Reading.POINT, point.provenance().rule());
            if (sentences.isEmpty()
                    || !sentences.get(sentences.size() - 1).quotation().equals(sentence.quotation())) {
                sentences.add(sentence);
            }
        }
        return new Statement(transcript, sentences, List.copyOf(points), Map.of(), List.of(), List.of(), List.of());
    }

    /**
     * Who speaks.
     *
     * @return the transcript's delegation
     */
    public Delegation delegation() {
        return transcript.delegation();
    }

    /**
     * The points that propose something.
     *
     * @return the proposals in order
     */
    public List<Proposal> proposals() {
        return points.stream()
                .filter(Proposal.class::isInstance)
                .map(Proposal.class::cast)
                .toList();
    }

    /**
     * The points that assert something.
     *
     * @return the claims in order
     */
    public List<Claim> claims() {
        return points.stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .toList();
    }

    /**
     * The earlier point that a point repeats.
     *
     * @param point number of the point, from 0
     * @return the first point that said the same, if this one is a repetition
     */
    public Optional<Point> repeats(int point) {
        return Optional.ofNullable(repetitions.get(point)).map(points::get);
    }

    /**
     * The points that are said for the first time, each with the number of times it is said.
     *
     * @return number of the point to number of times, in order of the points
     */
    public Map<Integer, Integer> timesSaid() {
        Map<Integer, Integer> times = new HashMap<>();
        for (int i = 0; i < points.size(); i++) {
            times.merge(repetitions.getOrDefault(i, i), 1, Integer::sum);
        }
        return new java.util.TreeMap<>(times);
    }

    @Override
    public String toString() {
        return Shown.line("Statement of " + delegation().name() + ": "
                + Shown.counted(proposals().size(), "proposal") + ", " + Shown.counted(claims().size(), "claim"));
    }
}
