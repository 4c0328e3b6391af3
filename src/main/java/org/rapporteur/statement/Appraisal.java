package org.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom a sentence or point criticises or praises, and by which words.
 *
 * @param tone how it speaks of others
 * @param target of whom; empty where it is not said
 * @param cues the deciding words; empty only where the tone is carried over from a sentence before
 */
public record Appraisal(Tone tone, Optional<Target> target, List<Quotation> cues) {

    private static final Appraisal NONE = new Appraisal(Tone.PLAIN, Optional.empty(), List.of());

    /** Copies the cues. */
    public Appraisal {
        cues = List.copyOf(cues);
    }

    /**
     * No appraisal.
     *
     * @return a plain tone without target
     */
    public static Appraisal none() {
        return NONE;
    }

    @Override
    public String toString() {
        String whom = target.map(t -> " of " + t).orElse("");
        return tone.name().toLowerCase(Locale.ROOT) + whom;
    }
}
