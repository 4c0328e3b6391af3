package org.rapporteur.statement;

import java.util.List;
import java.util.Objects;
import org.rapporteur.fault.Shown;

/**
 * Who found a point, by which rule, and on the strength of which words.
 *
 * @param extractor name of the extractor or coder, such as "rules"
 * @param rule the rule that decided, in words, such as "must + verb"
 * @param cues the words that decided; may be empty
 */
public record Provenance(String extractor, String rule, List<Quotation> cues) {

    /** How the rule of a point or sentence begins that a person coded. */
    public static final String BY_HAND = "by hand";

    /** Copies the cues. */
    public Provenance {
        Objects.requireNonNull(extractor, "extractor must not be null");
        Objects.requireNonNull(rule, "rule must not be null");
        Objects.requireNonNull(cues, "cues must not be null");
        cues = List.copyOf(cues);
    }

    /**
     * Whether a person coded it.
     *
     * @return whether its rule begins with {@link #BY_HAND}
     */
    public boolean isByHand() {
        return rule.startsWith(BY_HAND);
    }

    @Override
    public String toString() {
        return Shown.line(extractor + ": " + rule);
    }
}
