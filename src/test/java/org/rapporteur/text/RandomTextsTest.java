package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds for any text whatever: all planes, marks, line ends, half Markdown. */
class RandomTextsTest {

    private static final String[] PIECES = {
        "We agree",
        ". ",
        ".",
        "\n",
        "\r\n",
        "\n\n",
        "\f",
        "> ",
        "- ",
        "1. ",
        "(a) ",
        "# ",
        "**",
        "`",
        "```\n",
        "[",
        "](",
        ")",
        "![",
        "| a |",
        "---\n",
        "\u00ad",
        "\u200b",
        "\ufeff",
        "e\u0301",
        "“",
        "”",
        "\ud83d\ude00",
        "\ud83c\uddeb\ud83c\uddf7",
        "…",
        "Mr. ",
        "U.N. ",
        "A/RES/73/27",
        "12\n",
        "com-\nmittee",
        "\u0085",
        "。",
        "不",
        "мы ",
        "٣",
        "\t",
        "\u00a0",
        "²"
    };

    private static String text(SplittableRandom random) {
        StringBuilder built = new StringBuilder();
        for (int i = random.nextInt(120); i > 0; i--) {
            if (random.nextInt(5) == 0) {
                int c = random.nextInt(Character.MAX_CODE_POINT + 1);
                built.appendCodePoint(Character.isSurrogate((char) c) && c < 0x10000 ? 'x' : c);
            } else {
                built.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return built.toString();
    }

    @Test
    void passagesSentencesAndWordsStandInOrderInsideTheText() {
        for (long seed = 0; seed < 3_000; seed++) {
            String text = text(new SplittableRandom(seed));
            List<Passage> passages = Layout.of(text);
            checkPassages(text, passages, seed);
            checkSpans(text, Sentences.of(text, passages), passages, seed);
            checkWords(text, passages, seed);
        }
    }

    private static void checkPassages(String text, List<Passage> passages, long seed) {
        int last = 0;
        for (Passage passage : passages) {
            assertThat(passage.start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
            assertThat(passage.end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
            checkBorders(text, passage.start(), passage.end(), seed);
            passage.gaps().forEach(gap -> checkBorders(text, gap.start(), gap.end(), seed));
            last = passage.end();
        }
    }

    private static void checkSpans(String text, List<Span> spans, List<Passage> passages, long seed) {
        int last = 0;
        for (Span span : spans) {
            assertThat(span.start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
            assertThat(span.length()).as("seed %d", seed).isPositive();
            assertThat(passages)
                    .as("seed %d", seed)
                    .anyMatch(p -> p.isText() && p.start() <= span.start() && span.end() <= p.end());
            checkBorders(text, span.start(), span.end(), seed);
            last = span.end();
        }
    }

    private static void checkWords(String text, List<Passage> passages, long seed) {
        Words words = Words.of(text, passages);
        int last = 0;
        for (int i = 0; i < words.size(); i++) {
            int start = words.start(i);
            int end = words.end(i);
            assertThat(start).as("seed %d", seed).isGreaterThanOrEqualTo(last);
            assertThat(end).as("seed %d", seed).isGreaterThan(start);
            assertThat(passages).as("seed %d", seed).anyMatch(p -> p.isText() && p.start() <= start && end <= p.end());
            checkBorders(text, start, end, seed);
            assertThat(words.form(i)).as("seed %d", seed).isNotEmpty();
            last = end;
        }
    }

    private static void checkBorders(String text, int start, int end, long seed) {
        assertThat(isInsidePair(text, start)).as("seed %d", seed).isFalse();
        assertThat(isInsidePair(text, end)).as("seed %d", seed).isFalse();
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    @Test
    void everyWordStandsInASentence() {
        for (long seed = 0; seed < 500; seed++) {
            String text = text(new SplittableRandom(seed));
            List<Passage> passages = Layout.of(text);
            Words words = Words.of(text, passages);
            List<Span> sentences = Sentences.of(text, passages);
            for (int i = 0; i < words.size(); i++) {
                Span word = new Span(words.start(i), words.end(i));
                if (Character.isLetter(text.codePointAt(word.start()))) {
                    assertThat(sentences.stream().anyMatch(s -> s.overlaps(word)))
                            .as("seed %d, word %s", seed, words.form(i))
                            .isTrue();
                }
            }
        }
    }
}
