package org.rapporteur.reading;

/** Small whole numbers in ASCII digits. */
final class Digits {

    private static final int MOST = 8;

    private Digits() {}

    /** The number that a word of one to eight digits writes; 0 for any other word. */
    static int number(String word) {
        if (word.isEmpty() || word.length() > MOST) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
