package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Target;
import org.rapporteur.statement.Tone;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Span;

/**
 * Tells which sentences of a speech criticise or praise others, and whom.
 *
 * <p>In two passes. The first finds whom the speech blames by name: a name that can be the doer of something blameworthy.
 * The second reads every sentence in that light: a speech that has named its opponent goes on speaking of it as "it", "such
 * actions" or "the separatists". Time is linear in the length of the speech.
 */
final class Criticism {

    private final Speech speech;
    private final Mentions mentions;
    private final Phrases.Search<Blame> blame;

    Criticism(Speech speech) {
        this(speech, Mentions.in(speech));
    }

    Criticism(Speech speech, Mentions mentions) {
        this.speech = speech;
        this.mentions = mentions;
        this.blame = Blame.PHRASES.in(speech.words);
    }

    /** The appraisals of all sentences of a speech, given as spans of word numbers. */
    List<Appraisal> of(List<Span> sentences) {
        List<BlameSigns> read = new ArrayList<>();
        Map<Delegation, Integer> blamed = new HashMap<>();
        for (Span sentence : sentences) {
            BlameSigns signs = new BlameSigns(speech, mentions, blame, sentence);
            read.add(signs);
            if (signs.isExplicit()) {
                signs.doer.ifPresent(doer -> blamed.merge(doer.delegation(), 1, Integer::sum));
            }
        }
        Focus focus = new Focus(blamed, read);
        List<Appraisal> appraisals = new ArrayList<>();
        for (BlameSigns signs : read) {
            appraisals.add(focus.appraise(signs));
        }
        return appraisals;
    }

    /** Whom a speech blames, and of whom it spoke last. */
    private final class Focus {

        private final Map<Delegation, Integer> blamed;
        private final boolean hasOpponent;
        private Optional<Target> last;
        private boolean criticalBefore;

        Focus(Map<Delegation, Integer> blamed, List<BlameSigns> read) {
            this.blamed = blamed;
            this.last = read.stream()
                    .filter(signs ->
                            signs.isExplicit() && blamed.get(signs.doer.get().delegation()) == most())
                    .findFirst()
                    .map(this::named);
            this.hasOpponent = most() >= 2;
        }

        private int most() {
            return blamed.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        Appraisal appraise(BlameSigns signs) {
            if (signs.isPraise() && !isAgainst(signs)) {
                criticalBefore = false;
                return new Appraisal(
                        Tone.PRAISING, signs.named.stream().findFirst().map(this::praised), List.of());
            }
            boolean critical = isAgainst(signs);
            criticalBefore = critical;
            if (!critical) {
                return Appraisal.none();
            }
            Optional<Target> target = target(signs);
            return new Appraisal(signs.tone(), target, signs.quotations());
        }

        private boolean isAgainst(BlameSigns signs) {
            if (signs.isExplicit() && (signs.isSure() || isOpponent(signs))) {
                return true;
            }
            if (signs.isPraise()) {
                return false;
            }
            if (signs.has(Blame.VEILED) && signs.bad() >= 2
                    || signs.has(Blame.BODY) && signs.has(Blame.FAILING) && signs.bad() >= 2) {
                return true;
            }
            return hasOpponent && isOpposed(signs);
        }

        /** In a speech that has an opponent: what is bad is the opponent's doing. */
        private boolean isOpposed(BlameSigns signs) {
            boolean bad = signs.has(Blame.STRONG) || signs.bad() >= 3 || signs.isSure() && isMostBlamed(signs);
            boolean actors = signs.has(Blame.ACTOR) && signs.bad() >= 1;
            boolean on = criticalBefore && (signs.bad() >= 2 || signs.bad() == 1 && !signs.own);
            return bad || actors || on || signs.has(Blame.CORRECTION);
        }

        private boolean isMostBlamed(BlameSigns signs) {
            return signs.doer
                    .filter(doer -> blamed.getOrDefault(doer.delegation(), 0) == most())
                    .isPresent();
        }

        /** Where a speech has an opponent, only it is blamed by a name that may as well be a victim's. */
        private boolean isOpponent(BlameSigns signs) {
            return !hasOpponent
                    || signs.doer.isPresent()
                            && 2 * blamed.getOrDefault(signs.doer.get().delegation(), 0) >= most();
        }

        private Optional<Target> target(BlameSigns signs) {
            Optional<Target> found = signs.doer
                    .filter(doer -> isOpponent(signs) || signs.isSure())
                    .map(doer -> named(signs));
            if (found.isPresent()) {
                last = found;
                return found;
            }
            if (signs.has(Blame.VEILED)) {
                return Optional.of(mentioned(signs, Blame.VEILED, Target.Kind.VEILED));
            }
            if (signs.has(Blame.BODY) && signs.has(Blame.FAILING)) {
                return Optional.of(mentioned(signs, Blame.BODY, Target.Kind.GROUP));
            }
            return last.map(target -> new Target(Target.Kind.DESCRIBED, target.mention(), target.delegation()));
        }

        private Target named(BlameSigns signs) {
            Mentions.Found doer = signs.doer.orElseThrow();
            return new Target(Target.Kind.NAMED, speech.quote(doer.from(), doer.to()), Optional.of(doer.delegation()));
        }

        private Target praised(Mentions.Found found) {
            return new Target(
                    Target.Kind.NAMED, speech.quote(found.from(), found.to()), Optional.of(found.delegation()));
        }

        private Target mentioned(BlameSigns signs, Blame kind, Target.Kind as) {
            Span cue = signs.cues.get(kind).get(0);
            return new Target(as, speech.quote(cue.start(), cue.end()), Optional.empty());
        }
    }
}
