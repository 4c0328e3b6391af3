package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Delegation;

/** Delegations by delegations, similar ones side by side, so that camps show as blocks. */
final class PictureHeat {

    private static final String KIND = "heat-map";
    private static final int MANY = 40;
    private static final double NAME_MOST = 180;
    private static final String SELF = "#c9d0d6";
    private static final String SILENT = "#efefec";

    /** A picture of small balances only stays pale: this much has the deepest colour, or more. */
    private static final double PALEST = 0.2;

    private static final double SLANT = StrictMath.sqrt(0.5);

    private final PictureTones tones;
    private final List<Delegation> rows;
    private final List<Delegation> columns;
    private final boolean many;
    private final double cell;
    private final double size;
    private final double left;
    private final double top;
    private final double beyond;
    private final PictureShade shade;

    private PictureHeat(ComparisonMatrix matrix, PictureTones tones) {
        List<Delegation> order = matrix.inOrderOfSimilarity();
        this.tones = tones;
        this.rows = order.stream().filter(matrix.rows()::contains).toList();
        this.columns = order.stream().filter(matrix.columns()::contains).toList();
        this.many = Math.max(rows.size(), columns.size()) > MANY;
        this.cell = many ? 8 : Math.max(rows.size(), columns.size()) > 20 ? 36 : 46;
        this.size = many ? 7 : 12;
        this.left = widest(rows) + 8;
        double head = widest(columns);
        this.top = many ? head + 6 : head * SLANT + 16;
        this.beyond = many ? 0 : Math.max(0, head * SLANT - cell / 2 + 8);
        this.shade = new PictureShade(Math.max(PALEST, PictureScale.roundUp(tones.strong())));
    }

    static Picture of(ComparisonMatrix matrix, Optional<Issue> issue) {
        String title = "Agreement and conflict: " + issue.map(Issue::label).orElse("all issues");
        PictureTones tones = new PictureTones(matrix, issue);
        PictureHeat heat = new PictureHeat(matrix, tones);
        if (matrix.delegations().size() < 2) {
            return PictureFrame.empty(KIND, title, "Nothing to compare: it takes two delegations.");
        }
        return heat.draw(title, matrix);
    }

    private double widest(List<Delegation> delegations) {
        return delegations.stream()
                .mapToDouble(each -> SvgWords.width(label(each), size))
                .max()
                .orElse(0);
    }

    private String label(Delegation delegation) {
        boolean code = many && delegation.id().length() <= 5;
        return SvgWords.label(code ? delegation.id() : delegation.name(), size, many ? 60 : NAME_MOST);
    }

    private Picture draw(String title, ComparisonMatrix matrix) {
        boolean shares = tones.shares();
        PictureFrame frame = new PictureFrame(
                KIND,
                title,
                (shares
                                ? "How much more two delegations agree than they conflict, in percent of what both say. "
                                : sentence(matrix.measure().about()))
                        + "Similar ones stand side by side.");
        explain(frame, shares);
        frame.add(names());
        frame.add(many ? blocks() : cells());
        if (many) {
            frame.note("Numbers are left out above " + MANY + " delegations; names are given as codes.");
        }
        return frame.around(left + columns.size() * cell + beyond, top + rows.size() * cell + 4, description());
    }

    private static String sentence(String words) {
        return words + (words.endsWith(".") ? " " : ". ");
    }

    private void explain(PictureFrame frame, boolean shares) {
        frame.legend(new PictureSign(
                bar(),
                190,
                (shares ? "agreement less conflict" : "nearer is bluer")
                        + (tones.beyond(shade.widest()) ? ", or beyond" : "")));
        frame.legend(new PictureSign(sample(-6, ""), 16, "cut corner: more conflict than agreement"));
        if (!many) {
            frame.legend(
                    shares
                            ? new PictureSign(sample(4, "41/12"), 46, "41 % agreement, 12 % conflict")
                            : new PictureSign(sample(4, "0.41"), 46, "value of the measure"));
        }
        frame.legend(new PictureSign(silent(-7, -7, 14), 14, "nothing in common to compare"));
    }

    private SvgElement bar() {
        String end = SvgNumber.percent(shade.widest());
        SvgElement bar = SvgElement.of("g");
        double width = 120.0 / (2 * PictureShade.STEPS + 1);
        for (int step = -PictureShade.STEPS; step <= PictureShade.STEPS; step++) {
            bar.add(SvgElement.rectangle((step - 0.5) * width, -7, width + 0.2, 14)
                    .with("class", PictureShade.kind(step))
                    .filled(PictureShade.colour(step)));
        }
        return bar.add(SvgElement.words(-66, 4, 11, "\u2212" + end)
                        .with("text-anchor", "end")
                        .filled(PictureStyle.QUIET))
                .add(SvgElement.words(66, 4, 11, "+" + end).filled(PictureStyle.QUIET));
    }

    private static SvgElement sample(int step, String words) {
        double width = words.isEmpty() ? 16 : 46;
        return box(-width / 2, -8, width, 16, step, words);
    }

