package org.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.fault.Shown;

/**
 * Whom a sentence or point criticises, praises or asks, and by which words.
 *
 * <p>A plain sentence may have a target too: whom it asks by name ("we invite Norland to join"), or, where it tells of ill
 * without blaming anybody, to whom the statement lays such ill elsewhere. Whether somebody is criticised is told by the tone
 * alone.
 *
 * @param tone how it speaks of others
 * @param target of whom; empty where it is not said
 * @param cues the deciding words, the telling ones first; empty where the tone is plain or carried over from a sentence before
 */
public record Appraisal(Tone tone, Optional<Target> target, List<Quotation> cues) {

    private static final Appraisal NONE = new Appraisal(Tone.PLAIN, Optional.empty(), List.of());

    /** Copies the cues. */
    public Appraisal {
        Objects.requireNonNull(tone, "tone must not be null");
        Objects.requireNonNull(target, "target must not be null");
        Objects.requireNonNull(cues, "cues must not be null");
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
        return Shown.line(tone.name().toLowerCase(Locale.ROOT) + whom);
    }
}
