package org.rapporteur.reading;

import java.util.regex.Pattern;

/**
 * One line of a page, or of a column of it.
 *
 * @param page its page, from 1
 * @param left where it begins, in points from the left
 * @param right where it ends
 * @param y its base line, in points from the top
 * @param size its prevailing font size in points
 * @param height height of the page
 * @param bold whether all of it is set in a bold face
 * @param words its words; marks of notes are numbers in square brackets
 */
record PdfLine(int page, float left, float right, float y, float size, float height, boolean bold, String words) {

    private static final Pattern PRINTED = Pattern.compile("^file:/{1,3}\\S"
            + "|^https?://\\S+( +\\d+ ?/ ?\\d+)?$"
            + "|^\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? +\\d{1,2}:\\d{2}\\b");

    /** Its words with every number alike: what a running header has in common from page to page. */
    String pattern() {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit || pattern.length() == 0 || pattern.charAt(pattern.length() - 1) != '#') {
                pattern.append(digit ? '#' : c);
            }
        }
        return pattern.toString().strip();
    }

    /** Whether it is only a page number: "3", "- 3 -", "3/7", "Page 3 of 7". */
    boolean isPageNumber() {
        String bare = pattern()
                .replace("Page", "")
                .replace("page", "")
                .replace("of", "")
                .replace(" ", "");
        String marks = bare.replace("#", "")
                .replace("-", "")
                .replace("/", "")
                .replace("\u2013", "")
                .replace("|", "");
        return marks.isEmpty() && bare.contains("#") && words.length() <= 20;
    }

    /** Whether a browser that printed a page set it above or below: address, or day, hour and title. */
    boolean isPrinted() {
        return PRINTED.matcher(words).find();
    }

    /** Whether it begins as a note does: with a mark or a number of its own. */
    boolean opensNote() {
        int at = words.startsWith("[") ? 1 : 0;
        int digits = at;
        while (digits < words.length() && digits - at < 4 && Character.isDigit(words.charAt(digits))) {
            digits++;
        }
        return digits > at && digits < words.length() && (at == 1 || words.charAt(digits) == ' ')
                || words.startsWith("* ");
    }

    /** Whether it begins an item of a list or a numbered paragraph. */
    boolean opensItem() {
        if ("•●▪◦–—".indexOf(words.charAt(0)) >= 0) {
            return words.length() > 1 && words.charAt(1) == ' ';
        }
        int blank = words.indexOf(' ');
        if (blank < 2 || blank > 5) {
            return false;
        }
        char last = words.charAt(blank - 1);
        String number = words.substring(words.charAt(0) == '(' ? 1 : 0, blank - 1);
        boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
        return (last == '.' || last == ')') && (digits || number.length() == 1 && last == ')');
    }
}
