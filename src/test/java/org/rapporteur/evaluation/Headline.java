package org.rapporteur.evaluation;

import java.util.Locale;
import org.rapporteur.scoring.Interval;

/**
 * One figure by which the library is judged, on the check part.
 *
 * @param benchmark which material
 * @param measure what is measured
 * @param value the library's value
 * @param interval its 95 % interval as shown, such as {@code [0.70, 0.75]}
 * @param baselines what simpler ways reach in the same run
 * @param aim what the project set out to reach
 */
public record Headline(String benchmark, String measure, double value, String interval, String baselines, String aim) {

    /** With both ends of the interval, and a simpler way with its value. */
    public static Headline of(
            String benchmark, String measure, double value, Interval interval, String baselines, String aim) {
        String shown = String.format(Locale.ROOT, "[%.3f, %.3f]", interval.low(), interval.high());
        return new Headline(benchmark, measure, value, shown, baselines, aim);
    }

    /** A simpler way and what it reaches. */
    public static String reaches(String way, double value) {
        return String.format(Locale.ROOT, "%s %.3f", way, value);
    }

    static final String HEADER =
            "| benchmark | measure | value | 95 % | simpler ways, same run | aim |\n|---|---|---|---|---|---|\n";

    /** As a row of a Markdown table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.3f | %s | %s | %s |\n",
                benchmark,
                measure,
                value,
                interval,
                baselines,
                aim);
    }
}
