package org.rapporteur.insight;

import java.util.Collection;
import java.util.Objects;
import java.util.OptionalDouble;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Question;
import org.rapporteur.scoring.Cohesion;
import org.rapporteur.scoring.Polarisation;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;

/**
 * How a room, or a group in it, divides on a question.
 *
 * <p>Stances stand on a scale of five places that are equally far apart, as their oppositions in the score are: against (0),
 * nobody's place (.25), mixed (.5), on conditions (.75), for (1). Silence and unclear stances have no place and enter no
 * figure; where fewer than two take a clear stance, there is no figure.
 *
 * @param question the question
 * @param support how many are for
 * @param conditional how many are for on conditions
 * @param mixed how many are partly for, partly against
 * @param oppose how many are against
 * @param silent how many say nothing, or nothing clear
 */
public record Division(Question question, int support, int conditional, int mixed, int oppose, int silent) {

    /** Refuses negative counts. */
    public Division {
        Objects.requireNonNull(question, "question must not be null");
        if (Math.min(Math.min(support, conditional), Math.min(mixed, Math.min(oppose, silent))) < 0) {
            throw new IllegalArgumentException("counts on " + question.id() + " (" + support + ", " + conditional + ", "
                    + mixed + ", " + oppose + ", " + silent + ") must not be negative");
        }
    }

    static Division of(Stands stands, Collection<Delegation> some, Question question) {
        int speaking = stands.speakers(some, question).size();
        return new Division(
                question,
                stands.holding(some, question, Stance.SUPPORT).size(),
                stands.holding(some, question, Stance.CONDITIONAL).size(),
                stands.holding(some, question, Stance.MIXED).size(),
                stands.holding(some, question, Stance.OPPOSE).size(),
                some.size() - speaking);
    }

    /**
     * How many take a clear stance.
     *
     * @return all but the silent ones
     */
    public int speaking() {
        return support + conditional + mixed + oppose;
    }

    /**
     * The agreement index of Hix, Noury and Roland (2005); conditions and mixed stances count as abstentions.
     *
     * @return 1 for one mind, .25 for halves for and against, 0 for three equal parts; empty if fewer than two speak
     */
    public OptionalDouble agreementIndex() {
        return speaking() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Cohesion.hixNouryRoland(support, oppose, conditional + mixed));
    }

    /**
     * Van der Eijk's agreement A (2001) on the five places.
     *
     * @return 1 for one mind, 0 for evenly spread, -1 for halves for and against; empty if fewer than two speak
     */
    public OptionalDouble agreement() {
        return speaking() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Cohesion.vanDerEijk(oppose, 0, mixed, conditional, support));
    }

    /**
     * Polarisation of Esteban and Ray (1994) with sensitivity 1.6 on the five places, which are 1 wide.
     *
     * @return 0 for one mind, at most .165 for halves for and against; empty if fewer than two speak
     */
    public OptionalDouble polarisation() {
        return speaking() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Polarisation.estebanRay(
                        new double[] {oppose, mixed, conditional, support}, new double[] {0, 0.5, 0.75, 1}));
    }

    @Override
    public String toString() {
        return Shown.line(question.id() + ": " + support + " for, " + conditional + " on conditions, " + mixed
                + " mixed, " + oppose + " against, " + silent + " silent");
    }
}
