package org.rapporteur.notebook;

import java.util.Locale;

/** The colours of a heat map: blue for agreement, orange for conflict, white where both are even; numbers stand beside. */
final class Heat {

    private static final int[] EVEN = {255, 255, 255};
    private static final int[] AGREEMENT = {121, 173, 220};
    private static final int[] CONFLICT = {242, 169, 104};

    private Heat() {}

    /** The style of a cell whose agreement outweighs its conflict by so much, from -1 to 1; dark words on a light ground. */
    static String style(double balance) {
        int[] end = balance < 0 ? CONFLICT : AGREEMENT;
        double share = Math.min(1, Math.abs(balance));
        StringBuilder colour = new StringBuilder("background:#");
        for (int i = 0; i < EVEN.length; i++) {
            int part = (int) Math.round(EVEN[i] + (end[i] - EVEN[i]) * share);
            colour.append(String.format(Locale.ROOT, "%02x", part));
        }
        return colour + ";color:#111;padding:1px 4px";
    }
}
