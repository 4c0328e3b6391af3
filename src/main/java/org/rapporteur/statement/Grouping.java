package org.rapporteur.statement;

import java.util.List;
import java.util.Objects;
import org.rapporteur.fault.Shown;

/**
 * A group of delegations that speaks with one voice or negotiates together: the European Union, the Group of 77.
 *
 * @param id code of the group
 * @param name its usual name
 * @param members ids of its members, in alphabetical order; empty where membership is loosely defined
 */
public record Grouping(String id, String name, List<String> members) {

    /** Sorts and copies the members. */
    public Grouping {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(members, "members must not be null");
        members = members.stream().sorted().toList();
    }

    /**
     * The group as a delegation that speaks for itself.
     *
     * @return a delegation with the group's code and name
     */
    public Delegation asDelegation() {
        return new Delegation(id, name);
    }

    @Override
    public String toString() {
        return Shown.line(name + " (" + members.size() + " members)");
    }
}
