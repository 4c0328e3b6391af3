package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Strength;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Span;

/** Tells what sort of point one part of a sentence makes; the first rule that fits decides. */
final class PartReader {

    private static final int FAR = 25;

    private final Speech speech;
    private final Heading heading;
    private final Judgement judgement;

    PartReader(Speech speech) {
        this.speech = speech;
        this.heading = new Heading(speech);
        this.judgement = new Judgement(speech);
    }

    /**
     * Reads one part.
     *
     * @param from number of its first word
     * @param to number after its last
     * @param carried whether the own side was the subject of the part before, so that "and reject" is its verb too
     */
    Finding read(int from, int to, boolean carried) {
        List<Phrases.Found<Cue>> cues = speech.cues(from, to);
        return request(cues, from, to, carried)
                .or(() -> necessity(cues, to))
                .or(() -> duty(cues, from, to))
                .or(() -> commitment(cues, from, to, carried))
                .or(() -> permission(cues, from, to))
                .or(() -> imperative(cues, from, to))
                .orElseGet(() -> judgement.of(cues, from, to));
    }

    private Optional<Finding> request(List<Phrases.Found<Cue>> cues, int from, int to, boolean carried) {
        for (Phrases.Found<Cue> found : cues) {
            if (!found.value().is(Cue.Sort.REQUEST)) {
                continue;
            }
            boolean letUs = speech.isForm(found.from(), "let", "let's", "hope");
            if (letUs || isOwn(found.from(), from, carried) && !isNegated(found.from(), from)) {
                int action = actionOfRequest(found.to(), to);
                int strength = force(cues, found, action < found.to() + 3 ? to : found.to());
                Direction direction = direction(heading.of(action, to));
                if (direction == Direction.PREVENT && strength == 2 && asksSomebody(found, to)) {
                    strength = 3;
                }
                return Optional.of(finding(Finding.Kind.PROPOSAL, strength, direction, "own request", found, action));
            }
        }
        return Optional.empty();
    }

    private boolean asksSomebody(Phrases.Found<Cue> found, int to) {
        return speech.words.stem(found.from()).equals("call")
                && speech.find(found.to(), Math.min(to, found.to() + FAR), "to") > 0;
    }

    /** Behind "call on States to": the words after "to"; behind "call for": right there. */
    private int actionOfRequest(int after, int to) {
        int limit = Math.min(to, after + FAR);
        for (int at = after; at < limit; at++) {
            if (speech.isMark(at, to, ",") && at > after + 8) {
                break;
            }
            if (speech.isForm(at, "to") && at > after && at + 1 < to) {
                return at + 1;
            }
            if (speech.isForm(at, "that") && at + 1 < to) {
                return afterSubject(at + 1, to);
            }
        }
        return after;
    }

    private int afterSubject(int at, int to) {
        for (Phrases.Found<Cue> found : speech.cues(at, Math.min(to, at + 12))) {
            if (found.value().is(Cue.Sort.DUTY)) {
                return found.to();
            }
        }
        return at;
    }

    private Optional<Finding> necessity(List<Phrases.Found<Cue>> cues, int to) {
        for (Phrases.Found<Cue> found : cues) {
            if (!found.value().is(Cue.Sort.NECESSITY)) {
                continue;
            }
            boolean open = speech.isForm(found.from(), "it", "there", "time", "the");
            int link = open ? speech.find(found.to(), Math.min(to, found.to() + 8), "to", "that", "for") : found.to();
            if (link >= 0 && !isConditional(found.from())) {
                int action = open ? afterLink(link, to) : found.from();
                Direction direction =
                        open ? direction(heading.of(action, to)) : direction(judgement.subjectSign(found.from()));
                return Optional.of(finding(
                        Finding.Kind.PROPOSAL,
                        force(cues, found, to),
                        direction,
                        "necessity",
                        found,
                        Math.min(action, to - 1)));
            }
        }
        return Optional.empty();
    }

    private int afterLink(int link, int to) {
        if (speech.isForm(link, "for")) {
            int infinitive = speech.find(link, Math.min(to, link + FAR), "to");
            return infinitive >= 0 && infinitive + 1 < to ? infinitive + 1 : Math.min(link + 1, to - 1);
        }
        if (speech.isForm(link, "that")) {
            return Math.min(afterVerbOf(link + 1, to), to - 1);
        }
        return Math.min(link + 1, to - 1);
    }

