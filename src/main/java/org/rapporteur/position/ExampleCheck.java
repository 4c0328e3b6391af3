package org.rapporteur.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Example;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/**
 * Whether a codebook codes its own examples as it says they are to be coded.
 *
 * <pre>{@code
 * ExampleCheck check = ExampleCheck.of(codebook, sentence -> Rapporteur.read(Delegation.named("Norland"), sentence));
 * check.orThrow();
 * }</pre>
 *
 * <p>An example of an issue must have a point on it, an example of no issue must have none. An example of a question must
 * take the stance over all its points together; one of no stance must take none or an unclear one. Immutable and thread-safe.
 */
public final class ExampleCheck {

    /**
     * An example that is coded otherwise.
     *
     * @param example the example
     * @param found what was found instead, for people
     */
    public record Failure(Example example, String found) {
        /** Nothing is missing. */
        public Failure {
            Objects.requireNonNull(example, "example must not be null");
            Objects.requireNonNull(found, "found must not be null");
        }

        @Override
        public String toString() {
            return Shown.line(example + ", found " + found);
        }
    }

    private final Codebook codebook;
    private final List<Failure> failures;

    private ExampleCheck(Codebook codebook, List<Failure> failures) {
        this.codebook = codebook;
        this.failures = List.copyOf(failures);
    }

    /**
     * Codes every example of a codebook.
     *
     * @param codebook the codebook
     * @param reader makes a statement of a sentence; who speaks is of no account
     * @return the check, without failures if there is no example
     */
    public static ExampleCheck of(Codebook codebook, Function<String, Statement> reader) {
        Objects.requireNonNull(codebook, "codebook must not be null");
        Objects.requireNonNull(reader, "reader must not be null");
        Coder coder = Coder.by(codebook);
        List<Failure> failures = new ArrayList<>();
        for (Example example : codebook.examples()) {
            Statement statement = reader.apply(example.sentence());
            List<CodedPoint> points = coder.code(statement);
            failure(codebook, example, points)
                    .map(found -> found + ", " + coder.why(statement).of(example.of()))
                    .ifPresent(found -> failures.add(new Failure(example, found)));
        }
        return new ExampleCheck(codebook, failures);
    }

    private static Optional<String> failure(Codebook codebook, Example example, List<CodedPoint> points) {
        if (points.isEmpty()) {
            return Optional.of("no point at all");
        }
        return example.expected().ofIssue()
                ? ofIssue(codebook, example, points)
                : ofQuestion(codebook, example, points);
    }

    private static Optional<String> ofIssue(Codebook codebook, Example example, List<CodedPoint> points) {
        boolean about = points.stream().anyMatch(point -> point.issues().containsKey(codebook.issue(example.of())));
        boolean wanted = example.expected() == Example.Expected.ABOUT;
        return about == wanted
                ? Optional.empty()
                : Optional.of("about "
                        + points.stream()
                                .flatMap(point -> point.issues().keySet().stream())
                                .distinct()
                                .toList());
    }

    private static Optional<String> ofQuestion(Codebook codebook, Example example, List<CodedPoint> points) {
        Question question = codebook.question(example.of());
        Stance found = points.stream()
                .map(CodedPoint::stances)
                .map(stances -> stances.getOrDefault(question, Stance.UNCLEAR))
                .reduce(Stance.UNCLEAR, Position::together);
        if (found == STANCES.get(example.expected())) {
            return Optional.empty();
        }
        boolean any = points.stream().anyMatch(point -> point.stances().containsKey(question));
        return Optional.of(any ? STANCE + found : "no stance");
    }

    private static final String STANCE = "stance ";

    private static final Map<Example.Expected, Stance> STANCES = Map.of(
            Example.Expected.SUPPORT, Stance.SUPPORT,
            Example.Expected.OPPOSE, Stance.OPPOSE,
            Example.Expected.CONDITIONAL, Stance.CONDITIONAL,
            Example.Expected.NO_STANCE, Stance.UNCLEAR);

    /**
     * The examples that are coded otherwise than the codebook says.
     *
     * @return the failures in the order of the codebook
     */
    public List<Failure> failures() {
        return failures;
    }

    /**
     * Refuses a codebook that does not keep its word.
     *
     * @throws InputException naming file and line of each failure, and how many there are; the message shows the first twenty,
     *     its {@link InputException#faults()} are all
     */
    public void orThrow() {
        if (failures.isEmpty()) {
            return;
        }
        int all = codebook.examples().size();
        if (failures.size() == 1) {
            throw fault(failures.get(0), " (1 of " + all + " examples fails)");
        }
        throw InputException.ofLines(
                codebook.source(),
                failures.size() + " of " + all + " examples are coded otherwise",
                failures.stream().map(failure -> fault(failure, "")).toList());
    }

    private InputException fault(Failure failure, String counted) {
        return InputException.atLine(
                codebook.source(),
                Math.max(1, failure.example.line()),
                "example of '" + failure.example.of() + "' must be coded " + failure.example.expected() + ", found "
                        + failure.found + counted + remedy(failure));
    }

    private static String remedy(Failure failure) {
        return switch (failure.example.expected()) {
            case NOT_ABOUT, NO_STANCE -> "\nMaybe add 'excluded:' with words that the sentence holds.";
            case SUPPORT, OPPOSE -> {
                if (!failure.found.startsWith(STANCE) || failure.found.startsWith(STANCE + Stance.UNCLEAR)) {
                    yield "\nMaybe add an entry that the sentence holds.";
                }
                yield failure.found.contains(Reasoner.BY_DIRECTION)
                        ? "\nMaybe add words of the sentence under 'support:' or 'oppose:', which decide before the direction does."
                        : "\nMaybe what decided belongs under 'object:': words under 'support:' and 'oppose:' decide whatever the"
                                + " speaker does with them.";
            }
            default -> "\nMaybe add an entry that the sentence holds.";
        };
    }

    /**
     * The failures as lines of text.
     *
     * @return for each failure its line in the codebook, what was wanted and what was found; the lines end with a line feed
     */
    public String toText() {
        return this
                + "\n"
                + failures.stream()
                        .map(failure -> "line " + failure.example.line() + ": " + failure.example.of() + " must be "
                                + failure.example.expected() + ", found " + failure.found + "\n")
                        .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return Shown.line("Examples of " + codebook.id() + ": "
                + (codebook.examples().size() - failures.size()) + " of "
                + codebook.examples().size() + " coded as said");
    }
}
