package org.rapporteur.extraction;

import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.fault.InputException;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Phrases;

/**
 * A word or phrase that shows what sort of point a sentence makes; from {@code cues.tsv}.
 *
 * @param sort what it shows
 * @param strength 1 to 3, 0 if it has none
 * @param sign 1 for, -1 against, 0 neither; where the words that follow decide, -1 turns their direction
 * @param follows whether the direction is that of the words that follow
 */
record Cue(Sort sort, int strength, int sign, boolean follows) {

    /** What a cue shows. */
    enum Sort {
        // those that decide, up to the ordinals; then the small words of structure
        INERT,
        DUTY,
        PERMISSION,
        INTENT,
        REQUEST,
        NECESSITY,
        COMMITMENT,
        OPINION,
        VIEWPOINT,
        TRANSPARENT,
        REPORTING,
        ENDORSING,
        COURTESY,
        ANNOUNCEMENT,
        OFFICER,
        VALUE,
        DEED,
        BOOSTER,
        SOFTENER,
        ORDINAL,
        PASSING,
        ADDRESSEE,
        BETWEEN,
        OWN_SIDE,
        DELIBERATING,
        COMMANDING,
        COMMANDED,
        FINITE,
        STATIVE,
        VOCATIVE,
        OPEN_CLAUSE,
        NEGATING,
        CONTRASTING,
        LEADING,
        REQUIRING,
        STOPPING,
        ATTEMPTING,
        EXPRESSING,
        STANCE,
        FEELING,
        BELIEVING,
        OWN_AIM,
        COMMON,
        BEFALLING,
        NATURAL,
        CLOSING,
        THANKING,
        EXPECTING_NO,
        VIRTUE,
        NAMING,
        MOCK,
        OVERSTATING,
        CONCEDING,
        LINKING,
        PRONOUN,
        INSERTED,
        ALIGNING,
        RESERVING,
        SPEAKING,
        WELCOMING,
        OCCASION,
        MEETING,
        TABLED,
        HEAD_ENDING,
        POLITE,
        DRAFT_PART,
        AMENDING,
        TENTATIVE,
        CONCERN,
        PARTICULAR,
        DEFINITE,
        INSTITUTION,
        ARRANGING,
        DISBELIEVING,
        CALLING,
        DENYING,
        REFUSING,
        LACKING,
        HAVING,
        EVERYBODY,
        DOUBTING
    }

    private static final DataFile FILE = DataFile.read(Cue.class, "cues.tsv");

    /** The cues that decide, each phrase in its first class of the file. */
    static final Phrases<Cue> DECIDING = phrases(false);

    /** The small words of structure: what may stand between subject and verb, ways of acting, nouns of one's own side. */
    static final Phrases<Cue> STRUCTURAL = phrases(true);

    private static Phrases<Cue> phrases(boolean structural) {
        Phrases.Builder<Cue> builder = Phrases.builder();
        for (DataFile.Row row : FILE.rows()) {
            Cue cue = cue(row);
            if (cue.isStructural() == structural) {
                row.list(3).forEach(phrase -> builder.add(phrase, cue));
            }
        }
        return builder.build();
    }

    private boolean isStructural() {
        return sort.compareTo(Sort.ORDINAL) > 0 || sort == Sort.OFFICER;
    }

    private static Cue cue(DataFile.Row row) {
        String direction = row.cell(2);
        int strength = row.cell(1).equals("-") ? 0 : row.number(1);
        return new Cue(sort(row), strength, sign(row, direction), direction.equals("*") || direction.equals("!"));
    }

    private static int sign(DataFile.Row row, String direction) {
        return switch (direction) {
            case "+", "*" -> 1;
            case "-", "!" -> -1;
            case "0" -> 0;
            default ->
                throw InputException.atLine(
                        row.file(), row.line(), "direction (" + direction + ") must be one of +, -, 0, *, !");
        };
    }

    private static Sort sort(DataFile.Row row) {
        try {
            return Sort.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw InputException.atLine(
                    row.file(),
                    row.line(),
                    "class (" + row.cell(0) + ") must be one of " + Arrays.toString(Sort.values()));
        }
    }

    boolean is(Sort wanted) {
        return sort == wanted;
    }
}
