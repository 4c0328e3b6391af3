package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Quotation;
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

    private static final int NEAR = 14;
    private static final int SURE = 4;

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
        List<Signs> read = new ArrayList<>();
        Map<Delegation, Integer> blamed = new HashMap<>();
        for (Span sentence : sentences) {
            Signs signs = new Signs(sentence);
            read.add(signs);
            if (signs.isExplicit()) {
                signs.doer.ifPresent(doer -> blamed.merge(doer.delegation(), 1, Integer::sum));
            }
        }
        Focus focus = new Focus(blamed, read);
        List<Appraisal> appraisals = new ArrayList<>();
        for (Signs signs : read) {
            appraisals.add(focus.appraise(signs));
        }
        return appraisals;
    }

    /** What of blame and praise stands in one sentence. */
    private final class Signs {

        final Span sentence;
        final Map<Blame, List<Span>> cues = new EnumMap<>(Blame.class);
        final List<Mentions.Found> named;
        final Optional<Mentions.Found> doer;
        final boolean own;

        Signs(Span sentence) {
            this.sentence = sentence;
            var all = blame.overlapping(sentence.start(), sentence.end(), sentence.end());
            for (Phrases.Found<Blame> found : all) {
                if (!isNegated(found) && !isInert(found, all)) {
                    cues.computeIfAbsent(found.value(), k -> new ArrayList<>()).add(new Span(found.from(), found.to()));
                }
            }
            this.named = mentions.in(sentence.start(), sentence.end());
            this.doer = doer();
            this.own = speech.speaker.subjectEnd(sentence.start(), sentence.end()) > sentence.start();
        }

        /** "does not violate": no blame; a correction or failing is a negation itself. */
        private boolean isNegated(Phrases.Found<Blame> found) {
            boolean turns =
                    found.value() == Blame.STRONG || found.value() == Blame.WEAK || found.value() == Blame.PRAISE;
            return turns
                    && found.from() > sentence.start()
                    && speech.isStructure(found.from() - 1, found.to(), Cue.Sort.NEGATING);
        }

        private boolean isInert(Phrases.Found<Blame> found, List<Phrases.Found<Blame>> all) {
            boolean counts = found.value() == Blame.STRONG || found.value() == Blame.WEAK;
            return counts
                    && all.stream()
                            .anyMatch(other -> other.value() == Blame.INERT
                                    && other.from() <= found.from()
                                    && other.to() >= found.to());
        }

        int count(Blame kind) {
            return cues.getOrDefault(kind, List.of()).size();
        }

        boolean has(Blame kind) {
            return cues.containsKey(kind);
        }

        /** The name that can be the doer: not behind a preposition, not merely a place. */
        private Optional<Mentions.Found> doer() {
            Mentions.Found best = null;
            int most = 0;
            for (Mentions.Found found : named) {
                int points = is(found.from(), Blame.BODY) ? 0 : points(found);
                if (points > most) {
                    most = points;
                    best = found;
                }
            }
            return Optional.ofNullable(best);
        }

        private int points(Mentions.Found found) {
            int before = found.from() - 1;
            if (speech.isForm(before, "the", "this", "pro")) {
                before--;
            }
            if (speech.isForm(before, "by")) {
                return 4;
            }
            boolean behind = before >= sentence.start() && is(before, Blame.AGAINST);
            boolean beforeBlame = blameAfter(found.to());
            if (found.adjective()) {
                boolean tied = is(found.to(), Blame.TIE) || speech.isForm(found.from() - 1, "pro");
                boolean bad =
                        is(found.to(), Blame.STRONG) || is(found.to(), Blame.WEAK) || is(found.to() + 1, Blame.STRONG);
                return tied ? 4 : bad && !behind ? 4 : beforeBlame && !behind ? 2 : 0;
            }
            boolean possessive = speech.words.form(found.to() - 1).endsWith("'s");
            if (possessive && (is(found.to(), Blame.STRONG) || is(found.to() + 1, Blame.STRONG))) {
                return 4;
            }
            boolean asked = speech.isForm(before, "on", "upon", "urge", "urges", "call", "ask");
            return asked ? 2 : behind ? 0 : possessive ? beforeBlame ? 1 : 0 : beforeBlame ? 3 : 1;
        }

        private boolean blameAfter(int from) {
            int limit = Math.min(sentence.end(), from + NEAR);
            for (Blame kind : List.of(Blame.STRONG, Blame.WEAK, Blame.FAILING, Blame.CHALLENGE)) {
                for (Span cue : cues.getOrDefault(kind, List.of())) {
                    if (cue.start() >= from && cue.start() < limit) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean is(int at, Blame kind) {
            return at >= sentence.start()
                    && at < sentence.end()
                    && blame.overlapping(at, at + 1, sentence.end()).stream().anyMatch(found -> found.value() == kind);
        }

        int bad() {
            return 2 * count(Blame.STRONG) + count(Blame.WEAK) + count(Blame.FAILING);
        }

        /** Whether it blames somebody by name. */
        boolean isExplicit() {
            return doer.isPresent()
                    && !isPraise()
                    && (has(Blame.STRONG) || bad() >= 2 || has(Blame.CHALLENGE) || isSure() && has(Blame.ACTOR));
        }

        /** Whether the words stand so that the named one can only be the doer. */
        boolean isSure() {
            return doer.isPresent() && points(doer.get()) >= SURE;
        }

        boolean isPraise() {
            return has(Blame.PRAISE) && !has(Blame.STRONG);
        }

        boolean pointsBack() {
            int limit = Math.min(sentence.end(), sentence.start() + 4);
            return cues.getOrDefault(Blame.ANAPHORA, List.of()).stream().anyMatch(cue -> cue.start() < limit);
        }

        boolean contrasts() {
            return speech.isForm(sentence.start(), "but", "yet", "instead", "however", "still", "nevertheless");
        }

        Tone tone() {
            return has(Blame.CORRECTION) ? Tone.CORRECTING : has(Blame.CHALLENGE) ? Tone.CHALLENGING : Tone.CRITICAL;
        }

        List<Quotation> quotations() {
            List<Quotation> quotations = new ArrayList<>();
            for (Blame kind : List.of(Blame.CORRECTION, Blame.CHALLENGE, Blame.STRONG, Blame.FAILING, Blame.WEAK)) {
                cues.getOrDefault(kind, List.of()).forEach(cue -> quotations.add(speech.quote(cue.start(), cue.end())));
            }
            return quotations;
        }
    }

    /** Whom a speech blames, and of whom it spoke last. */
    private final class Focus {

        private final Map<Delegation, Integer> blamed;
        private final boolean hasOpponent;
        private Optional<Target> last;
        private boolean criticalBefore;

        Focus(Map<Delegation, Integer> blamed, List<Signs> read) {
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

        Appraisal appraise(Signs signs) {
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

        private boolean isAgainst(Signs signs) {
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
        private boolean isOpposed(Signs signs) {
            boolean bad = signs.has(Blame.STRONG) || signs.bad() >= 3;
            boolean actors = signs.has(Blame.ACTOR) && signs.bad() >= 1;
            boolean on = criticalBefore
                    && ((signs.pointsBack() || signs.contrasts()) && signs.bad() >= 1 || signs.bad() >= 2);
            return bad || actors || on || signs.has(Blame.CORRECTION);
        }

        /** Where a speech has an opponent, only it is blamed by a name that may as well be a victim's. */
        private boolean isOpponent(Signs signs) {
            return !hasOpponent
                    || signs.doer.isPresent()
                            && 2 * blamed.getOrDefault(signs.doer.get().delegation(), 0) >= most();
        }

        private Optional<Target> target(Signs signs) {
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

        private Target named(Signs signs) {
            Mentions.Found doer = signs.doer.orElseThrow();
            return new Target(Target.Kind.NAMED, speech.quote(doer.from(), doer.to()), Optional.of(doer.delegation()));
        }

        private Target praised(Mentions.Found found) {
            return new Target(
                    Target.Kind.NAMED, speech.quote(found.from(), found.to()), Optional.of(found.delegation()));
        }

        private Target mentioned(Signs signs, Blame kind, Target.Kind as) {
            Span cue = signs.cues.get(kind).get(0);
            return new Target(as, speech.quote(cue.start(), cue.end()), Optional.empty());
        }
    }
}
