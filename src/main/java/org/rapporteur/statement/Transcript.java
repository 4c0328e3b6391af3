package org.rapporteur.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.fault.Shown;
import org.rapporteur.text.Layout;
import org.rapporteur.text.Passage;
import org.rapporteur.text.Words;

/**
 * A text exactly as delivered, and what is known of its delivery. Every offset of the library refers to this text.
 *
 * <p>Make one by hand with {@link #of(Delegation, String)} and the {@code with} steps, or let the reader find out from
 * file and heading. Unknown details are empty strings, an unknown date is an empty {@code Optional}. Immutable and
 * thread-safe; each {@code with} step returns a new value.
 */
public final class Transcript {

    /** What kind of document it is. */
    public enum Form {
        /** The delegation's own words, as delivered or circulated. */
        STATEMENT,
        /** Somebody's account of the delegation's position: never shown as its words. */
        BRIEF,
        /**
         * A list of what the delegation recommends or demands, without "we call on": every sentence and list item that
         * names an act is a proposal, as in the Universal Periodic Review.
         */
        RECOMMENDATIONS
    }

    private final Delegation delegation;
    private final String text;
    private final TranscriptDetails details;
    private final List<Passage> passages;
    private final Words words;

    private Transcript(
            Delegation delegation, String text, TranscriptDetails details, List<Passage> passages, Words words) {
        this.delegation = delegation;
        this.text = text;
        this.details = details;
        this.passages = passages;
        this.words = words;
    }

