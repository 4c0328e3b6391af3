package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.fault.Shown;
import org.rapporteur.text.Concepts;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Polarity;
import org.rapporteur.text.Verdicts;
import org.rapporteur.text.Words;

/**
 * What a point speaks of, word by word, and with what sign: its content words as stems or concepts, each spoken for (1),
 * against (-1), or neutrally (0, where the whole point has no direction).
 *
 * <p>{@code We oppose a legally binding treaty} speaks against {@code binding} and {@code treaty}; the verb of opposition
 * itself is no content. The point's own direction has the last word: where it contradicts the sign read from the text,
 * all signs are turned. Made by {@link Reader}. Immutable and thread-safe.
 *
 * @param terms the content words in order
 * @param verdict whether the point praises (above 0) or faults (below 0) what it speaks of, between -1 and 1; see
 *     {@link Verdicts}
 */
public record Wording(List<Term> terms, double verdict) {

    /**
     * Copies the terms.
     *
     * @throws IllegalArgumentException if the verdict is not between -1 and 1
     */
    public Wording {
        Objects.requireNonNull(terms, "terms must not be null");
        terms = List.copyOf(terms);
        if (!(verdict >= -1 && verdict <= 1)) {
            throw new IllegalArgumentException("verdict (" + verdict + ") must be between -1 and 1");
        }
    }

    /**
     * One content word or concept.
     *
     * @param key its stem, or behind an equals sign the name of the concept or the code of the State it stands for
     * @param sign 1 for, -1 against, 0 neither
     * @param isMeant whether the point takes sides on it: not if it is plainly named, an ill that nothing turns, or a State
     * @param from number of its first word in {@link Transcript#words()}
     * @param to number after its last word
     */
    public record Term(String key, int sign, boolean isMeant, int from, int to) {
        /** Nothing is missing. */
        public Term {
            Objects.requireNonNull(key, "key must not be null");
        }

        @Override
        public String toString() {
            return Shown.line((sign < 0 ? "not " : "") + key);
        }
    }

    /** Reads the wording of the points of one transcript. Immutable and thread-safe. */
    public static final class Reader {

        private final Words words;
        private final Polarity polarity;
        private final Verdicts verdicts;
        private final Concepts.Search concepts;
        private final Phrases.Search<String> countries;

        private Reader(Transcript transcript) {
            this.words = transcript.words();
            this.polarity = Polarity.of(words);
            this.verdicts = Verdicts.of(words);
            this.concepts = Concepts.shipped().in(words);
            this.countries = Countries.PHRASES.in(words);
        }

        /**
         * Prepares the reading of one transcript.
         *
         * @param transcript the text
         * @return a reader for its points
         */
        public static Reader of(Transcript transcript) {
            Objects.requireNonNull(transcript, "transcript must not be null");
            return new Reader(transcript);
        }

        /**
         * The wording of a point.
         *
         * @param point a point of the transcript
         * @return its content words with their signs, and its verdict
         */
        public Wording of(Point point) {
            Objects.requireNonNull(point, "point must not be null");
            int from = words.firstFrom(point.quotation().start());
            int to = words.firstFrom(point.quotation().end());
            byte[] signs = polarity.signs(from, to);
            int turn = turn(point, signs, polarity.turnsBack(from, to));
            byte[] meant = meant(point, turn, signs, polarity.meant(from, to));
            List<Term> terms = new ArrayList<>();
            int at = from;
            while (at < to) {
                int end = concepts.endOf(at, to);
                List<Phrases.Found<String>> country = countries.at(at, to);
                if (end > at) {
                    terms.add(term(concepts.nameAt(at, to), turn, signs, meant, from, at, end));
                    at = end;
                } else if (!country.isEmpty()) {
                    end = country.get(0).to();
                    terms.add(new Term(
                            country.get(0).value(), turn * signAt(signs, at - from, end - from), false, at, end));
                    at = end;
                } else {
                    if (signs[at - from] != 0) {
                        terms.add(term(words.stem(at), turn, signs, meant, from, at, at + 1));
                    }
                    at++;
                }
            }
            return new Wording(terms, verdicts.verdict(from, to));
        }

        private static Term term(String key, int turn, byte[] signs, byte[] meant, int from, int at, int end) {
            int sign = signAt(signs, at - from, end - from);
            boolean isMeant = IntStream.range(at - from, end - from).anyMatch(i -> meant[i] == sign);
            return new Term(key, turn * sign, isMeant && turn != 0, at, end);
        }

        /** What is asked or pledged is meant even where no word of support stands before it, as what only the direction tells is. */
        private static byte[] meant(Point point, int turn, byte[] signs, byte[] worded) {
            boolean acts =
                    point instanceof Proposal || point instanceof Claim claim && claim.kind() == Claim.Kind.COMMITMENT;
            boolean untold = acts && point.direction() == Direction.ADVANCE && !backs(worded);
            return untold || acts && turn < 0 ? signs : worded;
        }

        private static boolean backs(byte[] worded) {
            for (byte sign : worded) {
                if (sign > 0) {
                    return true;
                }
            }
            return false;
        }

        private static int signAt(byte[] signs, int from, int to) {
            for (int i = to - 1; i >= from; i--) {
                if (signs[i] != 0) {
                    return signs[i];
                }
            }
            return 1;
        }

        /** 1 where text and direction agree, -1 where the direction contradicts the leading sign, 0 without direction. */
        private static int turn(Point point, byte[] signs, boolean turnsBack) {
            if (point.direction() == Direction.NEITHER) {
                return 0;
            }
            int wanted = point.direction() == Direction.ADVANCE ? 1 : -1;
            for (byte sign : signs) {
                if (sign == wanted) {
                    return 1;
                }
            }
            return wanted < 0 && turnsBack ? 1 : -1;
        }

        @Override
        public String toString() {
            return "Wording.Reader";
        }
    }

    /** Names and adjectives of States as one term each: {@code China, Chinese, PRC} are {@code =CHN}. */
    private static final class Countries {

        /** In small letters a pronoun. */
        private static final String PRONOUN = "us";

        static final Phrases<String> PHRASES = phrases();

        private static Phrases<String> phrases() {
            Phrases.Builder<String> builder = Phrases.builder();
            Gazetteer gazetteer = Gazetteer.shipped();
            for (Delegation delegation : gazetteer.delegations()) {
                Stream.concat(gazetteer.names(delegation).stream(), gazetteer.adjectives(delegation).stream())
                        .filter(name -> !name.toLowerCase(Locale.ROOT).equals(PRONOUN))
                        .forEach(name -> builder.add(name, "=" + delegation.id()));
            }
            return builder.build();
        }
    }

    @Override
    public String toString() {
        return "Wording of " + terms.size() + " terms";
    }
}
