package org.rapporteur.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Transcript;

/** Finds the words of a coding sheet's row in the text, by their offsets or by the words alone. */
final class RowPlace {

    private static final int MOST_PLACES = 20;

    private RowPlace() {}

    /** Why a row has no place. */
    static final class Nowhere extends Exception {

        private static final long serialVersionUID = 1L;

        Nowhere(String problem) {
            super(problem);
        }
    }

    /** The words at the offsets, which must be those of the row where it has some. */
    static Quotation at(Transcript transcript, int start, int end, String words) throws Nowhere {
        if (start >= end || start < 0 || end > transcript.text().length()) {
            throw new Nowhere("start (" + start + ") must come before end (" + end + "), both within the "
                    + transcript.text().length() + " characters of the text");
        }
        Quotation quotation = transcript.quote(start, end);
        if (!words.isEmpty() && !same(words, quotation.text())) {
            throw new Nowhere("quotation (" + JsonNode.shown(words) + ") must stand at " + start + " to " + end
                    + ", where the text has \"" + JsonNode.shown(quotation.plain()) + "\""
                    + Nearest.hint(transcript, words));
        }
        return quotation;
    }

    /** The only place where the words stand, whatever white space, soft hyphens and typographic marks they have there. */
    static Quotation only(Transcript transcript, FoldedText text, String words) throws Nowhere {
        int start = words.isEmpty() ? -1 : transcript.text().indexOf(words);
        if (start >= 0 && transcript.text().indexOf(words, start + 1) < 0) {
            return transcript.quote(start, start + words.length());
        }
        List<int[]> places = text.find(FoldedText.of(words), MOST_PLACES);
        if (places.isEmpty()) {
            throw new Nowhere(
                    "quotation (" + JsonNode.shown(words) + ") must stand in the text\nMaybe give start and end."
                            + (words.isEmpty() ? "" : Nearest.hint(transcript, words)));
        }
        if (places.size() > 1) {
            throw new Nowhere("quotation (" + JsonNode.shown(words) + ") must stand in the text only once, not at "
                    + shown(places) + "\nMaybe give start and end of one of them.");
        }
        return transcript.quote(places.get(0)[0], places.get(0)[1]);
    }

    /** Words that have moved since the sheet was made: where they stand now. */
    static Quotation moved(Transcript transcript, FoldedText text, String words, Nowhere problem) throws Nowhere {
        List<int[]> places = text.find(FoldedText.of(words), MOST_PLACES);
        if (places.size() > 1) {
            throw new Nowhere(problem.getMessage() + "\nThe words stand at " + shown(places) + ".");
        }
        if (places.isEmpty()) {
            throw problem;
        }
        return transcript.quote(places.get(0)[0], places.get(0)[1]);
    }

    private static String shown(List<int[]> places) {
        return places.stream().map(place -> place[0] + "-" + place[1]).collect(Collectors.joining(", "))
                + (places.size() == MOST_PLACES ? " ..." : "");
    }

    /** Whether two texts differ at most in what a spreadsheet retouches: white space, typographic marks. */
    static boolean same(String one, String other) {
        return one.equals(other)
                || FoldedText.of(one)
                        .folded()
                        .equals(FoldedText.of(Cells.wellFormed(other)).folded());
    }
}
