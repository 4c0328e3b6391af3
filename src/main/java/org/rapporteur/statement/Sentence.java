package org.rapporteur.statement;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.fault.Shown;

/**
 * One sentence of a statement and how it was read: nothing of a text is passed over in silence.
 *
 * @param quotation its exact words
 * @param reading how it was read
 * @param rule why, in words
 * @param appraisal whom it criticises or praises, also where it makes no point: to report what somebody said can be to
 *     challenge it
 */
public record Sentence(Quotation quotation, Reading reading, String rule, Appraisal appraisal) {
    /** Nothing is missing. */
    public Sentence {
        Objects.requireNonNull(quotation, "quotation must not be null");
        Objects.requireNonNull(reading, "reading must not be null");
        Objects.requireNonNull(rule, "rule must not be null");
        Objects.requireNonNull(appraisal, "appraisal must not be null");
    }

    private static final String TAKEN_OUT = "; points taken out by ";
    private static final Pattern TAKEN_OUT_RULE =
            Pattern.compile(Provenance.BY_HAND + ": .*" + TAKEN_OUT + "(.*): ([1-9][0-9]{0,5})", Pattern.DOTALL);

    /**
     * A sentence that judges nobody.
     *
     * @param quotation its exact words
     * @param reading how it was read
     * @param rule why, in words
     */
    public Sentence(Quotation quotation, Reading reading, String rule) {
        this(quotation, reading, rule, Appraisal.none());
    }

    /** How a sentence was read. */
    public enum Reading {
        /** It makes one or more points. */
        POINT,
        /** Salutation, thanks, announcement, transition: no point. */
        PROCEDURAL,
        /** A title, a heading, or the line that opens an enumerated part. */
        HEADING,
        /** The words of somebody else, quoted or reported. */
        REPORTED
    }

    /**
     * The rule of a sentence that a person read.
     *
     * @param coder who read it
     * @return "by hand: " and the name
     */
    public static String byHand(String coder) {
        Objects.requireNonNull(coder, "coder must not be null");
        return Provenance.BY_HAND + ": " + coder;
    }

    /**
     * The rule of a sentence out of which a person took points that a machine had found.
     *
     * @param coder who read it
     * @param taker who took points out
     * @param points how many, at least one
     * @return the rule in words
     */
    public static String byHand(String coder, String taker, int points) {
        Objects.requireNonNull(coder, "coder must not be null");
        Objects.requireNonNull(taker, "taker must not be null");
        return byHand(coder) + TAKEN_OUT + taker + ": " + points;
    }

    /**
     * How many of its points a person took out.
     *
     * @return their number; 0 for most
     */
    public int takenOut() {
        Matcher matcher = TAKEN_OUT_RULE.matcher(rule);
        return matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
    }

    /**
     * Who took points out of it.
     *
     * @return a coder's name, or empty
     */
    public Optional<String> takenOutBy() {
        Matcher matcher = TAKEN_OUT_RULE.matcher(rule);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return Shown.line(reading.name().toLowerCase(Locale.ROOT) + " " + quotation);
    }
}
