package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Wording;

/**
 * What a proposal asks: all of it, and the act alone, without whom it asks.
 *
 * @param whole the whole proposal
 * @param act the act; the whole proposal where it names nobody before the act
 * @param names those before the act that are named, as they are written
 */
record Asked(Matter whole, Matter act, List<Name> names) {

    private static final int ENOUGH_TERMS = 2;

    /** A name and its key among the terms. */
    record Name(String key, String written) {}

    static Asked of(Statement statement, Proposal proposal, Wording wording) {
        var words = statement.transcript().words();
        Clause clause = Clause.of(statement.transcript(), proposal.quotation());
        Matter whole =
                Matter.of(clause, withoutWish(clause, wording.terms(), statement.delegation()), statement.delegation());
        int act = words.firstFrom(proposal.action().start());
        List<Wording.Term> acting =
                wording.terms().stream().filter(term -> term.from() >= act).toList();
        Matter its = Matter.of(clause, acting, statement.delegation());
        boolean enough = its.items().size() >= ENOUGH_TERMS;
        List<Name> names = wording.terms().stream()
                .filter(term -> term.from() < act && term.key().startsWith("="))
                .filter(term -> !term.key().equals("=" + statement.delegation().id()))
                .map(term -> new Name(term.key(), written(statement, term)))
                .toList();
        return new Asked(whole, enough ? its : whole, names);
    }

    /**
     * What a point asks: a proposal itself; what a claim supports, opposes or calls needed, as a proposal to nobody in
     * particular, and so what takes a side on a question; nothing where it only tells.
     */
    static Optional<Proposal> proposal(Statement statement, Point point, boolean isOnAQuestion) {
        if (point instanceof Proposal proposal) {
            return Optional.of(proposal);
        }
        Clause clause = Clause.of(statement.transcript(), point.quotation());
        boolean wishes = isOnAQuestion
                || !Instruments.SHIPPED.in(clause, Instruments.Sort.WISH).isEmpty();
        return wishes
                ? Optional.of(new Proposal(
                        "",
                        point.quotation(),
                        point.quotation(),
                        point.sentence(),
                        point.direction(),
                        point.strength(),
                        point.provenance(),
                        Optional.empty(),
                        point.appraisal()))
                : Optional.empty();
    }

    /** The terms but for the speaker's name and the words of the wish itself ("see merit in"), where there are others. */
    private static List<Wording.Term> withoutWish(Clause clause, List<Wording.Term> terms, Delegation speaker) {
        List<String> own = Clause.of(speaker.name()).wordForms();
        var wishes = Instruments.SHIPPED.in(clause, Instruments.Sort.WISH);
        List<Wording.Term> rest = terms.stream()
                .filter(term -> !own.contains(clause.words().form(term.from())))
                .filter(term -> wishes.stream().noneMatch(wish -> wish.from() <= term.from() && term.to() <= wish.to()))
                .toList();
        return rest.isEmpty() ? terms : rest;
    }

    /** What single parts of a proposal ask: of "that A warn, and that B train" both; none where it has one part. */
    static List<Asked> parts(Statement statement, Proposal proposal, Wording wording) {
        Clause clause = Clause.of(statement.transcript(), proposal.quotation());
        List<Asked> parts = new ArrayList<>();
        int from = clause.from();
        for (int at = clause.from() + 1; at <= clause.to(); at++) {
            if (at == clause.to() || isParted(clause, at)) {
                int first = from;
                int after = at;
                List<Wording.Term> terms = wording.terms().stream()
                        .filter(term -> term.from() >= first && term.to() <= after)
                        .toList();
                Matter part = Matter.of(clause, terms, statement.delegation());
                if (part.items().size() >= ENOUGH_TERMS) {
                    parts.add(new Asked(part, part, List.of()));
                }
                from = at;
            }
        }
        return parts.size() > 1 ? parts : List.of();
    }

    private static boolean isParted(Clause clause, int at) {
        boolean marked = !clause.words().isWord(at - 1);
        boolean joined = clause.words().form(at).equals("and");
        boolean again = at + 1 < clause.to()
                && (clause.words().form(at + 1).equals("that")
                        || clause.words().form(at + 1).equals("to"));
        return clause.words().form(at - 1).equals(";") || joined && (marked || again);
    }

    private static String written(Statement statement, Wording.Term term) {
        var words = statement.transcript().words();
        return Quotation.of(statement.transcript().text(), words.start(term.from()), words.end(term.to() - 1))
                .plain();
    }

    /** The greater share of the whole and of the act that a sentence has, from 0 to 1. */
    double shareIn(Matter passage) {
        return Math.max(whole.containedIn(passage), act.containedIn(passage));
    }

    /** Whom the proposal names and the sentence does not, for reasons; nothing if there is none. */
    String droppedIn(Matter passage) {
        return names.stream()
                .filter(name -> !passage.has(name.key()))
                .map(name -> "\"" + name.written() + "\" no longer asked")
                .findFirst()
                .orElse("");
    }
}
