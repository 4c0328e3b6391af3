package org.rapporteur.extraction;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.statement.Delegation;

/** The extractors that come with the library. */
public final class Extractors {

    private static final Extractor RULES = new RuleExtractor(Optional.of(PointModel.shipped()));
    private static final Extractor SENTENCES = new SentenceExtractor();

    private Extractors() {}

    /**
     * The rule extractor for English: cues of duty, request, commitment and judgement from a data file, read with the
     * structure of the sentence. No model, no randomness.
     *
     * <p>What it cannot do: it reads words and their order, not grammar; irony and hints escape it.
     *
     * <p>A text in another language is refused with an {@link org.rapporteur.fault.InputException} that names the
     * language.
     *
     * @return always the same extractor
     */
    public static Extractor rules() {
        return RULES;
    }

    /**
     * The rule extractor, told of delegations that the library's table does not hold: invented countries, companies,
     * factions. It finds them where they are criticised, praised or asked, by their name and by adjectives made of it in the
     * usual ways ("Ruritania": "Ruritanian").
     *
     * <pre>{@code
     * var extractor = Extractors.rules(List.of(Delegation.named("Ruritania")));
     * var statement = extractor.extract(Transcript.of(Delegation.named("Norland"), text));
     * statement.points().get(0).target();
     * }</pre>
     *
     * @param others delegations beyond the table; their names go before those of the table
     * @return an extractor that knows them too
     */
    public static Extractor rules(Collection<Delegation> others) {
        Objects.requireNonNull(others, "others must not be null");
        return new RuleExtractor(
                Optional.of(PointModel.shipped()),
                Mentions.Names.with(others.stream().map(Mentions.Called::byName).toList()));
    }

    /**
     * Takes every sentence as it stands for a plain fact, in any language: for measures of wording, which need no reading.
     *
     * <p>Headings and quoted blocks make no point. No point has a direction, so nothing is ever in conflict.
     *
     * <pre>{@code
     * var statements = Rapporteur.withDefaults().extractingWith(Extractors.sentences()).readAll(folder);
     * Rapporteur.compare(statements).measuredBy(Measures.textCosine()).matrix();
     * }</pre>
     *
     * @return always the same extractor
     */
    public static Extractor sentences() {
        return SENTENCES;
    }
}
