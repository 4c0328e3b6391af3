package org.rapporteur.evaluation;

import java.util.Locale;

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
