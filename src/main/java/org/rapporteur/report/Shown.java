package org.rapporteur.report;

/** Text as a page can hold it, and numbers as people read them. */
final class Shown {

    private static final char REPLACEMENT = '\ufffd';

    private Shown() {}

    /**
     * As long as it was, character by character, so that offsets stay: line ends become {@code \n} (the page would change
     * them), what no page can hold (NUL, halves of characters) becomes the replacement character.
     */
    static String text(String raw) {
        StringBuilder shown = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            shown.append(shown(raw, i));
        }
        return shown.toString();
    }

    private static char shown(String raw, int i) {
        char c = raw.charAt(i);
        if (c == '\r') {
            return i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? ' ' : '\n';
        }
        boolean half = Character.isHighSurrogate(c)
                ? i + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1)));
        return c == 0 || half ? REPLACEMENT : c;
    }

    /** Kept from turning its surroundings round, for places that hold no elements. */
    static String isolated(String raw) {
        return '\u2068' + text(raw) + '\u2069';
    }

    /** A share as whole percent, rounded half up. */
    static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    /** A share in thousandths, rounded half up. */
    static int permille(double share) {
        return (int) Math.round(share * 1000);
    }

    /** A number with two decimals. */
    static String two(double value) {
        long scaled = Math.round(Math.abs(value) * 100);
        String decimals = Long.toString(100 + scaled % 100).substring(1);
        return (value < 0 && scaled > 0 ? "-" : "") + scaled / 100 + "." + decimals;
    }

    /** "1 point", "2 points". */
    static String count(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
