package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Delegation;
import org.rapporteur.text.Span;

/**
 * Which of the delegations named in a sentence does what is blamed there: by its place among the words. A name behind a
 * preposition, the object of a verb, a victim, a name in a list of places is no doer.
 */
final class Doers {

    /** How far a subject reaches to its verbs, in words. */
    private static final int REACH = 22;

    private static final int CLOSELY = 7;

    /** How far an adjective reaches to its noun. */
    private static final int NOUN = 3;

    /** How close a negation stands to what it denies. */
    private static final int CLOSE = 2;

    private final Speech speech;
    private final BlameSigns signs;
    private final Bystanders bystanders;
    private final Agents agents;
    private final List<Mentions.Found> named;

    Doers(Speech speech, BlameSigns signs, Mentions mentions) {
        this.speech = speech;
        this.signs = signs;
        this.bystanders = new Bystanders(speech, signs, mentions);
        this.agents = new Agents(speech, signs, bystanders);
        this.named = bystanders.without(mentions.in(signs.sentence.start(), signs.sentence.end()));
    }

    /** How sure it is that a named one is the doer. */
    enum Hold {
        /** Named, no more. */
        NONE,
        /** Subject of a plain negation or of a sentence that only tells of ill: the opponent, if the speech has one. */
        LOOSE,
        /** Asked to stop. */
        ASKED,
        /** Subject of what is blamed. */
        SUBJECT,
        /** Said to have done it: by, possessive, adjective, the State behind an armed group. */
        SURE
    }

    /** A named delegation and its hold. */
    record Doer(Mentions.Found found, Hold hold) {}

    List<Mentions.Found> named() {
        return named;
    }

    boolean names(Delegation delegation) {
        return named.stream().anyMatch(found -> found.delegation().equals(delegation));
    }

