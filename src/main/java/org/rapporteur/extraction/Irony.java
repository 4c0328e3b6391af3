package org.rapporteur.extraction;

import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Direction;
import org.rapporteur.text.Span;

/**
 * Marks praise that is not meant as it stands: virtues in quotation marks, "so-called", "how generous of them". What the
 * speaker holds stays open then: the direction is neither, and the rule says why.
 */
final class Irony {

    private static final int NEAR = 4;
    private static final int QUOTED = 3;

    private final Speech speech;

    Irony(Speech speech) {
        this.speech = speech;
    }

    /** The finding as it is, or without a direction where its praise is not meant. */
    Finding checked(Finding finding, int from, int to) {
        boolean blames = finding.direction() == Direction.PREVENT;
        boolean mocks = mocks(from, to);
        Optional<Span> turned = blames ? Optional.empty() : quoted(from, to).or(() -> soCalled(from, to));
        if (!mocks && turned.isEmpty()) {
            return finding;
        }
        return new Finding(
                Finding.Kind.VALUE,
                finding.strength(),
                Direction.NEITHER,
                turned.isPresent() ? "irony: a virtue in doubt" : "irony: more than is meant",
                List.of(turned.orElse(new Span(from, Math.min(to, from + 2)))),
                -1);
    }

    /** One to three words in quotation marks, with a virtue among them, that are no name or title. */
    private Optional<Span> quoted(int from, int to) {
        for (int open = from; open < to; open++) {
            int close = speech.isForm(open, "\"") ? speech.find(open + 1, Math.min(to, open + QUOTED + 2), "\"") : -1;
            if (close > open + 1) {
                boolean virtue = speech.findStructure(open + 1, close, Cue.Sort.VIRTUE) >= 0;
                if (virtue && !speech.isCapital(open + 1) && !isNamed(open, from)) {
                    return Optional.of(new Span(open + 1, close));
                }
                open = close;
            }
        }
        return Optional.empty();
    }

    private boolean isNamed(int open, int from) {
        return speech.findStructure(Math.max(from, open - NEAR), open, Cue.Sort.NAMING) >= 0;
    }

    private Optional<Span> soCalled(int from, int to) {
        for (int at = from; at < to; at++) {
            int end = speech.isForm(at, "so-called")
                    ? at + 1
                    : speech.isForm(at, "so") && speech.isForm(at + 1, "called") ? at + 2 : -1;
            if (end > 0 && speech.findStructure(end, Math.min(to, end + NEAR), Cue.Sort.VIRTUE) >= 0) {
                return Optional.of(new Span(at, end));
            }
        }
        return Optional.empty();
    }

    private boolean mocks(int from, int to) {
        boolean course =
                speech.isForm(from, "of") && speech.isForm(from + 1, "course") || speech.isForm(from, "surely");
        return speech.isStructure(from, to, Cue.Sort.MOCK)
                || course && speech.findStructure(from + 2, to, Cue.Sort.OVERSTATING) >= 0;
    }
}
