package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerTest {

    private static final Stemmer STEMMER = Stemmer.english();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "negotiate negotiates negotiated negotiating negotiation negotiations",
                "militarise militarize militarisation militarization militarised",
                "agree agrees agreed agreeing agreement agreements",
                "apply applies applied applying application applicable",
                "build builds built building",
                "treaty treaties",
                "party parties",
                "rely relies relied relying",
                "sanction sanctions sanctioned",
                "stop stops stopped stopping",
                "responsible responsibility responsibly",
                "defence defense defend defends",
                "responsibilities responsibility",
                "strengthen strengthens strengthened strengthening",
                "process processes",
                "state's state states"
            })
    void inflectionsMeet(String family) {
        String[] words = family.split(" ");
        assertThat(Arrays.stream(words).map(STEMMER::stem)).as(family).containsOnly(STEMMER.stem(words[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "universal university",
                "organ organization",
                "nation national",
                "treat treaty",
                "arm disarm",
                "part party",
                "state statement",
                "general generate",
                "polic policy",
                "force forceps"
            })
    void trapsStayApart(String pair) {
        String[] words = pair.split(" ");
        assertThat(STEMMER.stem(words[0])).as(pair).isNotEqualTo(STEMMER.stem(words[1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/res/73/27", "73", "café", "мы", "基金", "is", "us", "un"})
    void whatIsNoPlainWordIsItsOwnStem(String form) {
        assertThat(STEMMER.stem(form)).isEqualTo(form);
    }

    @Test
    void theSameStemmerServesAll() {
        assertThat(Stemmer.english()).isSameAs(STEMMER);
    }
}
