package org.rapporteur.statement;

/**
 * How much a proposal asks for, in five steps: McMahon's action categories for recommendations of the Universal Periodic
 * Review (Edward R. McMahon, "Herding Cats and Sheep: Assessing State and Regional Behavior in the Universal Periodic
 * Review Mechanism of the United Nations Human Rights Council", 2010). Ordered from least to most.
 */
public enum ActionLevel {
    /** Asks others for help, or to share or seek experience: little is asked of the addressee itself. */
    MINIMAL,
    /** To continue or maintain what is done already. */
    CONTINUING,
    /** To consider, review or study a change. */
    CONSIDERING,
    /** To act in a general way: address, promote, strengthen, ensure. */
    GENERAL,
    /** To act in a specific way: ratify, abolish, adopt, investigate. */
    SPECIFIC;

    /**
     * The step on the scale.
     *
     * @return 1 for {@link #MINIMAL} to 5 for {@link #SPECIFIC}
     */
    public int step() {
        return ordinal() + 1;
    }
}
