package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureShadeTest {

    /** Relative luminance as WCAG 2.1 defines it. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int part = 0; part < 3; part++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16) / 255.0;
            sum += weights[part] * (value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void everyNumberCanBeReadOnItsColour() {
        for (int step = -PictureShade.STEPS; step <= PictureShade.STEPS; step++) {
            double ground = luminance(PictureShade.colour(step));
            double ink = luminance(PictureShade.ink(step));
            double contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
            assertThat(contrast).as("step " + step).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void stepsGrowWithTheBalanceAndEndAtTheWidest() {
        PictureShade shade = new PictureShade(0.6);
        assertThat(shade.step(0)).isZero();
        assertThat(shade.step(0.3)).isEqualTo(6);
        assertThat(shade.step(-0.6)).isEqualTo(-12);
        assertThat(shade.step(0.9)).isEqualTo(12);
        assertThat(PictureShade.colour(0)).isEqualTo("#f8f8f6");
        assertThat(PictureShade.kind(-3)).isEqualTo("picture-cell picture-conflict-3");
    }
}
