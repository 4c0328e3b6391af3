package org.rapporteur.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives things that come again and again a number each. */
final class Numbering<T> {

    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    int of(T thing) {
        Integer known = numbers.get(thing);
        if (known == null) {
            known = numbers.size();
            numbers.put(thing, known);
        }
        return known;
    }

    int size() {
        return numbers.size();
    }

    List<T> all() {
        return List.copyOf(numbers.keySet());
    }
}
