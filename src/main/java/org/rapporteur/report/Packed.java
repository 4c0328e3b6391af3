package org.rapporteur.report;

/** Small numbers in few characters: digits to the base 64, of fixed width, none of which HTML has to escape. */
final class Packed {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private final StringBuilder text = new StringBuilder();

    Packed put(int value, int width) {
        if (value < 0 || width < 6 && value >>> 6 * width != 0) {
            throw new IllegalArgumentException("number (" + value + ") must fit " + width + " digits to the base 64");
        }
        for (int i = width - 1; i >= 0; i--) {
            text.append(DIGITS.charAt(value >>> 6 * i & 63));
        }
        return this;
    }

    /** How many digits numbers below a limit need. */
    static int width(int limit) {
        return limit <= 64 ? 1 : limit <= 4096 ? 2 : 3;
    }

    Packed put(String plain) {
        text.append(plain);
        return this;
    }

    Packed line() {
        text.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
