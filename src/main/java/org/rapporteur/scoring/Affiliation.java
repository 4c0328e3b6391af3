package org.rapporteur.scoring;

/** What a cell of the two-mode network of actors and questions holds (Leifeld 2017). */
public enum Affiliation {
    /** How often the actor spoke on the question, whatever it said. */
    COUNT,
    /** What it said for it less what it said against it: places on the scale from -1 to 1, summed. */
    SUBTRACT;

    double of(StanceProfile profile, String question) {
        return this == COUNT
                ? profile.count(question)
                : profile.count(question) * profile.mean(question).orElse(0);
    }
}
