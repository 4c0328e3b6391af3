package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.DelegationNames.Named;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Passage;
import org.rapporteur.text.Words;

/** What the first lines of a text say of its delivery: delegation, forum, date, speaker. */
final class HeadingLines {

    private static final int LINES = 6;
    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 6;

    private HeadingLines() {}

    /** Reads the headings among the first passages, and a record's "Ms. Power (Norland):". */
    static Particulars of(Transcript transcript) {
        Particulars found = Particulars.NONE;
        for (String line : headings(transcript)) {
            found = found.orElse(in(line));
        }
        return found;
    }

    private static List<String> headings(Transcript transcript) {
        List<String> lines = new ArrayList<>();
        for (Passage passage : transcript.passages()) {
            if (passage.kind() == Passage.Kind.FRONT_MATTER) {
                continue;
            }
            if (lines.size() == LINES) {
                break;
            }
            String line = transcript.text().substring(passage.start(), passage.end());
            boolean heading = passage.kind() == Passage.Kind.HEADING && line.length() <= LONGEST;
            lines.add(heading ? line.replace("*", "") : "");
        }
        return lines;
    }

    private static Particulars in(String line) {
        if (line.isEmpty()) {
            return Particulars.NONE;
        }
        Words words = Words.of(line);
        return new Particulars(
                delegation(line, words), Forums.in(line, words), "", Calendar.in(words), speaker(line, words));
    }

    /** The first State named; else the first group; the United Nations only if nobody else is named. */
    private static @Nullable Delegation delegation(String line, Words words) {
        List<Named> named = DelegationNames.in(line, words).stream()
                .map(PhraseFinder.Match::value)
                .toList();
        return named.stream()
                .filter(n -> !n.isGroup() && !n.isUnitedNations())
                .findFirst()
                .or(() -> named.stream().filter(Named::isGroup).findFirst())
                .map(Named::delegation)
                .orElse(null);
    }

    /** The capitalised words behind a title such as "Counselor" or "Ms.". */
    private static String speaker(String line, Words words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (HeadingWords.is(HeadingWords.Kind.TITLE, words.form(i))) {
                int from = i + 1;
                while (from < words.size()
                        && (!words.isWord(from) || HeadingWords.is(HeadingWords.Kind.TITLE, words.form(from)))) {
                    from++;
                }
                int to = from;
                while (to < words.size() && to - from < LONGEST_NAME && isCapital(line, words, to)) {
                    to++;
                }
                if (to > from) {
                    return line.substring(words.start(from), words.end(to - 1));
                }
            }
        }
        return "";
    }

    private static boolean isCapital(String line, Words words, int at) {
        return words.isWord(at)
                && Character.isUpperCase(line.codePointAt(words.start(at)))
                && !HeadingWords.is(HeadingWords.Kind.OFFICE, words.form(at));
    }
}
