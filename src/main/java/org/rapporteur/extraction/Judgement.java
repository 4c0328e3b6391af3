package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
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
        for (Phrases.Found<Cue> found : cues) {
            Cue cue = found.value();
            boolean judges =
                    cue.is(Cue.Sort.VALUE) || cue.is(Cue.Sort.NECESSITY) || cue.is(Cue.Sort.OPINION) && cue.sign() != 0;
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
        Finding fact = fact(cues, from);
        if (supposes(from, to)) {
            return new Finding(Finding.Kind.VALUE, fact.strength(), fact.direction(), SUPPOSED, deciding, -1);
        }
        boolean general = fact.cues().isEmpty() && generality.isGeneral(from, to);
        return general
                ? new Finding(Finding.Kind.VALUE, fact.strength(), fact.direction(), GENERAL, deciding, -1)
                : fact;
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

    /** A plain fact, with the direction of the deeds it tells. */
    private Finding fact(List<Phrases.Found<Cue>> cues, int from) {
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
        String rule = deciding.isEmpty() ? "no cue of judgement, duty or commitment" : "deeds told";
        return finding(Finding.Kind.FACT, Integer.signum(sum), rule, deciding);
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
    int subjectSign(int predicate) {
        int from = predicate;
        while (from > 0 && speech.words.isWord(from - 1)) {
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
