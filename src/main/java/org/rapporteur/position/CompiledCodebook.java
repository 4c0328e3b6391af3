package org.rapporteur.position;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.rapporteur.fault.InputException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.issue.Synonyms;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Words;

/**
 * A codebook's indicators as phrases, ready to be looked for in any text. Keeps what a codebook holds, but not the codebook
 * itself: the compiled form of each lives as long as the codebook does. Not changed once it is made; thread-safe.
 */
final class CompiledCodebook {

    /**
     * One indicator and whose it is.
     *
     * @param owner number of the issue or question
     * @param ofQuestion whether the owner is a question
     * @param role what it shows
     * @param part number of this phrase among those that must stand together
     * @param parts how many must stand together
     * @param number number of the indicator
     * @param notBehind word that must not stand right before the phrase; empty if any may
     */
    record Sign(
            int owner, boolean ofQuestion, Indicator.Role role, int part, int parts, int number, String notBehind) {}

    /**
     * An indicator and whose it is.
     *
     * @param owner id of the issue or question
     * @param ofQuestion whether the owner is a question
     * @param indicator the indicator as written
     */
    record Owned(String owner, boolean ofQuestion, Indicator indicator) {}

    /** By the identity of the codebook; one that nobody holds any more takes its compiled form with it. */
    private static final Cache<Codebook, CompiledCodebook> COMPILED =
            CacheBuilder.newBuilder().weakKeys().build();

    /** The codebook's id. */
    final String id;

    final List<Issue> issues;
    final List<Question> questions;
    final Phrases<Sign> phrases;
    final Phrases<String> conditions = Shipped.CONDITIONS;
    final Phrases<String> backward = Shipped.BACKWARD;
    final Phrases<String> backReferences = Shipped.BACK_REFERENCES;
    final Phrases<String> missing = Shipped.MISSING;
    final Phrases<String> unasserted = Shipped.UNASSERTED;
    private final String source;
    private final List<Synonyms> synonyms;
    private final Map<String, Integer> issueNumbers = new LinkedHashMap<>();

    /** By number of the indicator. */
    final List<Owned> indicators = new ArrayList<>();

    private CompiledCodebook(Codebook codebook) {
        this.id = codebook.id();
        this.source = codebook.source();
        this.synonyms = codebook.synonyms();
        this.issues = codebook.issues();
        this.questions = codebook.questions();
        for (int i = 0; i < issues.size(); i++) {
            issueNumbers.put(issues.get(i).id(), i);
        }
        Phrases.Builder<Sign> builder = Phrases.builder();
        for (int i = 0; i < issues.size(); i++) {
            add(builder, i, false, issues.get(i).id(), issues.get(i).indicators());
        }
        for (int q = 0; q < questions.size(); q++) {
            add(builder, q, true, questions.get(q).id(), questions.get(q).indicators());
        }
        this.phrases = builder.build();
    }

    /** The word lists that are the same for every codebook. */
    private static final class Shipped {
        static final Phrases<String> CONDITIONS = lines("conditions.tsv");
        static final Phrases<String> BACKWARD = lines("backward.tsv");
        static final Phrases<String> BACK_REFERENCES = lines("back-references.tsv");
        static final Phrases<String> MISSING = lines("missing.tsv");
        static final Phrases<String> UNASSERTED = lines("unasserted.tsv");
    }

    /**
     * The compiled form of a codebook, which is compiled once however many threads ask.
     *
     * @throws InputException naming file and line, if an indicator can never be found
     */
    static CompiledCodebook of(Codebook codebook) {
        try {
            return COMPILED.get(codebook, () -> new CompiledCodebook(codebook));
        } catch (ExecutionException | UncheckedExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("codebook (" + codebook.id() + ") cannot be compiled", e);
        }
    }

    private void add(Phrases.Builder<Sign> builder, int owner, boolean ofQuestion, String id, List<Indicator> itsOwn) {
        for (Indicator indicator : itsOwn) {
            List<String> parts = indicator.phrases();
            for (int part = 0; part < parts.size(); part++) {
                for (String variant : variants(parts.get(part))) {
                    int blank = variant.startsWith("!") ? variant.indexOf(' ') : 0;
                    String notBehind = blank > 0 ? variant.substring(1, blank).toLowerCase(Locale.ROOT) : "";
                    String phrase = variant.substring(Math.max(blank, 0)).strip();
                    check(indicator, phrase);
                    builder.add(
                            phrase,
                            new Sign(
                                    owner,
                                    ofQuestion,
                                    indicator.role(),
                                    part,
                                    parts.size(),
                                    indicators.size(),
                                    notBehind));
                }
            }
            indicators.add(new Owned(id, ofQuestion, indicator));
        }
    }

    /** A phrase and all that its synonyms make of it. */
    List<String> variants(String phrase) {
        return Synonyms.variants(synonyms, phrase);
    }

    /** The synonyms that stand in no indicator, nor in a class that does. */
    List<Synonyms> unusedSynonyms() {
        Set<String> phrases = new HashSet<>();
        indicators.forEach(owned -> phrases.addAll(owned.indicator().phrases()));
        List<Synonyms> unused = new ArrayList<>();
        for (Synonyms its : synonyms) {
            Set<String> others = new HashSet<>();
            for (String phrase : phrases) {
                List<String> variants = its.variants(phrase);
                if (!variants.equals(List.of(phrase))) {
                    others.addAll(variants);
                }
            }
            if (others.isEmpty()) {
                unused.add(its);
            }
            // A class may use those that come after it.
            phrases.addAll(others);
        }
        return List.copyOf(unused);
    }

    private void check(Indicator indicator, String phrase) {
        if (phrase.contains("[")) {
            throw fault(
                    indicator,
                    "must name a class of synonyms\nMaybe add 'synonyms: " + phrase.substring(phrase.indexOf('['))
                            + " = ...' or take one of "
                            + synonyms.stream()
                                    .filter(Synonyms::isClass)
                                    .map(Synonyms::term)
                                    .toList());
        }
        if (phrase.contains("!")) {
            throw fault(
                    indicator,
                    "must have '!' only at the beginning of a phrase, before the word that may not stand there");
        }
        if (phrase.codePoints().noneMatch(Character::isLetterOrDigit)
                && Words.of(phrase.replace("~", "")).size() == 0) {
            throw fault(indicator, "must hold words");
        }
    }

    private InputException fault(Indicator indicator, String problem) {
        return InputException.atLine(
                source, Math.max(1, indicator.line()), "indicator (" + indicator.pattern() + ") " + problem);
    }

    int issueOf(int question) {
        return issueNumbers.get(questions.get(question).issue());
    }

    /** The phrases of the last column, each with what stands in the first. */
    private static Phrases<String> lines(String name) {
        Phrases.Builder<String> builder = Phrases.builder();
        for (DataFile.Row row : DataFile.read(CompiledCodebook.class, name).rows()) {
            row.list(row.cells().size() - 1).forEach(phrase -> builder.add(phrase, row.cell(0)));
        }
        return builder.build();
    }
}
