package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fault.LimitException;
import org.rapporteur.statement.Place;

/**
 * The text of a document that is no text file, block by block, and where each block stands in the document. Blocks are
 * marked as Markdown marks them: headings, list items, quotes; notes at the foot are rows of a table at the end.
 */
final class DocumentText {

    private static final char REPLACEMENT = '\ufffd';

    private final String source;
    private final int maxCharacters;
    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    DocumentText(String source, Limits limits) {
        this.source = source;
        this.maxCharacters = limits.maxCharacters();
    }

    /** Adds a block of one kind of place; blank ones are left out. */
    void block(Place.Part part, int number, String words) {
        if (begin(words)) {
            place(Place.of(text.length(), part, number));
            append(words);
        }
    }

    /** Adds a block that stands at an offset of a source text. */
    void block(Place.Part part, int number, int origin, String words) {
        if (begin(words)) {
            place(Place.of(text.length(), part, number, origin));
            append(words);
        }
    }

    private boolean begin(String words) {
        if (words.isBlank()) {
            return false;
        }
        if (text.length() > 0) {
            text.append("\n\n");
        }
        return true;
    }

    /** From here on, another place. */
    void place(Place place) {
        Place shown = places.isEmpty() && place.start() > 0
                ? new Place(0, place.part(), place.number(), place.origin())
                : place;
        if (!places.isEmpty() && places.get(places.size() - 1).start() == shown.start()) {
            places.remove(places.size() - 1);
        }
        places.add(shown);
    }

    /** Adds words to the block that was begun; ligatures become letters, what is no character a replacement. */
    void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '\ufb00' && c <= '\ufb06') {
                text.append(ligature(c));
            } else if (isHalf(words, i) || c == 0) {
                text.append(REPLACEMENT);
            } else {
                text.append(c);
            }
        }
        if (text.length() > maxCharacters) {
            throw new LimitException(source, "maxCharacters", text.length(), maxCharacters);
        }
    }

    private static boolean isHalf(String words, int at) {
        char c = words.charAt(at);
        return Character.isHighSurrogate(c)
                        && (at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
    }

    private static String ligature(char c) {
        return switch (c) {
            case '\ufb00' -> "ff";
            case '\ufb01' -> "fi";
            case '\ufb02' -> "fl";
            case '\ufb03' -> "ffi";
            case '\ufb04' -> "ffl";
            default -> "st";
        };
    }

    /** Takes characters back from the end: the hyphen of a word that a line end divides. */
    void takeBack(int characters) {
        text.setLength(text.length() - characters);
    }

    void notice(String notice) {
        notices.add(notice);
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<Place> places() {
        return places;
    }

    List<String> notices() {
        return notices;
    }
}
