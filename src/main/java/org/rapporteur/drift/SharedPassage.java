package org.rapporteur.drift;

import java.util.Objects;
import org.rapporteur.fault.Shown;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;

/**
 * A passage that two delegations have in common, nearly word for word.
 *
 * @param first the statement that had it first; where the order is not known, the one given first
 * @param firstQuotation its words there
 * @param second the other statement
 * @param secondQuotation its words there
 * @param words how many words both have in the same order, at least {@value Shingles#LENGTH}
 * @param weight how telling it is: the sum of the weights of its words by rarity, names aside; more than 0
 * @param isDated whether both statements have dates and the first is earlier, so that the second can have it from the first
 */
public record SharedPassage(
        Statement first,
        Quotation firstQuotation,
        Statement second,
        Quotation secondQuotation,
        int words,
        double weight,
        boolean isDated) {
    /** Nothing is missing. */
    public SharedPassage {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(firstQuotation, "firstQuotation must not be null");
        Objects.requireNonNull(second, "second must not be null");
        Objects.requireNonNull(secondQuotation, "secondQuotation must not be null");
        if (words < 1 || !(weight > 0 && Double.isFinite(weight))) {
            throw new IllegalArgumentException("passage (" + words + " words of weight " + weight
                    + ") must have a word or more, and a finite weight above 0");
        }
    }

    /**
     * The passage in a few words.
     *
     * @return such as "Sudland has 14 words from Norland" or, without dates, "Norland and Sudland share 14 words"
     */
    public String describe() {
        String one = first.delegation().name();
        String other = second.delegation().name();
        return isDated
                ? other + " has " + Shown.counted(words, "word") + " that " + one + " had before"
                : one + " and " + other + " share " + Shown.counted(words, "word");
    }

    @Override
    public String toString() {
        return Shown.line(describe());
    }
}
