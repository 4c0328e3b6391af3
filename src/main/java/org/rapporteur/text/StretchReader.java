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

    private static final int LONGEST_SUBJECT = 3;

    /** "As to the levy, we regret ...". */
    private static final Set<String> TOPICAL = Set.of("as", "on", "regarding", "concerning");

    /** What may or will happen is no duty. */
    private static final Set<String> POSSIBLE = Set.of("may", "might", "can", "could", "will", "would");

    /** Behind "prefer that to": what is preferred is done or seen. */
    private static final Set<String> PREFERRED = Set.of("be", "have", "see", "remain", "continue");

    private static final Set<String> AUXILIARIES = Set.of("do", "does", "did", "have", "has", "had");

    private final Words words;
    private final WordSigns signs;

    private final NounSense nouns;
    private ClauseSign clause;
    private Optional<Phrases.Found<Integer>> predicate = Optional.empty();
    private Optional<Phrases.Found<Integer>> effect = Optional.empty();
    private boolean turnsBack;

    /** Number of the word behind the last ", and", or -1. */
    private int mainFrom = -1;

    /** Content words behind a "without" that opened the clause before. */
    private int lackFrom;

    private int lackTo;

    StretchReader(Words words, int from, int to) {
        this.words = words;
        this.signs = new WordSigns(from, to);
        this.nouns = new NounSense(words, signs);
        this.clause = new ClauseSign(from);
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
        } else if (mark == ',' && clause.aside) {
            endAside(at);
        } else if (mark == ',') {
            clause.comma();
        }
    }

    void take(Phrases.Found<Role> found) {
        startMain(found);
        switch (found.value()) {
            case NEGATION -> negate(found.from());
            case ASIDE -> putAside(found);
            case PREFERRING -> prefer(found);
            case BETTER -> better(found);
            case REGRETTING -> regret(found);
            case REQUIRING -> require(found);
            case AGAINST -> oppose(found.from(), found.to(), nouns.isNoun(found.from(), found.to(), clause.start));
            case AGAINST_NOUN -> oppose(found.from(), found.to(), true);
            case HARMING -> harm(found);
            case CAUSING -> cause(found);
            case ILL -> ill(found);
            case GOOD -> good(found);
            case JUDGING -> consider(found);
            case FOR, DOING -> support(found);
            case REJECTING -> judge(found, -clause.sign);
            case COMMENDING -> judge(found, clause.sign);
            case FAULTING -> fault(found);
            case PRAISING -> praise(found);
            case ACCEPTING, ACTED -> accept(found);
            case HELPING -> help(found);
            case BEING -> {
                clause.predicated();
                clause.lastBeing = found.from();
            }
            case PARTICIPLE -> {
                undo(found.from());
                word(found.from());
            }
            case SUFFERED -> word(found.from());
            case NAME -> content(found, clause.sign);
            case CLAUSE -> newClause(found.to());
            case FUNCTION -> function(found);
            case DEONTIC -> duty(found);
            default -> clause.coordinated = false;
        }
    }

    private void duty(Phrases.Found<Role> found) {
        clause.predicated();
        clause.duty |= !POSSIBLE.contains(words.form(found.from()));
        clause.backing = true;
        clause.coordinated = false;
    }

    /** Whether the clause so far names somebody or something else than the speaker: what a verb of effect judges. */
    private boolean hasSubject(int before) {
        return !clause.ownDoing && signs.hasContent(clause.start, before);
    }

    private void harm(Phrases.Found<Role> found) {
        int before = clause.sign;
        boolean passive = found.from() - clause.lastBeing <= BE_WINDOW;
        if (passive || !hasSubject(found.from()) || clause.duty) {
            oppose(found.from(), found.to(), false);
        } else {
            effect(found, found.from(), -clause.sign);
            clause.sign = 1;
            clause.verb(1);
        }
        content(found, before);
    }

    private void cause(Phrases.Found<Role> found) {
        undo(found.from());
        content(found, clause.sign);
        clause.lastCause = found.to();
        clause.verb(clause.sign);
    }

    private void ill(Phrases.Found<Role> found) {
        signs.mark(found.from(), found.to(), clause.sign, false);
        if (found.from() - clause.lastCause <= EFFECT_WINDOW && !clause.duty && hasSubject(clause.lastCause - 1)) {
            effect(found, clause.lastCause - 1, -clause.sign);
        }
        clause.coordinated = false;
    }

    private void good(Phrases.Found<Role> found) {
        content(found, clause.sign);
        if (found.from() - clause.lastCause <= EFFECT_WINDOW && !clause.duty && hasSubject(clause.lastCause - 1)) {
            effect(found, clause.lastCause - 1, clause.sign);
        }
        clause.coordinated = false;
    }

    private void function(Phrases.Found<Role> found) {
        String form = words.form(found.from());
        clause.ownDoing |= form.equals("we") || form.equals("i");
        clause.byOr = form.equals("or");
        if (AUXILIARIES.contains(form)) {
            clause.predicated();
        }
        if (opensLess(found)) {
            clause.sign = -clause.sign;
            turned();
            clause.preferring = -1;
        }
        if (form.equals("and")
                && found.to() < words.size()
                && words.form(found.to()).equals("the")) {
            clause.newNoun();
        }
        clause.coordinated |= form.equals("and") || clause.byOr;
        if (form.equals("and")
                && found.from() > 0
                && words.form(found.from() - 1).equals(",")) {
            mainFrom = found.to();
        }
    }

    /** ", and Norland cannot", ", and my delegation supports": a "not" of the clause before ends where a subject has its verb. */
    private void startMain(Phrases.Found<Role> found) {
        int length = found.from() - mainFrom;
        if (mainFrom < 0 || length < 1 || length > LONGEST_SUBJECT || !clause.isTurnedByNegation()) {
            return;
        }
        String form = words.form(found.from());
        String before = words.form(found.from() - 1);
        boolean finite = switch (found.value()) {
            case NEGATION, DEONTIC, BEING -> words.isWord(found.from() - 1);
            case FOR, AGAINST, REGRETTING -> form.endsWith("s") || before.equals("we") || before.equals("i");
            case FUNCTION -> AUXILIARIES.contains(form);
            default -> false;
        };
        if (finite) {
            int start = mainFrom;
            newClause(start);
            signs.turn(start, found.from(), 1);
            clause.ownDoing = before.equals("we") || before.equals("i");
        }
    }

    /** Regret over one's own refusal is courtesy, over what happened it is opposition. */
    private void regret(Phrases.Found<Role> found) {
        if (!new OwnRefusal(words).isBehind(found.to())) {
            oppose(found.from(), found.to(), nouns.isNoun(found.from(), found.to(), clause.start));
        } else if (TOPICAL.contains(words.form(clause.start))) {
            subject(found.from(), -clause.sign);
        }
    }

    /** "The removal of debris requires consent": what a thing needs does not stand under the noun of opposition in it. */
    private void require(Phrases.Found<Role> found) {
        clause.predicated();
        content(found, clause.sign);
        clause.backing = true;
        clause.verb(clause.sign);
    }

    private void word(int at) {
        signs.mark(at, at + 1, clause.sign, clause.backing);
        clause.coordinated = false;
    }

    /** What must not be done to something is asked against it: "data must not be shared". */
    private void undo(int at) {
        boolean negated = clause.isNegated(at, PASSIVE_WINDOW);
        if ((negated || clause.duty) && at - clause.lastBeing <= PASSIVE_WINDOW) {
            subject(at, clause.sign);
        }
    }

    private void negate(int at) {
        signs.judge(lackFrom, lackTo, 1);
        lackTo = lackFrom;
        clause.negate(at, words.form(at).equals("nor"));
        turned();
    }

    private void oppose(int from, int to, boolean hasContent) {
        int before = clause.beforeOpposition();
        if (hasContent) {
            signs.mark(nouns.head(from, to), before);
        }
        clause.oppose(before, hasContent, to);
        turned();
        if (from - clause.lastBeing <= BE_WINDOW && !hasContent) {
            subject(from, clause.sign);
        }
    }

    private void support(Phrases.Found<Role> found) {
        if (words.form(found.from()).equals("calls")) {
            clause.predicated();
        }
        clause.startSupport();
        if (found.value() == Role.DOING || found.value() == Role.HELPING) {
            content(found, clause.sign);
        }
        if (found.from() - clause.lastBeing <= BE_WINDOW && (clause.sign < 0 || clause.duty)) {
            subject(found.from(), clause.sign);
        }
        clause.verb(clause.sign);
    }

    private void consider(Phrases.Found<Role> found) {
        support(found);
        clause.considering = true;
        clause.start = found.to();
    }

    private void accept(Phrases.Found<Role> found) {
        if (isPredicate(found)) {
            if (found.value() == Role.ACCEPTING) {
                judge(found, clause.sign);
            } else {
                predicate(found.from(), clause.sign);
            }
        }
        clause.coordinated = false;
    }

    private boolean isPredicate(Phrases.Found<Role> found) {
        return found.from() - clause.lastBeing <= BE_WINDOW;
    }

    private void judge(Phrases.Found<Role> found, int verdict) {
        predicate = Optional.of(new Phrases.Found<>(found.from(), found.to(), verdict));
        predicate(found.from(), verdict);
    }

    private void fault(Phrases.Found<Role> found) {
        int before = clause.sign;
        if (isPredicate(found)) {
            judge(found, -clause.sign);
        } else {
            predicate(found.from(), -clause.sign);
            clause.attribute(before);
        }
        content(found, before);
    }

    private void praise(Phrases.Found<Role> found) {
        int before = clause.sign;
        if (isPredicate(found)) {
            judge(found, clause.sign);
            clause.backing |= clause.sign > 0;
        }
        content(found, before);
        clause.coordinated = false;
    }

    private void help(Phrases.Found<Role> found) {
        if (hasSubject(found.from()) && !isPredicate(found)) {
            effect(found, found.from(), clause.sign);
        }
        support(found);
    }

    private void better(Phrases.Found<Role> found) {
        boolean compared = signs.hasContent(clause.start, found.from());
        judge(found, compared ? clause.sign : -clause.sign);
        clause.sign = compared ? -clause.sign : clause.sign;
        turned();
    }

    private void prefer(Phrases.Found<Role> found) {
        support(found);
        clause.preferring = found.to();
    }

    /** Behind "prefer one thing" begins what it is preferred to. */
    private boolean opensLess(Phrases.Found<Role> found) {
        String form = words.form(found.from());
        boolean toAct = form.equals("to") && PREFERRED.contains(words.form(Math.min(found.to(), words.size() - 1)));
        boolean links = form.equals("than") || form.equals("over") || form.equals("to") && !toAct;
        return links && clause.preferring >= 0 && signs.hasContent(clause.preferring, found.from());
    }

    private void putAside(Phrases.Found<Role> found) {
        boolean opens = !signs.hasContent(clause.start, found.from());
        negate(found.from());
        clause.putAside(opens, words.form(found.from()).equals("without"));
    }

    private void content(Phrases.Found<Role> found, int its) {
        signs.mark(found.from(), found.to(), its, clause.backing);
    }

    private void effect(Phrases.Found<Role> found, int before, int verdict) {
        effect = Optional.of(new Phrases.Found<>(found.from(), found.to(), verdict));
        subject(before, verdict);
    }

    private void predicate(int at, int verdict) {
        subject(at, verdict);
        clause.sign = verdict;
        clause.coordinated = false;
    }

    private void subject(int before, int verdict) {
        int end = clause.judgedEnd(before);
        signs.judge(clause.start, end, verdict);
        signs.judge(end, before, -verdict);
    }

    /** "Without a court, there is no justice": what the rest depends on is spoken for. */
    private void endAside(int at) {
        boolean lacking = clause.lacking;
        int start = clause.start;
        newClause(at + 1);
        lackFrom = lacking ? start : at;
        lackTo = at;
    }

    /** Notes that a word has turned the sign: what two turns speak for is backed. */
    private void turned() {
        turnsBack |= clause.sign > 0;
        clause.backing |= clause.sign > 0;
    }

    private void newClause(int from) {
        mainFrom = -1;
        clause = new ClauseSign(from);
        lackTo = lackFrom;
    }
}
