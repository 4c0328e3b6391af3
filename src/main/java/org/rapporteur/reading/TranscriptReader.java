package org.rapporteur.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.fault.MissingLibraryException;
import org.rapporteur.fault.RapporteurException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Transcript;

/**
 * Reads plain text and Markdown as delivered, web pages, PDF and DOCX, and finds out who speaks, where and when.
 *
 * <p>Delegation, forum, meeting, date and speaker are taken from four sources; the first one that tells wins:
 *
 * <ol>
 *   <li>what is given by hand: {@link #by(Delegation)}, {@link #inForum(String)}, {@link #atMeeting(String)},
 *       {@link #on(LocalDate)}, {@link #spokenBy(String)}
 *   <li>front matter: between two lines {@code ---} at the top, lines {@code delegation: ...} (any name, also one that is
 *       not in the table), {@code delegation-id: ...} (for one of your own whose id is not its name), {@code document:
 *       statement}, {@code brief} or {@code recommendations}, {@code forum: ...},
 *       {@code meeting: ...}, {@code date: 2019-09-23}, {@code speaker: ...}, {@code sources:} with items {@code - ...}
 *   <li>the heading: {@code Statement by H.E. Ms. Ida Berg, Permanent Representative of Norway}, {@code Ms. Berg (Norway):}
 *   <li>the file name: {@code Norway-OEWG-2019-09.txt}, {@code NOR_69_2014.txt}
 * </ol>
 *
 * <p>A name in front matter that is not in the library's table is one of your own, and a notice says so; in headings and file
 * names only under {@link #allowingUnknownNames()}.
 *
 * <p>What the speech itself says is never used for this. A text for which no source names a delegation is refused. What is
 * doubtful (a date without a day, an unknown key or name, look-alike letters, another language than English, control characters,
 * marks of a wrong decoding) becomes a notice of the transcript; nothing is repaired.
 *
 * <p>Files are read as UTF-8, strictly: invalid bytes are refused with their offset. Byte order marks of UTF-8 and UTF-16 are
 * honoured and are no part of the text; another charset is read when it is given. Time is linear in the length of the text.
 *
 * <p>A file whose name ends in {@code .html} or {@code .htm}, {@code .pdf}, or {@code .docx} is read by an optional library,
 * which is to be added by hand ({@code org.jsoup:jsoup:1.24.1}, {@code org.apache.pdfbox:pdfbox:3.0.8},
 * {@code org.apache.poi:poi-ooxml:5.5.1}); one that is missing is named. Its text is made of blocks with a blank line between
 * them, headings, list items and quotes marked as in Markdown, notes at the end as rows of a table, which are not read as
 * speech. Left out are scripts, menus and hidden text of a page, running headers, footers and page numbers of a PDF (a notice
 * says which), deletions and hidden text of a DOCX. Words that a line end divides are joined, ligatures become letters.
 * {@link Transcript#place(int)} leads from every offset back to the page, paragraph, cell or note.
 *
 * <pre>{@code
 * Transcript transcript = TranscriptReader.withDefaults()
 *         .by(Delegation.named("Norland"))
 *         .read("speech", "We support a fund.");
 * }</pre>
 *
 * <p>Immutable and thread-safe; every step returns a new reader.
 */
public final class TranscriptReader {

    private static final Delegation NOBODY = Delegation.named("unknown");
    private static final TranscriptReader DEFAULTS = new TranscriptReader(
            StandardCharsets.UTF_8, Limits.defaults(), Particulars.NONE, WhoSpeaks.Strangers.REFUSED);

    private final Charset charset;
    private final Limits limits;
    private final Particulars byHand;
    private final WhoSpeaks.Strangers strangers;

    private TranscriptReader(Charset charset, Limits limits, Particulars byHand, WhoSpeaks.Strangers strangers) {
        this.charset = charset;
        this.limits = limits;
        this.byHand = byHand;
        this.strangers = strangers;
    }

    private TranscriptReader with(Particulars other) {
        return new TranscriptReader(charset, limits, other, strangers);
    }

    /**
     * UTF-8, the default limits, nothing given by hand.
     *
     * @return the reader
     */
    public static TranscriptReader withDefaults() {
        return DEFAULTS;
    }

    /**
     * Reads bytes in another charset; byte order marks still win.
     *
     * @param other the charset
     * @return a new reader
     */
    public TranscriptReader decoding(Charset other) {
        Objects.requireNonNull(other, "other must not be null");
        return new TranscriptReader(other, limits, byHand, strangers);
    }

