package org.rapporteur.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Input that cannot be read as what it is said to be: names the source and, where known, the line or the byte.
 *
 * <p>Nothing is kept of such an input: there is never half a result beside the exception.
 */
public final class InputException extends RapporteurException {

    /** So many files of a folder are looked at for a similar name. */
    private static final int MOST_BESIDE = 10_000;

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 20;

    private final String source;
    private final int line;
    private final long byteOffset;
    private final transient List<InputException> faults;

    private InputException(String source, int line, long byteOffset, String message) {
        this(source, line, byteOffset, message, List.of());
    }

    private InputException(String source, int line, long byteOffset, String message, List<InputException> faults) {
        super(message);
        this.source = source;
        this.line = line;
        this.byteOffset = byteOffset;
        this.faults = faults;
    }

    /**
     * A source that is wrong as a whole.
     *
     * @param source file name or other name of the input
     * @param problem the rule that was broken and what to try, starting in lower case
     * @return the exception
     */
    public static InputException of(String source, String problem) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(problem, "problem must not be null");
        return new InputException(source, 0, -1, Shown.name(source) + ": " + problem);
    }

    /**
     * A file that is not there.
     *
     * @param source the file as messages name it
     * @param file the file; those of its folder that have a similar name are listed
     * @return the exception
     */
    public static InputException missing(String source, Path file) {
        Objects.requireNonNull(file, "file must not be null");
        List<String> nearest = UnknownNameException.nearest(nameOf(file), beside(file));
        return of(
                source,
                "does not exist\nMaybe "
                        + (nearest.isEmpty()
                                ? "the path is wrong"
                                : "one of these of the same folder is meant: "
                                        + nearest.stream().map(Shown::name).collect(Collectors.joining(", ")))
                        + "; it was looked for from "
                        + Shown.name(Path.of("").toAbsolutePath().toString()) + ".");
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /** The names in the folder of a file, of a large folder some; none if it cannot be listed. */
    private static List<String> beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(InputException::nameOf)
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .limit(MOST_BESIDE)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /**
     * A source that is wrong at one line.
     *
     * @param source file name or other name of the input
     * @param line line number, from 1
     * @param problem the rule that was broken and what to try, starting in lower case
     * @return the exception
     */
    public static InputException atLine(String source, int line, String problem) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(problem, "problem must not be null");
        return new InputException(source, line, -1, Shown.name(source) + ", line " + line + ": " + problem);
    }

    /**
     * A table that is wrong at one row, which may begin on a later line where cells before it hold line breaks.
     *
     * @param source file name or other name of the input
     * @param row number of the row as a spreadsheet shows it, from 1, which is the head
     * @param line line number, from 1
     * @param place what the row is about, such as "norland.txt 104-124"; may be empty
     * @param problem the rule that was broken and what to try, starting in lower case
     * @return the exception
     */
    public static InputException atRow(String source, long row, long line, String place, String problem) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(place, "place must not be null");
        Objects.requireNonNull(problem, "problem must not be null");
        String where = ", row " + row + " (line " + line + ")" + (place.isEmpty() ? "" : ", " + Shown.name(place));
        return new InputException(source, (int) line, -1, Shown.name(source) + where + ": " + problem);
    }

    /**
     * A source that is wrong at one byte.
     *
     * @param source file name or other name of the input
     * @param line line number, from 1
     * @param byteOffset offset of the first bad byte in the file, from 0
     * @param problem the rule that was broken and what to try, starting in lower case
     * @return the exception
     */
    public static InputException atByte(String source, int line, long byteOffset, String problem) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(problem, "problem must not be null");
        return new InputException(
                source,
                line,
                byteOffset,
                Shown.name(source) + ", line " + line + ", byte " + byteOffset + ": " + problem);
    }

    /**
     * Several files of which each is wrong: one by one its message, a line that stands in several of them once.
     *
     * @param files how many were to be read
     * @param faults what is wrong with some of them, at least one; each is also among the {@link #getSuppressed() suppressed},
     *     without its stack trace
     * @param remedy what to try, one sentence
     * @return the exception; its source is that of the first fault that has one
     */
    public static InputException ofSeveral(int files, List<? extends RapporteurException> faults, String remedy) {
        Objects.requireNonNull(faults, "faults must not be null");
        Objects.requireNonNull(remedy, "remedy must not be null");
        String message = faults.size() + " of " + files + " files cannot be read:"
                + listed(faults, LISTED, RapporteurException::getMessage);
        String source = faults.stream()
                .filter(InputException.class::isInstance)
                .map(fault -> ((InputException) fault).source())
                .findFirst()
                .orElse(files + " files");
        InputException all = new InputException(source, 0, -1, message + "\n" + remedy);
        faults.forEach(fault -> all.addSuppressed(withoutTrace(fault)));
        return all;
    }

    /** Where in the code a file was refused tells nobody anything, and of hundreds of files would fill a log. */
    private static Throwable withoutTrace(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            each.setStackTrace(new StackTraceElement[0]);
        }
        return fault;
    }

    /**
     * One source that is wrong at several lines, so that all can be mended at once.
     *
     * @param source file name or other name of the input
     * @param heading what is wrong, starting in lower case, such as "3 faults"; the list comes behind it
     * @param faults what is wrong at each line, at least one, in the order in which they are to be told: the
     *     {@link #faults()} of the exception. The message lists the first twenty and how many more there are; a remedy that several share
     *     stands once
     * @return the exception, at the line of the first fault
     */
    public static InputException ofLines(String source, String heading, List<InputException> faults) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(heading, "heading must not be null");
        Objects.requireNonNull(faults, "faults must not be null");
        String before = Shown.name(source) + ", ";
        String message = Shown.name(source) + ": " + heading + ":"
                + listed(
                        faults,
                        LISTED,
                        fault -> fault.getMessage().startsWith(before)
                                ? fault.getMessage().substring(before.length())
                                : fault.getMessage());
        return new InputException(source, faults.get(0).line, -1, message, List.copyOf(faults));
    }

    /** The faults one by one, a line that stands in several of them once. */
    private static <T extends RapporteurException> String listed(
            List<? extends T> faults, int most, Function<T, String> message) {
        StringBuilder list = new StringBuilder();
        Set<String> said = new HashSet<>();
        for (T fault : faults.subList(0, Math.min(most, faults.size()))) {
            String[] lines = message.apply(fault).split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (said.add(lines[i]) || i == 0) {
                    list.append(i == 0 ? "\n- " : "\n  ").append(lines[i]);
                }
            }
        }
        return faults.size() <= most
                ? list.toString()
                : list.append("\n- and ")
                        .append(faults.size() - most)
                        .append(" more")
                        .toString();
    }

    /**
     * The input that was refused.
     *
     * @return file name or other name
     */
    public String source() {
        return source;
    }

    /**
     * All that is wrong, one by one: of a source with several faulty lines, or of several files, each fault with its own place.
     *
     * @return the faults in the order of the message, also those that it does not list; this exception alone if it is one
     *     fault. What is wrong with a file in another way than as input is only among the {@link #getSuppressed() suppressed}
     */
    public List<InputException> faults() {
        List<InputException> its = faults == null || faults.isEmpty()
                ? Arrays.stream(getSuppressed())
                        .filter(InputException.class::isInstance)
                        .map(InputException.class::cast)
                        .toList()
                : faults;
        return its.isEmpty() ? List.of(this) : its;
    }

    /**
     * Where it is wrong, if one line can be named.
     *
     * @return line number from 1, or empty
     */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /**
     * Where it is wrong, if one byte can be named.
     *
     * @return byte offset from 0, or empty
     */
    public OptionalLong byteOffset() {
        return byteOffset >= 0 ? OptionalLong.of(byteOffset) : OptionalLong.empty();
    }
}
