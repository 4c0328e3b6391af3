package org.rapporteur.issue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rapporteur.fault.Shown;

/**
 * A sign by which an issue or a stance is known: one phrase, or several that must stand in one point together.
 *
 * <p>Written as words; {@code ~} after a whole word stands for all its forms, {@code *} after the beginning of a word for any
 * ending, {@code *} alone for any one word, {@code !word} at the beginning of a phrase for "not right behind this word", {@code +} between phrases for "and also, anywhere in the point":
 * {@code binding + instrument~}.
 *
 * @param role what it shows
 * @param pattern the indicator as written
 * @param line line of the codebook it stands in, 0 if it was made by hand
 */
public record Indicator(Role role, String pattern, int line) {

    /** What an indicator shows. */
    public enum Role {
        /** Enough by itself: the point is about the issue. */
        WORD,
        /** Ambiguous: counts where a word of the issue stands near, or another hint in the same point. */
        HINT,
        /** Of an issue: the point is not about it, whatever else it says. Of a question: it takes no stance on it. */
        EXCLUDED,
        /** Names what the question is about: the point's direction towards it is the stance. */
        OBJECT,
        /** Supports by its very words; a negation right before them turns it. */
        SUPPORT,
        /** Opposes by its very words; a negation right before them turns it. */
        OPPOSE,
        /** Makes a stance on the question conditional. */
        CONDITION
    }

    /** Refuses a pattern without words. */
    public Indicator {
        Objects.requireNonNull(role, "role must not be null");
        Objects.requireNonNull(pattern, "pattern must not be null");
        if (pattern.isBlank()) {
            throw new IllegalArgumentException("indicator (" + role + ") must hold words");
        }
    }

    /**
     * The phrases that must stand in the point together.
     *
     * @return one or more phrases, as written
     */
    public List<String> phrases() {
        return Arrays.stream(pattern.split("\\+", -1)).map(String::strip).toList();
    }

    @Override
    public String toString() {
        return Shown.line(role.name().toLowerCase(Locale.ROOT) + " " + pattern);
    }
}