    /**
     * Reads under other limits.
     *
     * @param other the limits
     * @return a new reader
     */
    public TranscriptReader limitedTo(Limits other) {
        Objects.requireNonNull(other, "other must not be null");
        return new TranscriptReader(charset, other, byHand, strangers);
    }

    /**
     * Says who speaks.
     *
     * @param delegation the delegation
     * @return a new reader
     */
    public TranscriptReader by(Delegation delegation) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        return with(byHand.by(delegation));
    }

    /**
     * Takes names that are not in the library's table from headings and file names too, as delegations of your own: a folder
     * of statements of invented States, companies or organisations. Each such text has a notice that says so. Without this a
     * text that only such a name tells is refused, since the name may be a misspelling. In front matter every name is taken.
     *
     * @return a new reader
     */
    public TranscriptReader allowingUnknownNames() {
        return new TranscriptReader(charset, limits, byHand, WhoSpeaks.Strangers.TAKEN);
    }

    /**
     * Says where.
     *
     * @param forum the body addressed
     * @return a new reader
     */
    public TranscriptReader inForum(String forum) {
        Objects.requireNonNull(forum, "forum must not be null");
        return with(byHand.inForum(forum));
    }

    /**
     * Says at which meeting.
     *
     * @param meeting its name or symbol
     * @return a new reader
     */
    public TranscriptReader atMeeting(String meeting) {
        Objects.requireNonNull(meeting, "meeting must not be null");
        return with(byHand.atMeeting(meeting));
    }

    /**
     * Says when.
     *
     * @param date day of delivery
     * @return a new reader
     */
    public TranscriptReader on(LocalDate date) {
        Objects.requireNonNull(date, "date must not be null");
        return with(byHand.on(date));
    }

    /**
     * Says which person spoke.
     *
     * @param speaker the name
     * @return a new reader
     */
    public TranscriptReader spokenBy(String speaker) {
        Objects.requireNonNull(speaker, "speaker must not be null");
        return with(byHand.spokenBy(speaker));
    }

    /**
     * Reads a file.
     *
     * @param file a text or Markdown file, whatever its ending, or one that ends in .html, .htm, .pdf or .docx
     * @return the transcript; its source is the file's own name
     * @throws InputException if it does not exist, cannot be read, is no text in the charset, holds none, or if nothing
     *     names its delegation
     * @throws LimitException if it is larger than the limits allow
     */
    public Transcript read(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        String shown = TextFiles.shown(file);
        return decoded(shown, TextFiles.name(file), TextFiles.bytes(file, limits));
    }

    private Transcript decoded(String shown, String source, byte[] bytes) {
        FileKind.refuseOthers(shown, source, bytes);
        if (!Documents.isDocument(source)) {
            return transcript(shown, source, TextDecoder.decode(shown, bytes, charset, limits));
        }
        DocumentText document = Documents.read(shown, source, bytes, charset, limits);
        Transcript transcript = transcript(shown, source, document.text()).withPlaces(document.places());
        for (String notice : document.notices()) {
            transcript = transcript.withNotice(notice);
        }
        return transcript;
    }

    /**
     * Reads bytes.
     *
     * @param source name of the text, read as a file name is
     * @param bytes an encoded text
     * @return the transcript
     * @throws InputException if they are no text in the charset, hold none, or if nothing names the delegation
     * @throws LimitException if they are more than the limits allow
     */
    public Transcript read(String source, byte[] bytes) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(bytes, "bytes must not be null");
        return decoded(source, source, bytes);
    }

    /**
     * Reads a text that is decoded already; the charset does not matter.
     *
     * @param source name of the text, read as a file name is
     * @param text the text as delivered; a byte order mark before it is left out
     * @return the transcript
     * @throws InputException if it holds no text or the character U+0000, or if nothing names the delegation
     * @throws LimitException if it is longer than the limits allow
     */
    public Transcript read(String source, String text) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(text, "text must not be null");
        if (text.length() > limits.maxCharacters()) {
            throw new LimitException(source, "maxCharacters", text.length(), limits.maxCharacters());
        }
        int nul = text.indexOf(0);
        if (nul >= 0) {
            throw InputException.atLine(
                    source,
                    TextDecoder.line(text, nul),
                    "character (U+0000) is no text\nMaybe it was decoded with a wrong charset.");
        }
        return transcript(source, source, text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private Transcript transcript(String shown, String source, String text) {
        if (text.codePoints().allMatch(TranscriptReader::isBlank)) {
            throw InputException.of(shown, "holds no text\nMaybe it is empty, or white space only.");
        }
        Transcript raw = Transcript.of(NOBODY, text);
        return new Sources(shown, source, byHand, strangers, raw).describe(raw, source);
    }

    private static boolean isBlank(int c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.FORMAT;
    }

    /**
     * Reads files and folders.
     *
     * @param filesOrFolders files, and folders whose text files are read, see {@link #texts(Path)}
     * @return the transcripts in the order of the paths, those of a folder in the order of their names, each called as {@link
     *     #sources(Collection)} tells; not to be changed
     * @throws InputException if a path does not exist, a folder holds no text, or a file cannot be read; if several cannot,
     *     it lists them all
     * @throws LimitException if one file is larger than the limits allow
     * @throws IllegalArgumentException if there is no path
     */
    public List<Transcript> readAll(Path... filesOrFolders) {
        Objects.requireNonNull(filesOrFolders, "filesOrFolders must not be null");
        List<Path> files = texts(filesOrFolders);
        Map<Path, String> sources = sources(files);
        List<Transcript> transcripts = new ArrayList<>();
        List<RapporteurException> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                transcripts.add(read(file).withSource(sources.get(file)));
            } catch (InputException | LimitException | MissingLibraryException e) {
                faults.add(e);
            }
        }
        if (faults.size() == 1) {
            throw faults.get(0);
        }
        if (!faults.isEmpty()) {
            throw InputException.ofSeveral(
                    files.size(),
                    faults,
                    "Maybe read the others one by one: TranscriptReader.texts(folder) lists the files.");
        }
        return Collections.unmodifiableList(transcripts);
    }

    /**
     * The files that {@link #readAll(Path...)} would read: a file itself, whatever its ending; of a folder those that end in
     * {@code .txt}, {@code .md}, {@code .markdown}, {@code .html}, {@code .htm}, {@code .pdf} or {@code .docx}, and of those in {@code .rtf}, {@code .doc} and {@code .odt}, which
     * are refused as such; without those in folders below, hidden ones and READMEs.
     *
     * @param fileOrFolder a path
     * @return at least one file, sorted by name
     * @throws InputException if the path does not exist or the folder holds no text
     */
    public static List<Path> texts(Path fileOrFolder) {
        Objects.requireNonNull(fileOrFolder, "fileOrFolder must not be null");
        return TextFiles.in(fileOrFolder);
    }

    /**
     * The files of several paths, see {@link #texts(Path)}.
     *
     * @param filesOrFolders at least one path
     * @return at least one file, in the order of the paths, those of a folder sorted by name
     * @throws InputException if a path does not exist or a folder holds no text
     * @throws IllegalArgumentException if there is no path
     */
    public static List<Path> texts(Path... filesOrFolders) {
        Objects.requireNonNull(filesOrFolders, "filesOrFolders must not be null");
        if (filesOrFolders.length == 0) {
            throw new IllegalArgumentException("filesOrFolders (none) must be at least one"
                    + "\nGive a file or a folder, such as Path.of(\"seeds\").");
        }
        for (Path path : filesOrFolders) {
            Objects.requireNonNull(path, "filesOrFolders must not hold null");
        }
        return Arrays.stream(filesOrFolders)
                .flatMap(path -> TextFiles.in(path).stream())
                .toList();
    }

    /**
     * What the transcripts of files that are read together are called, so that no two have one name.
     *
     * <pre>{@code
     * TranscriptReader.sources(List.of(Path.of("round1/Norland.txt"), Path.of("round2/Norland.txt"), Path.of("round1/Sudland.txt")));
     * // round1/Norland.txt, round2/Norland.txt, Sudland.txt
     * }</pre>
     *
     * @param files any files
     * @return of each, in their order, its own name; if another file has the same name, with as many of the folders above it,
     *     separated by {@code /}, as tell it apart; not to be changed
     */
    public static Map<Path, String> sources(Collection<Path> files) {
        Objects.requireNonNull(files, "files must not be null");
        return SourceNames.of(files);
    }

    @Override
    public String toString() {
        return "TranscriptReader of " + charset.name();
    }
}
