package org.rapporteur.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.comparison.ShortCodes;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Grouping;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;

/** What the page's script has to know besides the cells: names, orders, positions, points. Texts stand in the page itself. */
final class PageData {

    private static final List<String> KINDS = List.of("fact", "value", "commitment", "proposal");

    private final Room room;
    private final Camps camps;
    private final PageJson json = new PageJson();
    private final Numbering<String> rules = new Numbering<>();
    private final Map<String, String> coders = new HashMap<>();
    private final Map<Statement, Map<Integer, CodedPoint>> coded = new IdentityHashMap<>();

    private PageData(Room room, Camps camps) {
        this.room = room;
        this.camps = camps;
    }

    static String of(Room room, Camps camps) {
        return new PageData(room, camps).text();
    }

    private String text() {
        return json.object(() -> {
                    json.name("scored").value(room.isScored());
                    json.name("measure").value(room.matrix().measure().id());
                    json.name("low")
                            .value(Double.toString(room.matrix().measure().lowest()));
                    json.name("high")
                            .value(Double.toString(room.matrix().measure().highest()));
                    json.name("large").value(room.isLarge());
                    delegations();
                    issues();
                    json.name("positions").array(() -> forEachIssue(this::positions));
                    json.name("statements").array(() -> room.statements().forEach(this::statement));
                    json.name("rules").strings(rules.all());
                    json.name("coders")
                            .strings(rules.all().stream().map(coders::get).toList());
                })
                .toString();
    }

    private void forEachIssue(java.util.function.IntConsumer action) {
        for (int i = 0; i < room.issues().size(); i++) {
            action.accept(i);
        }
    }

    private List<Integer> numbers(List<Delegation> delegations) {
        return delegations.stream().map(room::number).toList();
    }

    private void delegations() {
        List<String> codes = ShortCodes.of(room.delegations());
        json.name("delegations")
                .array(() -> room.delegations()
                        .forEach(delegation -> json.array(() -> {
                            json.value(delegation.id())
                                    .value(delegation.name())
                                    .value(codes.get(room.number(delegation)));
                            json.value(camps.camp(delegation));
                        })));
        json.name("rows").numbers(numbers(room.matrix().rows()));
        json.name("columns").numbers(numbers(room.matrix().columns()));
        json.name("similar").numbers(numbers(camps.order()));
        json.name("camped").numbers(numbers(camps.byCamp()));
        json.name("camps")
                .strings(camps.groups().stream().map(group -> group.name()).toList());
        json.name("groupings").array(this::groupings);
    }

    private void groupings() {
        for (Grouping grouping : Gazetteer.shipped().groupings()) {
            List<Integer> members = room.delegations().stream()
                    .filter(delegation -> grouping.members().contains(delegation.id()))
                    .map(room::number)
                    .toList();
            if (members.size() > 1 && members.size() < room.delegations().size()) {
                json.array(
                        () -> json.value(grouping.id()).value(grouping.name()).numbers(members));
            }
        }
    }

    private void issues() {
        json.name("issues")
                .array(() -> room.issues()
                        .forEach(issue -> json.array(() ->
                                json.value(issue.id()).value(issue.label()).value(issue.description()))));
        json.name("questions").array(() -> room.questions().forEach(this::question));
    }

    private void question(Question question) {
        int issue = room.issues().stream().map(i -> i.id()).toList().indexOf(question.issue());
        json.array(() -> json.value(question.id()).value(question.proposition()).value(issue));
    }

    /** For every delegation its salience in thousandths and its points as statement and number, flat; 0 for silence. */
    private void positions(int issue) {
        json.array(() -> room.delegations().forEach(delegation -> {
            Optional<Position> position = room.position(issue, room.number(delegation));
            if (position.isPresent()) {
                position(position.get());
            } else {
                json.value(0);
            }
        }));
    }

    private void position(Position position) {
        double[] weights = position.weights();
        json.array(() -> {
            json.value(Shown.permille(position.salience()));
            List<CodedPoint> points = position.points();
            for (int i = 0; i < points.size(); i++) {
                CodedPoint point = points.get(i);
                coded.computeIfAbsent(point.statement(), k -> new java.util.HashMap<>())
                        .putIfAbsent(point.number(), point);
                json.value(room.number(point.statement())).value(point.number()).value(Shown.permille(weights[i]));
            }
        });
    }

    private void statement(Statement statement) {
        Transcript transcript = statement.transcript();
        WordMarks marks = new WordMarks(statement);
        json.array(() -> {
            json.value(Places.name(statement));
            json.value(transcript.form() == Transcript.Form.BRIEF);
            json.value(statement.delegation().name());
            json.array(() -> {
                for (int i = 0; i < statement.points().size(); i++) {
                    point(statement, i, marks);
                }
            });
            json.numbers(beginnings(statement));
            json.strings(Places.known(statement));
        });
    }

    /** How far each sentence begins from the one before, the first from the beginning of the text. */
    private static List<Integer> beginnings(Statement statement) {
        List<Integer> steps = new ArrayList<>();
        int before = 0;
        for (Sentence sentence : statement.sentences()) {
            steps.add(sentence.quotation().start() - before);
            before = sentence.quotation().start();
        }
        return steps;
    }

    /** The rule's number; whose hand it was is kept beside it. */
    private int rule(Provenance provenance) {
        String rule = provenance.toString();
        coders.put(rule, provenance.rule().startsWith(Provenance.BY_HAND) ? provenance.extractor() : "");
        return rules.of(rule);
    }

    /** Start from the start of the point before, length, kind and strength and direction as one number, rule, marks,
     * issues with weights, stances; then, if there is any, the point it repeats or -1, and what is shown before and
     * behind its words. */
    private void point(Statement statement, int number, WordMarks marks) {
        Point point = statement.points().get(number);
        int before =
                number == 0 ? 0 : statement.points().get(number - 1).quotation().start();
        json.array(() -> {
            json.value(point.quotation().start() - before)
                    .value(point.quotation().end() - point.quotation().start());
            json.value(KINDS.indexOf(point.kindName())
                    + KINDS.size()
                            * (point.strength().ordinal()
                                    + Strength.values().length
                                            * point.direction().ordinal()));
            json.value(rule(point.provenance()));
            json.numbers(marks.of(point.quotation()));
            Optional<CodedPoint> its =
                    Optional.ofNullable(coded.getOrDefault(statement, Map.of()).get(number));
            json.numbers(its.map(this::issues).orElse(List.of()));
            json.numbers(its.map(this::stances).orElse(List.of()));
            around(point, statement.repetitions().getOrDefault(number, -1));
        });
    }

    private void around(Point point, int repeated) {
        String shown = point.shown();
        String words = point.quotation().plain();
        int from = Math.max(0, shown.lastIndexOf(words));
        String lead = shown.substring(0, from);
        String more = shown.substring(from + words.length());
        if (repeated >= 0 || !lead.isEmpty() || !more.isEmpty()) {
            json.value(repeated).value(lead).value(more);
        }
    }

    private List<Integer> issues(CodedPoint point) {
        List<Integer> flat = new ArrayList<>();
        point.issues().forEach((issue, weight) -> {
            if (room.issues().contains(issue)) {
                flat.add(room.issues().indexOf(issue));
                flat.add(Shown.permille(weight));
            }
        });
        return flat;
    }

    private List<Integer> stances(CodedPoint point) {
        List<Integer> flat = new ArrayList<>();
        point.stances().forEach((question, stance) -> {
            if (room.questions().contains(question)) {
                flat.add(room.questions().indexOf(question));
                flat.add(stance.ordinal());
            }
        });
        return flat;
    }
}
