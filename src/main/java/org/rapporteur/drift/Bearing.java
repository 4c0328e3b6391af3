package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Polarity;

/**
 * With what sign a provision speaks of each of its words: for it, or against it. "Shall not export" is against exporting, "the
 * export shall be banned" too, "shall not be restricted" for what would be restricted.
 *
 * <p>A word that turns bears on what follows it in the same part of the sentence, and on what stands before it if it is
 * predicated of that ("be banned"). A part ends at a semicolon, before a relative clause behind a comma, at "before" with a verb, at "requires", and where another word
 * of duty, or another one that turns, begins after "and", "or" or "but". An adjective turns what it is predicated of ("tests
 * are destructive"), not the noun that it only describes ("destructive tests"). What is excepted from a negation or a ban is
 * asked for: "no removal without consent" is for consent.
 */
final class Bearing {

    private static final Set<Polarity.Role> GOVERNING =
            Set.of(Polarity.Role.NEGATION, Polarity.Role.ASIDE, Polarity.Role.AGAINST, Polarity.Role.AGAINST_NOUN);
    private static final Set<Polarity.Role> PREDICATED = Set.of(Polarity.Role.REJECTING, Polarity.Role.FAULTING);
    private static final Set<String> JOINING = Set.of("and", "but", "or");
    private static final Set<String> DUTY = Set.of("shall", "should", "must", "may", "will", "can", "is", "are");

    private static final Set<String> REQUIRING = Set.of("require", "requires", "presupposes", "presuppose");

    /** Words between a negation and the form of "be" that it negates. */
    private static final int NEAR = 3;

    private final Clause clause;
    private final int[] signs;
    private final boolean[] turning;
    private final boolean[] purposes;
    private final int[] parts;
    private final List<String> turns = new ArrayList<>();
    private final List<Phrases.Found<Polarity.Role>> roles;
    private final List<Phrases.Found<Instruments.Sort>> exceptions;

    /** What of it is content: not 0. */
    private final byte[] content;

    private Bearing(Clause clause) {
        this.clause = clause;
        this.signs = new int[clause.size()];
        this.turning = new boolean[clause.size()];
        this.purposes = new boolean[clause.size()];
        this.roles = Polarity.of(clause.words()).roles(clause.from(), clause.to());
        this.exceptions = Instruments.SHIPPED.in(clause, Instruments.Sort.EXCEPTION);
        this.content = clause.signs();
        List<Turning> turnings = turnings();
        this.parts = parts(turnings);
        Arrays.fill(signs, 1);
        for (Turning turning : turnings) {
            if (!except(turning, turnings)) {
                turn(turning);
            }
        }
    }

    static Bearing of(Clause clause) {
        return new Bearing(clause);
    }

    /** A turning phrase and whether it always bears on all of its part. */
    private record Turning(int from, int to, boolean whole, boolean negates, boolean forbids) {}

    private List<Turning> turnings() {
        List<Turning> found = new ArrayList<>();
        for (Phrases.Found<Polarity.Role> role : roles) {
            boolean governs = GOVERNING.contains(role.value());
            boolean negates = role.value() == Polarity.Role.NEGATION || role.value() == Polarity.Role.ASIDE;
            if (governs || PREDICATED.contains(role.value()) && !isAttribute(role)) {
                found.add(new Turning(
                        role.from(),
                        role.to(),
                        !governs,
                        negates,
                        role.value() == Polarity.Role.NEGATION || role.value() == Polarity.Role.AGAINST));
            }
        }
        Instruments.SHIPPED
                .in(clause, Instruments.Sort.BAR)
                .forEach(bar -> found.add(new Turning(bar.from(), bar.to(), false, false, false)));
        for (Phrases.Found<Instruments.Sort> whole : Instruments.SHIPPED.in(clause, Instruments.Sort.WHOLE)) {
            found.add(new Turning(whole.from(), whole.to(), true, false, false));
        }
        List<Phrases.Found<Instruments.Sort>> inert = Instruments.SHIPPED.in(clause, Instruments.Sort.INERT);
        found.removeIf(turning -> clause.isName(turning.from)
                || inert.stream().anyMatch(quiet -> quiet.from() <= turning.from && turning.to <= quiet.to()));
        found.sort(Comparator.comparingInt((Turning turning) -> turning.from)
                .thenComparingInt(turning -> -turning.to)
                .thenComparing(turning -> !turning.negates));
        List<Turning> apart = new ArrayList<>();
        int end = clause.from();
        for (Turning turning : found) {
            if (turning.from >= end) {
                apart.add(turning);
                end = turning.to;
            }
        }
        return apart;
    }

