package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Strength;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Span;

/** Tells judgements from plain facts, and whether they praise or blame. */
final class Judgement {

    /** The rule of what would be the case. */
    static final String SUPPOSED = "what would be";

    /** The rule of what is said in general. */
    static final String GENERAL = "said in general";

    /** What a predicate counts beside single words. */
    private static final int PREDICATE = 2;

    private static final int SHARED = 4;

    /** So near the beginning stands the verb of effect of a plain sentence. */
    private static final int EFFECT = 7;

    private final Speech speech;
    private final Force force;
    private final Generality generality;

    Judgement(Speech speech) {
        this.speech = speech;
        this.force = new Force(speech);
        this.generality = new Generality(speech);
    }

    /** A value where the speaker gives an opinion or uses words of judgement, else a fact. */
    Finding of(List<Phrases.Found<Cue>> cues, int from, int to) {
        List<Span> deciding = new ArrayList<>();
        int praise = 0;
        int blame = 0;
        boolean opinion = speech.isStructure(from, to, Cue.Sort.CONCERN);
        Optional<Phrases.Found<Integer>> predicate =
                speech.polarity.predicate(from, to).filter(p -> !isWayOfSpeaking(p, cues));
        if (predicate.isPresent()) {
            int sign = predicate.get().value() * judged(predicate.get().to(), to);
            praise += sign > 0 ? PREDICATE : 0;
            blame += sign < 0 ? PREDICATE : 0;
            deciding.add(new Span(predicate.get().from(), predicate.get().to()));
        }
        for (Phrases.Found<Cue> found : cues) {
            Cue cue = found.value();
            boolean judges =
                    cue.is(Cue.Sort.VALUE) || cue.is(Cue.Sort.NECESSITY) || cue.is(Cue.Sort.OPINION) && cue.sign() != 0;
            if (predicate
                    .filter(p -> found.from() >= p.from() && found.to() <= p.to())
                    .isPresent()) {
                continue;
            }
            boolean own = cue.is(Cue.Sort.VIEWPOINT)
                    || (cue.is(Cue.Sort.OPINION)
                                    || cue.is(Cue.Sort.REPORTING)
                                    || speech.isForm(found.from(), "consider"))
                            && speech.speaker.isSubjectOf(found.from(), from);
            opinion |= own;
            if (judges || own) {
                int sign = isNegated(found.from(), from) ? -cue.sign() : cue.sign();
                int weight = own ? 3 : 1;
                praise += sign > 0 ? weight : 0;
                blame += sign < 0 ? weight : 0;
                deciding.add(new Span(found.from(), found.to()));
            }
        }
        boolean rhetorical = speech.find(to - 1, to, "?") >= 0;
        if (rhetorical) {
            return finding(Finding.Kind.VALUE, praise > blame ? 1 : -1, "rhetorical question", deciding);
        }
        if (opinion) {
            return finding(
                    Finding.Kind.VALUE,
                    praise == blame ? wordedSign(from, to) : sign(praise, blame, 1),
                    "own opinion",
                    deciding);
        }
        if (!deciding.isEmpty()) {
            return finding(Finding.Kind.VALUE, sign(praise, blame, -1), "words of judgement", deciding);
        }
        return shared(from, to).orElseGet(() -> told(cues, from, to));
    }

    /** A plain fact, or what would be or is said in general. */
    private Finding told(List<Phrases.Found<Cue>> cues, int from, int to) {
        Finding fact = fact(cues, from, to);
        boolean general = fact.cues().isEmpty() && generality.isGeneral(from, to);
        if (!general && !supposes(from, to)) {
            return fact;
        }
        String rule = general ? GENERAL : SUPPOSED;
        return new Finding(Finding.Kind.VALUE, fact.strength(), fact.direction(), rule, fact.cues(), -1);
    }

    /** "A second body would divide us": what would be is judged, not told, unless it is what another said or a wish. */
    private boolean supposes(int from, int to) {
        int would = speech.find(from + 1, to, "would");
        return would > 0
                && !speech.isForm(would + 1, "like", "have")
                && !speech.isForm(would - 1, "he", "she", "they", "i", "we")
                && speech.find(from, would, "that") <= from
                && !force.isConditional(would);
    }

    /** "It is important to stress that": no judgement of what follows. */
    private static boolean isWayOfSpeaking(Phrases.Found<Integer> predicate, List<Phrases.Found<Cue>> cues) {
        return cues.stream()
                .anyMatch(found -> found.value().is(Cue.Sort.TRANSPARENT)
                        && found.from() <= predicate.from()
                        && found.to() >= predicate.to());
    }