    private static SvgElement box(double x, double y, double width, double height, int step, String words) {
        SvgElement box = SvgElement.of("g")
                .add(SvgElement.rectangle(x, y, width, height)
                        .with("class", PictureShade.kind(step))
                        .filled(PictureShade.colour(step))
                        .with("stroke", PictureStyle.PAPER)
                        .with("stroke-width", 1));
        if (step < 0) {
            box.add(SvgElement.path(corner(x + 1, y + height - 1, Math.min(9, height / 2)))
                    .with("class", "picture-corner")
                    .filled(PictureShade.ink(step)));
        }
        if (!words.isEmpty()) {
            box.add(SvgElement.words(x + width / 2, y + height / 2 + 4, 11, words)
                    .with("class", "picture-number")
                    .with("text-anchor", "middle")
                    .filled(PictureShade.ink(step)));
        }
        return box;
    }

    private static String corner(double x, double y, double side) {
        return "M" + PictureStyle.at(x, y) + "v" + SvgNumber.of(-side) + "l" + PictureStyle.at(side, side) + "z";
    }

    private static SvgElement silent(double x, double y, double side) {
        return SvgElement.of("g")
                .add(SvgElement.rectangle(x + 0.5, y + 0.5, side - 1, side - 1)
                        .with("class", "picture-silent")
                        .filled(SILENT))
                .add(SvgElement.of("circle")
                        .with("cx", x + side / 2)
                        .with("cy", y + side / 2)
                        .with("r", 1.6)
                        .with("class", "picture-dot")
                        .filled(PictureStyle.QUIET));
    }

    private SvgElement names() {
        SvgElement names = SvgElement.group("picture-names");
        for (int i = 0; i < rows.size(); i++) {
            double y = top + (i + 0.5) * cell + size * 0.36;
            names.add(name(
                    rows.get(i),
                    SvgElement.words(left - 8, y, size, label(rows.get(i))).with("text-anchor", "end")));
        }
        for (int i = 0; i < columns.size(); i++) {
            double x = left + (i + 0.5) * cell + (many ? size * 0.36 : 2);
            String turned = "rotate(" + (many ? -90 : -45) + " " + PictureStyle.at(x, top - 5) + ")";
            names.add(name(
                    columns.get(i),
                    SvgElement.words(x, top - 5, size, label(columns.get(i))).with("transform", turned)));
        }
        return names;
    }

    private static SvgElement name(Delegation delegation, SvgElement words) {
        return SvgElement.group("picture-name").explained(delegation.name()).add(words.filled(PictureStyle.INK));
    }

    private SvgElement cells() {
        SvgElement cells = SvgElement.group("picture-cells");
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                cells.add(cell(rows.get(r), columns.get(c), left + c * cell, top + r * cell));
            }
        }
        return cells;
    }

    private SvgElement cell(Delegation row, Delegation column, double x, double y) {
        if (row.equals(column)) {
            return SvgElement.rectangle(x + 0.5, y + 0.5, cell - 1, cell - 1)
                    .with("class", "picture-self")
                    .filled(SELF);
        }
        String pair = row.name() + " and " + column.name() + ": ";
        return tones.of(row, column)
                .map(tone -> box(x, y, cell, cell, shade.step(tone.balance()), tone.words())
                        .explained(pair + tone.told()))
                .orElseGet(() -> silent(x, y, cell).explained(pair + "nothing in common to compare"));
    }

    /** Thousands of cells: those of one colour are one shape. */
    private SvgElement blocks() {
        Map<Integer, StringBuilder> shapes = new TreeMap<>();
        StringBuilder self = new StringBuilder();
        StringBuilder silence = new StringBuilder();
        StringBuilder corners = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                double x = left + c * cell;
                double y = top + r * cell;
                Optional<PictureTones.Tone> tone = tones.of(rows.get(r), columns.get(c));
                if (rows.get(r).equals(columns.get(c))) {
                    self.append(square(x, y, cell));
                } else if (tone.isEmpty()) {
                    silence.append(square(x + cell / 2 - 1, y + cell / 2 - 1, 2));
                } else {
                    int step = shade.step(tone.get().balance());
                    shapes.computeIfAbsent(step, k -> new StringBuilder()).append(square(x, y, cell));
                    corners.append(step < 0 ? corner(x, y + cell, cell / 2) : "");
                }
            }
        }
        SvgElement blocks = SvgElement.group("picture-cells").with("shape-rendering", "crispEdges");
        shapes.forEach((step, shape) -> blocks.add(SvgElement.path(shape.toString())
                .with("class", PictureShade.kind(step))
                .filled(PictureShade.colour(step))));
        return blocks.addAll(marks(self, silence, corners));
    }

    private static List<SvgElement> marks(StringBuilder self, StringBuilder silence, StringBuilder corners) {
        List<SvgElement> marks = new ArrayList<>();
        marks.add(SvgElement.path(self.toString()).with("class", "picture-self").filled(SELF));
        marks.add(
                SvgElement.path(silence.toString()).with("class", "picture-dot").filled(PictureStyle.QUIET));
        marks.add(SvgElement.path(corners.toString())
                .with("class", "picture-corner")
                .filled(PictureStyle.INK)
                .with("shape-rendering", "auto"));
        return marks;
    }

    private static String square(double x, double y, double side) {
        String length = SvgNumber.of(side);
        return "M" + PictureStyle.at(x, y) + "h" + length + "v" + length + "h-" + length + "z";
    }

    /** The order, and for a few delegations every figure. */
    private String description() {
        StringBuilder words = new StringBuilder("In order: ");
        words.append(String.join(", ", rows.stream().map(Delegation::name).toList()))
                .append('.');
        return words.toString();
    }
}
