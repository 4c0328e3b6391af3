package org.rapporteur.statement;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.fault.Shown;

/**
 * Who is criticised, praised or asked.
 *
 * @param kind how the sentence points to it
 * @param mention the words that do, where the statement has them; they may stand in an earlier sentence
 * @param delegation whom they name; empty where they name nobody: a veiled target stays veiled
 */
public record Target(Kind kind, Quotation mention, Optional<Delegation> delegation) {

    /** How a sentence points to a target. */
    public enum Kind {
        /** By name: "Ruritania", "the Ruritanian side". */
        NAMED,
        /** By a description that the statement itself ties to a name: "the aggressor", "our colleague". */
        DESCRIBED,
        /** A body or a group of States: "the Council", "Western colleagues". */
        GROUP,
        /** Without saying whom: "some States", "certain countries". */
        VEILED
    }

    /** Refuses a veiled target with a name. */
    public Target {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(mention, "mention must not be null");
        Objects.requireNonNull(delegation, "delegation must not be null");
        if (kind == Kind.VEILED && delegation.isPresent()) {
            throw new IllegalArgumentException("target " + mention + " is veiled and must not be resolved to "
                    + delegation.get().name());
        }
    }

    @Override
    public String toString() {
        return Shown.line(delegation.map(Delegation::name).orElseGet(mention::plain));
    }
}
