package org.rapporteur.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Strength;

/**
 * What had been coded when a sheet was made, as it stands in the column {@code machine}: "rules: proposal advance strong
 * tax=oppose"; where somebody else gave the stance, "rules: proposal advance strong; anna: tax=oppose".
 *
 * @param extractor who coded the point; empty if nobody did
 * @param coding kind, direction, strength, and question and stance
 * @param stanceCoder who gave the stance, if it was not the codebook's rules
 */
record MachineCoding(String extractor, String coding, Optional<String> stanceCoder) {

    private static final Pattern TWO_CODERS = Pattern.compile("(.*): (\\S+ \\S+ \\S+); (.*): (\\S+)", Pattern.DOTALL);

    static MachineCoding parse(String cell) {
        Matcher two = TWO_CODERS.matcher(cell);
        if (two.matches()) {
            return new MachineCoding(two.group(1), two.group(2) + " " + two.group(4), Optional.of(two.group(3)));
        }
        int colon = cell.lastIndexOf(": ");
        return colon < 0
                ? new MachineCoding("", cell, Optional.empty())
                : new MachineCoding(cell.substring(0, colon), cell.substring(colon + 2), Optional.empty());
    }

    String cell() {
        int stance = coding.lastIndexOf(' ');
        return stanceCoder
                .map(coder -> extractor + ": " + coding.substring(0, stance) + "; " + coder + ": "
                        + coding.substring(stance + 1))
                .orElse(extractor + ": " + coding);
    }

    /** Kind, direction and strength; "none", or empty if nothing was coded. */
    String point() {
        int kind = coding.indexOf(' ');
        int direction = coding.indexOf(' ', kind + 1);
        int strength = kind < 0 || direction < 0 ? -1 : coding.indexOf(' ', direction + 1);
        return strength < 0 ? coding : coding.substring(0, strength);
    }

    static String coding(
            String kind, Direction direction, Strength strength, String question, Optional<Stance> stance) {
        if (kind.equals("none")) {
            return kind;
        }
        return kind + " " + TranscriptCodec.lower(direction) + " " + TranscriptCodec.lower(strength)
                + stance.map(its -> " " + question + "=" + TranscriptCodec.lower(its))
                        .orElse("");
    }
}
