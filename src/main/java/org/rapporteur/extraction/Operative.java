package org.rapporteur.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.fault.InputException;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Span;

/**
 * Reads paragraphs of resolutions: a verb in the third person that opens a sentence and has no subject but the body that
 * adopts the text ("Encourages States to ...", "The Assembly, ... Decides to ..."), and the participles of the preamble.
 */
final class Operative {

    /** The rule of what a resolution says that asks nothing. */
    static final String OPERATIVE = "operative verb";

    /** The rule of a paragraph of the preamble. */
    static final String PREAMBLE = "preamble";

    /** The longest name of a body before its verb: "The Security Council,". */
    private static final int BODY = 7;

    private final Speech speech;
    private final Requests requests;
    private final Heading heading;
    private final Judgement judgement;
    private final Phrases.Search<Opener> openers;

    Operative(Speech speech) {
        this.speech = speech;
        this.requests = new Requests(speech);
        this.heading = new Heading(speech);
        this.judgement = new Judgement(speech);
        this.openers = Lexicon.SHIPPED.openers.in(speech.words);
    }

    /** What a sentence asks, decides or holds as a paragraph of a resolution; empty if it is none. */
    Optional<Finding> of(int from, int to) {
        int at = skipNumber(from, to);
        Optional<Phrases.Found<Opener>> found = opening(at, to).or(() -> opening(behindBody(at, to), to));
        return found.filter(verb -> !isNoun(verb, to)).flatMap(verb -> read(verb, at, to));
    }

    /** "12." and "(a)" before the verb. */
    private int skipNumber(int from, int to) {
        int at = from;
        while (at < to && (!speech.words.isWord(at) || isMarker(at, to))) {
            at++;
        }
        return at;
    }

    private boolean isMarker(int at, int to) {
        String form = speech.words.form(at);
        boolean brief = form.length() <= 2 || form.chars().allMatch(Character::isDigit);
        return brief && (speech.isMark(at + 1, to, ".") || speech.isMark(at + 1, to, ")"));
    }

    /** "The General Assembly," : a name between the article and a comma. */
    private int behindBody(int from, int to) {
        if (!speech.isForm(from, "the")) {
            return to;
        }
        int at = from + 1;
        while (at < Math.min(to, from + BODY) && speech.words.isWord(at) && isInName(at)) {
            at++;
        }
        return at > from + 1 && speech.isMark(at, to, ",") ? at + 1 : to;
    }

    private boolean isInName(int at) {
        return speech.isCapital(at) || speech.isForm(at, "of", "on", "the", "and", "for");
    }

    /** The verb that opens a stretch, behind words such as "also" and "strongly". */
    private Optional<Phrases.Found<Opener>> opening(int from, int to) {
        boolean opens = from < to && (speech.isCapital(from) || speech.isForm(from - 1, ",", ")", "."));
        int at = opens ? from : to;
        while (at < to) {
            Optional<Phrases.Found<Opener>> next = longest(at, to);
            if (next.isEmpty() || !next.get().value().sort.isBefore()) {
                return next;
            }
            at = next.get().to();
            at += speech.isMark(at, to, ",") ? 1 : 0;
        }
        return Optional.empty();
    }

    private Optional<Phrases.Found<Opener>> longest(int at, int to) {
        return openers.overlapping(at, at + 1, to).stream()
                .filter(found -> found.from() == at && found.value().sort != Sort.NOUN)
                .max((one, other) -> Integer.compare(one.to(), other.to()));
    }

    /** "Calls for peace have been ignored": a plural with a verb of its own. */
    private boolean isNoun(Phrases.Found<Opener> verb, int to) {
        boolean ambiguous = openers.overlapping(verb.from(), verb.from() + 1, to).stream()
                .anyMatch(found -> found.value().sort == Sort.NOUN);
        boolean subject = judgement.hasFiniteVerb(verb.from() + 1, Math.min(to, verb.from() + 2));
        boolean prepositional = speech.isForm(verb.from() + 1, "for", "to", "from", "by", "of");
        return ambiguous && (subject || prepositional && judgement.hasFiniteVerb(verb.from() + 2, to));
    }

