package org.rapporteur.text;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether a regret is followed by what the speaker cannot or will not do: "we regret that we cannot join". */
final class OwnRefusal {

    private static final int REACH = 12;
    private static final int ADVERBS = 2;

    private static final Map<String, Set<String>> LISTS =
            DataFile.read(OwnRefusal.class, "own-refusals.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> Set.copyOf(row.list(1))));
    private static final Set<String> OWN = list("own");
    private static final Set<String> SIDES = list("side");
    private static final Set<String> SAYING = list("saying");
    private static final Set<String> REFUSING = list("refusing");
    private static final Set<String> BEFORE_NOT = list("before-not");

    private final Words words;

    OwnRefusal(Words words) {
        this.words = words;
    }

    /** Whether the speaker's refusal begins behind the word of regret that ends before a word. */
    boolean isBehind(int end) {
        String next = form(end);
        if (OWN.contains(next)) {
            return form(end + 1).equals("inability") || form(end + 1).equals("refusal") || isClause(end);
        }
        if (next.equals("being") || next.equals("having")) {
            return form(end + 1).equals("unable") || form(end + 1).equals("to");
        }
        if (next.equals("not")) {
            return form(end + 1).equals("being");
        }
        int at = end;
        if (next.equals("to") && SAYING.contains(form(end + 1))) {
            while (at < end + REACH && !form(at).equals("that")) {
                at++;
            }
        }
        return isClause(form(at).equals("that") ? at + 1 : at);
    }

    /** Whether a clause with an own subject refuses. */
    private boolean isClause(int at) {
        int verb = subjectEnd(at);
        if (verb <= at) {
            return false;
        }
        boolean named = form(at).equals("it");
        for (int i = verb; i <= verb + ADVERBS; i++) {
            boolean refuses = REFUSING.contains(form(i))
                    || form(i).equals("have") && form(i + 1).equals("to")
                    || form(i).equals("has") && form(i + 1).equals("to")
                    || BEFORE_NOT.contains(form(i)) && form(i + 1).equals("not");
            if (refuses) {
                // "That it cannot be built" is said of a thing.
                int behind = form(i + 1).equals("not") ? i + 2 : i + 1;
                return !named || !form(behind).equals("be") || form(behind + 1).equals("able");
            }
        }
        return false;
    }

    private int subjectEnd(int at) {
        String first = form(at);
        if (first.equals("we") || first.equals("i") || first.equals("it")) {
            return at + 1;
        }
        return OWN.contains(first) && SIDES.contains(form(at + 1)) ? at + 2 : at;
    }

    private static Set<String> list(String sort) {
        return Objects.requireNonNull(LISTS.get(sort), sort);
    }

    private String form(int at) {
        return at < words.size() ? words.form(at) : "";
    }
}
