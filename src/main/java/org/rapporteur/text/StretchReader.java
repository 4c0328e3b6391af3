package org.rapporteur.text;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.Polarity.Role;

/** Reads one stretch of a text from left to right and gives each word its sign; see {@link Polarity}. */
final class StretchReader {

    private static final int BE_WINDOW = 3;
    private static final int EFFECT_WINDOW = 4;

    /** Room for "be" and an adverb between a negation and the participle. */
    private static final int PASSIVE_WINDOW = 3;

    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "this", "that", "such", "any", "every", "our", "new");

    private static final Set<String> BEHIND_NOUNS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "has",
            "have",
            "had",
            "will",
            "would",
            "shall",
            "should",
            "must",
            "can",
            "could",
            "may",
            "might",
            "does",
            "do",
            "did",
            "and",
            "or",
            "but",
            "in",
            "at",
            "for",
            "by",
            "now",
            "today",
            "deserves");

    /** What may or will happen is no duty. */
    private static final Set<String> POSSIBLE = Set.of("may", "might", "can", "could", "will", "would");

    private static final Set<String> AUXILIARIES = Set.of("do", "does", "did", "have", "has", "had");

    private final Words words;
    private final WordSigns signs;

    /** Whether something in this clause backs what follows. */
    private boolean backing;

    private Optional<Phrases.Found<Integer>> predicate = Optional.empty();
    private Optional<Phrases.Found<Integer>> effect = Optional.empty();
    private boolean turnsBack;
    private boolean aside;

    /** Whether a fault stands before its noun, and the sign before it. */
    private boolean attributive;

    private int attributed = 1;

    /** Whether a verb of judgement stands before in this clause. */
    private boolean considering;

    private boolean lacking;

    /** Number of the word behind a verb of choice in this clause, or -1. */
    private int preferring = -1;

    private int clauseStart;
    private int sign = 1;
    private int outer = 1;
    private int lastBeing = Integer.MIN_VALUE / 2;
    private int lastNegation = Integer.MIN_VALUE / 2;
    private boolean coordinated;
    private boolean byOr;
    private boolean byNoun;
    private int nounBase = 1;
    private int nounEnd;

    /** After the noun of opposition that heads the subject of this clause. */
    private int headEnd;

    /** Content words behind a "without" that opened the clause before. */
    private int lackFrom;

    private int lackTo;
    private int outerOr = 1;
    private int beforeNegation = 1;
    private boolean negationPending;
    private boolean ownDoing;
    private boolean duty;
    private int lastCause = Integer.MIN_VALUE / 2;
    private int causeSign = 1;

    StretchReader(Words words, int from, int to) {
        this.words = words;
        this.signs = new WordSigns(from, to);
        this.clauseStart = from;
    }

    /** The last predicate that judged. */
    Optional<Phrases.Found<Integer>> predicate() {
        return predicate;
    }

    /** The last verb of effect that judged its subject. */
    Optional<Phrases.Found<Integer>> effect() {
        return effect;
    }

    /** Whether one turn has cancelled another. */
    boolean turnsBack() {
        return turnsBack;
    }

    /** What has been read so far. */
    WordSigns read() {
        return signs;
    }

    void plain(int at) {
        if (words.isWord(at)) {
            if (words.form(at).endsWith("ed")) {
                undo(at);
            }
            word(at);
            return;
        }
        char mark = words.form(at).charAt(0);
        if (";:.!?".indexOf(mark) >= 0) {
            newClause(at + 1);
        } else if (mark == ',' && aside) {
            endAside(at);
        } else if (mark == ',') {
            coordinated = true;
            endAttribute();
            sign = byNoun ? nounBase : sign;
            outer = byNoun ? nounBase : outer;
            byNoun = false;
        }
    }

    void take(Phrases.Found<Role> found) {
        switch (found.value()) {
            case NEGATION -> negate(found.from());
            case ASIDE -> putAside(found);
            case PREFERRING -> prefer(found);
            case BETTER -> better(found);
            case AGAINST -> oppose(found.from(), found.to(), isNoun(found));
            case AGAINST_NOUN -> oppose(found.from(), found.to(), true);
            case HARMING -> harm(found);
            case CAUSING -> cause(found);
            case ILL -> ill(found);
            case GOOD -> good(found);
            case JUDGING -> consider(found);
            case FOR, DOING -> support(found);
            case REJECTING -> judge(found, -sign);
            case COMMENDING -> judge(found, sign);
            case FAULTING -> fault(found);
            case PRAISING -> praise(found);
            case ACCEPTING, ACTED -> accept(found);
            case HELPING -> help(found);
            case BEING -> {
                predicated();
                lastBeing = found.from();
            }
            case PARTICIPLE -> {
                undo(found.from());
                word(found.from());
            }
            case SUFFERED -> word(found.from());
            case NAME -> content(found, sign);
            case CLAUSE -> newClause(found.to());
            case FUNCTION -> function(found);
            case DEONTIC -> duty(found);
            default -> coordinated = false;
        }
    }

    /** "An unfair rule is ...": the fault governs its noun only. */
    private void endAttribute() {
        sign = attributive ? attributed : sign;
        attributive = false;
    }

    /** The noun of a phrase of opposition: its longest word. */
    private int head(int from, int to) {
        int head = from;
        for (int i = from; i < to; i++) {
            head = words.form(i).length() > words.form(head).length() ? i : head;
        }
        return head;
    }

    /** A predicate says of "a ban on mines" what it says of the ban. */
    private void predicated() {
        endAttribute();
        if (byNoun) {
            sign = nounBase;
            outer = nounBase;
            byNoun = false;
            headEnd = nounEnd;
        }
    }

    private void duty(Phrases.Found<Role> found) {
        predicated();
        duty |= !POSSIBLE.contains(words.form(found.from()));
        backing = true;
        coordinated = false;
    }

    /** Whether the clause so far names somebody or something else than the speaker: what a verb of effect judges. */
    private boolean hasSubject(int before) {
        return !ownDoing && signs.hasContent(clauseStart, before);
    }

    private void harm(Phrases.Found<Role> found) {
        int before = sign;
        boolean passive = found.from() - lastBeing <= BE_WINDOW;
        if (passive || !hasSubject(found.from()) || duty) {
            oppose(found.from(), found.to(), false);
        } else {
            effect(found, found.from(), -sign);
            sign = 1;
            verb(1);
        }
        content(found, before);
    }

    private void cause(Phrases.Found<Role> found) {
        undo(found.from());
        content(found, sign);
        lastCause = found.to();
        causeSign = sign;
        verb(sign);
    }

    private void ill(Phrases.Found<Role> found) {
        signs.mark(found.from(), found.to(), sign, false);
        if (found.from() - lastCause <= EFFECT_WINDOW && !duty && hasSubject(lastCause - 1)) {
            effect(found, lastCause - 1, -causeSign);
        }
        coordinated = false;
    }

    private void good(Phrases.Found<Role> found) {
        content(found, sign);
        if (found.from() - lastCause <= EFFECT_WINDOW && !duty && hasSubject(lastCause - 1)) {
            effect(found, lastCause - 1, causeSign);
        }
        coordinated = false;
    }

    private void function(Phrases.Found<Role> found) {
        String form = words.form(found.from());
        ownDoing |= form.equals("we") || form.equals("i");
        byOr = form.equals("or");
        if (AUXILIARIES.contains(form)) {
            predicated();
        }
        if (opensLess(found)) {
            sign = -sign;
            turned(sign);
            preferring = -1;
        }
        coordinated |= form.equals("and") || byOr;
    }

    private void word(int at) {
        signs.mark(at, at + 1, sign, backing);
        coordinated = false;
    }

    /** What must not be done to something is asked against it: "data must not be shared". */
    private void undo(int at) {
        boolean negated = negationPending && at - lastNegation <= PASSIVE_WINDOW;
        if ((negated || duty) && at - lastBeing <= PASSIVE_WINDOW) {
            subject(at, sign);
        }
    }

    private void negate(int at) {
        beforeNegation = words.form(at).equals("nor") ? outer : coordinated ? base() : sign;
        signs.judge(lackFrom, lackTo, 1);
        lackTo = lackFrom;
        negationPending = true;
        lastNegation = at;
        sign = -beforeNegation;
        turned(sign);
        coordinated = false;
    }

    /** The sign a coordinated verb starts from: behind "or" that of a negation before goes on, behind "and" not. */
    private int base() {
        return byOr ? outerOr : outer;
    }

    private void verb(int before) {
        outer = negationPending ? beforeNegation : before;
        outerOr = before;
        negationPending = false;
        coordinated = false;
    }

    /** "The plastics ban", "such a halt": behind an article, with nothing that it governs. */
    private boolean isNoun(Phrases.Found<Role> found) {
        int at = found.from();
        boolean behind = isArticle(at - 1) || isArticle(at - 2) && signs.hasContent(Math.max(clauseStart, at - 1), at);
        return behind && found.to() == at + 1 && at - 1 >= clauseStart && endsNoun(found.to());
    }

    private boolean isArticle(int at) {
        return at >= clauseStart && ARTICLES.contains(words.form(at));
    }

    private boolean endsNoun(int after) {
        return after >= words.size() || !words.isWord(after) || BEHIND_NOUNS.contains(words.form(after));
    }

    private void oppose(int from, int to, boolean hasContent) {
        int before = coordinated && !negationPending ? base() : sign;
        if (hasContent) {
            signs.mark(head(from, to), before);
        }
        verb(before);
        sign = -before;
        turned(sign);
        byNoun = hasContent;
        nounBase = before;
        nounEnd = to;
        if (from - lastBeing <= BE_WINDOW && !hasContent) {
            subject(from, sign);
        }
    }

    private void support(Phrases.Found<Role> found) {
        backing = true;
        if (coordinated && !negationPending && !byOr) {
            sign = outer;
        }
        if (found.value() == Role.DOING || found.value() == Role.HELPING) {
            content(found, sign);
        }
        if (found.from() - lastBeing <= BE_WINDOW && (sign < 0 || duty)) {
            subject(found.from(), sign);
        }
        verb(sign);
    }

    private void consider(Phrases.Found<Role> found) {
        support(found);
        considering = true;
        clauseStart = found.to();
    }

    private void accept(Phrases.Found<Role> found) {
        if (isPredicate(found)) {
            if (found.value() == Role.ACCEPTING) {
                judge(found, sign);
            } else {
                predicate(found.from(), sign);
            }
        }
        coordinated = false;
    }

    private boolean isPredicate(Phrases.Found<Role> found) {
        return found.from() - lastBeing <= BE_WINDOW;
    }

    private void judge(Phrases.Found<Role> found, int verdict) {
        predicate = Optional.of(new Phrases.Found<>(found.from(), found.to(), verdict));
        predicate(found.from(), verdict);
    }

    private void fault(Phrases.Found<Role> found) {
        int before = sign;
        if (isPredicate(found)) {
            judge(found, -sign);
        } else {
            predicate(found.from(), -sign);
            attributive = !considering;
            attributed = before;
        }
        content(found, before);
    }

    private void praise(Phrases.Found<Role> found) {
        int before = sign;
        if (isPredicate(found)) {
            judge(found, sign);
            backing |= sign > 0;
        }
        content(found, before);
        coordinated = false;
    }

    private void help(Phrases.Found<Role> found) {
        if (hasSubject(found.from()) && !isPredicate(found)) {
            effect(found, found.from(), sign);
        }
        support(found);
    }

    private void better(Phrases.Found<Role> found) {
        boolean compared = signs.hasContent(clauseStart, found.from());
        judge(found, compared ? sign : -sign);
        sign = compared ? -sign : sign;
        turned(sign);
    }

    private void prefer(Phrases.Found<Role> found) {
        support(found);
        preferring = found.to();
    }

    /** Behind "prefer one thing" begins what it is preferred to. */
    private boolean opensLess(Phrases.Found<Role> found) {
        String form = words.form(found.from());
        boolean links = form.equals("than") || form.equals("over") || form.equals("to");
        return links && preferring >= 0 && signs.hasContent(preferring, found.from());
    }

    private void putAside(Phrases.Found<Role> found) {
        aside = !signs.hasContent(clauseStart, found.from());
        lacking = aside && words.form(found.from()).equals("without");
        negate(found.from());
        negationPending = !aside;
    }

    private void content(Phrases.Found<Role> found, int its) {
        signs.mark(found.from(), found.to(), its, backing);
    }

    private void effect(Phrases.Found<Role> found, int before, int verdict) {
        effect = Optional.of(new Phrases.Found<>(found.from(), found.to(), verdict));
        subject(before, verdict);
    }

    private void predicate(int at, int verdict) {
        subject(at, verdict);
        sign = verdict;
        coordinated = false;
    }

    private void subject(int before, int verdict) {
        boolean opposing = headEnd > clauseStart && headEnd <= before;
        signs.judge(clauseStart, opposing ? headEnd : before, verdict);
        if (opposing) {
            signs.judge(headEnd, before, -verdict);
        }
    }

    /** "Without a court, there is no justice": what the rest depends on is spoken for. */
    private void endAside(int at) {
        int start = clauseStart;
        newClause(at + 1);
        lackFrom = lacking ? start : at;
        lackTo = at;
    }

    /** Notes that a word turned the sign, and to what. */
    private void turned(int to) {
        turnsBack |= to > 0;
        backing |= to > 0;
    }

    private void newClause(int from) {
        preferring = -1;
        aside = false;
        headEnd = 0;
        attributive = false;
        considering = false;
        byNoun = false;
        lackTo = lackFrom;
        clauseStart = from;
        sign = 1;
        outer = 1;
        outerOr = 1;
        negationPending = false;
        coordinated = false;
        ownDoing = false;
        duty = false;
        backing = false;
        lastNegation = Integer.MIN_VALUE / 2;
        lastBeing = Integer.MIN_VALUE / 2;
        lastCause = Integer.MIN_VALUE / 2;
    }
}