    /** The States named, but for lists of them and for speakers pointed at. */
    List<Delegation> states() {
        List<Delegation> states = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Mentions.Found found = named.get(i);
            boolean colleague = signs.is(found.to(), Blame.PERSON) || signs.endsBefore(headOf(found) + 1, Blame.PERSON);
            if (Mentions.isState(found.delegation()) && !isListed(i) && !colleague) {
                states.add(found.delegation());
            }
        }
        return states;
    }

    /** The likeliest doer; of equal ones the first. */
    Optional<Doer> likeliest() {
        Doer best = null;
        for (int i = 0; i < named.size(); i++) {
            Doer doer = new Doer(named.get(i), hold(i));
            if (doer.hold != Hold.NONE && (best == null || doer.hold.compareTo(best.hold) > 0)) {
                best = doer;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The first whom the sentence asks for something. */
    Optional<Mentions.Found> asked() {
        return named.stream().filter(this::isAsked).findFirst();
    }

    /** The first that is a subject, blamed or not. */
    Optional<Mentions.Found> subject() {
        return named.stream()
                .filter(found -> !bystanders.isVictim(found) && opens(headOf(found)))
                .findFirst();
    }

    /** Whether a body or group that is mentioned is the subject of blame. */
    boolean leadsToBlame(Span body) {
        int limit = Math.min(signs.sentence.end(), body.end() + REACH);
        if (!opens(beforeArticle(body.start()))) {
            return false;
        }
        for (int at = body.end(); at < limit; at++) {
            if (signs.blamesAt(at)) {
                return true;
            }
            if (signs.is(at, Blame.PRAISE) || signs.is(at, Blame.DEFENCE) || bystanders.undergoes(at)) {
                return false;
            }
        }
        return false;
    }

    private Hold hold(int number) {
        Mentions.Found found = named.get(number);
        if (isListed(number)
                || isBody(found)
                || bystanders.isPartOfName(found)
                || bystanders.isPartOfWord(found)
                || bystanders.isBracketed(found)) {
            return Hold.NONE;
        }
        int head = headOf(found);
        if (agents.isTied(found)) {
            return Hold.SURE;
        }
        if (bystanders.isVictim(found)) {
            return Hold.NONE;
        }
        if (bystanders.owns(found) && agents.isFollowedByDeed(found.to())) {
            return Hold.SURE;
        }
        if (bystanders.isStoodBy(head) || bystanders.isPlace(head, found.to())) {
            return Hold.NONE;
        }
        if (agents.isAgent(head)) {
            return Hold.SURE;
        }
        boolean ownBehalf = signs.own && speech.isForm(head - 2, "behalf");
        if (signs.endsBefore(head, Blame.TOPIC) && signs.tellsOfDeeds() && !ownBehalf) {
            return Hold.SUBJECT;
        }
        if (isAsked(found)) {
            return isToStop(found) ? Hold.ASKED : Hold.NONE;
        }
        return isSubject(number) && isActor(found) ? follows(found.to(), number) : Hold.NONE;
    }

    private boolean isBody(Mentions.Found found) {
        return signs.is(found.from(), Blame.BODY) || speech.isForm(found.from() - 1, "united");
    }

    /** Where the noun phrase of a name begins: "our colleague from Ruritania", "the Government of Ruritania", "the Ruritanian". */
    private int headOf(Mentions.Found found) {
        int start = beforeArticle(found.from());
        int head = start - 2;
        boolean headed = head >= signs.sentence.start()
                && speech.isForm(start - 1, "of", "from", "in")
                && (signs.is(head, Blame.PERSON) || signs.endsBefore(head + 1, Blame.ORGAN));
        if (!headed) {
            return start;
        }
        for (int at = head; at >= Math.max(signs.sentence.start(), head - 3); at--) {
            if (opens(at) && !speech.isForm(at - 1, "is", "are", "was", "were", "has", "have")) {
                return at;
            }
        }
        return beforeArticle(head);
    }

    private int beforeArticle(int at) {
        return speech.isForm(at - 1, "the", "our", "this", "both") && at - 1 >= signs.sentence.start() ? at - 1 : at;
    }

    /** Whether a subject may begin at a word: the sentence does, or a mark or a word that opens a clause stands before. */
    private boolean opens(int at) {
        int before = at - 1;
        return before < signs.sentence.start()
                || !speech.words.isWord(before) && !speech.isForm(before, "-", "/")
                || signs.endsBefore(at, Blame.OPENER)
                || speech.words.form(before).endsWith("ly") && before == signs.sentence.start();
    }

    /** Of two names joined by "and" the second is what the first is. */
    private boolean isSubject(int number) {
        boolean joined = number > 0
                && adjoins(number - 1)
                && speech.isForm(beforeArticle(named.get(number).from()) - 1, "and", "or");
        return opens(headOf(named.get(joined ? number - 1 : number)));
    }

    /** One of three or more names in a row. */
    private boolean isListed(int number) {
        int run = 1;
        for (int i = number; run < 3 && i > 0 && adjoins(i - 1); i--) {
            run++;
        }
        for (int i = number; run < 3 && i + 1 < named.size() && adjoins(i); i++) {
            run++;
        }
        return run >= 3;
    }

    private boolean adjoins(int number) {
        int from = named.get(number).to();
        int to = named.get(number + 1).from();
        return to - from <= 3
                && speech.find(from, to, ",", "and", "or") >= 0
                && !speech.isForm(to - 1, "while", "that");
    }

    /** An adjective stands for its State only before an organ of it: "Ruritanian forces", not "Ruritanian trade". */
    private boolean isActor(Mentions.Found found) {
        if (!found.is(Mentions.Sort.ADJECTIVE)) {
            return true;
        }
        int limit = Math.min(signs.sentence.end(), found.to() + NOUN);
        for (int at = found.to(); at < limit; at++) {
            if (signs.is(at, Blame.ORGAN) || signs.is(at, Blame.PERSON) || signs.is(at, Blame.TITLE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAsked(Mentions.Found found) {
        int head = headOf(found);
        return signs.endsBefore(head, Blame.ASK)
                || opens(head) && (signs.is(found.to(), Blame.OBLIGED) || signs.is(found.to() + 1, Blame.OBLIGED));
    }

    private boolean isToStop(Mentions.Found found) {
        int limit = Math.min(signs.sentence.end(), found.to() + REACH / 2);
        for (int at = found.to(); at < limit; at++) {
            if (signs.is(at, Blame.STOP)) {
                return true;
            }
        }
        return false;
    }

    /** "has armed the militias". */
    private boolean arms(int at) {
        if (!signs.is(at, Blame.TIE)) {
            return false;
        }
        for (int next = at + 1; next < Math.min(signs.sentence.end(), at + 5); next++) {
            if (signs.is(next, Blame.ACTOR)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bad deed follows closely upon words that say whose: "those who sow hatred". */
    boolean isFollowedByDeed(Span cue) {
        int limit = Math.min(signs.sentence.end(), cue.end() + CLOSELY);
        for (int at = cue.end(); at < limit; at++) {
            if (signs.blamesAt(at) || agents.isBad(at)) {
                return true;
            }
            if (signs.is(at, Blame.DEFENCE) || signs.is(at, Blame.PRAISE)) {
                return false;
            }
        }
        return false;
    }

    /** What follows a subject: blame, praise or defence, whichever comes first. */
    private Hold follows(int from, int number) {
        int next = number + 1 < named.size() ? named.get(number + 1).from() : signs.sentence.end();
        int limit = Math.min(signs.sentence.end(), from + REACH);
        int negated = -1;
        for (int at = from; at < limit; at++) {
            if (bystanders.undergoes(at)) {
                return Hold.NONE;
            }
            if (signs.blamesAt(at) || negated < 0 && arms(at)) {
                return Hold.SUBJECT;
            }
            boolean good = signs.is(at, Blame.PRAISE) || signs.is(at, Blame.DEFENCE);
            if (negated >= 0 && good && at - negated <= CLOSE) {
                return Hold.SUBJECT;
            }
            if (good
                    || speech.isForm(at, ";")
                    || at == next && !adjoins(number) && opens(headOf(named.get(number + 1)))) {
                break;
            }
            negated = signs.is(at, Blame.NEGATION) ? signs.end(at, Blame.NEGATION) : negated;
        }
        boolean supposed = speech.isForm(headOf(named.get(number)) - 1, "if", "unless");
        return !supposed && (negated >= 0 || signs.has(Blame.ILL)) ? Hold.LOOSE : Hold.NONE;
    }
}
