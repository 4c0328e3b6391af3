package org.rapporteur.extraction;

import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Strength;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Polarity;
import org.rapporteur.text.Span;

/** Reads what the speaker's own side does, supports or rejects: by a verb, by a noun of stance, by an aim it has. */
final class Pledges {

    private static final int NOUN = 7;
    private static final int HEAD = 6;

    private final Speech speech;
    private final Heading heading;
    private final Force force;

    Pledges(Speech speech) {
        this.speech = speech;
        this.heading = new Heading(speech);
        this.force = new Force(speech);
    }

    Optional<Finding> of(List<Phrases.Found<Cue>> cues, int from, int to, boolean carried) {
        return byVerb(cues, from, to, carried)
                .or(() -> refused(from, to, carried))
                .or(() -> expressed(from, to, carried))
                .or(() -> owned(from, to))
                .or(() -> byAim(from, to));
    }

    private Optional<Finding> byVerb(List<Phrases.Found<Cue>> cues, int from, int to, boolean carried) {
        boolean own = carried || speech.speaker.subjectEnd(from, to) > from;
        for (Phrases.Found<Cue> found : cues) {
            Cue cue = found.value();
            boolean subject = speech.isOwn(found.from(), from, own && !isBelieved(found.from(), from))
                    || concedes(found.from(), from)
                    || speech.namesOwn(found.from(), found.to());
            own |= speech.speaker.isSubjectOf(found.from(), from);
            if (cue.is(Cue.Sort.OPINION) && subject && !cue.follows() && cue.sign() != 0) {
                return Optional.empty();
            }
            boolean acts = cue.is(Cue.Sort.COMMITMENT) || cue.is(Cue.Sort.INTENT);
            if (acts && subject && !force.isConditional(found.from()) && !isHabit(found, to)) {
                return Optional.of(pledge(cues, found, from, to));
            }
        }
        return Optional.empty();
    }

    /** "It is our belief that the group will ... and contribute": the verb behind "and" is the group's. */
    private boolean isBelieved(int verb, int from) {
        return speech.find(from, verb, "that") >= 0;
    }

    /** "While supporting the aims, we ...": the participle behind the word of concession has the same subject. */
    private boolean concedes(int verb, int from) {
        return verb == from + 1
                && speech.isStructure(from, verb, Cue.Sort.CONCEDING)
                && speech.words.form(verb).endsWith("ing");
    }

    private Finding pledge(List<Phrases.Found<Cue>> cues, Phrases.Found<Cue> found, int from, int to) {
        Phrases.Found<Cue> telling = telling(cues, found);
        Cue cue = telling.value();
        int action = Math.min(telling.to(), to - 1);
        int sign = cue.follows() ? cue.sign() * heading.of(action, to) : cue.sign();
        int degree = force.of(cues, telling, to);
        if (telling != found) {
            sign = found.value().follows() && found.value().sign() < 0 ? -sign : sign;
            degree = Math.max(
                    degree, found.value().strength() == 2 ? 1 : found.value().strength());
        }
        if (sign < 0 && !cue.follows() && rejectsAttempt(action, to)) {
            sign = 1;
        }
        degree = lowered(degree, found, telling.to(), to);
        if (force.isNegated(found.from(), from)) {
            sign = -sign;
            degree = Math.min(degree, 2);
        }
        return Force.finding(Finding.Kind.COMMITMENT, degree, sign, "own commitment", telling, action);
    }

    /** "Could accept", "ready to discuss" are weak, "would not vote for" is no vow; "could support" has a verb of support. */
    private int lowered(int degree, Phrases.Found<Cue> found, int after, int to) {
        boolean may = speech.isForm(found.from() - 1, "could", "might", "may")
                && !speech.words.stem(found.from()).equals("support");
        int act = speech.isForm(after, "to") ? after + 1 : after;
        if (may || degree == 2 && speech.isStructure(act, to, Cue.Sort.TENTATIVE)) {
            return 1;
        }
        return speech.isForm(found.from(), "would") ? Math.min(degree, 2) : degree;
    }

