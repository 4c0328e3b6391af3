package org.rapporteur.comparison;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;

/** The delegations present, sorted, each once; found by id, name, or any usual name. */
final class Roster {

    private final List<Delegation> present;

    Roster(Collection<Delegation> present) {
        this.present = present.stream().distinct().sorted().toList();
    }

    List<Delegation> all() {
        return present;
    }

    Delegation find(String name) {
        return byOwnName(name)
                .or(() -> Gazetteer.shipped().find(name).flatMap(this::byId))
                .orElseThrow(() -> unknown(name));
    }

    Delegation find(Delegation delegation) {
        if (!present.contains(delegation)) {
            throw unknown(delegation.name());
        }
        return delegation;
    }

    int number(Delegation delegation) {
        int number = Collections.binarySearch(present, delegation);
        if (number < 0) {
            throw unknown(delegation.name());
        }
        return number;
    }

    private UnknownNameException unknown(String name) {
        return UnknownNameException.of(
                "delegation", name, present.stream().map(Delegation::name).toList());
    }

    private Optional<Delegation> byOwnName(String name) {
        String wanted = name.strip();
        List<Delegation> bearers = present.stream()
                .filter(d -> d.id().strip().equalsIgnoreCase(wanted)
                        || d.name().strip().equalsIgnoreCase(wanted))
                .toList();
        if (bearers.size() > 1) {
            throw UnknownNameException.ambiguous(
                    "delegation",
                    name,
                    bearers.stream().map(d -> d.name() + " (" + d.id() + ")").toList());
        }
        return bearers.stream().findFirst();
    }

    private Optional<Delegation> byId(Delegation delegation) {
        return present.stream().filter(d -> d.id().equals(delegation.id())).findFirst();
    }
}
