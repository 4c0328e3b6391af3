package org.rapporteur.scoring;

import java.util.List;
import org.rapporteur.position.CodedPoint;

/**
 * A relatedness from outside, which is not trusted to stay between 0 and 1.
 *
 * @param inner the one that is asked
 */
record CheckedRelatedness(Relatedness inner) implements Relatedness {

    @Override
    public String about() {
        return inner.about();
    }

    @Override
    public Links link(List<CodedPoint> points) {
        Links links = inner.link(points);
        return new Links() {
            @Override
            public void relate(int i, int from, int to, double[] relatedness, double[] opposition) {
                links.relate(i, from, to, relatedness, opposition);
                for (int j = from; j < to; j++) {
                    check("relatedness", relatedness[j]);
                    check("opposition", opposition[j]);
                }
            }

            @Override
            public String basis(int i, int j) {
                return links.basis(i, j);
            }
        };
    }

    private void check(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " (" + value + ") by " + inner.about()
                    + " must be within 0 and 1\nMaybe bring it to that range where it is made.");
        }
    }
}
