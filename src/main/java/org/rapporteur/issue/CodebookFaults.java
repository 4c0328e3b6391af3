package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;

/** What is wrong with a codebook, gathered line by line, so that an author mends all of it at once. */
final class CodebookFaults {

    /** Somebody who reads so many faults has taken the wrong file. */
    private static final int MOST = 100;

    private static final int FEW = 12;

    private final String source;
    private final List<Fault> faults = new ArrayList<>();
    private int count;

    CodebookFaults(String source) {
        this.source = source;
    }

    private record Fault(int line, String problem) {}

    void add(int line, String problem) {
        if (isOpen()) {
            faults.add(new Fault(line, problem));
        }
        count++;
    }

    /** Whether another fault would still be told; else what it says need not be worked out. */
    boolean isOpen() {
        return count < MOST;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** What to try where a name is not among those known. */
    static String nearest(String name, Collection<String> known) {
        List<String> nearest = UnknownNameException.nearest(name, known);
        if (!nearest.isEmpty()) {
            return "\nMaybe " + String.join(" or ", nearest) + ".";
        }
        if (known.isEmpty()) {
            return "\nThere is none.";
        }
        return known.size() <= FEW
                ? "\nThere are: " + String.join(", ", known) + "."
                : "\nNone of the " + known.size() + " known is near it.";
    }

    /** Refuses the codebook if there was any fault. */
    void orThrow() {
        if (isEmpty()) {
            return;
        }
        List<InputException> all = faults.stream()
                .sorted(Comparator.comparingInt(Fault::line))
                .map(fault -> InputException.atLine(source, fault.line, fault.problem))
                .toList();
        if (all.size() == 1) {
            throw all.get(0);
        }
        throw InputException.ofLines(source, (count > MOST ? "more than " + MOST : count) + " faults", all);
    }
}