    /** Behind "that all States be ...": from "be" or "not" on; else from the clause's beginning. */
    private int afterVerbOf(int at, int to) {
        int verb = speech.find(at, Math.min(to, at + 15), "be", "not", "never");
        return verb >= 0 ? verb : at;
    }

    private Optional<Finding> duty(List<Phrases.Found<Cue>> cues, int from, int to) {
        List<Phrases.Found<Cue>> duties = new ArrayList<>();
        for (Phrases.Found<Cue> found : cues) {
            if (found.value().is(Cue.Sort.DUTY) && asks(found, from, to)) {
                duties.add(found);
            }
        }
        if (duties.isEmpty()) {
            return Optional.empty();
        }
        Phrases.Found<Cue> strongest = duties.get(0);
        for (Phrases.Found<Cue> found : duties) {
            strongest = found.value().strength() > strongest.value().strength() ? found : strongest;
        }
        int action = Math.min(strongest.to(), to - 1);
        return Optional.of(finding(
                Finding.Kind.PROPOSAL,
                strongest.value().strength(),
                direction(heading.of(action, to)),
                "duty: " + speech.words.form(strongest.from()),
                strongest,
                action));
    }

    /** A duty asks someone to act; not in a condition or question, not about the past, not one's own "shall". */
    private boolean asks(Phrases.Found<Cue> found, int from, int to) {
        int at = found.from();
        if (found.to() >= to || isConditional(at) || isReported(at, from) || at == from || isQuestion(from, to)) {
            return false;
        }
        boolean ownShall = speech.isForm(at, "shall") && speech.speaker.isSubjectOf(at, from);
        boolean toSay = speech.isForm(at - 1, "i")
                && !speech.cues(found.to(), Math.min(to, found.to() + 3)).isEmpty();
        boolean past = speech.isForm(at, "should", "must")
                && speech.isForm(found.to(), "have", "not")
                && isPast(found.to(), to);
        boolean mark = !speech.words.isWord(found.to());
        boolean withNothing = speech.isForm(found.to(), "do") && speech.isForm(found.to() + 1, "with");
        return !ownShall && !speech.isLiking(found.to()) && !toSay && !past && !mark && !withNothing;
    }

    private boolean isPast(int at, int to) {
        int have = speech.isForm(at, "not") ? at + 1 : at;
        return have + 1 < to
                && speech.isForm(have, "have")
                && (speech.isForm(have + 1, "been", "done", "had", "known")
                        || speech.words.form(have + 1).endsWith("ed"));
    }

    private boolean isQuestion(int from, int to) {
        return speech.find(from, to, "?") >= 0;
    }

