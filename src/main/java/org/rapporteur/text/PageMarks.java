package org.rapporteur.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at the foot and head of the pages of printed verbatim records, also where a copy has run it into the text:
 * the job number with the page number, with or without the symbol of the record.
 */
final class PageMarks {

    private static final String BLANK = "[ \\t\\u00a0]{1,8}";
    private static final String JOB = "\\d{2}-\\d{5}";
    private static final String PAGE = "\\d{1,3}";
    private static final String RECORD = "[A-Z]/(?:[A-Z0-9.-]{1,12}/){0,3}PV\\.\\d{1,5}";
    private static final Pattern MARK = Pattern.compile("(?:" + RECORD + BLANK + ")?"
            + "(?:" + PAGE + BLANK + JOB + "(?:" + BLANK + RECORD + ")?"
            + "|" + JOB + BLANK + PAGE
            + "|" + JOB + BLANK + RECORD
            + "|" + PAGE + "(?:/" + PAGE + ")?" + BLANK + JOB + ")(?=\\s|$)");

    private PageMarks() {}

    /** After the mark that begins at an offset behind a blank; the offset itself if none does. */
    static int end(String text, int at, int limit) {
        char first = at < limit ? text.charAt(at) : ' ';
        boolean possible = first >= '0' && first <= '9' || first >= 'A' && first <= 'Z';
        if (!possible || at > 0 && !Line.isBlank(text.charAt(at - 1))) {
            return at;
        }
        Matcher matcher = MARK.matcher(text).region(at, limit);
        return matcher.lookingAt() ? matcher.end() : at;
    }
}