    /** "It would be wrong to stop the work": the direction of the act that is judged. */
    private int judged(int after, int to) {
        return speech.isForm(after, "to") && after + 1 < to ? new Heading(speech).of(after + 1, to) : 1;
    }

    /** "Nobody could object to a toll": what everybody or nobody wants. */
    private Optional<Finding> shared(int from, int to) {
        int verb = speech.structureEnd(from, to, Cue.Sort.EVERYBODY);
        if (verb == from) {
            return Optional.empty();
        }
        int denied = speech.isStructure(from, to, Cue.Sort.NEGATING) ? -1 : 1;
        if (speech.isForm(verb, "need", "needs")) {
            return Optional.of(
                    finding(Finding.Kind.VALUE, denied, "what everybody wants", List.of(new Span(from, verb + 1))));
        }
        return speech.polarity.roles(verb, Math.min(to, verb + SHARED)).stream()
                .filter(role -> switch (role.value()) {
                    case FOR, AGAINST, PREFERRING -> true;
                    default -> false;
                })
                .findFirst()
                .map(role -> {
                    Span cue = new Span(from, role.to());
                    return finding(
                            Finding.Kind.VALUE,
                            denied * new Heading(speech).of(verb, to),
                            "what everybody wants",
                            List.of(cue));
                });
    }

    /** A plain fact, with the direction of the deeds it tells. */
    private Finding fact(List<Phrases.Found<Cue>> cues, int from, int to) {
        int sum = 0;
        List<Span> deciding = new ArrayList<>();
        for (Phrases.Found<Cue> found : cues) {
            if (found.value().is(Cue.Sort.DEED)) {
                sum += isNegated(found.from(), from)
                        ? -found.value().sign()
                        : found.value().sign();
                deciding.add(new Span(found.from(), found.to()));
            }
        }
        Optional<Phrases.Found<Integer>> effect =
                speech.polarity.effect(from, to).filter(verb -> isTold(verb, from, to));
        if (deciding.isEmpty() && effect.isPresent()) {
            Span verb = new Span(effect.get().from(), effect.get().to());
            return finding(Finding.Kind.FACT, effect.get().value(), "effect told", List.of(verb));
        }
        String rule = deciding.isEmpty() ? "no cue of judgement, duty or commitment" : "deeds told";
        return finding(Finding.Kind.FACT, Integer.signum(sum), rule, deciding);
    }

    /** A finite verb near its subject, and no ill that nature does. */
    private boolean isTold(Phrases.Found<Integer> verb, int from, int to) {
        return verb.from() - from <= EFFECT
                && !speech.words.form(verb.from()).endsWith("ing")
                && !isNatural(verb.from() - 1, from);
    }

    /** Whether the subject that ends before a verb is a thing of nature or chance. */
    private boolean isNatural(int before, int from) {
        int last = before;
        while (last > from && (speech.isStructure(last, last + 1, Cue.Sort.BETWEEN) || speech.isAdverb(last))) {
            last--;
        }
        return speech.isStructure(last, before + 1, Cue.Sort.NATURAL);
    }

    /** The sign under which most content words stand. */
    private int wordedSign(int from, int to) {
        int sum = 0;
        for (byte sign : speech.polarity.signs(from, to)) {
            sum += sign;
        }
        return sum < 0 ? -1 : 1;
    }

    private static int sign(int praise, int blame, int tie) {
        return praise > blame ? 1 : blame > praise ? -1 : praise == 0 ? tie > 0 ? 1 : 0 : tie;
    }

    private static Finding finding(Finding.Kind kind, int sign, String rule, List<Span> cues) {
        Direction direction = PartReader.direction(sign);
        return new Finding(kind, Strength.MEDIUM, direction, rule, cues, -1);
    }

    private boolean isNegated(int at, int from) {
        for (int i = at - 1; i >= Math.max(from, at - 4); i--) {
            if (speech.isStructure(i, at, Cue.Sort.NEGATING)) {
                return !speech.isForm(i + 1, "only", "but", "less", "short");
            }
            if (!speech.words.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /** The sign under which a subject is spoken of whose predicate begins at a word: "an end to the war is needed". */
    int subjectSign(int first, int predicate) {
        int from = predicate;
        while (from > first && speech.words.isWord(from - 1)) {
            from--;
        }
        boolean negated =
                speech.find(predicate, Math.min(speech.words.size(), predicate + 4), "not", "never", "no") >= 0;
        int sign = new Heading(speech).of(from, predicate);
        return negated || speech.isForm(from, "no") ? -1 : sign;
    }

    /** Whether a finite verb stands in a stretch: a form of be, have, do, or a modal. */
    boolean hasFiniteVerb(int from, int to) {
        return speech.findStructure(from, to, Cue.Sort.FINITE) >= 0;
    }
}
