package org.rapporteur.drift;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.fault.Shown;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;

/**
 * What became of one proposal in a draft.
 *
 * @param kind what became of it
 * @param statement the statement it was made in
 * @param proposal the proposal; what a claim supports, opposes or calls needed stands as a proposal to nobody in particular
 * @param draft the draft
 * @param passage the sentence of the draft that takes it up; empty where it is {@link UptakeKind#ABSENT}
 * @param share the share of the proposal's content that stands in the passage, or, where it is absent, in the nearest
 *     sentence: from 0 to 1, words weighted by rarity (Tversky 1977, all weight on the proposal)
 * @param reason the deciding words, such as {@code "shall" to "are encouraged to"}; empty where the force is the same
 * @param wordings in whose words the passage is: the share of its words that each delegation had in runs of at least three,
 *     the largest first, only delegations with a share; not only of those who proposed the same
 * @param nearest the passage, or, where it is absent, the sentence of the draft that holds most of it; empty if none holds any
 */
public record UptakeEntry(
        UptakeKind kind,
        Statement statement,
        Proposal proposal,
        Statement draft,
        Optional<Quotation> passage,
        double share,
        String reason,
        List<WordingShare> wordings,
        Optional<Quotation> nearest) {

    /**
     * What became of a proposal, without a nearest sentence where it is absent.
     *
     * @param kind what became of it
     * @param statement the statement it was made in
     * @param proposal the proposal
     * @param draft the draft
     * @param passage the sentence of the draft that takes it up
     * @param share the share of the proposal's content that stands in the passage
     * @param reason the deciding words
     * @param wordings in whose words the passage is
     */
    public UptakeEntry(
            UptakeKind kind,
            Statement statement,
            Proposal proposal,
            Statement draft,
            Optional<Quotation> passage,
            double share,
            String reason,
            List<WordingShare> wordings) {
        this(kind, statement, proposal, draft, passage, share, reason, wordings, passage);
    }

    /** Refuses an absent proposal with a passage, any other without, and a share out of range. */
    public UptakeEntry {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(statement, "statement must not be null");
        Objects.requireNonNull(proposal, "proposal must not be null");
        Objects.requireNonNull(draft, "draft must not be null");
        Objects.requireNonNull(passage, "passage must not be null");
        Objects.requireNonNull(reason, "reason must not be null");
        Objects.requireNonNull(wordings, "wordings must not be null");
        Objects.requireNonNull(nearest, "nearest must not be null");
        if (passage.isEmpty() != (kind == UptakeKind.ABSENT)) {
            throw new IllegalArgumentException("kind (" + kind + ") must go with "
                    + (kind == UptakeKind.ABSENT ? "no passage" : "a passage of the draft"));
        }
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share (" + share + ") must be within 0 and 1");
        }
        wordings = List.copyOf(wordings);
    }

    /**
     * How much of a passage is in the words of a delegation.
     *
     * @param delegation who had these words
     * @param share the share of the passage's words, more than 0 and at most 1
     */
    public record WordingShare(Delegation delegation, double share) {
        /** Nothing is missing. */
        public WordingShare {
            Objects.requireNonNull(delegation, "delegation must not be null");
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("share (" + share + ") must be more than 0 and at most 1");
            }
        }

        @Override
        public String toString() {
            return Shown.line(delegation.name() + " " + Math.round(100 * share) + " %");
        }
    }

    /**
     * Who proposed it.
     *
     * @return the statement's delegation
     */
    public Delegation delegation() {
        return statement.delegation();
    }

    /**
     * What was changed in the words.
     *
     * @return from the proposal to the passage; from the proposal to nothing where it is absent
     */
    public WordDiff words() {
        Clause asked = Clause.of(statement.transcript(), proposal.quotation());
        return WordDiff.between(
                asked, passage.map(got -> Clause.of(draft.transcript(), got)).orElseGet(() -> Clause.of("")));
    }

    @Override
    public String toString() {
        String quoted = proposal.quotation().plain();
        String shown = quoted.length() > 50 ? quoted.substring(0, 47) + "..." : quoted;
        return Shown.line(kind.name().toLowerCase(Locale.ROOT) + " \"" + shown + "\"");
    }
}