    /** Whether "if" or "when" opens the clause before a word. */
    private boolean isConditional(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 12); i--) {
            if (speech.isStructure(i, i + 1, Cue.Sort.OPEN_CLAUSE)) {
                return !hasCommaBetween(i, at) || at - i < 4;
            }
            if (!speech.words.isWord(i) && !speech.isForm(i, ",", "\"", "(", ")")) {
                return false;
            }
        }
        return false;
    }

    private boolean hasCommaBetween(int from, int to) {
        return speech.find(from, to, ",") >= 0;
    }

    private boolean isReported(int at, int from) {
        for (Phrases.Found<Cue> found : speech.cues(Math.max(from, at - FAR), at)) {
            if (found.value().is(Cue.Sort.REPORTING) && !speech.speaker.isSubjectOf(found.from(), from)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Finding> commitment(List<Phrases.Found<Cue>> cues, int from, int to, boolean carried) {
        boolean own = carried || speech.speaker.subjectEnd(from, to) > from;
        for (Phrases.Found<Cue> found : cues) {
            Cue cue = found.value();
            boolean subject = isOwn(found.from(), from, own);
            own |= speech.speaker.isSubjectOf(found.from(), from);
            if (cue.is(Cue.Sort.OPINION) && subject && !cue.follows() && cue.sign() != 0) {
                return Optional.empty();
            }
            boolean acts = cue.is(Cue.Sort.COMMITMENT) || cue.is(Cue.Sort.INTENT);
            if (acts && subject && !isConditional(found.from()) && !isHabit(found, to) && !isQuestion(from, to)) {
                return Optional.of(commitment(cues, found, from, to));
            }
        }
        return Optional.empty();
    }

    private Finding commitment(List<Phrases.Found<Cue>> cues, Phrases.Found<Cue> found, int from, int to) {
        Cue cue = found.value();
        int action = Math.min(found.to(), to - 1);
        int sign = cue.follows() ? heading.of(action, to) : cue.sign();
        if (cue.follows() && speech.isForm(found.to() - 1, "not")) {
            sign = -sign;
        }
        int degree = force(cues, found, to);
        if (isNegated(found.from(), from)) {
            sign = -sign;
            degree = Math.min(degree, 2);
        }
        return finding(Finding.Kind.COMMITMENT, degree, direction(sign), "own commitment", found, action);
    }

    /** "We will see ...", "we will be faced with": the future, no promise. */
    private boolean isHabit(Phrases.Found<Cue> found, int to) {
        boolean open =
                found.value().is(Cue.Sort.INTENT) || found.value().follows() && speech.isForm(found.to() - 1, "to");
        return open && speech.isStructure(found.to(), to, Cue.Sort.STATIVE);
    }

    private Optional<Finding> permission(List<Phrases.Found<Cue>> cues, int from, int to) {
        for (Phrases.Found<Cue> found : cues) {
            boolean may = found.value().is(Cue.Sort.PERMISSION) && found.to() < to && found.from() > from;
            if (may && addresseeBefore(found.from(), from) && deliberates(found.to(), to)) {
                return Optional.of(finding(
                        Finding.Kind.PROPOSAL,
                        1,
                        direction(heading.of(found.to(), to)),
                        "what States can do",
                        found,
                        found.to()));
            }
        }
        return Optional.empty();
    }

    private boolean addresseeBefore(int verb, int from) {
        for (int at = Math.max(from, verb - 4); at < verb; at++) {
            if (speech.structureEnd(at, verb, Cue.Sort.ADDRESSEE) == verb) {
                return true;
            }
        }
        return false;
    }

    /** Verbs of joint work after "can": the next verb is one of them. */
    private boolean deliberates(int at, int to) {
        int verb = at;
        while (verb < to
                && verb < at + 2
                && (speech.isForm(verb, "also", "now", "then", "jointly") || heading.isAdverb(verb))) {
            verb++;
        }
        return verb < to && speech.isStructure(verb, to, Cue.Sort.DELIBERATING);
    }

    /** A sentence that begins with a bare verb of action: "Stop the war." */
    private Optional<Finding> imperative(List<Phrases.Found<Cue>> cues, int from, int to) {
        boolean bare = speech.isStructure(from, to, Cue.Sort.COMMANDING);
        boolean follows = from + 1 < to && speech.isStructure(from + 1, to, Cue.Sort.COMMANDED);
        if (!bare || !follows || judgement.hasFiniteVerb(from + 1, to)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Finding.Kind.PROPOSAL,
                Strength.MEDIUM,
                direction(heading.of(from, to)),
                "imperative",
                List.of(new Span(from, from + 1)),
                from));
    }

    private boolean isOwn(int verb, int from, boolean carried) {
        if (speech.speaker.isSubjectOf(verb, from)) {
            return true;
        }
        boolean coordinated = verb == from
                || speech.isForm(verb - 1, "and", "or", ",", "but", "also")
                || heading.isAdverb(verb - 1) && speech.isForm(verb - 2, "and", "or", ",", "but");
        return carried && coordinated;
    }

    private boolean isNegated(int verb, int from) {
        for (int at = verb - 1; at >= Math.max(from, verb - 3); at--) {
            if (speech.isStructure(at, verb, Cue.Sort.NEGATING)) {
                return true;
            }
        }
        return false;
    }

    /** The strength of a cue, raised by a booster and lowered by a softener close to it. */
    private int force(List<Phrases.Found<Cue>> cues, Phrases.Found<Cue> decider, int to) {
        int degree = Math.max(1, decider.value().strength());
        for (Phrases.Found<Cue> found : cues) {
            boolean near = Math.abs(found.from() - decider.from()) <= 4 && found.from() < to;
            if (near && found.value().is(Cue.Sort.BOOSTER)) {
                return 3;
            }
            if (near && found.value().is(Cue.Sort.SOFTENER) && degree == 2 && found.from() < decider.from()) {
                degree = 1;
            }
        }
        return degree;
    }

    static Direction direction(int sign) {
        return sign > 0 ? Direction.ADVANCE : sign < 0 ? Direction.PREVENT : Direction.NEITHER;
    }

    private static Finding finding(
            Finding.Kind kind, int degree, Direction direction, String rule, Phrases.Found<Cue> cue, int action) {
        return new Finding(
                kind, Finding.strength(degree), direction, rule, List.of(new Span(cue.from(), cue.to())), action);
    }
}
