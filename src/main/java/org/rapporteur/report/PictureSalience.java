package org.rapporteur.report;

import com.google.common.collect.ImmutableTable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Delegation;

/** How much room each delegation gives each issue: a bar for every two, all of one scale. */
final class PictureSalience {

    private static final String KIND = "salience";
    private static final int MANY = 40;
    private static final double COLUMN = 88;
    private static final double BAR = 54;
    private static final double HEAD = 10;

    private final ImmutableTable<Delegation, Issue, Double> saliences;
    private final List<Delegation> delegations;
    private final List<Issue> issues;
    private final double row;
    private final double size;
    private final double left;
    private final double top;
    private final double widest;

    private PictureSalience(ComparisonMatrix matrix) {
        this.saliences = matrix.salienceTable();
        this.delegations = matrix.inOrderOfSimilarity();
        this.issues = matrix.issues().stream().filter(saliences::containsColumn).toList();
        boolean many = delegations.size() > MANY;
        this.row = many ? 13 : 22;
        this.size = many ? 9.5 : 12;
        this.left = delegations.stream()
                        .mapToDouble(each -> SvgWords.width(label(each), size))
                        .max()
                        .orElse(0)
                + 12;
        this.top = 10
                + HEAD
                        * 1.25
                        * issues.stream()
                                .mapToInt(each -> heading(each).size())
                                .max()
                                .orElse(0);
        this.widest = PictureScale.roundUp(
                saliences.values().stream().mapToDouble(each -> each).max().orElse(0));
    }

    static Picture of(ComparisonMatrix matrix) {
        String title = "What delegations speak about";
        PictureSalience salience = new PictureSalience(matrix);
        return salience.issues.isEmpty()
                ? PictureFrame.empty(KIND, title, "Nothing to draw: no delegation speaks on an issue compared.")
                : salience.draw(title, matrix);
    }

    private String label(Delegation delegation) {
        return SvgWords.label(delegation.name(), size, 170);
    }

    private static List<String> heading(Issue issue) {
        return SvgWords.wrapped(issue.label(), HEAD, COLUMN - 9);
    }

    private Picture draw(String title, ComparisonMatrix matrix) {
        PictureFrame frame = new PictureFrame(
                KIND,
                title,
                "Share of the words of each delegation's points that an issue has, in percent; a full bar is "
                        + SvgNumber.percent(widest) + " %. Delegations that agree stand side by side.");
        SvgElement bar = SvgElement.rectangle(-13, -5, 26, 10)
                .with("class", "picture-bar")
                .filled(PictureStyle.colour(0));
        frame.legend(new PictureSign(bar, 26, "share of words"));
        frame.legend(new PictureSign(dot(0, 0), 6, "silent on the issue"));
        frame.add(heads());
        for (int i = 0; i < delegations.size(); i++) {
            frame.add(row(delegations.get(i), top + i * row, i));
        }
        List<Issue> unspoken =
                matrix.issues().stream().filter(each -> !issues.contains(each)).toList();
        frame.note(
                unspoken.isEmpty()
                        ? ""
                        : "Left out, for nobody speaks on them: "
                                + unspoken.stream().map(Issue::label).collect(Collectors.joining(", ")) + ".");
        return frame.around(left + issues.size() * COLUMN, top + delegations.size() * row + 4, description());
    }

    private SvgElement heads() {
        SvgElement heads = SvgElement.group("picture-heads");
        for (int i = 0; i < issues.size(); i++) {
            List<String> lines = heading(issues.get(i));
            SvgElement head =
                    SvgElement.group("picture-head").explained(issues.get(i).label());
            for (int line = 0; line < lines.size(); line++) {
                double y = top - 8 - (lines.size() - 1 - line) * HEAD * 1.25;
                head.add(SvgElement.words(left + i * COLUMN, y, HEAD, lines.get(line))
                        .filled(PictureStyle.INK));
            }
            heads.add(head);
        }
        return heads;
    }

    private SvgElement row(Delegation delegation, double y, int number) {
        SvgElement line = SvgElement.group("picture-row");
        if (number % 2 == 0) {
            line.add(SvgElement.rectangle(0, y, left + issues.size() * COLUMN, row)
                    .with("class", "picture-stripe")
                    .filled("#f4f6f7"));
        }
        line.add(SvgElement.words(left - 12, y + row / 2 + size * 0.36, size, label(delegation))
                .with("text-anchor", "end")
                .filled(PictureStyle.INK));
        for (int i = 0; i < issues.size(); i++) {
            line.add(cell(delegation, issues.get(i), left + i * COLUMN, y));
        }
        return line;
    }

    private SvgElement cell(Delegation delegation, Issue issue, double x, double y) {
        @Nullable Double salience = saliences.get(delegation, issue);
        String pair = delegation.name() + " on " + issue.label() + ": ";
        if (salience == null) {
            return SvgElement.of("g").explained(pair + "silent").add(dot(x + 3, y + row / 2));
        }
        double width = Math.max(0.8, BAR * salience / widest);
        String percent = salience < 0.005 ? "<1" : SvgNumber.percent(salience);
        return SvgElement.of("g")
                .explained(pair + percent + " %")
                .add(SvgElement.rectangle(x, y + row * 0.2, width, row * 0.6)
                        .with("class", "picture-bar")
                        .filled(PictureStyle.colour(0)))
                .add(SvgElement.words(x + width + 4, y + row / 2 + 3.6, Math.min(10.5, size), percent)
                        .with("class", "picture-number")
                        .filled(PictureStyle.INK));
    }

    private static SvgElement dot(double x, double y) {
        return SvgElement.of("circle")
                .with("cx", x)
                .with("cy", y)
                .with("r", 1.4)
                .with("class", "picture-dot")
                .filled(PictureStyle.QUIET);
    }

    private String description() {
        return "Issues: " + issues.stream().map(Issue::label).collect(Collectors.joining(", ")) + ". Delegations: "
                + delegations.stream().map(Delegation::name).collect(Collectors.joining(", ")) + ".";
    }
}
