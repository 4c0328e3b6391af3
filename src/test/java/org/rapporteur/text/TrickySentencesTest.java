package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences of diplomatic prose end; a bar marks each end, and "/" a line break. */
class TrickySentencesTest {

    private static List<String> cut(String text) {
        return Sentences.of(text, Layout.of(text)).stream()
                .map(s -> text.substring(s.start(), s.end()))
                .toList();
    }

    private static void check(String marked) {
        String lines = marked.replace(" / ", "\n");
        String text = lines.replace("|", "");
        List<String> expected =
                Arrays.stream(lines.split("\\|", -1)).map(String::strip).toList();
        assertThat(cut(text)).as(marked).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H.E. Ms. Ida Berg took the floor.| She was brief.",
                "The envoy, H.E. Mr. A. B. Stone, agreed.| So do we.",
                "We heard Prof. Lind and Gen. Moor.| Both agreed.",
                "See paras. 3 and 4, op. 7 and Art. 2(4).| They bind us.",
                "See Art. IV of the treaty.| It binds us.",
                "This is said on p. 12 and pp. 14-16.| It is true.",
                "It was adopted by vote no. 5.| We voted for it.",
                "The answer is no.| We repeat it.",
                "We met on 5 Sept. 2019 and on 7 Oct. 2019.| All came.",
                "We met in the U.N.| It was late.",
                "The U.N. Charter is clear.| We follow it.",
                "The talks in the U.S. Congress failed.| They will resume.",
                "We began at 9 a.m. and ended at 6 p.m.| The hall was empty.",
                "Fish, grain, etc. are traded.| Ships, ports, etc.| All of them matter.",
                "Norms, i.e. rules, bind.| Others, e.g. habits, do not; cf. the report.",
                "The Ruritania Shipping Co. Ltd. paid.| We thank it.",
                "Norland v. Sudmark was decided.| The court was right.",
                "The vote was approx. 40 to 20.| It carried.",
                "Mr. B. spoke first.| He left."
            })
    void abbreviationsDoNotEndSentences(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The text: 1. Affirms its earlier decisions.| 2. Calls upon States to comply.| 3. Decides to remain seized.",
                "It reads: 1. Affirms the text.| 2. Calls on States to act.",
                "a. First the tolls.| b. Then the ports.",
                "We ask three things: (a) a fund; (b) a list; and (c) a date.| No more.",
                "In 2014.| That was the year.",
                "There were 12.| Then there were 14.",
                "Prices rose by 3.5 per cent in 2019.| In 2020 they fell by 1.25 per cent.",
                "The budget is 1.000.000 or 1,000,000.| It is enough.",
                "On 12.03.2024 we met.| On 13.03.2024 we left.",
                "Version 2.0.1 stands.| Version 3 does not."
            })
    void numbersAndEnumeratorsDoNotEndSentences(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolution A/RES/73/27 stands.| A/C.1/74/PV.3 says so too.",
                "See S/PV.7154, p. 3.| It is there.",
                "He said: “We come.” (A/60/1, p.17)| There are two reasons.",
                "We said so (A/60/1).| Nobody heard.",
                "We said so. (A/60/1)| Nobody heard.",
                "We said so.| (We had to.)| Nobody heard.",
                "Write to desk@norland.example.org today.| We answer.",
                "Go to www.norland.example.org.| It is there.",
                "Read https://norland.example.org/a.Bc now.| It helps."
            })
    void symbolsAddressesAndSourcesDoNotEndSentences(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Why not now?” asked the delegate.| Nobody answered.",
                "He said: “We will come.”| They came.",
                "“We will come.| We will stay.”| So they said.",
                "She called it “a start.”| It was one.",
                "\"Enough!\" he cried.| \"Enough!\"| We agreed.",
                "They said ‘never’.| We said ‘now’.",
                "We ask: why?| And why not?",
                "Stop!| Go on...| Then rest."
            })
    void quotesAndOtherStopsAreKeptWhole(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We waited ... and waited.| Then we left.",
                "We waited… and waited.| Then we left.",
                "We waited....| Then we left.",
                "We must act now.|The time has come.",
                "The text is **clear.**| It is *short.*| That is all.",
                "We welcome the report of the group / on norms and rules.| It is good.",
                "The Conference on the Law of the Sea and of / Ports met in 2010.| We came.",
                "We hold that every State shall / use the river in peace.| We mean it."
            })
    void ellipsesMissingBlanksAndWrappedLinesAreSeenThrough(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"So it is.¹ The next begins.", "So it is.1 The next begins.", "So it is.[1] The next begins."})
    void footnoteMarksBelongToNoSentence(String text) {
        assertThat(cut(text)).containsExactly("So it is.", "The next begins.");
    }

    @Test
    void aNumberThatOpensASentenceBelongsToIt() {
        assertThat(cut("12 States agree. 3 do not.")).containsExactly("12 States agree.", "3 do not.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我们建议设立基金。|我们反对第四段！", "هل ننتظر؟| نعم.", "Мы предлагаем фонд, т.е. деньги.| Мы против."})
    void fullStopsOfOtherScriptsEndSentences(String marked) {
        check(marked);
    }
}
