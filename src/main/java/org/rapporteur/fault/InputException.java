package org.rapporteur.fault;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Input that cannot be read as what it is said to be: names the source and, where known, the line or the byte.
 *
 * <p>Nothing is kept of such an input: there is never half a result beside the exception.
 */
public final class InputException extends RapporteurException {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 20;

    private final String source;
    private final int line;
    private final long byteOffset;

    private InputException(String source, int line, long byteOffset, String message) {
        super(message);
        this.source = source;
        this.line = line;
        this.byteOffset = byteOffset;
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
        StringBuilder message = new StringBuilder();
        message.append(faults.size()).append(" of ").append(files).append(" files cannot be read:");
        Set<String> said = new HashSet<>();
        for (RapporteurException fault : faults.subList(0, Math.min(LISTED, faults.size()))) {
            String[] lines = fault.getMessage().split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (said.add(lines[i]) || i == 0) {
                    message.append(i == 0 ? "\n- " : "\n  ").append(lines[i]);
                }
            }
        }
        if (faults.size() > LISTED) {
            message.append("\n- and ").append(faults.size() - LISTED).append(" more");
        }
        String source = faults.stream()
                .filter(InputException.class::isInstance)
                .map(fault -> ((InputException) fault).source())
                .findFirst()
                .orElse(files + " files");
        InputException all = new InputException(
                source, 0, -1, message.append('\n').append(remedy).toString());
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
     * The input that was refused.
     *
     * @return file name or other name
     */
    public String source() {
        return source;
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
