package org.rapporteur.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.fault.Shown;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Place;
import org.rapporteur.statement.Transcript;

/**
 * The record of a meeting with many speakers, told apart into turns.
 *
 * <pre>{@code
 * MeetingRecord record = MeetingRecord.read(Path.of("meeting.txt"));
 * for (Transcript transcript : record.transcripts()) {
 *     Statement statement = Rapporteur.withDefaults().read(transcript);
 * }
 * }</pre>
 *
 * <p>A turn begins at a line with a label and a colon: {@code Mr. Berg (Norland):}, {@code Norland (Mr. Berg):}, {@code The
 * representative of Norland:}, a delegation of the library's table by itself, {@code The President:}, {@code The
 * Secretary-General:}; or as summary records have it, {@code Mr. Berg (Norland) said that}, which makes a
 * {@link Transcript.Form#BRIEF}. What stands in brackets is the delegation, known or not; a person without is the delegation
 * named before in the same record, else a delegation of its own. What stands before the first label is the heading, from
 * which forum, meeting and date are taken.
 *
 * <p>The chair's turns are procedure, save where the chair goes on "in my capacity as the representative of Norland", up to
 * "I now resume my functions". Rights of reply are told by the label, by the chair's call before it, or by the speaker's own
 * first words. Interpreters' notes ({@code (spoke in French)}) and what nobody says ({@code The meeting rose at 6 p.m.}) are
 * kept out of the words; the notes are known: {@link Turn#spokenIn()}, and notices of the transcript where they stand inside
 * a turn. Rules and phrases are for English records ({@code record-words.tsv}). Immutable and thread-safe.
 */
public final class MeetingRecord {

    private final Transcript whole;
    private final List<Turn> turns;

    private MeetingRecord(Transcript whole, List<Turn> turns) {
        this.whole = whole;
        this.turns = turns;
    }

    /**
     * Reads a record from a file.
     *
     * @param file a text or Markdown file in UTF-8, or one that ends in .html, .htm, .pdf or .docx
     * @return the record
     * @throws InputException if it cannot be read, or no turn begins in it
     * @throws LimitException if it is larger than the limits allow
     */
    public static MeetingRecord read(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        Limits limits = Limits.defaults();
        byte[] bytes = TextFiles.bytes(file, limits);
        String shown = TextFiles.shown(file);
        String name = TextFiles.name(file);
        if (!Documents.isDocument(name)) {
            return of(name, TextDecoder.decode(shown, bytes, StandardCharsets.UTF_8, limits), List.of());
        }
        DocumentText document = Documents.read(shown, name, bytes, StandardCharsets.UTF_8, limits);
        return of(name, document.text(), document.places());
    }

    /**
     * Reads a record from a text.
     *
     * @param source name of the text
     * @param text the record
     * @return the record
     * @throws InputException if no turn begins in it
     */
    public static MeetingRecord of(String source, String text) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(text, "text must not be null");
        return of(source, text, List.of());
    }

    private static MeetingRecord of(String source, String text, List<Place> places) {
        Transcript whole = Transcript.of(Delegation.named("meeting record"), text)
                .withSource(source)
                .withPlaces(places);
        List<Turn> turns = new RecordCutter(whole).turns();
        if (turns.isEmpty()) {
            throw InputException.of(
                    source,
                    "must hold a turn such as \"Mr. Berg (Norland): ...\"\nMaybe it is one statement: read it with"
                            + " TranscriptReader.");
        }
        return new MeetingRecord(whole, turns);
    }

    /**
     * All turns, the chair's too.
     *
     * @return in order, at least one
     */
    public List<Turn> turns() {
        return turns;
    }

    /**
     * What the delegations and those invited say, without the chair's procedure.
     *
     * @return a transcript for each statement and each right of reply, in order; one delegation may have several
     */
    public List<Transcript> transcripts() {
        return turns.stream()
                .filter(turn -> turn.kind() != Turn.Kind.CHAIR)
                .map(Turn::transcript)
                .toList();
    }

    /**
     * The record itself.
     *
     * @return its whole text, to which the origins of the turns' places refer
     */
    public String text() {
        return whole.text();
    }

    /**
     * Where a character of the record stands in the file.
     *
     * @param offset offset in {@link #text()}
     * @return page, paragraph or line
     */
    public Place place(int offset) {
        return whole.place(offset);
    }

    @Override
    public String toString() {
        return Shown.line("MeetingRecord of " + Shown.counted(turns.size(), "turn") + ", "
                + Shown.counted(
                        transcripts().stream()
                                .map(Transcript::delegation)
                                .distinct()
                                .count(),
                        "delegation"));
    }
}
