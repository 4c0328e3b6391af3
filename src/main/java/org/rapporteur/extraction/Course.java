package org.rapporteur.extraction;

import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Target;
import org.rapporteur.statement.Tone;
import org.rapporteur.text.Span;

/** The course of a speech, sentence by sentence: of whom it spoke last, and whether against him. */
final class Course {

    /** How much ill a sentence must tell to be laid to an opponent whom it does not name. */
    private static final double ENOUGH = 1;

    private final Speech speech;
    private final Opponent opponent;
    private Optional<Target> last = Optional.empty();
    private Optional<Target> spoke = Optional.empty();
    private boolean before;
    private int carried;
    private int since = LONG;
    private static final int LONG = 1000;
    private static final int AWAY = 6;
    private static final int NEAR = 2;
    private static final int FAR = 12;
    private static final int FEW = 1;

    Course(Speech speech, Opponent opponent) {
        this.speech = speech;
        this.opponent = opponent;
    }

    Appraisal appraise(Remark remark) {
        Appraisal appraisal = judge(remark);
        before = appraisal.tone().isAgainst();
        if (before && appraisal.target().isPresent()) {
            last = appraisal.target();
        }
        carried =
                isTied(appraisal, remark) && appraisal.target().get().kind() != Target.Kind.DESCRIBED ? 0 : carried + 1;
        since = since(appraisal, remark);
        spoke = speaker(remark);
        return appraisal;
    }

    /** How many sentences ago the speech was last against its opponent; to name it keeps it in mind, to name others does not. */
    private int since(Appraisal appraisal, Remark remark) {
        if (opponent.isElsewhere(remark)) {
            return since + AWAY;
        }
        boolean kept = since <= FAR
                && opponent.delegation().filter(remark.doers::names).isPresent();
        return kept || isOfOpponent(appraisal) && isTied(appraisal, remark) ? 1 : since + 1;
    }

    private boolean isTied(Appraisal appraisal, Remark remark) {
        return appraisal
                .target()
                .filter(target -> remark.signs.sentence.end() > 0
                        && target.mention().start() >= speech.words.start(remark.signs.sentence.start()))
                .isPresent();
    }

    private boolean isOfOpponent(Appraisal appraisal) {
        return appraisal.tone().isAgainst()
                && appraisal
                        .target()
                        .flatMap(Target::delegation)
                        .filter(opponent::is)
                        .isPresent();
    }

    private Appraisal judge(Remark remark) {
        if (remark.reported) {
            return Appraisal.none();
        }
        if (remark.isExplicit() && isGrave(remark) || isOpponentLoosely(remark)) {
            return against(remark, named(remark.doer.orElseThrow().found()));
        }
        if (remark.isPraise()) {
            return praise(remark);
        }
        return setsRight(remark)
                .or(() -> veiled(remark))
                .or(() -> ofBody(remark))
                .or(() -> carriedOver(remark))
                .orElseGet(() -> plain(remark));
    }

    private static Appraisal against(Remark remark, Target target) {
        return new Appraisal(remark.tone(), Optional.of(target), remark.signs.quotations());
    }

    /** In a speech with an opponent a merely failing subject is no second one. */
    private boolean isGrave(Remark remark) {
        return !opponent.exists()
                || remark.hold() != Doers.Hold.SUBJECT
                || opponent.is(remark.doer.orElseThrow().found().delegation())
                || remark.signs.has(Blame.STRONG)
                || remark.signs.has(Blame.CHALLENGE)
                || remark.signs.has(Blame.CORRECTION);
    }

    /** A plain negation or telling of ill with a name for its subject: blame where the name is the opponent's. */
    private boolean isOpponentLoosely(Remark remark) {
        if (remark.hold() != Doers.Hold.LOOSE || remark.isPraise()) {
            return false;
        }
        Delegation doer = remark.doer.orElseThrow().found().delegation();
        boolean regretted = isRegretted(remark) && remark.signs.has(Blame.NEGATION) && !opponent.exists();
        return regretted || opponent.is(doer) && remark.signs.ill() >= 0.5;
    }

    /** "Regrettably, Ruritania has not ...": the word of ill stands before the name. */
    private static boolean isRegretted(Remark remark) {
        int name = remark.doer.orElseThrow().found().from();
        return remark.signs.first(Blame.ILL).filter(cue -> cue.start() < name).isPresent();
    }

    private Appraisal praise(Remark remark) {
        Optional<Target> praised = remark.doers.named().stream()
                .filter(found -> !opponent.is(found.delegation()))
                .findFirst()
                .map(this::named)
                .or(() -> remark.signs.first(Blame.BODY).map(body -> mentioned(body, Target.Kind.GROUP)));
        return praised.isPresent()
                ? new Appraisal(Tone.PRAISING, praised, cues(remark, Blame.PRAISE))
                : Appraisal.none();
    }

    private List<Quotation> cues(Remark remark, Blame kind) {
        return remark.signs.first(kind).stream()
                .map(cue -> speech.quote(cue.start(), cue.end()))
                .toList();
    }

    /** "That is false", said of what the one before is said to have said. */
    private Optional<Appraisal> setsRight(Remark remark) {
        boolean answers = remark.signs.has(Blame.CORRECTION) && remark.pointer().isPresent();
        return answers
                ? spoke.map(target -> against(remark, described(target.mention(), target.delegation())))
                : Optional.empty();
    }

    private Optional<Appraisal> veiled(Remark remark) {
        return remark.signs
                .first(Blame.VEILED)
                .filter(remark.doers::isFollowedByDeed)
                .map(cue -> against(remark, mentioned(cue, Target.Kind.VEILED)));
    }

