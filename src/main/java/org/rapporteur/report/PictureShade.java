package org.rapporteur.report;

/**
 * Colours of a heat map: from orange for conflict over white to blue for agreement, which people with any kind of colour
 * vision tell apart. In grey print both ends are dark; a cut corner tells them apart there.
 *
 * @param widest the value, of either sign, that has the strongest colour
 */
record PictureShade(double widest) {

    static final int STEPS = 12;

    /** The last step on which dark letters are read better than white ones. */
    private static final int LIGHT = 8;

    private static final String DARK = "#111111";

    private static final int[] MIDDLE = {248, 248, 246};
    private static final int[] AGREEMENT = {5, 72, 125};
    private static final int[] CONFLICT = {144, 46, 0};

    /** The step of a value: 0 for white, 12 for the deepest blue, -12 for the deepest orange. */
    int step(double value) {
        return (int) Math.max(-STEPS, Math.min(STEPS, Math.round(value / widest * STEPS)));
    }

    static String colour(int step) {
        int[] end = step < 0 ? CONFLICT : AGREEMENT;
        StringBuilder colour = new StringBuilder("#");
        for (int part = 0; part < 3; part++) {
            int value = MIDDLE[part] + (end[part] - MIDDLE[part]) * Math.abs(step) / STEPS;
            colour.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
        }
        return colour.toString();
    }

    /** The colour in which a number can be read on a step: a contrast of 4.5 at least. */
    static String ink(int step) {
        return Math.abs(step) > LIGHT ? PictureStyle.PAPER : DARK;
    }

    /** The classes of a cell. */
    static String kind(int step) {
        return "picture-cell picture-" + (step < 0 ? "conflict-" : "agreement-") + Math.abs(step);
    }
}