    /**
     * A text delivered by a delegation.
     *
     * @param delegation who speaks
     * @param text the text; kept as it is
     * @return the transcript, a {@link Form#STATEMENT} of unknown source
     */
    public static Transcript of(Delegation delegation, String text) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        Objects.requireNonNull(text, "text must not be null");
        List<Passage> passages = Layout.of(text);
        return new Transcript(delegation, text, TranscriptDetails.UNKNOWN, passages, Words.of(text, passages));
    }

    private Transcript with(TranscriptDetails changed) {
        return new Transcript(delegation, text, changed, passages, words);
    }

    /**
     * The same text with another speaker.
     *
     * @param other who speaks
     * @return a new transcript
     */
    public Transcript by(Delegation other) {
        Objects.requireNonNull(other, "other must not be null");
        return new Transcript(other, text, details, passages, words);
    }

    /**
     * The same with a name for where it comes from.
     *
     * @param source file name or other name, used in messages and records
     * @return a new transcript
     */
    public Transcript withSource(String source) {
        Objects.requireNonNull(source, "source must not be null");
        return with(details.withSource(source));
    }

    /**
     * The same with a forum.
     *
     * @param forum the body that was addressed
     * @return a new transcript
     */
    public Transcript withForum(String forum) {
        Objects.requireNonNull(forum, "forum must not be null");
        return with(details.withForum(forum));
    }

    /**
     * The same with a meeting.
     *
     * @param meeting name or symbol of the meeting
     * @return a new transcript
     */
    public Transcript withMeeting(String meeting) {
        Objects.requireNonNull(meeting, "meeting must not be null");
        return with(details.withMeeting(meeting));
    }

    /**
     * The same with a date.
     *
     * @param date day of delivery
     * @return a new transcript
     */
    public Transcript withDate(LocalDate date) {
        Objects.requireNonNull(date, "date must not be null");
        return with(details.withDate(date));
    }

    /**
     * The same with a speaker.
     *
     * @param speaker the person who spoke
     * @return a new transcript
     */
    public Transcript withSpeaker(String speaker) {
        Objects.requireNonNull(speaker, "speaker must not be null");
        return with(details.withSpeaker(speaker));
    }

    /**
     * The same as another kind of document.
     *
     * @param form statement or brief
     * @return a new transcript
     */
    public Transcript as(Form form) {
        Objects.requireNonNull(form, "form must not be null");
        return with(details.withForm(form));
    }

    /**
     * The same with one more notice for the reader.
     *
     * @param notice what a person should know about the text, such as an unsupported language
     * @return a new transcript
     */
    public Transcript withNotice(String notice) {
        Objects.requireNonNull(notice, "notice must not be null");
        List<String> notices = new ArrayList<>(details.notices());
        notices.add(notice);
        return with(details.withNotices(notices));
    }

    /**
     * The same with what leads back to the document it was read from.
     *
     * @param places in order of their starts, no two at one offset, the first at offset 0; empty if there is nothing to
     *     lead back to
     * @return a new transcript
     */
    public Transcript withPlaces(List<Place> places) {
        Objects.requireNonNull(places, "places must not be null");
        int before = -1;
        for (Place place : places) {
            if (place.start() <= before || before < 0 && place.start() > 0 || place.start() > text.length()) {
                throw new IllegalArgumentException("place (" + place + " at " + place.start()
                        + ") must stand in order and in the text, the first at 0");
            }
            before = place.start();
        }
        return with(details.withPlaces(places));
    }

    /**
     * Who speaks.
     *
     * @return the delegation
     */
    public Delegation delegation() {
        return delegation;
    }

    /**
     * The text as delivered.
     *
     * @return the whole text
     */
    public String text() {
        return text;
    }

    /**
     * Where it comes from.
     *
     * @return file name or other name; empty if unknown
     */
    public String source() {
        return details.source();
    }

    /**
     * The body addressed.
     *
     * @return its name; empty if unknown
     */
    public String forum() {
        return details.forum();
    }

    /**
     * The meeting.
     *
     * @return its name or symbol; empty if unknown
     */
    public String meeting() {
        return details.meeting();
    }

    /**
     * The day.
     *
     * @return the date of delivery, if known
     */
    public Optional<LocalDate> date() {
        return details.date();
    }

    /**
     * The person who spoke.
     *
     * @return the name; empty if unknown
     */
    public String speaker() {
        return details.speaker();
    }

    /**
     * What kind of document it is.
     *
     * @return statement or brief
     */
    public Form form() {
        return details.form();
    }

    /**
     * What a person should know about the text.
     *
     * @return notices in the order they were found; empty if there is nothing to say
     */
    public List<String> notices() {
        return details.notices();
    }

    /**
     * What leads back to the document the text was read from.
     *
     * @return places in order; empty if the text is the document
     */
    public List<Place> places() {
        return details.places();
    }

    /**
     * Where a character stands in the document the text was read from.
     *
     * <pre>{@code
     * transcript.place(point.quotation().start()).describe();   // "page 3"
     * }</pre>
     *
     * @param offset offset of the character, from 0 to the length of the text
     * @return page, paragraph, cell or turn; where the text is the document itself, the line
     */
    public Place place(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IllegalArgumentException(
                    "offset (" + offset + ") must be within 0 and " + text.length() + " (length of the text)");
        }
        if (details.places().isEmpty()) {
            return Place.of(offset, Place.Part.LINE, 1 + lineBreaks(offset), offset);
        }
        int low = 0;
        int high = details.places().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (details.places().get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return details.places().get(low).at(offset);
    }

    /**
     * Where a quotation stands, for people: so that it can be looked up.
     *
     * @param quotation a quotation of this text
     * @return name of the text, or of its delegation if it has none; of one that was read from a document the page, paragraph
     *     or cell in which the quotation begins; the offsets of its first character and after its last, such as
     *     {@code norland.pdf, page 2 [527, 665]}
     */
    public String cite(Quotation quotation) {
        Objects.requireNonNull(quotation, "quotation must not be null");
        String name = source().isEmpty() ? delegation.name() : source();
        String place = places().isEmpty() ? "" : ", " + place(quotation.start()).describe();
        return name + place + " [" + quotation.start() + ", " + quotation.end() + "]";
    }

    /**
     * The year of delivery: that of the date; if there is none, the one year that stands in the name of the file, as in those
     * of the General Debate ({@code CUB_68_2013.txt}), or else in those of its folders.
     *
     * @return the year; empty if it is not known, or if two years stand there
     */
    public OptionalInt year() {
        if (date().isPresent()) {
            return OptionalInt.of(date().get().getYear());
        }
        OptionalInt named = TranscriptDetails.year(source().substring(source().lastIndexOf('/') + 1));
        return named.isPresent() ? named : TranscriptDetails.year(source());
    }

    /** LF, CR, and the two together as one. */
    private int lineBreaks(int end) {
        int breaks = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                breaks++;
            }
        }
        return breaks;
    }

    /**
     * The passages of the text.
     *
     * @return its passages in reading order
     */
    public List<Passage> passages() {
        return passages;
    }

    /**
     * The words of the text.
     *
     * @return words and marks of all its passages of running text
     */
    public Words words() {
        return words;
    }

    /**
     * A quotation from this text.
     *
     * @param start offset of the first character
     * @param end offset after the last character
     * @return the quotation
     */
    public Quotation quote(int start, int end) {
        return Quotation.of(text, start, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Transcript t
                && delegation.equals(t.delegation)
                && text.equals(t.text)
                && details.equals(t.details);
    }

    @Override
    public int hashCode() {
        return Objects.hash(delegation, text, details);
    }

    @Override
    public String toString() {
        return Shown.line("Transcript of " + delegation.name()
                + details.date().map(d -> ", " + d).orElse("") + ", " + text.length() + " characters");
    }
}
