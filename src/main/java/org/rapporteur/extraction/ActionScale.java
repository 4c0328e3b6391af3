package org.rapporteur.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.fault.InputException;
import org.rapporteur.statement.ActionLevel;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Phrases;

/**
 * Tells how much a proposal asks for, by its first act; from {@code actions.tsv}.
 *
 * <p>The first act decides, as coders of recommendations do who read "continue to ..., and adopt ..." as continuing. A verb
 * that says little by itself ("take", "adopt") has the level of what it governs: "adopt measures" is general, "adopt a law"
 * specific.
 */
final class ActionScale {

    private static final int REACH = 9;

    private enum Role {
        ACT,
        OPEN,
        OBJECT
    }

    private record Act(Role role, ActionLevel level) {}

    private static final Phrases<Act> VERBS = phrases(false);
    private static final Phrases<Act> OBJECTS = phrases(true);

    private final Speech speech;
    private final Phrases.Search<Act> verbs;
    private final Phrases.Search<Act> objects;

    ActionScale(Speech speech) {
        this.speech = speech;
        this.verbs = VERBS.in(speech.words);
        this.objects = OBJECTS.in(speech.words);
    }

    private static Phrases<Act> phrases(boolean objects) {
        Phrases.Builder<Act> builder = Phrases.builder();
        for (DataFile.Row row : DataFile.read(ActionScale.class, "actions.tsv").rows()) {
            Act act = act(row);
            if ((act.role == Role.OBJECT) == objects) {
                row.list(2).forEach(phrase -> builder.add(phrase, act));
            }
        }
        return builder.build();
    }

    private static Act act(DataFile.Row row) {
        int step = row.number(1);
        try {
            return new Act(Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT)), ActionLevel.values()[step - 1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw InputException.atLine(
                    row.file(), row.line(), "must be act, open or object and a level from 1 to 5, not " + row.cells());
        }
    }

    /** The level of the first act of a stretch; empty if it holds none. */
    Optional<ActionLevel> level(int from, int to) {
        for (int at = afterLead(from, to); at < to; at++) {
            List<Phrases.Found<Act>> found = verbs.at(at, to);
            if (!found.isEmpty()) {
                Phrases.Found<Act> verb = found.get(0);
                return Optional.of(verb.value().role == Role.OPEN ? byObject(verb, to) : verb.value().level);
            }
        }
        return Optional.empty();
    }

    /** The number of the first word of the first act, or -1. */
    int firstAct(int from, int to) {
        for (int at = afterLead(from, to); at < to; at++) {
            if (!verbs.at(at, to).isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    /** Behind a clause that only leads to the act: "In line with its policy, ...". */
    private int afterLead(int from, int to) {
        boolean leads = speech.isStructure(from, to, Cue.Sort.LEADING);
        int comma = leads ? speech.find(from, to, ",") : -1;
        return comma > 0 ? comma + 1 : from;
    }

    private ActionLevel byObject(Phrases.Found<Act> verb, int to) {
        int limit = Math.min(to, verb.to() + REACH);
        for (int at = verb.to(); at < limit; at++) {
            List<Phrases.Found<Act>> object = objects.at(at, to);
            if (!object.isEmpty() && !isModifier(object.get(0).to(), to)) {
                return object.get(0).value().level;
            }
            if (speech.isForm(at, "to", "that", ";", ":", "for", "so", "which", "aimed") && at > verb.to()) {
                break;
            }
        }
        return verb.value().level;
    }

    /** "policy measures": the first noun only says what sort the second is. */
    private boolean isModifier(int after, int to) {
        return after < to && !objects.at(after, to).isEmpty();
    }
}
