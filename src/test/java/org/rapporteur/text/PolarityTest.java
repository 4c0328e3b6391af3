package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {

    /** The sign under which the last word but the stop is spoken of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We support a treaty                              | treaty | 1
            We oppose a treaty                               | treaty | -1
            We do not support a treaty                       | treaty | -1
            We do not oppose a treaty                        | treaty | 1
            We see no need for a treaty                      | treaty | -1
            Such a treaty would be premature                 | treaty | -1
            Such a treaty is not needed                      | treaty | -1
            Such a treaty is needed                          | treaty | 1
            War must never be fought                         | war    | -1
            We reject attempts to undermine the treaty       | treaty | 1
            We reject attempts to undermine the treaty       | attempts | -1
            We support a ban on mines                        | mines  | -1
            We support a ban on mines                        | ban    | 1
            States must refrain from the use of force        | force  | -1
            Prevent war and promote peace                    | peace  | 1
            Prevent war and promote peace                    | war    | -1
            We cannot accept tolls and oppose fees           | fees   | -1
            We consider a treaty premature                   | treaty | -1
            We do not consider a treaty unnecessary          | treaty | 1
            We want work on tolls and find the fees unfair   | tolls  | 1
            We want work on tolls and find the fees unfair   | fees   | -1
            The blockade undermines the economy              | blockade | -1
            The blockade undermines the economy              | economy | 1
            States must not undermine the treaty             | treaty | 1
            The treaty does not harm trade                   | treaty | 1
            The embargo has caused hunger                    | embargo | -1
            Such measures lead to war                        | measures | -1
            The treaty has not caused hunger                 | treaty | 1
            We have raised the risk of war before            | raised | 1
            Not only tolls but fees matter                   | tolls  | 1
            We prefer talks to arbitration                   | talks  | 1
            We prefer talks to arbitration                   | arbitration | -1
            We prefer the talks to be public                 | public | 1
            Instead of a toll, we want a fee                 | toll   | -1
            Instead of a toll, we want a fee                 | fee    | 1
            Talks are better than war                        | talks  | 1
            Talks are better than war                        | war    | -1
            Neither the toll nor the fee has our support     | toll   | -1
            Neither the toll nor the fee has our support     | fee    | -1
            The plastics ban is needed                       | plastics | 1
            A ban on mines is needed                         | ban    | 1
            A ban on mines is needed                         | mines  | -1
            Without a court, there is no justice             | court  | 1
            The dam would bring no benefits                  | dam    | -1
            The dam would bring no harm                      | dam    | 1
            Debt relief is not acceptable                    | debt   | -1
            An unfair toll is useful to trade                | trade  | 1
            """)
    void wordsAreSpokenForOrAgainst(String text, String word, int sign) {
        Words words = Words.of(text);
        byte[] signs = Polarity.of(words).signs(0, words.size());
        for (int i = 0; i < words.size(); i++) {
            if (words.form(i).equals(word)) {
                assertThat((int) signs[i]).as(text).isEqualTo(sign);
                return;
            }
        }
        throw new AssertionError(word + " does not stand in: " + text);
    }
}
