package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.statement.Strength;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Span;

/** Reads what somebody must, should, may or need do, said of others or of everybody. */
final class Duties {

    private static final int FAR = 25;
    private static final int CLAUSE = 10;
    private static final int NEAR = 4;
    private static final Pattern ACT = Pattern.compile("\\p{L}{3,}(?:val|tion|sion|ment|ing|ance|ence|sal)");

    private final Speech speech;
    private final Heading heading;
    private final Judgement judgement;
    private final Actors actors;
    private final Force force;

    Duties(Speech speech) {
        this.speech = speech;
        this.heading = new Heading(speech);
        this.judgement = new Judgement(speech);
        this.actors = new Actors(speech);
        this.force = new Force(speech);
    }

    /** "It is essential that ...", "... is needed". */
    Optional<Finding> necessity(List<Phrases.Found<Cue>> cues, int from, int to) {
        for (Phrases.Found<Cue> found : cues) {
            if (!found.value().is(Cue.Sort.NECESSITY)) {
                continue;
            }
            boolean open = speech.isForm(found.from(), "it", "there", "time", "the");
            int link = open ? speech.find(found.to(), Math.min(to, found.to() + 8), "to", "that", "for") : found.to();
            boolean called =
                    speech.isForm(found.from(), "there") && speech.isForm(found.from() + 1, "must") && found.to() < to;
            if ((link >= 0 || called) && !force.isConditional(found.from())) {
                int action = called ? found.to() : open ? afterLink(link, to) : found.from();
                int sign = open ? heading.of(action, to) : judgement.subjectSign(from, found.from());
                return Optional.of(Force.finding(
                        Finding.Kind.PROPOSAL,
                        force.of(cues, found, to),
                        sign,
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
        int next = Math.min(link + 1, to - 1);
        return speech.isForm(link, "that") ? actors.behind(next, to) : next;
    }

    /** "States must ...", "the ports should be opened". */
    Optional<Finding> duty(List<Phrases.Found<Cue>> cues, int from, int to) {
        List<Phrases.Found<Cue>> duties = new ArrayList<>();
        for (Phrases.Found<Cue> found : cues) {
            if ((found.value().is(Cue.Sort.DUTY) || isRule(found, from, to)) && asks(found, from, to)) {
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
        int action = action(strongest, to);
        return Optional.of(Force.finding(
                Finding.Kind.PROPOSAL,
                degree(strongest, action, to),
                sign(strongest, action, from, to),
                "duty: " + speech.words.form(strongest.from()),
                strongest,
                action));
    }

    /** "Should be firmly rejected": as strong as the rejection. */
    private int degree(Phrases.Found<Cue> duty, int action, int to) {
        boolean boosted = false;
        boolean rejects = false;
        for (Phrases.Found<Cue> found : speech.cues(action, Math.min(to, action + NEAR))) {
            boosted |= found.value().is(Cue.Sort.BOOSTER);
            rejects |= found.value().is(Cue.Sort.COMMITMENT)
                    && found.value().strength() == 3
                    && found.value().sign() < 0;
        }
        return boosted && rejects ? 3 : duty.value().strength();
    }

    /** Behind "owes it to the victims": after the next "to". */
    private int action(Phrases.Found<Cue> found, int to) {
        boolean owed = speech.isForm(found.to() - 2, "it") && speech.isForm(found.to() - 1, "to");
        int second = owed ? speech.find(found.to(), Math.min(to, found.to() + CLAUSE), "to") : -1;
        return Math.min(second > 0 ? second + 1 : found.to(), to - 1);
    }

    /** "Nobody must ..." turns the act, "an end must be put" has its direction from the subject. */
    private int sign(Phrases.Found<Cue> found, int action, int from, int to) {
        Cue cue = found.value();
        int sign = cue.follows() ? cue.sign() * heading.of(action, to) : cue.sign();
        int start = force.clauseStart(found.from(), from);
        if (speech.isStructure(start, found.from(), Cue.Sort.NEGATING) && !speech.isForm(start + 1, "only")) {
            return -sign;
        }
        if (isOnly(found, to)) {
            return 1;
        }
        boolean said = speech.isForm(action, "be", "continue");
        return said && heading.of(start, found.from()) < 0 ? -sign : sign;
    }

    /** "Nobody may enter", "may be opened only with", "may not be moved without": a permission that forbids the rest. */
    private boolean isRule(Phrases.Found<Cue> found, int from, int to) {
        if (!speech.isForm(found.from(), "may")) {
            return false;
        }
        int start = force.clauseStart(found.from(), from);
        boolean none = speech.isForm(start, "nobody", "no", "none");
        boolean bound = speech.isForm(found.to(), "not")
                && speech.find(found.to(), Math.min(to, found.to() + CLAUSE), "without", "unless") >= 0;
        return none || bound || isOnly(found, to);
    }

    private boolean isOnly(Phrases.Found<Cue> found, int to) {
        int only = speech.isForm(found.from(), "may")
                ? speech.find(found.to(), Math.min(to, found.to() + CLAUSE), "only")
                : -1;
        return only == found.to() || only > 0 && speech.isForm(only + 1, "with", "if", "after", "upon", "under");
    }

    /** A duty asks someone to act; not in a condition, not about the past, not one's own "shall". */
    private boolean asks(Phrases.Found<Cue> found, int from, int to) {
        int at = found.from();
        if (found.to() >= to || force.isConditional(at) || isReported(at, from) || at == from) {
            return opensCondition(found, from) && !speech.isForm(at, "should");
        }
        if (isInverted(at, to) || isRefused(at, from)) {
            return false;
        }
        boolean ownShall =
                speech.isForm(at, "shall") && speech.isOwn(at, from, speech.speaker.subjectEnd(from, to) > from);
        boolean toSay = speech.isForm(at - 1, "i")
                && !speech.cues(found.to(), Math.min(to, found.to() + 3)).isEmpty();
        boolean past = speech.isForm(at, "should", "must")
                && speech.isForm(found.to(), "have", "not")
                && isPast(found.to(), to);
        boolean noVerb = !speech.words.isWord(found.to())
                && !(found.value().sign() < 0 && !found.value().follows());
        boolean withNothing = speech.isForm(found.to(), "do") && speech.isForm(found.to() + 1, "with");
        return !ownShall && !speech.isLiking(found.to()) && !toSay && !past && !noVerb && !withNothing;
    }

    /** "..., should the framework prove insufficient": a condition. */
    private boolean isInverted(int at, int to) {
        return speech.isForm(at, "should")
                && speech.isForm(at - 1, ":", ";", ",", "and", "but")
                && speech.isForm(
                        at + 1, "the", "a", "an", "this", "that", "these", "any", "it", "they", "there", "such")
                && at + 2 < to;
    }

    /** "Nor do we agree that it should be invoked": what the own side does not agree to is no duty. */
    private boolean isRefused(int at, int from) {
        for (Phrases.Found<Cue> found : speech.cues(Math.max(from, at - FAR), at)) {
            boolean commits = found.value().is(Cue.Sort.COMMITMENT) && speech.speaker.isSubjectOf(found.from(), from);
            boolean refuses = commits && (found.value().sign() < 0 || force.isNegated(found.from(), from));
            if (refuses && speech.find(found.to() - 1, Math.min(at, found.to() + 1), "that") >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A duty that needs no verb behind it: "we cannot remain silent." */
    private boolean opensCondition(Phrases.Found<Cue> found, int from) {
        return found.from() > from
                && !found.value().follows()
                && !force.isConditional(found.from())
                && !isReported(found.from(), from);
    }

    private boolean isPast(int at, int to) {
        int have = speech.isForm(at, "not") ? at + 1 : at;
        return have + 1 < to
                && speech.isForm(have, "have")
                && (speech.isForm(have + 1, "been", "done", "had", "known")
                        || speech.words.form(have + 1).endsWith("ed"));
    }

    private boolean isReported(int at, int from) {
        for (Phrases.Found<Cue> found : speech.cues(Math.max(from, at - FAR), at)) {
            if (found.value().is(Cue.Sort.REPORTING) && !speech.speaker.isSubjectOf(found.from(), from)) {
                return true;
            }
        }
        return false;
    }

    /** "The crisis requires an immediate truce": what a thing, not a side, asks for; also "we need a truce". */
    Optional<Finding> requirement(int from, int to) {
        for (int at = from + 1; at + 1 < to; at++) {
            int end = speech.structureEnd(at, to, Cue.Sort.REQUIRING);
            boolean needs = speech.isForm(at, "need")
                    && speech.isForm(speech.isAdverb(at - 1) ? at - 2 : at - 1, "we")
                    && speech.words.isWord(at + 1);
            boolean requires = end > at && end < to && asksByItself(at);
            if ((needs || requires) && !force.isConditional(at)) {
                int after = needs || !speech.isForm(at + 1, "for") ? at + 1 : end;
                int action = speech.isForm(after, "that") ? actors.behind(after + 1, to) : after;
                Finding finding = new Finding(
                        Finding.Kind.PROPOSAL,
                        Strength.MEDIUM,
                        PartReader.direction(heading.of(action, to)),
                        "what is required",
                        List.of(new Span(at, after)),
                        action);
                return Optional.of(finding);
            }
        }
        return Optional.empty();
    }

    private boolean asksByItself(int at) {
        int before = heading.isAdverb(at - 1) ? at - 2 : at - 1;
        return before >= 0
                && speech.words.isWord(before)
                && (!speech.isCapital(before) || isAct(before))
                && !speech.isForm(before, "who", "which", "to", "and", "or", "i", "we", "they", "not")
                && !speech.speaker.isSubjectOf(at, Math.max(0, at - CLAUSE))
                && speech.findStructure(before, at, Cue.Sort.ADDRESSEE) < 0
                && speech.findStructure(before, at, Cue.Sort.OWN_SIDE) < 0;
    }

    /** "Removal requires ...": what is done, no name of a State. */
    private boolean isAct(int at) {
        return ACT.matcher(speech.words.form(at)).matches();
    }

    /** "Member States can explore ...". */
    Optional<Finding> permission(List<Phrases.Found<Cue>> cues, int from, int to) {
        for (Phrases.Found<Cue> found : cues) {
            boolean may = found.value().is(Cue.Sort.PERMISSION) && found.to() < to && found.from() > from;
            if (may
                    && (isSuggested(found.from(), found.to(), from, to)
                            || addresseeBefore(found.from(), from) && deliberates(found.to(), to))) {
                return Optional.of(Force.finding(
                        Finding.Kind.PROPOSAL, 1, heading.of(found.to(), to), "what States can do", found, found.to()));
            }
        }
        return Optional.empty();
    }

    /** "Perhaps the experts could ...", "a conference could be held", "the report could mention ...". */
    private boolean isSuggested(int modal, int verb, int from, int to) {
        if (!speech.isForm(modal, "could", "might") || force.isConditional(modal)) {
            return false;
        }
        boolean text = speech.findStructure(Math.max(from, modal - 2), modal, Cue.Sort.DRAFT_PART) >= 0;
        return speech.isForm(from, "perhaps", "maybe")
                || speech.isStructure(verb, to, Cue.Sort.ARRANGING)
                || text && speech.words.isWord(verb) && !speech.isForm(verb, "be", "have", "not");
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
                && (speech.isStructure(verb, to, Cue.Sort.LINKING) || heading.isAdverb(verb))) {
            verb++;
        }
        return verb < to && speech.isStructure(verb, to, Cue.Sort.DELIBERATING);
    }
}
