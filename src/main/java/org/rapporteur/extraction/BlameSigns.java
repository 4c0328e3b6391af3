package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.statement.Quotation;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Span;

/**
 * The words of blame and praise in one sentence. They count where the speaker means them: not quoted, not denied, not in a
 * phrase that blames nobody; what stands behind a word of defence is suffered or fought, not done.
 */
final class BlameSigns {

    private static final int SHADOW = 6;
    private static final int FAR = 5;

    private final Speech speech;
    private final Quoted quotes;
    private final Map<Integer, List<Phrases.Found<Blame>>> beginning = new HashMap<>();
    private final Map<Blame, List<Span>> cues = new EnumMap<>(Blame.class);
    private final Map<Blame, BitSet> starts = new EnumMap<>(Blame.class);
    private int faced;

    final Span sentence;

    /** Whether the speaker's own side is what the sentence begins with. */
    final boolean own;

    BlameSigns(Speech speech, Phrases.Search<Blame> blame, Quoted quotes, Span sentence) {
        this.speech = speech;
        this.quotes = quotes;
        this.sentence = sentence;
        List<Phrases.Found<Blame>> all = blame.overlapping(sentence.start(), sentence.end(), sentence.end());
        all.forEach(found ->
                beginning.computeIfAbsent(found.from(), k -> new ArrayList<>()).add(found));
        int inert = sentence.start();
        int denied = Integer.MAX_VALUE;
        int shadow = -1;
        for (Phrases.Found<Blame> found : all) {
            inert = found.value() == Blame.INERT ? Math.max(inert, found.to()) : inert;
            denied = found.value() == Blame.DENYING ? Math.min(denied, found.to()) : denied;
            shadow = found.value() == Blame.DEFENCE ? found.to() + SHADOW : shadow;
            if (found.to() > inert && found.from() < denied && !quotes.isQuoted(found.from())) {
                add(found, found.from() < shadow);
            }
        }
        this.own = speech.speaker.subjectEnd(sentence.start(), sentence.end()) > sentence.start();
    }

    private void add(Phrases.Found<Blame> found, boolean shadowed) {
        if (isCited(found)) {
            return;
        }
        Blame kind = found.value();
        boolean deed = kind == Blame.STRONG || kind == Blame.WEAK;
        if (kind == Blame.PRAISE && isDoubted(found)) {
            kind = isNegated(found, FAR) ? Blame.FAILING : Blame.IRONY;
        } else if (deed && shadowed) {
            faced++;
            return;
        } else if (deed && isNegated(found, 2) || isOwn(found)) {
            return;
        }
        cues.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Span(found.from(), found.to()));
        starts.computeIfAbsent(kind, k -> new BitSet()).set(found.from() - sentence.start());
    }

    /** "(A/1/2, annex)": a part of a document. */
    private boolean isCited(Phrases.Found<Blame> found) {
        return speech.isForm(found.from(), "annex", "annexes") && speech.isForm(found.to(), ")", ",", "i", "ii");
    }

    /** "we fail to", "we have not": what the own side does or leaves undone is no blame of others. */
    private boolean isOwn(Phrases.Found<Blame> found) {
        boolean doing = switch (found.value()) {
            case STRONG, WEAK, FAILING, NEGATION, CHALLENGE -> true;
            default -> false;
        };
        return doing && speech.speaker.isSubjectOf(found.from(), sentence.start());
    }

    /** "so-called", in scare quotes, or with a negation: no praise. */
    private boolean isDoubted(Phrases.Found<Blame> praise) {
        return quotes.isScare(praise.from()) || has(Blame.IRONY) || isNegated(praise, FAR);
    }

    private boolean isNegated(Phrases.Found<Blame> found, int reach) {
        for (int at = found.from() - 1; at >= Math.max(sentence.start(), found.from() - reach); at--) {
            if (speech.isStructure(at, found.to(), Cue.Sort.NEGATING)) {
                return !speech.isForm(at + 1, "only", "but", "less", "short");
            }
            if (!speech.words.isWord(at)) {
                return false;
            }
        }
        return false;
    }

    boolean has(Blame kind) {
        return cues.containsKey(kind);
    }

    int count(Blame kind) {
        return cues.getOrDefault(kind, List.of()).size();
    }

    /** The first cue of a kind. */
    Optional<Span> first(Blame kind) {
        return cues.getOrDefault(kind, List.of()).stream().findFirst();
    }

    /** Whether a phrase of a kind begins at a word, whether it counts or not. */
    boolean is(int at, Blame kind) {
        return end(at, kind) > at;
    }

    /** After the longest phrase of a kind that begins at a word; the word itself if none does. */
    int end(int at, Blame kind) {
        int end = at;
        for (Phrases.Found<Blame> found : beginning.getOrDefault(at, List.of())) {
            end = found.value() == kind ? Math.max(end, found.to()) : end;
        }
        return end;
    }

    /** Whether a phrase of a kind ends with the word before a given one. */
    boolean endsBefore(int at, Blame kind) {
        for (int from = at - 1; from >= Math.max(sentence.start(), at - 5); from--) {
            for (Phrases.Found<Blame> found : beginning.getOrDefault(from, List.of())) {
                if (found.value() == kind && found.to() == at) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a counting cue of blame begins at a word. */
    boolean blamesAt(int at) {
        return counts(at, Blame.STRONG)
                || counts(at, Blame.WEAK)
                || counts(at, Blame.FAILING)
                || counts(at, Blame.CHALLENGE)
                || counts(at, Blame.CORRECTION);
    }

    private boolean counts(int at, Blame kind) {
        return starts.containsKey(kind) && starts.get(kind).get(at - sentence.start());
    }

    /** How much ill is told, 0 if none: deeds and failings, things suffered or fought, bad states of things. */
    double ill() {
        double states = Math.min(1.0, 0.5 * count(Blame.ILL)) + (has(Blame.NEGATION) ? 0.5 : 0);
        return 2.0 * distinct(Blame.STRONG) + distinct(Blame.WEAK) + count(Blame.FAILING) + 0.5 * faced + states;
    }

    /** Overlapping cues count once. */
    private int distinct(Blame kind) {
        int distinct = 0;
        int last = -1;
        for (Span cue : cues.getOrDefault(kind, List.of())) {
            distinct += cue.start() >= last ? 1 : 0;
            last = Math.max(last, cue.end());
        }
        return distinct;
    }

    /** Whether anybody does or says ill here, also where it is suffered or condemned. */
    boolean tellsOfDeeds() {
        return faced > 0
                || has(Blame.STRONG)
                || has(Blame.WEAK)
                || has(Blame.FAILING)
                || has(Blame.CHALLENGE)
                || has(Blame.CORRECTION)
                || has(Blame.ACTOR);
    }

    /** The deciding words, the telling ones first. */
    List<Quotation> quotations() {
        List<Quotation> quotations = new ArrayList<>();
        for (Blame kind : List.of(
                Blame.CORRECTION, Blame.CHALLENGE, Blame.STRONG, Blame.FAILING, Blame.WEAK, Blame.ACTOR, Blame.ILL)) {
            int last = -1;
            for (Span cue : cues.getOrDefault(kind, List.of())) {
                if (cue.start() >= last) {
                    quotations.add(speech.quote(cue.start(), cue.end()));
                    last = cue.end();
                }
            }
        }
        return quotations;
    }
}