    /** Whether an adjective only describes the noun behind it. */
    private boolean isAttribute(Phrases.Found<Polarity.Role> adjective) {
        int noun = adjective.to();
        return noun < clause.to()
                && clause.words().isWord(noun)
                && content[noun - clause.from()] != 0
                && roles.stream()
                        .noneMatch(role -> role.value() == Polarity.Role.BEING
                                && role.from() >= adjective.from() - NEAR
                                && role.to() <= adjective.from());
    }

    /** What is excepted is against what is forbidden: for it behind "no" or "ban", else against it. */
    private boolean except(Turning turning, List<Turning> all) {
        int part = parts[turning.from - clause.from()];
        boolean excepts =
                exceptions.stream().anyMatch(found -> found.from() <= turning.from && turning.to <= found.to());
        long forbidding = all.stream()
                .filter(other ->
                        other.forbids && other.from < turning.from && parts[other.from - clause.from()] == part)
                .count();
        if (!excepts) {
            return false;
        }
        turns.add(clause.shown(turning.from, turning.to));
        Arrays.fill(this.turning, turning.from - clause.from(), turning.to - clause.from(), true);
        for (int i = turning.to - clause.from(); i < signs.length && parts[i] == part; i++) {
            signs[i] = forbidding % 2 == 1 ? 1 : -1;
        }
        return true;
    }

    private void turn(Turning turning) {
        int from = turning.from - clause.from();
        int to = turning.to - clause.from();
        turns.add(clause.shown(turning.from, turning.to));
        Arrays.fill(this.turning, from, to, true);
        boolean all = turning.whole || isPredicate(turning);
        boolean purpose = !turning.negates
                && turning.from > clause.from()
                && clause.words().form(turning.from - 1).equals("to");
        for (int i = 0; i < signs.length; i++) {
            if (parts[i] == parts[from] && (all || i >= to)) {
                signs[i] = -signs[i];
                purposes[i] |= purpose;
            }
        }
    }

    /** "Be banned" is predicated of what stands before; "not be banned" negates it all. */
    private boolean isPredicate(Turning turning) {
        int first = turning.negates ? turning.to : Math.max(clause.from(), turning.from - 2);
        int after = turning.negates ? Math.min(clause.to(), turning.to + NEAR) : turning.from;
        return roles.stream()
                .anyMatch(role -> role.value() == Polarity.Role.BEING && role.from() >= first && role.to() <= after);
    }

    private int[] parts(List<Turning> turnings) {
        int[] parts = new int[clause.size()];
        int part = 0;
        for (int i = 0; i < parts.length; i++) {
            int at = clause.from() + i;
            String form = clause.words().form(at);
            boolean joined = JOINING.contains(form)
                    && (beginsDuty(clause, at + 1) || turnings.stream().anyMatch(turning -> turning.from == at + 1));
            part += form.equals(";") || joined || isRelative(clause, at) || isBeforehand(at) || isRequirement(at)
                    ? 1
                    : 0;
            parts[i] = part;
        }
        return parts;
    }

    /** ", which were written without": what follows turns nothing before it. */
    private static boolean isRelative(Clause clause, int at) {
        String form = clause.words().form(at);
        return at > clause.from()
                && (form.equals("which") || form.equals("who"))
                && !clause.words().isWord(at - 1);
    }

    /** "Before any is removed": what must not yet be so turns nothing before it. */
    private boolean isBeforehand(int at) {
        return clause.words().form(at).equals("before")
                && roles.stream().anyMatch(role -> role.value() == Polarity.Role.BEING && role.from() > at);
    }

    /** "The removal of objects requires consent": what is required is asked for, whatever requires it. */
    private boolean isRequirement(int at) {
        return REQUIRING.contains(clause.words().form(at))
                && roles.stream().noneMatch(role -> role.value() == Polarity.Role.NEGATION && role.from() < at);
    }

    private static boolean beginsDuty(Clause clause, int at) {
        for (int i = at; i < Math.min(clause.to(), at + 2); i++) {
            if (DUTY.contains(clause.words().form(i))) {
                return true;
            }
        }
        return false;
    }

    /** The sign of a word, 1 or -1. */
    int sign(int word) {
        return signs[word - clause.from()];
    }

    /** Whether a word is turned by what something is for: "a target to reduce waste". */
    boolean isPurpose(int word) {
        return purposes[word - clause.from()];
    }

    /** Whether a word turns others itself. */
    boolean isTurning(int word) {
        return turning[word - clause.from()];
    }

    /** The words that turn, as written, in order. */
    List<String> turns() {
        return turns;
    }
}
