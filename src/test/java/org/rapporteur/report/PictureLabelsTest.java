package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureLabelsTest {

    private static final PictureBox ROOM = new PictureBox(0, 0, 740, 400);

    private static List<PictureLabels.Point> points(long seed, double spread) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PictureLabels.Point> points = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            points.add(new PictureLabels.Point(
                    370 + (random.nextDouble() - 0.5) * spread * 500,
                    200 + (random.nextDouble() - 0.5) * spread * 300,
                    "Delegation number " + i));
        }
        return points;
    }

    /** From points all over the room to points all at one place. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, 0.2, 0.05, 0})
    void namesOfThirteenNeverOverlapAndNoneIsLeftOut(double spread) {
        for (long seed = 0; seed < 100; seed++) {
            List<PictureLabels.Point> points = points(seed, spread);
            List<Optional<PictureLabels.Place>> places = new PictureLabels(points, 12, ROOM, 200).places();
            assertThat(places).as("seed " + seed).allMatch(Optional::isPresent);
            List<PictureBox> boxes =
                    places.stream().map(place -> place.orElseThrow().box()).toList();
            for (int i = 0; i < boxes.size(); i++) {
                PictureBox box = boxes.get(i);
                assertThat(box.within(ROOM)).isTrue();
                assertThat(points)
                        .as("seed " + seed)
                        .noneMatch(point -> box.meets(PictureBox.around(point.x(), point.y(), 5)));
                for (int j = i + 1; j < boxes.size(); j++) {
                    assertThat(box.meets(boxes.get(j))).as("seed " + seed).isFalse();
                }
            }
        }
    }

    @Test
    void aNameAloneStandsToTheRightOfItsPoint() {
        PictureLabels.Place place = new PictureLabels(
                        List.of(new PictureLabels.Point(100, 100, "Norland")), 12, ROOM, 5)
                .places()
                .get(0)
                .orElseThrow();
        assertThat(place.led()).isFalse();
        assertThat(place.box().left()).isEqualTo(107.5, within(1e-9));
        assertThat((place.box().top() + place.box().bottom()) / 2).isEqualTo(100);
    }

    @Test
    void whereThereIsNoRoomANameIsLeftOut() {
        PictureBox narrow = new PictureBox(0, 0, 20, 20);
        assertThat(new PictureLabels(List.of(new PictureLabels.Point(10, 10, "Norland")), 12, narrow, 5).places())
                .containsExactly(Optional.empty());
    }

    @Test
    void aBoxIsCrossedOnlyByLinesThatGoThroughIt() {
        PictureBox box = new PictureBox(10, 10, 20, 20);
        assertThat(box.crossedBy(0, 0, 30, 30)).isTrue();
        assertThat(box.crossedBy(15, 0, 15, 30)).isTrue();
        assertThat(box.crossedBy(0, 0, 9, 9)).isFalse();
        assertThat(box.crossedBy(0, 5, 30, 5)).isFalse();
        assertThat(box.crossedBy(0, 21, 21, 0)).isTrue();
        assertThat(box.crossedBy(0, 19, 19, 0)).isFalse();
    }
}
