package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.statement.Place;

/**
 * The words of one turn: a stretch of the record without interpreters' notes and without paragraphs that nobody says, and
 * where each part of it stands in the record.
 */
final class TurnText {

    private static final int LONGEST_NOTE = 120;

    private final String record;
    private final int number;
    private final StringBuilder words = new StringBuilder();
    private final List<Place> places = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    TurnText(String record, int number, int start, int end) {
        this.record = record;
        this.number = number;
        int from = start;
        for (int line = start; line < end; line = lineEnd(line, end) + 1) {
            int to = lineEnd(line, end);
            if (isStaged(record.substring(line, to))) {
                stretch(from, line);
                from = Math.min(end, to + 1);
            }
        }
        stretch(from, end);
        trim();
    }

    private int lineEnd(int start, int end) {
        int at = start;
        while (at < end && "\n\r\f".indexOf(record.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** A line that nobody says: "The meeting rose at 6 p.m.", "Mr. Berg took the Chair." */
    private static boolean isStaged(String line) {
        String bare = line.replace("*", "").replace("_", "").strip().toLowerCase(Locale.ROOT);
        String ended = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        return !bare.isEmpty()
                && (RecordWords.of(RecordWords.Kind.STAGE).stream().anyMatch(bare::startsWith)
                        || RecordWords.of(RecordWords.Kind.STAGED).stream().anyMatch(ended::endsWith));
    }

    /** A stretch without the notes in it. */
    private void stretch(int start, int end) {
        int from = start;
        for (int open = start; open < end; open++) {
            int close = record.charAt(open) == '(' ? noteEnd(open, end) : -1;
            if (close > open && open >= from) {
                add(from, open);
                String language = TurnLabel.language(record.substring(open + 1, close));
                notes.add("goes on in " + language + " at " + words.length());
                from = close + 1;
                while (from < end && " *_".indexOf(record.charAt(from)) >= 0) {
                    from++;
                }
            }
        }
        add(from, end);
    }

    /** Where the bracket of a note closes; -1 if it is no note. */
    private int noteEnd(int open, int end) {
        int last = Math.min(end, open + LONGEST_NOTE);
        for (int close = open + 1; close < last; close++) {
            if (record.charAt(close) == ')') {
                return TurnLabel.isNote(record.substring(open + 1, close)) ? close : -1;
            }
        }
        return -1;
    }

    private void add(int from, int to) {
        int at = from;
        while (words.length() == 0 && at < to && Character.isWhitespace(record.charAt(at))) {
            at++;
        }
        if (at < to) {
            places.add(Place.of(words.length(), Place.Part.TURN, number, at));
            words.append(record, at, to);
        }
    }

    private void trim() {
        int end = words.length();
        while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        words.setLength(end);
        places.removeIf(place -> place.start() > 0 && place.start() >= words.length());
    }

    boolean isEmpty() {
        return words.length() == 0;
    }

    String text() {
        return words.toString();
    }

    List<Place> places() {
        return places;
    }

    List<String> notes() {
        return notes;
    }
}
