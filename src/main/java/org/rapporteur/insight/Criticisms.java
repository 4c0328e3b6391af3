package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.fault.Shown;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.progress.Work;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Target;
import org.rapporteur.statement.Tone;

/**
 * Who criticises whom in a debate, and who stands together, sentence by sentence: in a council that speaks about what its
 * members do, this tells the sides better than what they propose.
 *
 * <p>Counted are sentences whose {@link Sentence#appraisal()} speaks against a delegation, by name or by a description that
 * the statement ties to a name; veiled criticism ("some States") counts for nobody. The <em>share</em> of a pair is the part
 * of the sentences of one delegation, over all its statements, that criticise the other: 0 to 1. Two delegations are
 * <em>opposed</em> by the mean of both shares. They are <em>allied</em> by the criticism they have in common (the sum over
 * third delegations of the smaller of their two shares: the overlap of two profiles, as in the congruence of discourse
 * networks; Leifeld 2017), by what both call for (the mean of the parts of their sentences that ask or pledge what the other
 * asks or pledges too) and by praise of each other (the mean of both shares), less the criticism of each other; 0 to 1.
 * Organisations that report to States, such as the Secretariat, speak and can be criticised, but make no pair. Ties stand in
 * the order of the delegations' names. Immutable and thread-safe.
 *
 * <pre>{@code
 * Criticisms criticisms = Criticisms.of(statements);
 * criticisms.sharpest(1);                             // the pair most at odds, with its quotations
 * criticisms.closest(1);                              // the pair most agreed, with its quotations
 * criticisms.remarks("Norland", "Sudland");           // what the one says of the other
 * criticisms.sidesToText();                           // both pairs, for reading
 * }</pre>
 */
public final class Criticisms {

    private final List<Delegation> delegations;
    private final Map<Delegation, Integer> sentences = new TreeMap<>();
    private final Map<Delegation, Map<Delegation, List<Remark>>> remarks = new TreeMap<>();
    private final Map<Delegation, Map<Delegation, List<Remark>>> praises = new TreeMap<>();
    private final CommonCalls calls = new CommonCalls();

    private Criticisms(Collection<Statement> statements) {
        for (Statement statement : statements) {
            Work.goOn();
            sentences.merge(statement.delegation(), statement.sentences().size(), Integer::sum);
            statement.sentences().forEach(sentence -> add(statement.delegation(), sentence));
            calls.add(statement);
        }
        this.delegations = List.copyOf(sentences.keySet());
    }

    private void add(Delegation from, Sentence sentence) {
        Tone tone = sentence.appraisal().tone();
        Optional<Delegation> of = sentence.appraisal().target().flatMap(Target::delegation);
        if (of.isPresent() && !of.get().equals(from) && tone != Tone.PLAIN) {
            (tone.isAgainst() ? remarks : praises)
                    .computeIfAbsent(from, k -> new TreeMap<>())
                    .computeIfAbsent(of.get(), k -> new ArrayList<>())
                    .add(new Remark(from, of.get(), sentence));
        }
    }

    /**
     * The criticisms in statements.
     *
     * @param statements statements of one debate, at any number of each delegation
     * @return who criticises whom in them
     */
    public static Criticisms of(Collection<Statement> statements) {
        Objects.requireNonNull(statements, "statements must not be null");
        return new Criticisms(statements);
    }

    /**
     * A sentence of one delegation about another.
     *
     * @param from who speaks
     * @param of who is criticised or praised; of a common call, who calls for the same
     * @param sentence the sentence with its quotation and what decided it
     */
    public record Remark(Delegation from, Delegation of, Sentence sentence) {
        /** Nothing is missing. */
        public Remark {
            Objects.requireNonNull(from, "from must not be null");
            Objects.requireNonNull(of, "of must not be null");
            Objects.requireNonNull(sentence, "sentence must not be null");
        }

        @Override
        public String toString() {
            return Shown.line(from.name() + " of " + of.name() + ": "
                    + sentence.quotation().plain());
        }
    }

    /**
     * Two delegations and what makes them a pair.
     *
     * @param first the one earlier in the alphabet
     * @param second the other
     * @param strength how opposed or how allied, 0 to 1
     * @param remarks the sentences it rests on, those of the first before those of the second, of each the most telling
     *     first
     */
    public record Pair(Delegation first, Delegation second, double strength, List<Remark> remarks) {

        /** Copies the remarks. */
        public Pair {
            Objects.requireNonNull(first, "first must not be null");
            Objects.requireNonNull(second, "second must not be null");
            Objects.requireNonNull(remarks, "remarks must not be null");
            if (!(strength >= 0 && strength <= 1)) {
                throw new IllegalArgumentException("strength (" + strength + ") must be within 0 and 1");
            }
            remarks = List.copyOf(remarks);
        }

