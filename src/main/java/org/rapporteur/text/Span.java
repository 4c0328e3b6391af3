package org.rapporteur.text;

import java.util.Objects;

/**
 * A stretch of a text: {@code text.substring(start, end)}.
 *
 * <p>In {@code "We agree."} the word {@code agree} is {@code Span[start=3, end=8]}. Ordered by start, then end: reading
 * order, the shorter of two that begin together first. Immutable and thread-safe.
 *
 * @param start offset of the first UTF-16 unit, at least 0
 * @param end offset after the last UTF-16 unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Refuses a stretch that begins before the text or ends before it begins. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span (" + start + ", " + end + ") must satisfy 0 <= start <= end");
        }
    }

    /**
     * How long it is.
     *
     * @return number of UTF-16 units, 0 for an empty span
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether a stretch lies wholly inside this one.
     *
     * @param other the stretch to look for
     * @return true also when both are equal
     */
    public boolean contains(Span other) {
        Objects.requireNonNull(other, "other must not be null");
        return start <= other.start && other.end <= end;
    }

    /**
     * Whether the two share at least one character.
     *
     * @param other the other stretch
     * @return false when they only touch
     */
    public boolean overlaps(Span other) {
        Objects.requireNonNull(other, "other must not be null");
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        Objects.requireNonNull(other, "other must not be null");
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
