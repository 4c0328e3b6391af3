package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Which of those named beside a bad deed are no doers of it: victims, places, those whom the speaker stands by, names within
 * the names of others. In doubt nobody is blamed.
 */
final class Bystanders {

    /** How far words of support reach to the one supported. */
    private static final int REACH = 12;

    /** How many words may stand between an adjective and its noun. */
    private static final int BETWEEN = 2;

    private static final int LONGEST_NAME = 8;

    private final Speech speech;
    private final BlameSigns signs;
    private final Mentions mentions;

    Bystanders(Speech speech, BlameSigns signs, Mentions mentions) {
        this.speech = speech;
        this.signs = signs;
        this.mentions = mentions;
    }

    boolean owns(Mentions.Found found) {
        return found.is(Mentions.Sort.ADJECTIVE) || mentions.isPossessive(found.to() - 1);
    }

    /** "Ruritania's border", "two Ruritanian and Freedonian pilots", "Ruritania's long blockade by Sudland". */
    boolean isVictim(Mentions.Found found) {
        if (!owns(found)) {
            return false;
        }
        int noun = speech.isForm(found.to(), "and", "or") && isCapital(found.to() + 1) ? found.to() + 2 : found.to();
        int limit = Math.min(signs.sentence.end(), noun + BETWEEN + 1);
        for (int at = noun; at < limit && speech.words.isWord(at) && !signs.is(at, Blame.ORGAN); at++) {
            if (signs.is(at, Blame.VICTIM)) {
                return true;
            }
            if (isBad(at)) {
                return speech.isForm(at + 1, "by");
            }
            if (isSmall(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSmall(int at) {
        return signs.is(at, Blame.PLACE) || signs.is(at, Blame.OPENER) || speech.isForm(at, "by", "against");
    }

    private boolean isBad(int at) {
        return at < signs.sentence.end()
                && (signs.is(at, Blame.STRONG) || signs.is(at, Blame.WEAK) || signs.blamesAt(at));
    }

    private boolean isCapital(int at) {
        return at < signs.sentence.end() && speech.words.isWord(at) && mentions.isCapital(at);
    }

    /** "was shot down", "has been suffering": at a word stands what the subject undergoes. */
    boolean undergoes(int at) {
        if (signs.is(at, Blame.SUFFERING)) {
            return true;
        }
        if (!speech.isForm(at, "is", "are", "was", "were", "be", "been", "being")) {
            return false;
        }
        int verb = at + 1;
        while (speech.isAdverb(verb) || speech.isForm(verb, "not", "being", "also", "still", "often", "again")) {
            verb++;
        }
        return verb < signs.sentence.end() && signs.is(verb, Blame.HARMED);
    }

    /** Behind "such as", or joined by "and" or a comma to a name behind a preposition: "in Freedonia and Ruritania". */
    boolean isPlace(int head, int end) {
        int link = head - 1;
        if (speech.isForm(link, "as") && speech.isForm(link - 1, "such")) {
            return true;
        }
        boolean joined = speech.isForm(link, "and", "or");
        boolean inserted = speech.isForm(link, ",")
                && end < signs.sentence.end()
                && (!speech.words.isWord(end) || speech.isForm(end, "and", "or"));
        if (link <= signs.sentence.start() || !joined && !inserted || !isCapital(link - 1) && joined) {
            return false;
        }
        int from = Math.max(signs.sentence.start(), link - LONGEST_NAME);
        int small = joined ? 0 : BETWEEN;
        for (int at = link - 1; at >= from; at--) {
            if (signs.is(at, Blame.PLACE)) {
                return at > signs.sentence.start() || joined;
            }
            if (!isCapital(at) && !speech.isForm(at, "the", "and", ",") && small-- <= 0) {
                return false;
            }
        }
        return false;
    }

    /** "Ruritania Airways", "the Ruritanian Freedonians": the name of something else. */
    boolean isPartOfName(Mentions.Found found) {
        int next = found.to();
        return !found.is(Mentions.Sort.PERSON)
                && !mentions.isPossessive(next - 1)
                && isCapital(next)
                && !signs.is(next, Blame.ORGAN)
                && !signs.is(next, Blame.PERSON)
                && !signs.is(next, Blame.TITLE);
    }

    /** "The Ruritania-based company", "the Ruritania/Freedonia talks": part of a word that names something else. */
    boolean isPartOfWord(Mentions.Found found) {
        int next = hyphenated(found.to());
        return next > 0 && !signs.is(next, Blame.TIE) && !speech.isForm(next, "led", "run") && !isBad(next);
    }

    /** The word that a hyphen or stroke ties to the one before; -1 if none does. A hyphen within a word is no mark. */
    int hyphenated(int end) {
        int next = speech.isForm(end, "-", "/") ? end + 1 : end;
        if (next >= signs.sentence.end()) {
            return -1;
        }
        String between = speech.transcript.text().substring(speech.words.end(end - 1), speech.words.start(next));
        return between.equals("-") || between.equals("/") ? next : -1;
    }

    /** "the Southern League (SL)": the name over again. */
    boolean isBracketed(Mentions.Found found) {
        return speech.isForm(found.from() - 1, "(") && speech.isForm(found.to(), ")");
    }

    /** "We support the fight of Ruritania", "in solidarity with Ruritania": no word of blame between. */
    boolean isStoodBy(int head) {
        for (int at = head - 1; at >= Math.max(signs.sentence.start(), head - REACH); at--) {
            boolean backs = signs.is(at, Blame.BACKING) && speech.speaker.isSubjectOf(at, signs.sentence.start());
            if (backs || signs.is(at, Blame.STANDING)) {
                return true;
            }
            if (isBad(at) || signs.is(at, Blame.CONDEMN) || ends(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean ends(int at) {
        return speech.isForm(at, ";", ":", "but", "while", "whereas", "against", "face");
    }

    /** The named ones but for those whose name is part of another name: "the Free State in Ruritania and Freedonia". */
    List<Mentions.Found> without(List<Mentions.Found> named) {
        List<Span> masked = new ArrayList<>();
        return named.stream()
                .filter(found -> {
                    boolean inside =
                            isWithinName(found) || masked.stream().anyMatch(last -> isJoined(last.end(), found.from()));
                    if (inside) {
                        masked.add(new Span(found.from(), found.to()));
                    }
                    return !inside;
                })
                .toList();
    }

    private boolean isJoined(int end, int from) {
        return speech.isForm(end, "and") && (from == end + 1 || speech.isForm(end + 1, "the") && from == end + 2);
    }

    /** Behind "of" or "in" and a name of two words or more that is neither an organ of a State nor a person. */
    private boolean isWithinName(Mentions.Found found) {
        int link = speech.isForm(found.from() - 1, "the") ? found.from() - 2 : found.from() - 1;
        if (!speech.isForm(link, "of", "in", "for") || found.is(Mentions.Sort.PERSON)) {
            return false;
        }
        int first = link;
        while (first > signs.sentence.start() && (isCapital(first - 1) || isLink(first - 1))) {
            first--;
            if (signs.is(first, Blame.TITLE) || !mentions.in(first, first + 1).isEmpty()) {
                return false;
            }
        }
        while (first < link && (!isCapital(first) || speech.isForm(first, "the"))) {
            first++;
        }
        return link - first >= 2 && !signs.is(first, Blame.ORGAN);
    }

    private boolean isLink(int at) {
        return speech.isForm(at, "of", "for", "and") && isCapital(at - 1);
    }
}