        @Override
        public String toString() {
            return Shown.line(String.format(
                    Locale.ROOT, "%s and %s %.2f (%d remarks)", first.name(), second.name(), strength, remarks.size()));
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
        Objects.requireNonNull(from, "from must not be null");
        Objects.requireNonNull(of, "of must not be null");
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
        Objects.requireNonNull(from, "from must not be null");
        Objects.requireNonNull(of, "of must not be null");
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
     * The pairs that criticise the same, call for the same or praise each other.
     *
     * @param most how many at most, not negative
     * @return pairs with something in common, the most allied first
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
        List<Delegation> parties = delegations.stream()
                .filter(each -> !Gazetteer.shipped().isOrganisation(each))
                .toList();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                Work.goOn();
                Pair pair = bond.between(parties.get(i), parties.get(j));
                if (pair.strength > 0) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::strength).reversed());
        return List.copyOf(pairs.subList(0, Math.min(most, pairs.size())));
    }

    private Pair opposed(Delegation first, Delegation second) {
        double strength = (share(first, second) + share(second, first)) / 2;
        return new Pair(first, second, strength, telling(remarks(first, second), remarks(second, first)));
    }

    private static List<Remark> telling(List<Remark> ofFirst, List<Remark> ofSecond) {
        List<Remark> telling =
                new ArrayList<>(ofFirst.stream().sorted(Telling.FIRST).toList());
        telling.addAll(ofSecond.stream().sorted(Telling.FIRST).toList());
        return telling;
    }

    private Pair allied(Delegation first, Delegation second) {
        double common = -share(first, second) - share(second, first);
        List<Remark> ofFirst = new ArrayList<>();
        List<Remark> ofSecond = new ArrayList<>();
        for (CommonCalls.Match match : calls.between(first, second)) {
            common += (1.0 / sentences.get(first) + 1.0 / sentences.get(second)) / 2;
            ofFirst.add(new Remark(first, second, match.first()));
            ofSecond.add(new Remark(second, first, match.second()));
        }
        List<Remark> praiseOfFirst = praises(first, second);
        List<Remark> praiseOfSecond = praises(second, first);
        common += (part(praiseOfFirst, first) + part(praiseOfSecond, second)) / 2;
        ofFirst.addAll(praiseOfFirst);
        ofSecond.addAll(praiseOfSecond);
        List<Remark> againstOfFirst = new ArrayList<>();
        List<Remark> againstOfSecond = new ArrayList<>();
        for (Delegation third : remarks.getOrDefault(first, Map.of()).keySet()) {
            double shared = Math.min(share(first, third), share(second, third));
            if (shared > 0) {
                common += shared;
                againstOfFirst.addAll(remarks(first, third));
                againstOfSecond.addAll(remarks(second, third));
            }
        }
        ofFirst.addAll(0, againstOfFirst.stream().sorted(Telling.FIRST).toList());
        ofSecond.addAll(0, againstOfSecond.stream().sorted(Telling.FIRST).toList());
        ofFirst.addAll(ofSecond);
        return new Pair(first, second, Math.max(0, Math.min(1, common)), ofFirst);
    }

    private List<Remark> praises(Delegation from, Delegation of) {
        return praises.getOrDefault(from, Map.of()).getOrDefault(of, List.of());
    }

    private double part(List<Remark> its, Delegation from) {
        return (double) its.size() / sentences.get(from);
    }

    /**
     * The pair most in conflict and the pair most agreed, each with its two most telling quotations of either side, for
     * reading.
     *
     * @return lines of at most 100 columns; where there is no such pair, a line that says so
     */
    public String sidesToText() {
        return new CriticismText()
                .sides("Most in conflict", "nobody here criticises another delegation by name", sharpest(1))
                .sides("Most agreed", "no two call for the same, criticise the same or praise each other", closest(1))
                .toString();
    }

    /**
     * Who criticises whom, for reading: for each pair the share and the two most telling sentences.
     *
     * @return lines of at most 100 columns, each delegation's sharpest criticism first; one line that says so if there is none
     */
    public String toText() {
        CriticismText text = new CriticismText();
        for (Delegation from : delegations) {
            remarks.getOrDefault(from, Map.of()).values().stream()
                    .sorted(Comparator.<List<Remark>>comparingInt(List::size).reversed())
                    .forEach(its -> text.remarks(its, sentences.get(from)));
        }
        return text.isEmpty() ? "Nobody criticises anybody by name.\n" : text.toString();
    }

    @Override
    public String toString() {
        long pairs = remarks.values().stream().mapToLong(Map::size).sum();
        return Shown.line("Criticisms by " + delegations.size() + " delegations, " + pairs + " pairs");
    }
}
