package org.rapporteur.position;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Stance;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Polarity;
import org.rapporteur.text.Words;

/**
 * What a point that names no question says of the one named before it: "Some want a treaty. We cannot accept it." Read are
 * a pronoun or demonstrative that the point speaks for or against, and short answers such as "We do not agree".
 */
final class BackReference {

    private enum Sort {
        PRONOUN,
        MODIFIER,
        NOUN,
        AGREE,
        DISAGREE
    }

    /**
     * The question last named.
     *
     * @param question the question
     * @param isObject whether its object was named, for which a pronoun can stand
     * @param stance how the words there stood to it, whoever held that
     */
    record Topic(Question question, boolean isObject, Stance stance) {}

    /** So far from its beginning a point names what it goes on about, if nothing else comes before. */
    private static final int HEAD = 4;

    /** An answer has no room for anything else that it could be about. */
    private static final int ANSWER = 12;

    /** "It is important that" points forward. */
    private static final int FORWARD = 8;

    /** Pronouns that never stand before a noun. */
    private static final Set<String> PERSONAL = Set.of("it", "them");

    private static final Set<String> FORWARD_TO = Set.of("that", "to", "for", "how", "whether", "when");

    private final Phrases.Search<String> cues;
    private final Words words;
    private final Polarity polarity;

    BackReference(Phrases<String> cues, Words words, Polarity polarity) {
        this.cues = cues.in(words);
        this.words = words;
        this.polarity = polarity;
    }

    /** The stance that a stretch takes on what was named before it; nothing if it does not speak of it. */
    Optional<Stance> stance(int from, int to, Topic topic) {
        int answer = answer(from, to);
        if (answer != 0) {
            boolean against = topic.stance() == Stance.OPPOSE;
            return Optional.of(stance(against ? -answer : answer));
        }
        OptionalInt word = topic.isObject() ? reference(from, to) : OptionalInt.empty();
        int sign = word.isPresent() ? polarity.meantOf(from, to, word.getAsInt()) : 0;
        return sign == 0 ? Optional.empty() : Optional.of(stance(sign));
    }

    private static Stance stance(int sign) {
        return sign > 0 ? Stance.SUPPORT : Stance.OPPOSE;
    }

    /** 1 if a short stretch agrees, -1 if it disagrees, else 0. */
    private int answer(int from, int to) {
        if (to - from > ANSWER) {
            return 0;
        }
        int answer = 0;
        for (Phrases.Found<String> cue : cues.all(from, to)) {
            Sort sort = sort(cue);
            answer = sort == Sort.DISAGREE ? -1 : sort == Sort.AGREE && answer == 0 && isAlone(cue, to) ? 1 : answer;
        }
        return answer;
    }

    /** "We agree." and "We agree with this.", not "We agree with the Chair". */
    private boolean isAlone(Phrases.Found<String> cue, int to) {
        for (int at = cue.to(); at < to; at++) {
            if (words.isWord(at)
                    && !Set.of("with", "this", "that", "it", "fully", "entirely")
                            .contains(words.form(at))) {
                return false;
            }
        }
        return true;
    }

    /** The word that stands for what was named: at the head as a subject, or at the end as an object. */
    private OptionalInt reference(int from, int to) {
        List<Phrases.Found<String>> found = cues.all(from, to);
        for (Phrases.Found<String> cue : found) {
            if (isReference(cue, from, to)) {
                return OptionalInt.of(cue.from());
            }
        }
        return OptionalInt.empty();
    }

    private boolean isReference(Phrases.Found<String> cue, int from, int to) {
        boolean head = cue.from() < from + HEAD;
        Sort sort = sort(cue);
        if (sort != Sort.PRONOUN && sort != Sort.MODIFIER) {
            return false;
        }
        if (!PERSONAL.contains(words.form(cue.from())) && isNounAt(cue.to(), to)) {
            return true;
        }
        if (sort == Sort.MODIFIER) {
            return false;
        }
        boolean subject = head && isPredicateAt(cue.to(), to) && !pointsForward(cue, to);
        return subject || to - from <= ANSWER && isOwn(from, cue.from()) && isLast(cue.to(), to);
    }

    private boolean isNounAt(int at, int to) {
        return at < to && cues.at(at, to).stream().anyMatch(next -> sort(next) == Sort.NOUN);
    }

    private boolean isPredicateAt(int at, int to) {
        return polarity.roles(at, Math.min(to, at + 1)).stream()
                .anyMatch(role -> role.value() == Polarity.Role.BEING
                        || role.value() == Polarity.Role.DEONTIC
                        || role.value() == Polarity.Role.NEGATION
                        || role.value() == Polarity.Role.HARMING);
    }

    private boolean pointsForward(Phrases.Found<String> cue, int to) {
        if (!words.form(cue.from()).equals("it")) {
            return false;
        }
        for (int at = cue.to(); at < Math.min(to, cue.to() + FORWARD); at++) {
            if (FORWARD_TO.contains(words.form(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> Unasserted.OWN.contains(words.form(at)));
    }

    private boolean isLast(int at, int to) {
        return at >= to || !words.isWord(at) && at + 1 >= to;
    }

    private static Sort sort(Phrases.Found<String> cue) {
        return Sort.valueOf(cue.value().toUpperCase(Locale.ROOT));
    }
}
