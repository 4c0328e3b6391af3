package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.WordUtils;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Target;

/**
 * Who criticises whom in a debate, sentence by sentence: in a council that speaks about what its members do, this tells the
 * sides better than what they propose.
 *
 * <p>Counted are sentences whose {@link Sentence#appraisal()} speaks against a delegation, by name or by a description that
 * the statement ties to a name; veiled criticism ("some States") counts for nobody. The <em>share</em> of a pair is the part
 * of the sentences of one delegation, over all its statements, that criticise the other: 0 to 1. Two delegations are
 * <em>opposed</em> by the mean of both shares. They are <em>allied</em> by the criticism they have in common: the sum over
 * third delegations of the smaller of their two shares, less the criticism of each other, not below 0 (the overlap of two
 * profiles, as in the congruence of discourse networks; Leifeld 2017). Ties stand in the order of the delegations' names.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Criticisms criticisms = Criticisms.of(statements);
 * criticisms.sharpest(1);                             // the pair most at odds, with its quotations
 * criticisms.remarks("Norland", "Sudland");           // what the one says of the other
 * }</pre>
 */
public final class Criticisms {

    private static final int COLUMNS = 100;
    private static final int SHOWN = 2;

    private final List<Delegation> delegations;
    private final Map<Delegation, Integer> sentences = new TreeMap<>();
    private final Map<Delegation, Map<Delegation, List<Remark>>> remarks = new TreeMap<>();

    private Criticisms(Collection<Statement> statements) {
        for (Statement statement : statements) {
            Delegation from = statement.delegation();
            sentences.merge(from, statement.sentences().size(), Integer::sum);
            for (Sentence sentence : statement.sentences()) {
                if (sentence.appraisal().tone().isAgainst()) {
                    sentence.appraisal()
                            .target()
                            .flatMap(Target::delegation)
                            .filter(of -> !of.equals(from))
                            .ifPresent(of -> add(new Remark(from, of, sentence)));
                }
            }
        }
        this.delegations = List.copyOf(sentences.keySet());
    }

    private void add(Remark remark) {
        remarks.computeIfAbsent(remark.from, k -> new TreeMap<>())
                .computeIfAbsent(remark.of, k -> new ArrayList<>())
                .add(remark);
    }

    /**
     * The criticisms in statements.
     *
     * @param statements statements of one debate, at any number of each delegation
     * @return who criticises whom in them
     */
    public static Criticisms of(Collection<Statement> statements) {
        return new Criticisms(statements);
    }

    /**
     * A sentence of one delegation against another.
     *
     * @param from who speaks
     * @param of who is criticised
     * @param sentence the sentence with its quotation and what decided it
     */
    public record Remark(Delegation from, Delegation of, Sentence sentence) {
        @Override
        public String toString() {
            return from.name() + " of " + of.name() + ": "
                    + sentence.quotation().plain();
        }
    }

    /**
     * Two delegations and what makes them a pair.
     *
     * @param first the one earlier in the alphabet
     * @param second the other
     * @param strength how opposed or how allied, 0 to 1
     * @param remarks the sentences it rests on, those of the first before those of the second
     */
    public record Pair(Delegation first, Delegation second, double strength, List<Remark> remarks) {

        /** Copies the remarks. */
        public Pair {
            remarks = List.copyOf(remarks);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%s and %s %.2f (%d remarks)", first.name(), second.name(), strength, remarks.size());
        }
    }

    /**
     * Who speaks in the statements.
     *
     * @return the delegations in order of their names, each once
     */
    public List<Delegation> delegations() {
        return delegations;
    }

    /**
     * What one delegation says against another.
     *
     * @param from who speaks, by any usual name
     * @param of who is criticised, by any usual name; need not have spoken
     * @return its sentences in the order of its statements; empty if there are none
     * @throws UnknownNameException if the first has not spoken or the second is no known delegation
     */
    public List<Remark> remarks(String from, String of) {
        Delegation speaker = speaker(from);
        Delegation criticised = delegations.stream()
                .filter(delegation -> delegation.name().equalsIgnoreCase(of.strip()))
                .findFirst()
                .orElseGet(() -> Gazetteer.shipped().delegation(of));
        return remarks(speaker, criticised);
    }

