package org.rapporteur.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.scoring.SplitMix;

class PlacesTest {

    @Test
    void theChainThatStaysWeighsMostOfAllChains() {
        SplitMix random = new SplitMix(11);
        for (int round = 0; round < 300; round++) {
            int[] partners = permutation(7, random);
            double[] weights = new double[7];
            for (int i = 0; i < 7; i++) {
                weights[i] = (1 + random.below(8)) / 8.0;
            }
            double kept = 0;
            boolean[] chain = Places.kept(partners, weights);
            int last = -1;
            for (int j = 0; j < 7; j++) {
                if (chain[j]) {
                    assertThat(partners[j]).isGreaterThan(last);
                    last = partners[j];
                    kept += weights[j];
                }
            }
            assertThat(kept).isEqualTo(best(partners, weights));
        }
    }

    private static int[] permutation(int n, SplitMix random) {
        int[] numbers = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.below(i + 1);
            numbers[i] = numbers[j];
            numbers[j] = i;
        }
        return numbers;
    }

    /** By trying all subsets. */
    private static double best(int[] partners, double[] weights) {
        double best = 0;
        for (int set = 0; set < 1 << partners.length; set++) {
            int last = -1;
            double sum = 0;
            for (int j = 0; j < partners.length && sum >= 0; j++) {
                if ((set >> j & 1) == 1) {
                    sum = partners[j] > last ? sum + weights[j] : -1;
                    last = partners[j];
                }
            }
            best = Math.max(best, sum);
        }
        return best;
    }
}
