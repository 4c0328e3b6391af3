package org.rapporteur.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.text.Background;
import org.rapporteur.text.Concepts;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Words;

/**
 * How much a term tells: rare words more than common ones, by the background table and never by who is compared.
 *
 * <p>A concept is as common as its commonest phrase, and a phrase as rare as its rarest word, unless the table has the
 * concept itself; a State weighs as its name or adjective, whichever is commoner; a concept unknown to the thesaurus weighs {@value #UNKNOWN_CONCEPT}. No term weighs less than
 * {@value #LEAST}, so that a point of common words only is still about something, and none more than {@value #MOST}: a word
 * hardly ever heard in the General Debate may be common elsewhere. Immutable and thread-safe.
 */
final class TermWeights {

    private static final double UNKNOWN_CONCEPT = 5;
    private static final double LEAST = 0.1;
    private static final double MOST = 8;

    /** Too many texts name the same year or amount for it to tell what they are about. */
    private static final double NUMBER = 1.5;

    private static final String NO_TERM = "=";

    private final Background background;
    private final Map<String, Double> concepts;

    private TermWeights(Background background, Map<String, Double> concepts) {
        this.background = background;
        this.concepts = concepts;
    }

    static TermWeights shipped() {
        return Shipped.WEIGHTS;
    }

    double weight(String key) {
        if (isNumber(key)) {
            return NUMBER;
        }
        double weight = key.startsWith("=") ? concepts.getOrDefault(key, UNKNOWN_CONCEPT) : background.weight(key);
        return Math.min(MOST, Math.max(LEAST, weight));
    }

    /** A plain number is a date or an amount; with a stroke ("73/27") it is the name of a text. */
    private static boolean isNumber(String key) {
        return key.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
    }

    private static TermWeights of(Background background) {
        double unlisted = background.weight(NO_TERM);
        Map<String, Double> concepts = new HashMap<>();
        for (DataFile.Row row : DataFile.read(Concepts.class, "concepts.tsv").rows()) {
            String key = "=" + row.cell(0);
            double listed = background.weight(key);
            double derived = row.list(1).stream()
                    .mapToDouble(phrase -> rarest(background, phrase))
                    .min()
                    .orElse(UNKNOWN_CONCEPT);
            concepts.put(key, listed < unlisted ? listed : derived);
        }
        Gazetteer gazetteer = Gazetteer.shipped();
        for (Delegation delegation : gazetteer.delegations()) {
            Stream<String> names =
                    Stream.concat(Stream.of(delegation.name()), gazetteer.adjectives(delegation).stream());
            concepts.put(
                    "=" + delegation.id(),
                    names.mapToDouble(name -> rarest(background, name)).min().orElse(UNKNOWN_CONCEPT));
        }
        return new TermWeights(background, concepts);
    }

    private static double rarest(Background background, String phrase) {
        Words words = Words.of(phrase.replace("~", ""));
        double weight = 0;
        for (int i = 0; i < words.size(); i++) {
            weight = Math.max(weight, background.weight(words.stem(i)));
        }
        return weight;
    }

    private static final class Shipped {
        static final TermWeights WEIGHTS = of(Background.shipped());
    }
}
