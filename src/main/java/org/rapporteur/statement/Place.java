package org.rapporteur.statement;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.rapporteur.fault.Shown;

/**
 * Where in the document as it was published a character of a transcript stands: "page 3", "footnote 2".
 *
 * <p>A transcript made from a PDF, a web page or a word processor's file has other offsets than the file. Its places lead
 * back: each holds from its {@code start} up to the start of the next one. Immutable and thread-safe.
 *
 * @param start offset in the transcript's text, at least 0
 * @param part what is counted
 * @param number its number in the document, from 1
 * @param origin offset of the same character in the document as a text of characters, where the document is one (a web
 *     page's source, a meeting record); empty for a PDF or a word processor's file
 */
public record Place(int start, Part part, int number, OptionalInt origin) {

    /** What a place counts. */
    public enum Part {
        /** A page of a PDF. */
        PAGE,
        /** A paragraph, heading or list item. */
        PARAGRAPH,
        /** A cell of a table, counted through the document row by row. */
        TABLE_CELL,
        /** A footnote or endnote. */
        FOOTNOTE,
        /** A line of a text file. */
        LINE,
        /** A turn of a meeting record. */
        TURN
    }

    /** Refuses negative offsets and numbers below 1. */
    public Place {
        Objects.requireNonNull(origin, "origin must not be null");
        if (start < 0 || number < 1 || origin.orElse(0) < 0) {
            throw new IllegalArgumentException("place (" + part + " " + number + " at " + start + ", origin " + origin
                    + ") must have offsets of at least 0 and a number of at least 1");
        }
    }

    /**
     * A place in a document that is no text of characters.
     *
     * @param start offset in the transcript's text
     * @param part what is counted
     * @param number its number, from 1
     * @return the place, without origin
     */
    public static Place of(int start, Part part, int number) {
        Objects.requireNonNull(part, "part must not be null");
        return new Place(start, part, number, OptionalInt.empty());
    }

    /**
     * A place in a document that is a text of characters.
     *
     * @param start offset in the transcript's text
     * @param part what is counted
     * @param number its number, from 1
     * @param origin offset of the same character in the document
     * @return the place
     */
    public static Place of(int start, Part part, int number, int origin) {
        Objects.requireNonNull(part, "part must not be null");
        return new Place(start, part, number, OptionalInt.of(origin));
    }

    /** The same place, for a character further on. */
    Place at(int offset) {
        return origin.isPresent()
                ? of(offset, part, number, origin.getAsInt() + offset - start)
                : of(offset, part, number);
    }

    /**
     * The place in words, for people.
     *
     * @return such as "page 3" or "table cell 12"
     */
    public String describe() {
        return part.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + number;
    }

    @Override
    public String toString() {
        return Shown.line(describe() + (origin.isPresent() ? ", character " + origin.getAsInt() : ""));
    }
}