    /** "We will vote against", "we join others in condemning": the verb behind tells more than the first. */
    private Phrases.Found<Cue> telling(List<Phrases.Found<Cue>> cues, Phrases.Found<Cue> found) {
        boolean joins = speech.words.stem(found.from()).equals("join");
        for (Phrases.Found<Cue> next : cues) {
            boolean commits =
                    next.value().is(Cue.Sort.COMMITMENT) && !next.value().follows();
            boolean behind = next.from() == found.to() && found.value().follows();
            boolean joined = joins
                    && next.from() > found.to()
                    && next.from() <= found.to() + NOUN
                    && speech.isForm(next.from() - 1, "in");
            if (commits && (behind || joined)) {
                return next;
            }
        }
        return found;
    }

    /** "Reject attempts to weaken the court": for the court. */
    private boolean rejectsAttempt(int action, int to) {
        int at = action;
        boolean attempt = false;
        for (int end = at; end < to; at = end) {
            end = speech.structureEnd(at, to, Cue.Sort.ATTEMPTING);
            if (end == at) {
                break;
            }
            attempt |= speech.isForm(end - 1, "to", "at", "who", "that")
                    || speech.words.form(action).equals("any");
        }
        if (!attempt || at >= to) {
            return false;
        }
        var roles = speech.polarity.roles(at, Math.min(to, at + 3));
        return !roles.isEmpty()
                && roles.get(0).from() == at
                && switch (roles.get(0).value()) {
                    case AGAINST, HARMING -> !roles.get(0).value().equals(Polarity.Role.AGAINST_NOUN);
                    default -> false;
                };
    }

    /** "We will see ...", "we will be faced with": the future, no promise. */
    private boolean isHabit(Phrases.Found<Cue> found, int to) {
        boolean open =
                found.value().is(Cue.Sort.INTENT) || found.value().follows() && speech.isForm(found.to() - 1, "to");
        boolean will = found.value().follows() && speech.isForm(found.from(), "will", "shall");
        boolean would = speech.isForm(found.from(), "would") && found.value().follows();
        return (open || would || will && found.to() == found.from() + 1)
                && speech.isStructure(found.to(), to, Cue.Sort.STATIVE);
    }

    /** "We cannot share flow data": what the own side cannot do it will not do, unless it only lacks the means. */
    private Optional<Finding> refused(int from, int to, boolean carried) {
        for (int at = from; at + 1 < to; at++) {
            Optional<Phrases.Found<Cue>> cue = speech.structureAt(at, to, Cue.Sort.REFUSING);
            int verb = cue.map(Phrases.Found::to).orElse(to);
            verb += speech.isAdverb(verb) ? 1 : 0;
            if (cue.isPresent() && speech.isOwn(at, from, carried) && !force.isConditional(at) && acts(verb, to)) {
                boolean lacks = speech.findStructure(verb, to, Cue.Sort.LACKING) >= 0;
                return lacks
                        ? Optional.empty()
                        : Optional.of(Force.finding(
                                Finding.Kind.COMMITMENT, 2, -heading.of(verb, to), "own refusal", cue.get(), verb));
            }
        }
        return Optional.empty();
    }

    private boolean acts(int verb, int to) {
        return speech.polarity.roles(verb, Math.min(to, verb + 4)).stream()
                .anyMatch(role -> role.from() == verb
                        && switch (role.value()) {
                            case FOR, DOING, PREFERRING -> true;
                            default -> false;
                        });
    }

