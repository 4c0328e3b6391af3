package org.rapporteur.statement;

import java.util.Objects;
import org.rapporteur.text.Printed;

/**
 * A stretch of a transcript, word for word.
 *
 * <p>Always {@code transcript.text().substring(start, end).equals(text)}; {@link Statement} refuses any other. Offsets
 * are UTF-16 units. Immutable and thread-safe.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param text the characters between them, line breaks and all
 */
public record Quotation(int start, int end, String text) {

    private static final int LINE = 79;
    private static final int LONGEST = 60;

    /** Refuses offsets that do not fit the text. */
    public Quotation {
        Objects.requireNonNull(text, "text must not be null");
        if (start < 0 || end - start != text.length() || text.isEmpty()) {
            throw new IllegalArgumentException("quotation (" + start + ", " + end + ") must be as long as its text ("
                    + text.length() + " characters), and not empty");
        }
    }

    /**
     * Cuts a quotation out of a text.
     *
     * @param text the whole text
     * @param start offset of the first character
     * @param end offset after the last character
     * @return the quotation
     */
    public static Quotation of(String text, int start, int end) {
        Objects.requireNonNull(text, "text must not be null");
        if (start < 0 || end > text.length() || start >= end) {
            throw new IllegalArgumentException("quotation (" + start + ", " + end
                    + ") must satisfy 0 <= start < end <= " + text.length() + " (length of the text)");
        }
        return new Quotation(start, end, text.substring(start, end));
    }

    /**
     * The words for display: line breaks and runs of white space become one blank, Markdown's bold marks go, and so does
     * what a page break has put between, as {@link Printed} says.
     *
     * @return the quotation on one line
     */
    public String plain() {
        return Printed.line(text);
    }

    /**
     * Whether another quotation lies within this one.
     *
     * @param other the other quotation, of the same transcript
     * @return true also when both are equal
     */
    public boolean contains(Quotation other) {
        Objects.requireNonNull(other, "other must not be null");
        return start <= other.start && other.end <= end;
    }

    @Override
    public String toString() {
        return line("");
    }

    /** In one line behind a word that says what it is: the words are cut where need be, the offsets never. */
    String line(String what) {
        String lead = what.isEmpty() ? "\"" : what + " \"";
        String place = "\" [" + start + ", " + end + "]";
        int room = Math.min(LONGEST, LINE - lead.length() - place.length());
        String words = plain();
        return lead + (words.length() > room ? words.substring(0, room - 3) + "..." : words) + place;
    }
}
