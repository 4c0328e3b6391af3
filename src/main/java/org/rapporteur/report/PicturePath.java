package org.rapporteur.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.drift.PathStep;
import org.rapporteur.drift.PositionPath;
import org.rapporteur.issue.Question;
import org.rapporteur.scoring.Interval;

/** How a delegation's position on each question moves over time, with intervals: a small chart for each question. */
final class PicturePath {

    private static final String KIND = "drift";
    private static final double WIDTH = 330;
    private static final double HEIGHT = 150;
    private static final double LEFT = 72;
    private static final double STRIP = 22;
    private static final double GAP = 30;
    private static final double HEAD = 12;
    private static final int HEAD_LINES = 4;

    private final PositionPath path;
    private final List<Map.Entry<Question, List<PathStep>>> spoken;
    private final PictureScale time;
    private final PictureScale logit;
    private final double top;

    private PicturePath(PositionPath path, List<Map.Entry<Question, List<PathStep>>> spoken) {
        this.path = path;
        this.spoken = spoken;
        List<LocalDate> dates = path.dates();
        double first = dates.get(0).toEpochDay();
        double last = dates.get(dates.size() - 1).toEpochDay();
        boolean several = last > first;
        this.time = new PictureScale(several ? first : first - 1, several ? last : first + 1, LEFT + 14, WIDTH - 14);
        int lines = spoken.stream()
                .mapToInt(each -> head(each.getKey()).size())
                .max()
                .orElse(1);
        this.top = lines * HEAD * 1.3 + 12;
        double widest = PictureScale.roundUp(spoken.stream()
                .flatMap(each -> each.getValue().stream())
                .flatMap(step -> step.interval().stream())
                .mapToDouble(interval -> Math.max(-interval.low(), interval.high()))
                .max()
                .orElse(1));
        this.logit = new PictureScale(-widest, widest, top + HEIGHT, top);
    }

    static Picture of(PositionPath path, List<Map.Entry<Question, List<PathStep>>> questions) {
        String title = "How positions move: " + path.delegation().name();
        List<Map.Entry<Question, List<PathStep>>> spoken = questions.stream()
                .filter(each -> each.getValue().stream().anyMatch(step -> !step.isSilent()))
                .toList();
        return spoken.isEmpty()
                ? PictureFrame.empty(
                        KIND,
                        title,
                        "Nothing to draw: the delegation never takes a stance on "
                                + (questions.size() == 1 ? "this question." : "these questions."))
                : new PicturePath(path, spoken).draw(title, questions.size() - spoken.size());
    }

    private Picture draw(String title, int unspoken) {
        PictureFrame frame = new PictureFrame(
                KIND,
                title,
                "Logit of points for and against each question, with 95 % intervals, by day. Two days differ for certain"
                        + " only where their intervals lie apart.");
        frame.legend(new PictureSign(known(0, 0), 10, "position"));
        frame.legend(new PictureSign(between(0, 0), 10, "neither side taken: conditional, mixed or unclear"));
        frame.legend(new PictureSign(silent(0, 0), 10, "silent"));
        int columns = Math.min(2, spoken.size());
        double high = top + HEIGHT + STRIP + 14 + GAP;
        for (int i = 0; i < spoken.size(); i++) {
            frame.add(panel(spoken.get(i).getKey(), spoken.get(i).getValue())
                    .moved(i % columns * (WIDTH + GAP), i / columns * high));
        }
        int rows = (spoken.size() + columns - 1) / columns;
        frame.note(
                unspoken == 0
                        ? ""
                        : unspoken + (unspoken == 1 ? " question is" : " questions are")
                                + " left out, on which the delegation is silent throughout.");
        return frame.around(columns * (WIDTH + GAP) - GAP, rows * high - GAP, description());
    }

    private SvgElement panel(Question question, List<PathStep> steps) {
        SvgElement panel = SvgElement.group("picture-panel").explained(question.proposition());
        List<String> head = head(question);
        for (int i = 0; i < head.size(); i++) {
            panel.add(SvgElement.words(0, (i + 1) * HEAD * 1.3, HEAD, head.get(i))
                    .with("font-weight", "bold")
                    .filled(PictureStyle.INK));
        }
        panel.addAll(axes());
        panel.addAll(ways(steps));
        steps.forEach(step -> panel.add(step(step)));
        return panel;
    }