    /** "We reiterate our support for ...", "my delegation expresses concern". */
    private Optional<Finding> expressed(int from, int to, boolean carried) {
        for (int at = from; at < to; at++) {
            int end = speech.structureEnd(at, to, Cue.Sort.EXPRESSING);
            if (end > at && speech.isOwn(at, from, carried) && !force.isConditional(at)) {
                Optional<Finding> found = noun(end, Math.min(to, end + NOUN), to, force.isNegated(at, from));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> noun(int from, int limit, int to, boolean negated) {
        for (int at = from; at < limit && (speech.words.isWord(at) || speech.isForm(at, ",")); at++) {
            var stance = speech.structureAt(at, to, Cue.Sort.STANCE);
            if (stance.isPresent()) {
                return Optional.of(stance(stance.get(), from, to, negated));
            }
            var feeling = speech.structureAt(at, to, Cue.Sort.FEELING);
            if (feeling.isPresent()) {
                return Optional.of(feeling(feeling.get()));
            }
            if (speech.isForm(at, "that", "to", "with", "in", "on", "of", "for")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Finding stance(Phrases.Found<Cue> found, int from, int to, boolean negated) {
        int action = Math.min(found.to(), to - 1);
        int sign =
                found.value().follows() ? heading.of(action, to) : found.value().sign();
        int degree = force.of(speech.cues(from, found.from()), found, to);
        return Force.finding(Finding.Kind.COMMITMENT, degree, negated ? -sign : sign, "own stance", found, action);
    }

    private static Finding feeling(Phrases.Found<Cue> found) {
        return Force.finding(Finding.Kind.VALUE, 2, found.value().sign(), "own feeling", found, -1);
    }

    /** "Our opposition to ...", "Norland's commitment to ...": a noun of stance that the own side has. */
    private Optional<Finding> owned(int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            int after = ownerEnd(at, to);
            for (int noun = after; after > at && noun < Math.min(to, after + 3) && speech.words.isWord(noun); noun++) {
                var stance = speech.structureAt(noun, to, Cue.Sort.STANCE);
                if (stance.isPresent()) {
                    boolean unable = speech.findStructure(after, noun, Cue.Sort.NEGATING) >= 0;
                    boolean denied = unable
                            || speech.findStructure(from, at, Cue.Sort.HAVING) >= 0
                                    && speech.findStructure(from, at, Cue.Sort.NEGATING) >= 0;
                    return Optional.of(stance(stance.get(), after, to, denied));
                }
                var feeling = speech.structureAt(noun, to, Cue.Sort.FEELING);
                if (feeling.isPresent() && at < from + HEAD && speech.isForm(noun + 1, "is", "are", "remains")) {
                    return Optional.of(feeling(feeling.get()));
                }
                if (speech.isStructure(noun, to, Cue.Sort.OWN_SIDE)) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** After "our", "my" or the own name with its apostrophe. */
    private int ownerEnd(int at, int to) {
        if (speech.isForm(at, "our", "my")) {
            return at + 1;
        }
        return speech.speaker.possessorEnd(at, to);
    }

    /** "Our priority is ...", "... is one of the aims of my Government". */
    private Optional<Finding> byAim(int from, int to) {
        for (int at = from; at < to; at++) {
            var aim = speech.structureAt(at, to, Cue.Sort.OWN_AIM);
            if (aim.isPresent()
                    && !speech.isName(at, from)
                    && isOwnAim(at, aim.get().to(), from, to)) {
                int verb = linkedVerb(aim.get().to(), to);
                return Optional.of(new Finding(
                        Finding.Kind.COMMITMENT,
                        Strength.MEDIUM,
                        PartReader.direction(verb > 0 ? heading.of(verb, to) : 1),
                        "own aim",
                        List.of(new Span(at, at + 1)),
                        verb > 0 ? verb : at));
            }
        }
        return Optional.empty();
    }

    private int linkedVerb(int at, int to) {
        int be = speech.find(at, Math.min(to, at + HEAD), "is", "remains", "was");
        return be > 0 && be + 2 < to && speech.isForm(be + 1, "to") ? be + 2 : -1;
    }

    private boolean isOwnAim(int at, int end, int from, int to) {
        int start = Math.max(from, at - HEAD);
        boolean common = speech.findStructure(start, Math.min(to, end + 4), Cue.Sort.COMMON) >= 0;
        boolean before = false;
        for (int i = start; i < at; i++) {
            before |= ownerEnd(i, to) > i || speech.isForm(i, "its") && speech.speaker.subjectEnd(from, to) > from;
        }
        boolean behind = speech.isForm(end, "for", "of")
                && (speech.isForm(end + 1, "us", "ours", "our", "my")
                        || speech.speaker.subjectEnd(end + 1, to) > end + 1);
        return !common && (before || behind) && isPredicated(at, end, from, to);
    }

    private boolean isPredicated(int at, int end, int from, int to) {
        boolean after = speech.find(end, Math.min(to, end + HEAD), "is", "are", "remains", "remain", "was", "has") >= 0;
        int verb = speech.find(
                Math.max(from, at - HEAD - 2), at, "is", "are", "remains", "remain", "be", "been", "made", "one");
        return after || verb >= 0;
    }
}
