package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Wording;
import org.rapporteur.text.Background;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Words;

/**
 * The subject matter of a proposal or a provision: its terms with their weights. What brings a thing into being, and what
 * follows a purpose or a manner, weighs less than the thing itself.
 *
 * @param items the terms, each once, in order
 */
record Matter(List<Item> items) {

    /** What the rarest words weigh. */
    private static final double HEAVIEST = 8;

    /** What words that only bring something into being weigh of their weight. */
    private static final double SET_UP = 0.35;

    /** What words of purpose, manner and place weigh. */
    private static final double TAIL = 0.5;

    /** How alike two words of one family are: "subsidies" and "subsidise". */
    private static final double FAMILY = 0.85;

    /** How alike a name of several words and one of them are: "Security Council" and "Council". */
    private static final double PART = 0.6;

    private static final int SHORTEST_ROOT = 5;
    private static final int LONGEST_ENDING = 3;

    /** The key of all words that bring something into being. */
    private static final String BROUGHT_INTO_BEING = "~set up";

    /**
     * A term.
     *
     * @param key its stem or concept
     * @param stems the stems of its words
     * @param weight how much it tells
     * @param at number of its first word
     */
    record Item(String key, List<String> stems, double weight, int at) {

        double likeness(Item other) {
            if (key.equals(other.key)) {
                return 1;
            }
            if (stems.size() == 1 && other.stems.size() == 1) {
                return isFamily(stems.get(0), other.stems.get(0)) ? FAMILY : 0;
            }
            return stems.stream().anyMatch(other.stems::contains) ? PART : 0;
        }

        private static boolean isFamily(String one, String other) {
            int root = 0;
            while (root < Math.min(one.length(), other.length()) && one.charAt(root) == other.charAt(root)) {
                root++;
            }
            return root >= SHORTEST_ROOT && Math.max(one.length(), other.length()) - root <= LONGEST_ENDING;
        }
    }

    /** A term of one side and its like on the other. */
    record Pair(Item asked, Item got, double weight) {}

    Matter {
        items = List.copyOf(items);
    }

    /** The matter of a clause, whose terms from some word on are looked at. */
    static Matter of(Clause clause, List<Wording.Term> terms, Delegation speaker) {
        List<Phrases.Found<Instruments.Sort>> setUp = Instruments.SHIPPED.in(clause, Instruments.Sort.SET_UP);
        int tail = Instruments.SHIPPED.in(clause, Instruments.Sort.TAIL).stream()
                .mapToInt(Phrases.Found::from)
                .filter(at -> terms.stream().anyMatch(term -> term.to() <= at))
                .min()
                .orElse(Integer.MAX_VALUE);
        List<Item> items = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (Wording.Term term : terms) {
            boolean brings = setUp.stream().anyMatch(found -> found.from() <= term.from() && term.to() <= found.to());
            String key = brings ? BROUGHT_INTO_BEING : term.key();
            double share = brings ? SET_UP : term.from() >= tail ? TAIL : 1;
            if (!term.key().equals("=" + speaker.id()) && seen.add(key)) {
                items.add(item(key, term, share, clause.words()));
            }
        }
        return new Matter(items);
    }

    private static Item item(String key, Wording.Term term, double share, Words words) {
        List<String> stems = new ArrayList<>();
        double rarest = 0;
        for (int i = term.from(); i < term.to(); i++) {
            stems.add(words.stem(i));
            rarest = Math.max(rarest, Background.shipped().weight(words.stem(i)));
        }
        return new Item(key, stems, share * Math.min(HEAVIEST, rarest), term.from());
    }

    double mass() {
        return items.stream().mapToDouble(Item::weight).sum();
    }

    /** Whether it has a term. */
    boolean has(String key) {
        return items.stream().anyMatch(item -> item.key().equals(key));
    }

    /** What both speak of: each term of this with its like in the other, by its weight here. */
    List<Pair> shared(Matter other) {
        List<Pair> pairs = new ArrayList<>();
        for (Item item : items) {
            Optional<Pair> best = Optional.empty();
            for (Item its : other.items) {
                double weight = item.likeness(its) * item.weight();
                if (weight > 0 && weight > best.map(Pair::weight).orElse(0.0)) {
                    best = Optional.of(new Pair(item, its, weight));
                }
            }
            best.ifPresent(pairs::add);
        }
        return pairs;
    }

    static double weight(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::weight).sum();
    }

    /** The share of this that the other has (Tversky 1977, all weight on this side), from 0 to 1. */
    double containedIn(Matter other) {
        double mass = mass();
        return mass > 0 ? Math.min(1, weight(shared(other)) / mass) : 0;
    }
}
