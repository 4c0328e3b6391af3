package org.rapporteur.extraction;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.Span;

/**
 * The lines above a speech that are laid out as running text: who speaks, where, in which session. They end no sentence, hold
 * no verb, and stand before the salutation or the first sentence.
 */
final class Opening {

    private static final int MOST_LINES = 12;
    private static final int MOST_WORDS = 25;
    private static final String ENDS = ".!?…。！？؟:;,";
    private static final String CLOSERS = "\"”’'»)]*_ \t";
    private static final Set<String> JOINING = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "our", "that", "the", "to",
            "with");

    private final Speech speech;
    private final String text;

    Opening(Speech speech) {
        this.speech = speech;
        this.text = speech.transcript.text();
    }

    /**
     * How much of a text's first sentences is heading.
     *
     * @param sentences the first sentences that are no headings already, up to one that is no running text
     * @return the offset at which the heading ends, which is the end of a line; -1 if there is none, or if nothing but
     *     heading is left
     */
    int end(List<Span> sentences) {
        int lines = 0;
        int end = -1;
        for (Span sentence : sentences) {
            int from = sentence.start();
            while (from < sentence.end()) {
                int to = lineEnd(from, sentence.end());
                boolean last = to == sentence.end();
                if (++lines > MOST_LINES || !isHeading(from, to) || !last && !stops(from, to, sentence)) {
                    return end;
                }
                end = to;
                from = next(to, sentence.end());
            }
        }
        return -1;
    }

    private int lineEnd(int from, int most) {
        int at = from;
        while (at < most && "\n\r\f\u000b\u0085\u2028\u2029".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int next(int from, int most) {
        int at = from;
        while (at < most && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isHeading(int start, int end) {
        int last = end;
        while (last > start && CLOSERS.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        int from = speech.words.firstFrom(start);
        int to = speech.words.firstFrom(end);
        return last > start
                && ENDS.indexOf(text.charAt(last - 1)) < 0
                && speech.words.count(from, to) <= MOST_WORDS
                && !Character.isLowerCase(text.codePointAt(start))
                && !says(from, to);
    }

    /** A form of be, have, do, or a modal; "3 May" is none. */
    private boolean hasVerb(int from, int to) {
        return speech.structure(from, to).stream()
                .filter(found -> found.value().is(Cue.Sort.FINITE))
                .anyMatch(found -> !isMonth(found.from()));
    }

    private boolean isMonth(int at) {
        return speech.isForm(at, "may") && (isNumber(at - 1) || isNumber(at + 1));
    }

    private boolean isNumber(int at) {
        return at >= 0
                && at < speech.words.size()
                && Character.isDigit(speech.words.form(at).charAt(0));
    }

    /** Whether a verb is in it, or somebody is addressed or speaks. */
    private boolean says(int from, int to) {
        if (hasVerb(from, to) || speech.findStructure(from, to, Cue.Sort.VOCATIVE) == from) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (speech.isForm(i, "we", "i", "our", "my", "us")) {
                return true;
            }
        }
        return speech.cues(from, to).stream()
                .filter(found -> !isMonth(found.from()))
                .anyMatch(found -> switch (found.value().sort()) {
                    case DUTY, REQUEST, COMMITMENT, OPINION, NECESSITY, INTENT, PERMISSION, COURTESY -> true;
                    default -> false;
                });
    }

    /**
     * Whether a line ends where the next one of the same paragraph begins, and is not wrapped: the next one begins with a
     * capital letter, and is itself heading, addresses somebody, is spoken in the first person, or is much wider.
     */
    private boolean stops(int start, int end, Span sentence) {
        int next = next(end, sentence.end());
        int nextEnd = lineEnd(next, sentence.end());
        int before = speech.words.firstFrom(end) - 1;
        if (next >= sentence.end()
                || Character.isLowerCase(text.codePointAt(next))
                || before >= 0 && JOINING.contains(speech.words.form(before))) {
            return false;
        }
        int from = speech.words.firstFrom(next);
        int to = speech.words.firstFrom(sentence.end());
        boolean goesOn = nextEnd == sentence.end() || stops(next, nextEnd, sentence);
        int addressed = speech.findStructure(from, to, Cue.Sort.VOCATIVE);
        return goesOn && isHeading(next, nextEnd)
                || (end - start) * 5 <= (nextEnd - next) * 3
                || speech.isForm(from, "we", "i", "our", "my", "thank")
                || addressed >= from && addressed <= from + 2;
    }
}
