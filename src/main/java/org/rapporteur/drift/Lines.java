package org.rapporteur.drift;

import org.apache.commons.text.WordUtils;
import org.rapporteur.text.Visible;

/** Lines of text for people: at most 100 columns wide, without control characters. */
final class Lines {

    static final int COLUMNS = 100;

    private final StringBuilder text = new StringBuilder();

    void add(String line) {
        hanging("", line);
    }

    void blank() {
        text.append('\n');
    }

    /** A row of a table, whose blanks stay. */
    void row(String row) {
        text.append(row.stripTrailing()).append('\n');
    }

    /** A paragraph whose first line begins with a mark; the others stand under its words. */
    void hanging(String mark, String line) {
        String indent = " ".repeat(mark.length());
        String wrapped = WordUtils.wrap(Visible.line(line), COLUMNS - mark.length(), "\n" + indent, true);
        text.append(mark).append(wrapped).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
