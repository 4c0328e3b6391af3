package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeriationTest {

    /** 0, 2 and 4 are one camp, 1, 3 and 5 the other; 4 and 1 have something in common. */
    @Test
    void campsStandTogetherAndMeetWhereTheyAreNearest() {
        double[][] nearness = new double[6][6];
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                nearness[i][j] = i % 2 == j % 2 ? 0.8 : 0.1;
            }
        }
        nearness[1][4] = 0.3;
        nearness[4][1] = 0.3;
        List<Integer> order = Seriation.order(nearness);
        assertThat(order).hasSize(6);
        assertThat(order.subList(0, 3).stream().map(i -> i % 2).distinct()).hasSize(1);
        assertThat(order.indexOf(1) - order.indexOf(4)).isIn(-1, 1);
    }

    @Test
    void equalsStandInTheOrderOfTheirNames() {
        assertThat(Seriation.order(new double[4][4])).containsExactly(0, 1, 2, 3);
        assertThat(Seriation.order(new double[1][1])).containsExactly(0);
        assertThat(Seriation.order(new double[0][0])).isEmpty();
    }

    @Test
    void everyoneHasAPlaceEvenWhereSomeCannotBeCompared() {
        Random random = new Random(7);
        for (int n = 2; n < 30; n++) {
            double[][] nearness = new double[n][n];
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                all.add(i);
                for (int j = 0; j < i; j++) {
                    nearness[i][j] = random.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : random.nextDouble();
                    nearness[j][i] = nearness[i][j];
                }
            }
            assertThat(Seriation.order(nearness)).as("seed 7, n " + n).containsExactlyInAnyOrderElementsOf(all);
        }
    }
}
