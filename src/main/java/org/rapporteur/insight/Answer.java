package org.rapporteur.insight;

import java.util.List;
import java.util.Objects;
import org.rapporteur.fault.Shown;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;

/**
 * What a delegation's own words say to a proposal.
 *
 * @param delegation who answers
 * @param verdict whether it accepts
 * @param words the points that say so, the one that says it best of this proposal first; empty for silence
 */
public record Answer(Delegation delegation, Verdict verdict, List<CodedPoint> words) {

    /** How a proposal is received; all but silence have a degree, 1 for yes and 0 for no. */
    public enum Verdict {
        /** It makes the proposal itself, or says the same. */
        ACCEPTS(1),
        /** It says something related the same way, without a stance on the question: likely a yes, but read it. */
        ECHOES(0.75),
        /** It would on conditions, or with conditions of its own. */
        ON_CONDITIONS(0.75),
        /** It says both, or half of it. */
        DIVIDED(0.5),
        /** It is for the opposite, on conditions. */
        RELUCTANT(0.25),
        /** It says something related the opposite way, without a stance on the question: likely a no, but read it. */
        COUNTERS(0.25),
        /** It says the opposite. */
        REJECTS(0),
        /** It says nothing that meets the proposal: neither yes nor no. */
        SILENT(-1);

        private final double degree;

        Verdict(double degree) {
            this.degree = degree;
        }

        /**
         * How far it accepts.
         *
         * @return 1, .75, .5, .25 or 0
         * @throws IllegalStateException for silence, which has no degree
         */
        public double degree() {
            if (this == SILENT) {
                throw new IllegalStateException("silence has no degree\nAsk first whether it is SILENT.");
            }
            return degree;
        }

        /** The verdict that leaves so much opposition. */
        static Verdict facing(double opposition) {
            if (opposition < 0.125) {
                return ACCEPTS;
            }
            if (opposition < 0.375) {
                return ON_CONDITIONS;
            }
            return opposition < 0.625 ? DIVIDED : opposition < 0.875 ? RELUCTANT : REJECTS;
        }
    }

    /**
     * Whether it is more of a yes than of a no.
     *
     * @return true for {@code ACCEPTS}, {@code ECHOES} and {@code ON_CONDITIONS}
     */
    public boolean accepts() {
        return verdict != Verdict.SILENT && verdict.degree() > 0.5;
    }

    /**
     * Whether it is more of a no than of a yes.
     *
     * @return true for {@code REJECTS}, {@code RELUCTANT} and {@code COUNTERS}
     */
    public boolean rejects() {
        return verdict != Verdict.SILENT && verdict.degree() < 0.5;
    }

    /** Copies the words. */
    public Answer {
        Objects.requireNonNull(delegation, "delegation must not be null");
        Objects.requireNonNull(verdict, "verdict must not be null");
        Objects.requireNonNull(words, "words must not be null");
        words = List.copyOf(words);
    }

    @Override
    public String toString() {
        return Shown.line(delegation.name() + " " + verdict);
    }
}