    private Optional<Appraisal> ofBody(Remark remark) {
        boolean failing = remark.signs.has(Blame.FAILING) || remark.signs.has(Blame.STRONG) && !remark.isRequest();
        return remark.signs
                .first(Blame.BODY)
                .filter(cue -> failing && remark.doers.leadsToBlame(cue))
                .map(cue -> against(remark, mentioned(cue, Target.Kind.GROUP)));
    }

    /** What is told of without a name is laid to the one blamed before, or to the opponent. */
    private Optional<Appraisal> carriedOver(Remark remark) {
        return tie(remark).filter(target -> weight(remark) >= ENOUGH).map(target -> against(remark, target));
    }

    private double weight(Remark remark) {
        double weight = remark.signs.ill() + (remark.signs.has(Blame.ACTOR) ? 1 : 0);
        weight += remark.signs.has(Blame.CHALLENGE) || remark.signs.has(Blame.CORRECTION) ? 1.5 : 0;
        if (weight == 0 && !goesOn(remark)) {
            return 0;
        }
        weight += before && remark.pointer().isPresent() || remark.description().isPresent() ? 1 : 0;
        weight += before ? 0.5 : 0;
        weight -= remark.signs.own && !remark.signs.has(Blame.CONDEMN) ? 1 : 0;
        weight -= remark.isRequest() ? 2.5 : 0;
        weight -= remark.isOfAnother(opponent.delegation()) ? 2 : 0;
        return weight - (remark.signs.has(Blame.PRAISE) ? 2 : 0);
    }

    /** "It has ...", right behind a sentence against the opponent. */
    private boolean goesOn(Remark remark) {
        return since == 1
                && remark.pointer()
                        .filter(cue -> speech.isForm(cue.start(), "it", "they", "he", "she")
                                && speech.isForm(cue.start() + 1, "has", "have", "continues", "continue"))
                        .isPresent();
    }

    /** To whom a sentence that names nobody may be laid. */
    private Optional<Target> tie(Remark remark) {
        Optional<Span> pointer = remark.pointer();
        if (pointer.isPresent()
                && before
                && last.isPresent()
                && (opponent.concerns() || isDeed(remark) && carried <= FEW)) {
            return last.map(target -> pointedAt(pointer.get(), target));
        }
        Optional<Span> description = remark.description();
        if (description.isPresent() && (opponent.isMain() || (before || carried <= NEAR) && last.isPresent())) {
            Optional<Delegation> meant = opponent.isMain() ? opponent.delegation() : last.flatMap(Target::delegation);
            return description.map(cue -> described(quote(cue), meant));
        }
        if (remark.signs.has(Blame.ACTOR) && opponent.sponsors() && opponent.concerns()) {
            return remark.signs.first(Blame.ACTOR).map(cue -> described(quote(cue), opponent.delegation()));
        }
        boolean near = since <= (opponent.pervades() ? FAR : NEAR) && !opponent.isElsewhere(remark);
        return opponent.isMain()
                        && near
                        && (isDeed(remark)
                                || since <= 1 && !remark.signs.quotations().isEmpty())
                ? laidTo()
                : Optional.empty();
    }

    /** Whether it tells of deeds, not of a state of things only. */
    private static boolean isDeed(Remark remark) {
        return remark.signs.has(Blame.STRONG)
                || remark.signs.has(Blame.WEAK)
                || remark.signs.has(Blame.FAILING)
                || remark.signs.has(Blame.CHALLENGE)
                || remark.signs.has(Blame.CORRECTION);
    }

    /** The foremost of those blamed by name, pointed at by the words that first name it. */
    private Optional<Target> laidTo() {
        return opponent.first().map(this::named).map(target -> described(target.mention(), target.delegation()));
    }

    private Target pointedAt(Span pointer, Target target) {
        return target.kind() == Target.Kind.VEILED || target.kind() == Target.Kind.GROUP
                ? target
                : described(quote(pointer), target.delegation());
    }

    /** Whom a sentence that judges nobody asks, or to whom what it tells is laid elsewhere in the speech. */
    private Appraisal plain(Remark remark) {
        Optional<Target> target = remark.asked.map(this::named);
        if (target.isEmpty() && remark.doer.isPresent() && remark.signs.ill() > 0) {
            target = remark.doer.map(doer -> named(doer.found()));
        }
        boolean laid = target.isEmpty() && (remark.signs.ill() > 0 || remark.signs.has(Blame.ACTOR));
        target = laid ? tie(remark).or(this::laidTo) : target;
        return target.isPresent() ? new Appraisal(Tone.PLAIN, target, List.of()) : Appraisal.none();
    }

    private Optional<Target> speaker(Remark remark) {
        boolean speaks = speech.cues(remark.signs.sentence.start(), remark.signs.sentence.end()).stream()
                .anyMatch(found -> found.value().is(Cue.Sort.REPORTING));
        return speaks ? remark.doers.subject().map(this::named) : Optional.empty();
    }

    private Target named(Mentions.Found found) {
        Target.Kind kind = found.is(Mentions.Sort.PERSON) ? Target.Kind.DESCRIBED : Target.Kind.NAMED;
        return new Target(kind, speech.quote(found.from(), found.to()), Optional.of(found.delegation()));
    }

    private static Target described(Quotation mention, Optional<Delegation> delegation) {
        return new Target(Target.Kind.DESCRIBED, mention, delegation);
    }

    private Target mentioned(Span cue, Target.Kind kind) {
        return new Target(kind, quote(cue), Optional.empty());
    }

    private Quotation quote(Span cue) {
        return speech.quote(cue.start(), cue.end());
    }
}
