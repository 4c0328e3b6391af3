package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a codebook's text has told so far, with the lines where it did. */
final class CodebookDraft {

    final Map<String, Issue> issues = new LinkedHashMap<>();
    final Map<String, Question> questions = new LinkedHashMap<>();
    final Map<String, Synonyms> synonyms = new LinkedHashMap<>();
    /** The issues that have a line of words or hints, be they well written or not. */
    final Set<String> told = new HashSet<>();

    final List<Example> examples = new ArrayList<>();
    private final Map<Object, Integer> lines = new HashMap<>();

    private record Place(String kind, String name) {}

    /** Notes where something was begun; returns the line where the same was begun before, or 0. */
    int note(String kind, String name, int line) {
        Integer before = lines.putIfAbsent(new Place(kind, name), line);
        return before == null ? 0 : before;
    }

    int line(String kind, String name) {
        return lines.getOrDefault(new Place(kind, name), 1);
    }
}
