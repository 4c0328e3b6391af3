package org.rapporteur.position;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rapporteur.issue.Indicator;

/** The report on indicators as lines of at most 100 columns. */
final class IndicatorText {

    private final StringBuilder text = new StringBuilder();

    IndicatorText(IndicatorReport report, OpenWords open) {
        text.append(report).append('\n');
        uses("Never", report.never());
        uses("Of these with ~ after a mere beginning (maybe *)", report.cutShort());
        uses("Always", report.always());
        coinciding(report.coinciding());
        within(report.within());
        head("Synonyms that no entry uses", report.unusedSynonyms().size());
        report.unusedSynonyms().forEach(each -> line("  %s", cut(each.term(), 90)));
        open.section(
                text, "Words of the texts that begin so and that ~ does not take (maybe *, or one more entry)", true);
        uses(
                "Used",
                report.uses().stream()
                        .filter(use -> use.points() > 0)
                        .sorted(Comparator.comparingInt(IndicatorReport.Use::points)
                                .reversed())
                        .toList());
        open.section(text, "Taken by ~ and * (is each of the same meaning?)", false);
    }

    private void head(String name, int count) {
        text.append('\n').append(name).append(": ").append(count).append('\n');
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    private void uses(String name, List<IndicatorReport.Use> uses) {
        head(name, uses.size());
        for (IndicatorReport.Use use : uses) {
            Indicator indicator = use.indicator();
            line(
                    "  %-22s %-9s %-44s %6d %4d",
                    cut(use.owner(), 22),
                    role(indicator),
                    cut(indicator.pattern(), 44),
                    use.points(),
                    use.delegations());
        }
    }

    private void coinciding(List<IndicatorReport.Pair> pairs) {
        head("Coinciding", pairs.size());
        pairs.forEach(pair -> line(
                "  %-38s %-38s %6d %5.2f", cut(pair.one(), 38), cut(pair.other(), 38), pair.together(), pair.share()));
    }

    private void within(List<IndicatorReport.Within> within) {
        head("Within a wider entry of the same list (each counts)", within.size());
        within.forEach(each -> line(
                "  %-22s %-9s %-31s %s",
                cut(each.owner(), 22),
                role(each.indicator()),
                cut(each.indicator().pattern(), 31),
                cut(each.wider().pattern(), 33)));
    }

    static String role(Indicator indicator) {
        return indicator.role().name().toLowerCase(Locale.ROOT);
    }

    static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 3) + "...";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