    private List<Remark> remarks(Delegation from, Delegation of) {
        return Collections.unmodifiableList(remarks.getOrDefault(from, Map.of()).getOrDefault(of, List.of()));
    }

    private Delegation speaker(String name) {
        return delegations.stream()
                .filter(delegation -> delegation.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .or(() -> Gazetteer.shipped().find(name).filter(delegations::contains))
                .orElseThrow(() -> UnknownNameException.of(
                        "delegation",
                        name,
                        delegations.stream().map(Delegation::name).toList()));
    }

    /**
     * How much of what one delegation says criticises another.
     *
     * @param from who speaks
     * @param of who is criticised
     * @return the share of its sentences, 0 to 1; 0 where it says nothing
     */
    public double share(Delegation from, Delegation of) {
        int all = sentences.getOrDefault(from, 0);
        return all == 0 ? 0 : (double) remarks(from, of).size() / all;
    }

    /**
     * The pairs most at odds.
     *
     * @param most how many at most, not negative
     * @return pairs of which one at least criticises the other, the most opposed first
     */
    public List<Pair> sharpest(int most) {
        return pairs(most, this::opposed);
    }

    /**
     * The pairs that criticise the same.
     *
     * @param most how many at most, not negative
     * @return pairs with criticism in common, the most allied first
     */
    public List<Pair> closest(int most) {
        return pairs(most, this::allied);
    }

    /** How two delegations make a pair. */
    private interface Bond {
        Pair between(Delegation first, Delegation second);
    }

    private List<Pair> pairs(int most, Bond bond) {
        if (most < 0) {
            throw new IllegalArgumentException("number of pairs (" + most + ") must not be negative");
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < delegations.size(); i++) {
            for (int j = i + 1; j < delegations.size(); j++) {
                Pair pair = bond.between(delegations.get(i), delegations.get(j));
                if (pair.strength > 0) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::strength).reversed());
        return List.copyOf(pairs.subList(0, Math.min(most, pairs.size())));
    }

    private Pair opposed(Delegation first, Delegation second) {
        List<Remark> both = new ArrayList<>(remarks(first, second));
        both.addAll(remarks(second, first));
        return new Pair(first, second, (share(first, second) + share(second, first)) / 2, both);
    }

    private Pair allied(Delegation first, Delegation second) {
        double common = -share(first, second) - share(second, first);
        List<Remark> ofFirst = new ArrayList<>();
        List<Remark> ofSecond = new ArrayList<>();
        for (Delegation third : remarks.getOrDefault(first, Map.of()).keySet()) {
            double shared = Math.min(share(first, third), share(second, third));
            if (shared > 0) {
                common += shared;
                ofFirst.addAll(remarks(first, third));
                ofSecond.addAll(remarks(second, third));
            }
        }
        ofFirst.addAll(ofSecond);
        return new Pair(first, second, Math.max(0, common), ofFirst);
    }

    /**
     * Who criticises whom, for reading: for each pair the share and the first two sentences.
     *
     * @return lines of at most 100 columns, each delegation's sharpest criticism first; one line that says so if there is none
     */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Delegation from : delegations) {
            remarks.getOrDefault(from, Map.of()).values().stream()
                    .sorted(Comparator.<List<Remark>>comparingInt(List::size).reversed())
                    .forEach(its -> describe(its, text));
        }
        return text.isEmpty() ? "Nobody criticises anybody by name.\n" : text.toString();
    }

    private void describe(List<Remark> its, StringBuilder text) {
        Remark first = its.get(0);
        text.append(String.format(
                Locale.ROOT,
                "%s of %s: %d of %d sentences%n".replace("%n", "\n"),
                first.from.name(),
                first.of.name(),
                its.size(),
                sentences.getOrDefault(first.from, 0)));
        its.stream().limit(SHOWN).forEach(remark -> {
            String quoted = "- " + remark.sentence.quotation().plain();
            String wrapped = WordUtils.wrap(quoted, COLUMNS - 4, "\n    ", true);
            text.append("  ").append(wrapped).append('\n');
        });
    }

    @Override
    public String toString() {
        long pairs = remarks.values().stream().mapToLong(Map::size).sum();
        return "Criticisms by " + delegations.size() + " delegations, " + pairs + " pairs";
    }
}
