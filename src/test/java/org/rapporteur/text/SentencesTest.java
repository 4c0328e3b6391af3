package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static List<String> cut(String text) {
        return Sentences.of(text, Layout.of(text)).stream()
                .map(s -> text.substring(s.start(), s.end()))
                .toList();
    }

    /** A bar marks where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I thank H.E. Mr. Berg for his words.| We agree.",
                "See para. 4 of the text.| We agree.",
                "Art. 51 of the U.N. Charter applies.| It is clear.",
                "We met in the U.S.| The talks went on.",
                "The U.S. Government agreed.| So did we.",
                "Resolution A/RES/73/27 stands.| We cited A/C.1/74/PV.3 too.",
                "It rose by 3.14 per cent on 12.03.2024.| That is much.",
                "It reads: 1. Affirms the text.| 2. Calls on States to act.",
                "“Why not now?” asked the delegate.| Nobody answered.",
                "He said: “We will come.”| They came.",
                "We waited ... and waited.| Then we left.",
                "This is so.1 The next begins.",
                "We must act now.|The time has come.",
                "Dr. A. B. Stone spoke.| We listened.",
                "First, we agree.| Second, we act.",
                "Is it true?| It is!| We know.",
                "We met at 3 p.m. on Monday.| We left.",
                "Norms (see op. 5) matter.| They bind.",
                "The group (est. 2019) meets.| It works.",
                "States, i.e. Members, agree.| Others, e.g. observers, listen."
            })
    void sentencesEndWhereAReaderWouldEndThem(String marked) {
        String text = marked.replace("|", "");
        List<String> expected =
                java.util.Arrays.stream(marked.split("\\|")).map(String::strip).toList();
        if (marked.contains("so.1")) {
            assertThat(cut(text)).containsExactly("This is so.", "The next begins.");
        } else {
            assertThat(cut(text)).isEqualTo(expected);
        }
    }

    @Test
    void aPageNumberInsideASentenceDoesNotEndIt() {
        String text =
                "We hold that the rivers of the North must be shared by \n\n11 11-50847 \n\nall who live there. We agree.";
        assertThat(cut(text)).hasSize(2);
        Words words = Words.of(text, Layout.of(text));
        assertThat(words.firstFrom(0)).isZero();
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.form(i)).doesNotContain("50847");
        }
    }

    @Test
    void headingsQuotesAndListsArePassagesOfTheirOwn() {
        String text =
                "# Title\n\n> We propose quoted.\n\n- We support one.\n- We support two.\n\n```\ncode\n```\n\nLast words.";
        assertThat(Layout.of(text).stream().map(Passage::kind))
                .containsExactly(
                        Passage.Kind.HEADING,
                        Passage.Kind.QUOTE,
                        Passage.Kind.LIST_ITEM,
                        Passage.Kind.LIST_ITEM,
                        Passage.Kind.APPARATUS,
                        Passage.Kind.PARAGRAPH);
    }

    @Test
    void wordsAreFoldedAndHyphenatedLineEndsJoined() {
        Words words = Words.of("The Com-\nmittee’s café, non-State self-defence; we don't, U.N. A/RES/73/27");
        List<String> forms = java.util.stream.IntStream.range(0, words.size())
                .mapToObj(words::form)
                .toList();
        assertThat(forms)
                .containsExactly(
                        "the",
                        "committee's",
                        "cafe",
                        ",",
                        "nonstate",
                        "self",
                        "defence",
                        ";",
                        "we",
                        "don't",
                        ",",
                        "un",
                        "a/res/73/27");
    }

    @Test
    void stemsBringInflectionsTogetherAndKeepTrapsApart() {
        Stemmer stemmer = Stemmer.english();
        assertThat(List.of("negotiate", "negotiates", "negotiated", "negotiating", "negotiation", "negotiations"))
                .allMatch(w -> stemmer.stem(w).equals("negotiat"));
        assertThat(stemmer.stem("militarization")).isEqualTo(stemmer.stem("militarisation"));
        assertThat(stemmer.stem("universal")).isNotEqualTo(stemmer.stem("university"));
        assertThat(stemmer.stem("organ")).isNotEqualTo(stemmer.stem("organization"));
        assertThat(stemmer.stem("treats")).isNotEqualTo(stemmer.stem("treaty"));
    }

    @Test
    void anyTextIsCutIntoSpansThatStandInIt() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(200); i >= 0; i--) {
                int c = random.nextInt(4) == 0
                        ? random.nextInt(0x10ffff)
                        : " .\n\r-*_>#[](){}\"“”1aB,é\u00ad".charAt(random.nextInt(20));
                built.appendCodePoint(Character.isDefined(c) && (c < 0xd800 || c > 0xdfff) ? c : 'x');
            }
            String text = built.toString();
            int last = 0;
            for (Span sentence : Sentences.of(text, Layout.of(text))) {
                assertThat(sentence.start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                assertThat(sentence.end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
                assertThat(Character.isLowSurrogate(text.charAt(sentence.start())))
                        .as("seed %d", seed)
                        .isFalse();
                last = sentence.end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".(", "..(", ".«", "1.", "\"", "( ", "[", "`", "![", "a,", "Mr. ", "-\n", "\u0301", "not "})
    void hostileRepetitionsAreReadInTime(String pump) {
        String text = "We agree " + pump.repeat(60_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            List<Passage> passages = Layout.of(text);
            Sentences.of(text, passages);
            Words.of(text, passages);
        });
    }
}
