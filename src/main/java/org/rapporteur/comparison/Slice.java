package org.rapporteur.comparison;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/**
 * Which statements are looked at: from one day to another, both included, or one meeting.
 *
 * @param from first day, {@link LocalDate#MIN} for any
 * @param until last day, {@link LocalDate#MAX} for any
 * @param meeting the meeting, empty for all
 */
record Slice(LocalDate from, LocalDate until, String meeting) {

    static final Slice ALL = new Slice(LocalDate.MIN, LocalDate.MAX, "");

    Slice {
        if (from.isAfter(until)) {
            throw new IllegalArgumentException(
                    "from (" + from + ") must not be after until (" + until + ")\nMaybe swap the two days.");
        }
    }

    Slice from(LocalDate day) {
        return new Slice(day, until, meeting);
    }

    Slice until(LocalDate day) {
        return new Slice(from, day, meeting);
    }

    /** The slice at one meeting that at least one of the statements was given at. */
    Slice at(String name, List<Statement> statements) {
        List<String> known = statements.stream()
                .map(s -> s.transcript().meeting())
                .filter(meeting -> !meeting.isEmpty())
                .distinct()
                .sorted()
                .toList();
        String wanted = name.strip();
        return known.stream()
                .filter(meeting -> meeting.strip().equalsIgnoreCase(wanted))
                .findFirst()
                .map(meeting -> new Slice(from, until, meeting.strip()))
                .orElseThrow(() -> UnknownNameException.of("meeting", name, known));
    }

    boolean holds(Statement statement) {
        return holdsDay(statement.transcript())
                && (meeting.isEmpty()
                        || statement.transcript().meeting().strip().equalsIgnoreCase(meeting));
    }

    /** Whether it is bounded by a day. */
    boolean isOfDays() {
        return !from.equals(LocalDate.MIN) || !until.equals(LocalDate.MAX);
    }

    private boolean holdsDay(Transcript transcript) {
        return !isOfDays()
                || transcript
                        .date()
                        .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                        .isPresent();
    }

    String describe() {
        StringBuilder words = new StringBuilder();
        words.append(from.equals(LocalDate.MIN) ? "" : " from " + from);
        words.append(until.equals(LocalDate.MAX) ? "" : " until " + until);
        words.append(meeting.isEmpty() ? "" : " at " + meeting);
        return words.length() == 0 ? "all statements" : "statements" + words;
    }
}
