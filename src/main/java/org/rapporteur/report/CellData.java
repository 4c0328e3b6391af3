package org.rapporteur.report;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.scoring.Score;

/**
 * The cells of one issue for the page's script: a line of JSON, then a line for every pair in the order of
 * {@link org.rapporteur.comparison.ComparisonMatrix#pairs()}, empty for silence.
 *
 * <p>A line of a score: agreement, conflict, unshared in percent (two digits each), form of its sentence (two), pairs of
 * points not shown (two), what they add to agreement and conflict in thousandths (two each), pairs on a question, shown or
 * not, up to 63 (one); then each pair shown: its
 * two points, ways, basis, and what it adds to agreement and conflict in thousandths. Any other value is written plainly
 * after a "=".
 */
final class CellData {

    /** So many pairs of points are shown for a cell of a large room. */
    private static final int FEW = 5;

    private static final Reasons NO_REASONS = new Reasons(List.of(), Reasons.Ground.NONE, 0, 0, 0);

    private static final int MOST_BASES = 4_000;

    private final Room room;
    private final int most;
    private final Map<String, Integer> questionNumbers;
    private final Numbering<List<Object>> forms = new Numbering<>();
    private final Numbering<String> bases = new Numbering<>();

    /**
     * The cells of an issue.
     *
     * @param text for the script
     * @param grounds on what each cell rests, pair by pair; on nothing where one is silent or there are no shares
     */
    record Block(String text, List<Reasons.Ground> grounds) {}

    private CellData(Room room) {
        this.room = room;
        this.most = room.isLarge() ? FEW : Integer.MAX_VALUE;
        List<String> ids = room.questions().stream().map(Question::id).toList();
        this.questionNumbers = ids.stream().collect(Collectors.toMap(Function.identity(), ids::indexOf, (a, b) -> a));
        bases.of("");
    }

    static Block of(Room room, List<OverallScore> pairs, Issue issue) {
        return new CellData(room).block(pairs, issue);
    }

    /** How wide the numbers of points, of what a pair rests on, of sentences and the counts of pairs are. */
    private record Widths(int point, int basis, int form, int count) {}

    private Block block(List<OverallScore> pairs, Issue issue) {
        List<Optional<Reasoned>> cells = pairs.stream()
                .map(pair -> reasoned(room.matrix().cell(pair.first(), pair.second(), issue)))
                .toList();
        int longest = room.matrix().positions(issue.id()).stream()
                .mapToInt(position -> position.points().size())
                .max()
                .orElse(0);
        int pairsMost = cells.stream()
                .flatMap(Optional::stream)
                .mapToInt(cell -> cell.reasons.ground().pairs())
                .max()
                .orElse(0);
        Widths widths = new Widths(
                Packed.width(longest),
                Packed.width(bases.size()),
                Packed.width(forms.size()),
                Packed.width(pairsMost + 1));
        Packed lines = new Packed();
        cells.forEach(cell -> {
            cell.ifPresent(known -> write(lines, known, widths));
            lines.line();
        });
        return new Block(
                head(widths) + "\n" + lines,
                cells.stream()
                        .map(cell -> cell.map(known -> known.reasons.ground()).orElse(Reasons.Ground.NONE))
                        .toList());
    }

    /** A cell whose reasons are gathered: forms and bases are known before anything is written. */
    private record Reasoned(int[] percent, int form, Reasons reasons, List<Integer> bases, String value) {}

    private Optional<Reasoned> reasoned(Cell cell) {
        if (cell.state() != Cell.State.SHARED) {
            return Optional.empty();
        }
        if (!cell.scored()) {
            OptionalDouble value = cell.value();
            String shown = value.isPresent() ? Shown.two(value.getAsDouble()) : "";
            return Optional.of(new Reasoned(new int[0], 0, NO_REASONS, List.of(), shown));
        }
        Score score = cell.score();
        Reasons reasons = Reasons.of(score, most);
        int[] percent = Ints.toArray(score.percentages());
        List<Integer> its = reasons.shown().stream().map(this::basis).toList();
        return Optional.of(new Reasoned(percent, forms.of(Sentences.form(score, percent)), reasons, its, ""));
    }

    /** In a large room words in common are left to the reader, who sees them; questions are always named. */
    private int basis(Reasons.Pair pair) {
        if (room.isLarge() && !pair.onQuestion()) {
            return 0;
        }
        String basis = pair.basis();
        boolean named = questions(basis).isPresent();
        if (!named && (room.isLarge() || bases.size() > MOST_BASES)) {
            return 0;
        }
        return bases.of(basis);
    }

    private static void write(Packed lines, Reasoned cell, Widths widths) {
        if (cell.percent.length == 0) {
            lines.put("=" + cell.value);
            return;
        }
        Reasons reasons = cell.reasons;
        // What is unshared is what is missing to 100.
        lines.put(cell.percent[0], 2).put(cell.percent[1], 2).put(cell.form, widths.form);
        lines.put(reasons.ground().pairs(), widths.count).put(reasons.ground().onQuestions(), widths.count);
        effect(lines, 0, reasons.agreement(), reasons.conflict());
        for (int i = 0; i < reasons.shown().size(); i++) {
            Reasons.Pair pair = reasons.shown().get(i);
            lines.put(pair.first(), widths.point).put(pair.second(), widths.point);
            lines.put(cell.bases.get(i), widths.basis);
            effect(lines, pair.ways(), pair.agreement(), pair.conflict());
        }
    }

    /** One digit that says what follows, 4 for agreement, 8 for conflict, and these in thousandths if they are not zero. */
    private static void effect(Packed lines, int ways, double agreement, double conflict) {
        int agreed = Shown.permille(agreement);
        int clashed = Shown.permille(conflict);
        lines.put(ways + (agreed > 0 ? 4 : 0) + (clashed > 0 ? 8 : 0), 1);
        for (int amount : new int[] {agreed, clashed}) {
            if (amount > 0) {
                lines.put(amount, 2);
            }
        }
    }

    private String head(Widths widths) {
        PageJson json = new PageJson();
        return json.object(() -> {
                    json.name("point").value(widths.point).name("basis").value(widths.basis);
                    json.name("form").value(widths.form).name("count").value(widths.count);
                    json.name("forms").array(() -> forms.all().forEach(json::form));
                    json.name("bases")
                            .array(() -> bases.all()
                                    .forEach(basis ->
                                            questions(basis).ifPresentOrElse(json::numbers, () -> json.value(basis))));
                })
                .toString();
    }

    /** The numbers of the questions that a basis names; empty if it names words. */
    private Optional<List<Integer>> questions(String basis) {
        if (!basis.startsWith("question ")) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String id : basis.substring("question ".length()).split(", ", -1)) {
            Integer number = questionNumbers.get(id);
            if (number == null) {
                return Optional.empty();
            }
            numbers.add(number);
        }
        return Optional.of(numbers);
    }
}
