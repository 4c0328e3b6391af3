package org.rapporteur.scoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A stretch of days around a day, in which statements count by how near they are to that day.
 *
 * <pre>{@code
 * TimeWindow window = new TimeWindow(LocalDate.of(2030, 6, 15), 60, Kernel.TRIANGULAR);
 * window.weight(LocalDate.of(2030, 6, 15));     // 1.0
 * window.weight(LocalDate.of(2030, 5, 31));     // 0.5: 15 of 30 days before
 * window.weight(LocalDate.of(2030, 8, 1));      // 0.0
 * }</pre>
 *
 * @param middle the day that counts most
 * @param days how long the window is, half before and half after the middle; 1 or more
 * @param kernel how weights fall with distance
 */
public record TimeWindow(LocalDate middle, int days, Kernel kernel) {

    /** Refuses windows without days. */
    public TimeWindow {
        Objects.requireNonNull(middle, "middle must not be null");
        Objects.requireNonNull(kernel, "kernel must not be null");
        if (days < 1) {
            throw new IllegalArgumentException("days (" + days + ") must be at least 1");
        }
    }

    /**
     * How much a statement of a day counts.
     *
     * @param day when it was made
     * @return the kernel's weight, 0 or more
     */
    public double weight(LocalDate day) {
        Objects.requireNonNull(day, "day must not be null");
        return kernel.weight(2.0 * ChronoUnit.DAYS.between(middle, day) / days);
    }
}
