package org.rapporteur.scoring;

import java.time.LocalDate;
import java.util.Objects;
import org.rapporteur.fault.Shown;

/**
 * That somebody took a stance on a question on a day: what networks over time are made of.
 *
 * @param actor who spoke
 * @param question id of the question
 * @param place where on the scale from -1, against, to +1, for
 * @param day when
 * @see DiscourseNetwork#in(TimeWindow, java.util.Collection)
 */
public record DatedStance(String actor, String question, double place, LocalDate day) {

    /** Refuses places off the scale. */
    public DatedStance {
        Objects.requireNonNull(actor, "actor must not be null");
        Objects.requireNonNull(question, "question must not be null");
        Objects.requireNonNull(day, "day must not be null");
        Stances.checkPlace(place);
    }

    @Override
    public String toString() {
        return Shown.line("DatedStance " + place + " on " + question + " by " + actor + ", " + day);
    }
}
