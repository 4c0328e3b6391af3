package org.rapporteur.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The day in a cell of a statement table: 2030-06-15, the same with a time behind it, or seconds since 1970 UTC. */
final class TableDay {

    private static final int ISO_DAY = 10;

    /** Fewer digits may be a year or a day written without hyphens. */
    private static final int FEWEST_DIGITS = 9;

    private static final int MOST_DIGITS = 11;

    private TableDay() {}

    static Optional<LocalDate> of(String cell) {
        try {
            return cell.chars().allMatch(c -> c >= '0' && c <= '9') ? ofSeconds(cell) : ofDay(cell);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> ofSeconds(String digits) {
        return digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(digits)), ZoneOffset.UTC));
    }

    private static Optional<LocalDate> ofDay(String cell) {
        boolean timed = cell.length() > ISO_DAY && (cell.charAt(ISO_DAY) == 'T' || cell.charAt(ISO_DAY) == ' ');
        return cell.length() == ISO_DAY || timed
                ? Optional.of(LocalDate.parse(cell.substring(0, ISO_DAY)))
                : Optional.empty();
    }
}