    /** What the question asks in four lines at most; the whole is in the title of the panel. */
    private static List<String> head(Question question) {
        List<String> lines = SvgWords.wrapped(question.proposition(), HEAD, (WIDTH - 16) / SvgWords.BOLD);
        if (lines.size() <= HEAD_LINES) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, HEAD_LINES));
        kept.set(HEAD_LINES - 1, kept.get(HEAD_LINES - 1) + " …");
        return kept;
    }

    private List<SvgElement> axes() {
        List<SvgElement> axes = new ArrayList<>();
        for (double tick : logit.ticks()) {
            double y = logit.place(tick);
            boolean zero = Math.abs(tick) < 1e-9;
            axes.add(SvgElement.line(LEFT, y, WIDTH, y)
                    .with("class", "picture-grid")
                    .drawn(zero ? PictureStyle.QUIET : PictureStyle.FAINT, zero ? 1 : 0.8));
            axes.add(SvgElement.words(
                            LEFT - 6,
                            y + 3.6,
                            10,
                            (tick > 1e-9 ? "+" : "") + logit.words(tick).replace('-', '\u2212'))
                    .with("text-anchor", "end")
                    .filled(PictureStyle.QUIET));
        }
        axes.add(side("for", top + 8));
        axes.add(side("against", top + HEIGHT - 2));
        axes.addAll(dates());
        return axes;
    }

    private static SvgElement side(String words, double y) {
        return SvgElement.words(0, y, 10, words).with("font-style", "italic").filled(PictureStyle.QUIET);
    }

    /** As many dates as have room, the first and the last always. */
    private List<SvgElement> dates() {
        List<SvgElement> words = new ArrayList<>();
        double y = top + HEIGHT + STRIP + 14;
        List<LocalDate> dates = path.dates();
        double last = time.place(dates.get(dates.size() - 1).toEpochDay());
        double free = 0;
        for (int i = 0; i < dates.size(); i++) {
            double x = time.place(dates.get(i).toEpochDay());
            boolean end = i == 0 || i == dates.size() - 1;
            boolean room = x - 32 >= free && x + 64 < last;
            if (end || room) {
                double middle = Math.min(WIDTH - 28, x);
                words.add(SvgElement.words(middle, y, 10, dates.get(i).toString())
                        .with("text-anchor", "middle")
                        .filled(PictureStyle.QUIET));
                free = x + 32;
            }
        }
        return words;
    }

    private double x(PathStep step) {
        return time.place(step.date().toEpochDay());
    }

    /** Lines between known positions, dashed where the delegation takes no side in between. */
    private List<SvgElement> ways(List<PathStep> steps) {
        List<SvgElement> ways = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).position().isPresent()) {
                if (from >= 0) {
                    SvgElement way = SvgElement.line(
                                    x(steps.get(from)), at(steps.get(from)), x(steps.get(i)), at(steps.get(i)))
                            .with("class", "picture-way")
                            .drawn(PictureStyle.colour(0), 1.6);
                    ways.add(i - from > 1 ? way.with("stroke-dasharray", "3 3") : way);
                }
                from = i;
            }
        }
        return ways;
    }

    private double at(PathStep step) {
        return logit.place(step.position().orElseThrow());
    }

    private SvgElement step(PathStep step) {
        double strip = top + HEIGHT + STRIP / 2 + 2;
        SvgElement mark = SvgElement.group("picture-step").explained(told(step));
        step.interval().ifPresent(interval -> mark.add(whisker(x(step), interval)));
        return mark.add(
                step.position().isPresent()
                        ? known(x(step), at(step))
                        : step.isSilent() ? silent(x(step), strip) : between(x(step), strip));
    }

    private SvgElement whisker(double x, Interval interval) {
        double low = logit.place(interval.low());
        double high = logit.place(interval.high());
        String ends = "M" + PictureStyle.at(x - 3.5, low) + "h7M" + PictureStyle.at(x, low) + "V" + SvgNumber.of(high)
                + "M" + PictureStyle.at(x - 3.5, high) + "h7";
        return SvgElement.path(ends).with("class", "picture-interval").drawn(PictureStyle.QUIET, 1.1);
    }

    private static SvgElement known(double x, double y) {
        return PictureStyle.mark(0, x, y, 4.5);
    }

    private static SvgElement between(double x, double y) {
        return SvgElement.path("M" + PictureStyle.at(x - 4.5, y) + "l4.5 -4.5l4.5 4.5l-4.5 4.5z")
                .with("class", "picture-between")
                .drawn(PictureStyle.colour(1), 1.5);
    }

    private static SvgElement silent(double x, double y) {
        return SvgElement.of("circle")
                .with("cx", x)
                .with("cy", y)
                .with("r", 1.6)
                .with("class", "picture-dot")
                .filled(PictureStyle.QUIET);
    }

    private static String told(PathStep step) {
        if (step.isSilent()) {
            return step.date() + ": silent";
        }
        String where = step.position()
                .map(position -> ", position " + SvgNumber.fixed(position, 2))
                .orElse(", position unknown");
        return step.date() + ": " + step.support() + " for, " + step.oppose() + " against, " + step.between()
                + " between" + where;
    }

    private String description() {
        StringBuilder words = new StringBuilder();
        spoken.forEach(each -> {
            words.append(each.getKey().proposition()).append(": ");
            words.append(String.join(
                            "; ",
                            each.getValue().stream().map(PicturePath::told).toList()))
                    .append(". ");
        });
        return words.toString().strip();
    }
}
