package org.rapporteur.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Background;
import org.rapporteur.text.Layout;

/**
 * Reads plain text and Markdown as delivered, and finds out who speaks, where and when.
 *
 * <p>What is given by hand comes first, then the file's front matter, its heading, its name. UTF-8 is read strictly; byte
 * order marks of UTF-8 and UTF-16 are honoured and are no part of the text; another charset is read when it is given.
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

    private static final double ENGLISH = 0.75;
    private static final List<String> ENDINGS = List.of(".txt", ".md", ".markdown");
    private static final TranscriptReader DEFAULTS =
            new TranscriptReader(StandardCharsets.UTF_8, Limits.defaults(), Particulars.NONE);

    private final Charset charset;
    private final Limits limits;
    private final Particulars byHand;

    private TranscriptReader(Charset charset, Limits limits, Particulars byHand) {
        this.charset = charset;
        this.limits = limits;
        this.byHand = byHand;
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
        return new TranscriptReader(other, limits, byHand);
    }

    /**
     * Reads under other limits.
     *
     * @param other the limits
     * @return a new reader
     */
    public TranscriptReader limitedTo(Limits other) {
        return new TranscriptReader(charset, other, byHand);
    }

    /**
     * Says who speaks.
     *
     * @param delegation the delegation
     * @return a new reader
     */
    public TranscriptReader by(Delegation delegation) {
        return new TranscriptReader(charset, limits, byHand.by(delegation));
    }

    /**
     * Says where.
     *
     * @param forum the body addressed
     * @return a new reader
     */
    public TranscriptReader inForum(String forum) {
        return new TranscriptReader(charset, limits, byHand.inForum(forum));
    }

    /**
     * Says at which meeting.
     *
     * @param meeting its name or symbol
     * @return a new reader
     */
    public TranscriptReader atMeeting(String meeting) {
        return new TranscriptReader(charset, limits, byHand.atMeeting(meeting));
    }

    /**
     * Says when.
     *
     * @param date day of delivery
     * @return a new reader
     */
    public TranscriptReader on(LocalDate date) {
        return new TranscriptReader(charset, limits, byHand.on(date));
    }

    /**
     * Says which person spoke.
     *
     * @param speaker the name
     * @return a new reader
     */
    public TranscriptReader spokenBy(String speaker) {
        return new TranscriptReader(charset, limits, byHand.spokenBy(speaker));
    }

    /**
     * Reads a file.
     *
     * @param file a text or Markdown file
     * @return the transcript; its source is the file's name
     * @throws InputException if it cannot be read, holds no text or names no delegation
     */
    public Transcript read(Path file) {
        String source = String.valueOf(file.getFileName());
        try {
            long size = Files.size(file);
            if (size > limits.maxBytes()) {
                throw new LimitException(file.toString(), "bytes", size, limits.maxBytes());
            }
            return read(source, Files.readAllBytes(file));
        } catch (IOException e) {
            throw InputException.of(
                    file.toString(), "cannot be read\nMaybe the path is wrong, or the file is closed to you.");
        }
    }

    /**
     * Reads bytes.
     *
     * @param source name for messages, from which delegation and date may be read
     * @param bytes an encoded text
     * @return the transcript
     * @throws InputException if they are no text in the charset, hold none or name no delegation
     */
    public Transcript read(String source, byte[] bytes) {
        return read(source, TextDecoder.decode(source, bytes, charset, limits));
    }

    /**
     * Reads a text.
     *
     * @param source name for messages, from which delegation and date may be read
     * @param text the text as delivered
     * @return the transcript
     * @throws InputException if it holds no text or names no delegation
     */
    public Transcript read(String source, String text) {
        if (text.length() > limits.maxCharacters()) {
            throw new LimitException(source, "characters", text.length(), limits.maxCharacters());
        }
        if (Layout.of(text).isEmpty()) {
            throw InputException.of(source, "holds no text");
        }
        Transcript raw = Transcript.of(Delegation.named("unknown"), text);
        FrontMatter front = FrontMatter.of(source, raw);
        Particulars stated = front.delegation().isEmpty() || byHand.delegation() != null
                ? front.particulars()
                : front.particulars().by(named(front));
        Particulars found = byHand.orElse(stated).orElse(HeadingLines.of(raw)).orElse(FileName.of(source));
        Delegation delegation = found.delegation();
        if (delegation == null) {
            throw InputException.of(
                    source,
                    "names no delegation in front matter, heading or file name\nMaybe give it by hand: by(Delegation.find(...)).");
        }
        return described(raw.by(delegation), source, front, found);
    }

    private static Delegation named(FrontMatter front) {
        return front.delegationId().isEmpty()
                ? Gazetteer.shipped().delegation(front.delegation())
                : new Delegation(front.delegationId(), front.delegation());
    }

    private static Transcript described(Transcript raw, String source, FrontMatter front, Particulars found) {
        Transcript transcript = raw.withSource(source)
                .withForum(found.forum())
                .withMeeting(found.meeting())
                .withSpeaker(found.speaker())
                .as(front.form());
        double english = Background.shipped().share(transcript.words());
        if (english < ENGLISH) {
            transcript = transcript.withNotice("the text seems not to be in English (" + Math.round(english * 100)
                    + " % of its words are known); only English is read");
        }
        for (String notice : front.notices()) {
            transcript = transcript.withNotice(notice);
        }
        Day day = found.day();
        if (day != null) {
            transcript = transcript.withDate(day.date());
            transcript = day.notice().isEmpty() ? transcript : transcript.withNotice(day.notice());
        }
        return transcript;
    }

    /**
     * Reads files and folders.
     *
     * @param filesOrFolders files, and folders whose {@code .txt}, {@code .md} and {@code .markdown} files are read (not those
     *     of folders below, not hidden files, not READMEs)
     * @return the transcripts, those of a folder in the order of their names
     * @throws InputException if a path does not exist or a folder holds no text file
     */
    public List<Transcript> readAll(Path... filesOrFolders) {
        List<Transcript> transcripts = new ArrayList<>();
        for (Path path : filesOrFolders) {
            (Files.isDirectory(path) ? texts(path) : List.of(path)).forEach(file -> transcripts.add(read(file)));
        }
        return transcripts;
    }

    /**
     * The text files of a folder, or the file itself.
     *
     * @param fileOrFolder a path
     * @return the files that {@link #readAll(Path...)} would read, in order
     */
    public static List<Path> texts(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            List<Path> texts = files.filter(TranscriptReader::isText)
                    .sorted(java.util.Comparator.comparing(f -> f.getFileName().toString()))
                    .toList();
            if (texts.isEmpty()) {
                throw InputException.of(fileOrFolder.toString(), "must hold a file ending in .txt, .md or .markdown");
            }
            return texts;
        } catch (IOException e) {
            throw InputException.of(fileOrFolder.toString(), "cannot be listed");
        }
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && !name.startsWith("readme")
                && ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public String toString() {
        return "TranscriptReader of " + charset.name();
    }
}