    private Optional<Finding> read(Phrases.Found<Opener> verb, int from, int to) {
        Opener opener = verb.value();
        if (opener.sort == Sort.PROPOSAL) {
            return Optional.of(requests.operative(cue(verb, Cue.Sort.REQUEST), strength(verb, from), to));
        }
        if (opener.sort == Sort.COMMITMENT) {
            int action = speech.isForm(verb.to(), "to") ? verb.to() + 1 : verb.to();
            return Optional.of(finding(Finding.Kind.COMMITMENT, OPERATIVE, verb, strength(verb, from), action, to));
        }
        boolean preamble = opener.sort.isPreamble();
        if (preamble ? !isParagraphOfPreamble(to) : hasDuty(verb.to(), to)) {
            return Optional.empty();
        }
        boolean fact = opener.sort == Sort.FACT || opener.sort == Sort.TELLING;
        Finding.Kind kind = fact ? Finding.Kind.FACT : Finding.Kind.VALUE;
        return Optional.of(
                finding(kind, preamble ? PREAMBLE : OPERATIVE, verb, fact ? 2 : strength(verb, from), -1, to));
    }

    /** A paragraph of a preamble is no sentence: it ends with a comma. */
    private boolean isParagraphOfPreamble(int to) {
        return speech.isForm(to - 1, ",", ";") || speech.isForm(to - 1, "and") && speech.isForm(to - 2, ",", ";");
    }

    /** "Stresses that States should": the duty says it. */
    private boolean hasDuty(int from, int to) {
        return speech.cues(from, to).stream()
                .anyMatch(found ->
                        found.value().is(Cue.Sort.DUTY) || found.value().is(Cue.Sort.NECESSITY));
    }

    private int strength(Phrases.Found<Opener> verb, int from) {
        int strength = verb.value().strength;
        for (Phrases.Found<Opener> found : openers.overlapping(from, verb.from() + 1, speech.words.size())) {
            strength = found.value().sort == Sort.BOOST ? Math.max(strength, found.value().strength) : strength;
        }
        return strength;
    }

    private Finding finding(
            Finding.Kind kind, String rule, Phrases.Found<Opener> verb, int strength, int action, int to) {
        Opener opener = verb.value();
        int sign = opener.follows ? heading.of(Math.max(action, verb.to()), to) : opener.sign;
        List<Span> cues = List.of(new Span(verb.from(), verb.to()));
        return new Finding(kind, Finding.strength(strength), PartReader.direction(sign), rule, cues, action);
    }

    private static Phrases.Found<Cue> cue(Phrases.Found<Opener> verb, Cue.Sort sort) {
        Cue cue = new Cue(sort, verb.value().strength, 1, true);
        return new Phrases.Found<>(verb.from(), verb.to(), cue);
    }

    /** What an opening phrase does. */
    private enum Sort {
        PROPOSAL,
        COMMITMENT,
        VALUE,
        FACT,
        PRAISING,
        FAULTING,
        TELLING,
        BEFORE,
        BOOST,
        NOUN;

        boolean isPreamble() {
            return this == PRAISING || this == FAULTING || this == TELLING;
        }

        boolean isBefore() {
            return this == BEFORE || this == BOOST;
        }
    }

    /** A phrase of {@code operative.tsv}. */
    private record Opener(Sort sort, int strength, int sign, boolean follows) {}

    /** The phrases of {@code operative.tsv}. */
    private static final class Lexicon {

        static final Lexicon SHIPPED = new Lexicon();

        final Phrases<Opener> openers;

        Lexicon() {
            Phrases.Builder<Opener> builder = Phrases.builder();
            for (DataFile.Row row :
                    DataFile.read(Operative.class, "operative.tsv").rows()) {
                String direction = row.cell(2);
                int sign = direction.equals("-") ? -1 : direction.equals("0") ? 0 : 1;
                int strength = row.cell(1).equals("-") ? 0 : row.number(1);
                Opener opener = new Opener(sort(row), strength, sign, direction.equals("*"));
                row.list(3).forEach(phrase -> builder.add(phrase, opener));
            }
            openers = builder.build();
        }

        private static Sort sort(DataFile.Row row) {
            try {
                return Sort.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw InputException.atLine(
                        row.file(), row.line(), "class (" + row.cell(0) + ") must be one of those its head describes");
            }
        }
    }
}
