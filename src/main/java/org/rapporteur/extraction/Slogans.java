package org.rapporteur.extraction;

import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Strength;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Polarity;
import org.rapporteur.text.Span;

/** Reads commands and calls without a finite verb: "Build the dam!", "No more dams.", "Yes to the treaty!". */
final class Slogans {

    /** So many words and marks a call without a verb has at most. */
    private static final int BRIEF = 14;

    private final Speech speech;
    private final Heading heading;

    Slogans(Speech speech) {
        this.speech = speech;
        this.heading = new Heading(speech);
    }

    Optional<Finding> of(int from, int to) {
        return command(from, to).or(() -> call(from, to));
    }

    /** A bare verb of action at the head, with its object behind: "Stop the war.", "Do not build the dam!" */
    private Optional<Finding> command(int from, int to) {
        boolean cried = speech.find(Math.max(from, to - 2), to, "!") >= 0;
        int verb = verb(from, to);
        boolean follows = verb + 1 < to
                && (cried
                        ? speech.words.isWord(verb + 1) && !speech.isForm(verb + 1, "of", "to")
                        : speech.isStructure(verb + 1, to, Cue.Sort.COMMANDED));
        if (!follows || hasFiniteVerb(verb + 1, to) || !isCommand(verb, to, cried)) {
            return Optional.empty();
        }
        return Optional.of(finding(
                Finding.Kind.PROPOSAL, Strength.MEDIUM, heading.of(from, to), "imperative", new Span(from, verb + 1)));
    }

    /** Behind "do not", "don't", "never". */
    private int verb(int from, int to) {
        if (speech.isForm(from, "do") && speech.isForm(from + 1, "not")) {
            return from + 2;
        }
        return Math.min(to, speech.isForm(from, "don't", "never") ? from + 1 : from);
    }

    private boolean isCommand(int verb, int to, boolean cried) {
        if (speech.isStructure(verb, to, Cue.Sort.COMMANDING)) {
            return true;
        }
        List<Phrases.Found<Polarity.Role>> roles = speech.polarity.roles(verb, Math.min(to, verb + 3));
        boolean acts = cried
                && !roles.isEmpty()
                && roles.get(0).from() == verb
                && switch (roles.get(0).value()) {
                    case AGAINST, FOR, DOING, HELPING, HARMING -> true;
                    default -> false;
                };
        return acts && heading.isBareVerb(verb);
    }

    private Optional<Finding> call(int from, int to) {
        if (to - from > BRIEF || hasFiniteVerb(from, to)) {
            return Optional.empty();
        }
        Optional<Phrases.Found<Cue>> called = speech.structureAt(from, to, Cue.Sort.CALLING);
        if (called.isPresent() && speech.find(from, to, "without", "but") < 0) {
            int end = called.get().to();
            return speech.words.isWord(Math.min(end, to - 1)) && end < to
                    ? Optional.of(finding(
                            Finding.Kind.PROPOSAL,
                            Strength.STRONG,
                            called.get().value().sign(),
                            "call without a verb",
                            new Span(from, end)))
                    : Optional.empty();
        }
        int last = speech.find(from + 1, to, "now");
        return last > 0 && speech.isMark(last + 1, to, "!")
                ? Optional.of(finding(
                        Finding.Kind.PROPOSAL,
                        Strength.STRONG,
                        heading.of(from, to),
                        "call without a verb",
                        new Span(last, last + 1)))
                : Optional.empty();
    }

    private boolean hasFiniteVerb(int from, int to) {
        return speech.findStructure(from, to, Cue.Sort.FINITE) >= 0;
    }

    private static Finding finding(Finding.Kind kind, Strength strength, int sign, String rule, Span cue) {
        return new Finding(kind, strength, PartReader.direction(sign), rule, List.of(cue), cue.start());
    }
}
