package org.rapporteur.scoring;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.fault.Shown;
import org.rapporteur.position.Position;

/**
 * A similarity of wording, from 0 to 1: what the two sides say is taken as one text each. Equal texts are exactly 1, whatever
 * the method makes of them.
 *
 * @param id its short name
 * @param about what it measures, with its source
 * @param laws what it promises
 * @param method how texts are compared
 */
record TextMeasure(String id, String about, Set<Law> laws, Method method) implements Measure {

    TextMeasure {
        laws = Collections.unmodifiableSet(EnumSet.copyOf(laws));
    }

    /** Prepares the comparison of a batch of texts, given as lists of words. */
    @FunctionalInterface
    interface Method {
        Prepared prepare(List<List<String>> texts);
    }

    /** Compares two prepared texts by their numbers: a value of any rounding, the same both ways round. */
    @FunctionalInterface
    interface Prepared {
        double compare(int i, int j);
    }

    @Override
    public double lowest() {
        return 0;
    }

    @Override
    public double highest() {
        return 1;
    }

    @Override
    public Sense sense() {
        return Sense.SIMILARITY;
    }

    @Override
    public PairTable compare(List<Position> positions) {
        PointRows.checkIssue(positions);
        List<List<String>> texts = positions.stream().map(SpokenWords::of).toList();
        Prepared prepared = method.prepare(texts);
        return ValueTable.of(
                texts.size(),
                (i, j) -> texts.get(i).equals(texts.get(j)) ? 1 : Math.max(0, Math.min(1, prepared.compare(i, j))));
    }

    @Override
    public String toString() {
        return Shown.line("Measure " + id);
    }
}
