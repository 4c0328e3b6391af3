package org.rapporteur.report;

import java.util.List;

/**
 * An entry of a legend.
 *
 * @param mark drawn around 0, 0
 * @param width of the mark
 * @param words what it means
 */
record PictureSign(SvgElement mark, double width, String words) {

    private static final double SIZE = 12;
    private static final double ROW = 20;
    private static final double GAP = 22;

    /** Entries side by side, in as many rows as they need; the y below the last. */
    static double flow(List<SvgElement> parts, List<PictureSign> signs, double left, double top, double room) {
        SvgElement legend = SvgElement.group("picture-legend");
        double x = left;
        double y = top + ROW / 2;
        for (PictureSign sign : signs) {
            String words = SvgWords.label(sign.words, SIZE, room - sign.width - 8);
            double width = sign.width + 8 + SvgWords.width(words, SIZE);
            if (x > left && x + width > left + room) {
                x = left;
                y += ROW;
            }
            legend.add(SvgElement.of("g").moved(x + sign.width / 2, y).add(sign.mark));
            legend.add(SvgElement.words(x + sign.width + 8, y + SIZE * 0.35, SIZE, words)
                    .with("class", "picture-words")
                    .filled(PictureStyle.INK));
            x += width + GAP;
        }
        if (!signs.isEmpty()) {
            parts.add(legend);
        }
        return signs.isEmpty() ? top : y + ROW / 2;
    }
}
