package org.rapporteur.text;

import java.util.List;
import java.util.Objects;

/**
 * One block of a text: a paragraph, a heading, a list item, a quoted block, or something that is no running text.
 *
 * <p>A paragraph that a page break cut in two is one passage; what stood in between (blank lines, a page number) is one
 * of its {@link #gaps()}. Passages of one text do not overlap and come in reading order. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param level depth: 1 to 6 for headings, 1 and more for quotes and list items, 0 otherwise
 * @param gaps stretches inside it that are not part of what is said: page furniture, footnote marks, link targets, quote
 *     marks at line starts; in order, without overlap
 */
public record Passage(Kind kind, int start, int end, int level, List<Span> gaps) {

    /** What a passage is. */
    public enum Kind {
        /** Running text. */
        PARAGRAPH,
        /** A title or heading line. */
        HEADING,
        /** An item of a list, or a numbered paragraph; its marker is not part of the passage. */
        LIST_ITEM,
        /** A block quoted from elsewhere. */
        QUOTE,
        /** Lines of keys and values at the top of a file. */
        FRONT_MATTER,
        /** A table row, program code or similar: kept in the text, not read as speech. */
        APPARATUS
    }

    /** Refuses reversed offsets, a negative level, and gaps outside the passage or out of order. */
    public Passage {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(gaps, "gaps must not be null");
        gaps = List.copyOf(gaps);
        if (start < 0 || end < start || level < 0) {
            throw new IllegalArgumentException("passage (" + start + ", " + end + ", level " + level
                    + ") must satisfy 0 <= start <= end, level >= 0");
        }
        int from = start;
        for (Span gap : gaps) {
            if (gap.start() < from || gap.end() > end) {
                throw new IllegalArgumentException(
                        "gap (" + gap + ") must lie in order inside the passage (" + start + ", " + end + ")");
            }
            from = gap.end();
        }
    }

    /**
     * Whether it is read as something the delegation says.
     *
     * @return true for paragraphs, list items, headings and quotes
     */
    public boolean isText() {
        return kind != Kind.FRONT_MATTER && kind != Kind.APPARATUS;
    }
}
