package org.rapporteur.drift;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.fault.Shown;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Quotation;

/**
 * What became of one point: its two quotations and what was changed between them.
 *
 * @param kind what became of it
 * @param earlier the point as it was said before; empty for {@link DriftKind#NEW}
 * @param later the point as it is said now; empty for {@link DriftKind#DROPPED}
 * @param reason the deciding words, such as {@code "shall" to "should"}, or the question whose stance has changed; empty
 *     where the kind says it all
 * @param nearness how near the two are, from 0 to 1; 1 for the same words, 0 for a point on one side only
 */
public record DriftEntry(
        DriftKind kind, Optional<CodedPoint> earlier, Optional<CodedPoint> later, String reason, double nearness) {

    /** Refuses a point too many or too few for the kind. */
    public DriftEntry {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(earlier, "earlier must not be null");
        Objects.requireNonNull(later, "later must not be null");
        Objects.requireNonNull(reason, "reason must not be null");
        if (earlier.isEmpty() != (kind == DriftKind.NEW) || later.isEmpty() != (kind == DriftKind.DROPPED)) {
            throw new IllegalArgumentException("kind (" + kind + ") must go with "
                    + (kind == DriftKind.NEW
                            ? "a later point only"
                            : kind == DriftKind.DROPPED ? "an earlier point only" : "two points"));
        }
        if (!(nearness >= 0 && nearness <= 1)) {
            throw new IllegalArgumentException("nearness (" + nearness + ") must be within 0 and 1");
        }
    }

    /**
     * The words before.
     *
     * @return the quotation from the earlier statement; empty for a new point
     */
    public Optional<Quotation> before() {
        return earlier.map(point -> point.point().quotation());
    }

    /**
     * The words now.
     *
     * @return the quotation from the later statement; empty for a dropped point
     */
    public Optional<Quotation> now() {
        return later.map(point -> point.point().quotation());
    }

    /**
     * What was changed in the words.
     *
     * @return the word diff; of a new or dropped point all of its words against none
     */
    public WordDiff words() {
        return WordDiff.between(clause(earlier), clause(later));
    }

    private static Clause clause(Optional<CodedPoint> point) {
        return point.map(Clause::of).orElseGet(() -> Clause.of(""));
    }

    /**
     * Whether what was said and what is said now weigh the same in every score: both are coded alike, have the same content
     * words for and against, and differ only in words without content and in their force, which enters no score.
     *
     * @return true for every MOVED and many REWORDED entries
     */
    public boolean keepsEveryScore() {
        return earlier.isPresent() && later.isPresent() && Coding.isSame(earlier.orElseThrow(), later.orElseThrow());
    }

    @Override
    public String toString() {
        String quoted = now().or(this::before).map(Quotation::plain).orElse("");
        String shown = quoted.length() > 50 ? quoted.substring(0, 47) + "..." : quoted;
        return Shown.line(kind.name().toLowerCase(Locale.ROOT) + " \"" + shown + "\"");
    }
}
