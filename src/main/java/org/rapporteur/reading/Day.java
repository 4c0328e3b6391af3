package org.rapporteur.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that was read somewhere, and what a person should know about the reading.
 *
 * @param date the day
 * @param notice empty, or what was taken for granted
 */
record Day(LocalDate date, String notice) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    static @Nullable Day of(int year, int month, int day) {
        if (!isYear(year)) {
            return null;
        }
        try {
            return new Day(LocalDate.of(year, month, day), "");
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable Day firstOf(int year, int month) {
        Day day = of(year, month, 1);
        return day == null
                ? null
                : day.noting("the date names only year and month: " + day.date + " was taken, the first of the month");
    }

    Day noting(String what) {
        return new Day(date, what);
    }

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }
}
