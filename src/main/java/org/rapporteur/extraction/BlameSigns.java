package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Tone;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Span;

/** What of blame and praise stands in one sentence. */
final class BlameSigns {

    private static final int NEAR = 14;
    private static final int SURE = 4;

    private final Speech speech;
    private final Phrases.Search<Blame> blame;

    final Span sentence;
    final Map<Blame, List<Span>> cues = new EnumMap<>(Blame.class);
    final List<Mentions.Found> named;
    final Optional<Mentions.Found> doer;
    final boolean own;

    BlameSigns(Speech speech, Mentions mentions, Phrases.Search<Blame> blame, Span sentence) {
        this.speech = speech;
        this.blame = blame;
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
        boolean turns = found.value() == Blame.STRONG || found.value() == Blame.WEAK || found.value() == Blame.PRAISE;
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
        if (speech.isForm(before, "by") || isPerson(found, before) && has(Blame.CHALLENGE)) {
            return 4;
        }
        boolean behind = before >= sentence.start() && is(before, Blame.AGAINST);
        boolean beforeBlame = blameAfter(found.to());
        if (found.adjective()) {
            if (is(found.to(), Blame.VICTIM)) {
                return 0;
            }
            boolean tied = is(found.to(), Blame.TIE) || speech.isForm(found.from() - 1, "pro");
            boolean bad =
                    is(found.to(), Blame.STRONG) || is(found.to(), Blame.WEAK) || is(found.to() + 1, Blame.STRONG);
            return tied ? 4 : bad && !behind ? 4 : beforeBlame && !behind ? 2 : 0;
        }
        boolean possessive = speech.words.form(found.to() - 1).endsWith("'s");
        if (possessive && is(found.to(), Blame.VICTIM)) {
            return 0;
        }
        if (possessive && (is(found.to(), Blame.STRONG) || is(found.to() + 1, Blame.STRONG))) {
            return 4;
        }
        boolean asked = speech.isForm(before, "on", "upon", "urge", "urges", "call", "ask");
        return asked ? 2 : behind ? 0 : possessive ? beforeBlame ? 1 : 0 : beforeBlame ? 3 : 1;
    }

    /** "our colleague from Ruritania", "the Ruritanian representative". */
    private boolean isPerson(Mentions.Found found, int before) {
        boolean from = speech.isForm(before, "from", "of") && is(before - 1, Blame.PERSON);
        return from || found.adjective() && is(found.to(), Blame.PERSON);
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
                && (has(Blame.STRONG)
                        || bad() >= 2
                        || has(Blame.CHALLENGE)
                        || isSure() && (has(Blame.ACTOR) || bad() >= 1));
    }

    /** Whether the words stand so that the named one can only be the doer. */
    boolean isSure() {
        return doer.isPresent() && points(doer.get()) >= SURE;
    }

    boolean isPraise() {
        return has(Blame.PRAISE) && !has(Blame.STRONG);
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
