package org.rapporteur.position;

import java.util.HashSet;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.text.Stemmer;
import org.rapporteur.text.Words;

/** Finds indicators that have a tilde after a mere beginning of a word, where only a star would find anything. */
final class Truncations {

    private final NavigableSet<String> forms = new TreeSet<>();
    private final Set<String> stems = new HashSet<>();

    void note(Words words) {
        for (int type = 0; type < words.typeCount(); type++) {
            forms.add(words.typeForm(type));
            stems.add(words.typeStem(type));
        }
    }

    boolean in(String pattern) {
        for (String part : pattern.toLowerCase(Locale.ROOT).split("[ +]+", -1)) {
            if (part.length() > 1 && part.endsWith("~") && isCut(part.substring(0, part.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCut(String beginning) {
        String next = forms.ceiling(beginning);
        return next != null
                && next.startsWith(beginning)
                && !stems.contains(beginning)
                && !stems.contains(Stemmer.english().stem(beginning));
    }
}
