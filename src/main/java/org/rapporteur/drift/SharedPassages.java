package org.rapporteur.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.fault.LimitException;
import org.rapporteur.fault.Shown;
import org.rapporteur.progress.Work;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Background;
import org.rapporteur.text.Words;

/**
 * Who uses whose language: passages that statements of different delegations have in common.
 *
 * <p>Runs of {@value Shingles#LENGTH} equal words are found in all statements at once and joined where no more than a few
 * words stand between them on either side (shingles, Broder 1997; textreuse has the idea for R). Courtesies, headings and
 * reported words are left out, and so is what stands at very many places. A passage counts only if it is telling: the
 * weights of its different words by rarity in diplomatic speech, names and other capitalised words not counted, must sum
 * to at least {@value #LEAST_WEIGHT}. So "on behalf of the Permanent Representative of Norland" is no find.
 *
 * <p>The statement with the earlier date comes first: the later can have it from the earlier, or both from a third.
 *
 * <pre>{@code
 * SharedPassages shared = SharedPassages.among(statements);
 * shared.passages().get(0).describe();    // Sudland has 14 words that Norland had before
 * shared.toText();
 * }</pre>
 *
 * <p>Immutable and thread-safe; takes time about in proportion to the words of all statements.
 */
public final class SharedPassages {

    static final int LEAST_WEIGHT = 20;

    /** Words between two equal runs that still belong to one passage. */
    private static final int GAP = 4;

    /** What a word in every tenth sentence weighs: words as common as that tell nothing. */
    private static final double COMMON = 2.3;

    private static final long MOST_WORDS = 5_000_000;

    private final List<SharedPassage> passages;
    private final int statements;

    private final long delegations;

    private SharedPassages(List<SharedPassage> passages, List<Statement> statements) {
        this.passages = List.copyOf(passages);
        this.statements = statements.size();
        this.delegations =
                statements.stream().map(Statement::delegation).distinct().count();
    }

    /**
     * The passages that statements of different delegations share.
     *
     * @param statements statements of any delegations, in any order
     * @return what they share; nothing if they are all of one delegation
     */
    public static SharedPassages among(List<Statement> statements) {
        Objects.requireNonNull(statements, "statements must not be null");
        long words = statements.stream()
                .mapToLong(s -> s.transcript().words().size())
                .sum();
        if (words > MOST_WORDS) {
            throw new LimitException("statements", "words of all statements", words, MOST_WORDS);
        }
        return new SharedPassages(new Finding(statements).passages(), statements);
    }

    /**
     * The passages.
     *
     * @return the most telling first; ties in the order of the statements and of the text
     */
    public List<SharedPassage> passages() {
        return passages;
    }

    /**
     * The passages for people.
     *
     * @param most how many of them, the most telling first, at least 1
     * @return lines of at most 100 columns, each ended by a line break
     */
    public String toText(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("number of passages (" + most + ") must be at least 1");
        }
        Lines lines = new Lines();
        lines.add(this.toString());
        if (passages.isEmpty()) {
            lines.add(
                    delegations < 2
                            ? "Nothing can be said of shared language: it takes statements of two delegations."
                            : "No two delegations have " + Shingles.LENGTH + " telling words in the same order.");
        }
        for (SharedPassage passage : passages.subList(0, Math.min(most, passages.size()))) {
            lines.blank();
            lines.add(passage.describe());
            lines.hanging("  ", side(passage.first(), passage.firstQuotation()));
            lines.hanging("  ", side(passage.second(), passage.secondQuotation()));
        }
        return lines.toString();
    }

    private static String side(Statement statement, Quotation quotation) {
        String date = statement.transcript().date().map(d -> ", " + d).orElse("");
        return statement.delegation().name() + date + ": \"" + quotation.plain() + "\"";
    }

    /**
     * The ten most telling passages for people.
     *
     * @return as {@link #toText(int)} has it
     */
    public String toText() {
        return toText(10);
    }

    @Override
    public String toString() {
        return "Shared language: " + Shown.counted(passages.size(), "passage") + " in "
                + Shown.counted(statements, "statement");
    }

    /** One search. */
    private static final class Finding {

        private final List<Statement> statements;
        private final Shingles shingles;

        Finding(List<Statement> statements) {
            this.statements = statements;
            this.shingles = new Shingles(statements);
        }

        /** Where two statements have the same run of words. */
        private record Match(int first, int second) {}

        List<SharedPassage> passages() {
            TreeMap<Long, List<Match>> byPair = new TreeMap<>();
            for (List<Shingles.Place> places : shingles.repeated()) {
                Work.goOn();
                gather(places, byPair);
            }
            List<SharedPassage> found = new ArrayList<>();
            byPair.forEach((pair, matches) -> {
                int one = (int) (pair / statements.size());
                int other = (int) (pair % statements.size());
                for (Run run : joined(matches)) {
                    passage(one, other, run).ifPresent(found::add);
                }
            });
            found.sort(Comparator.comparingDouble((SharedPassage p) -> -p.weight()));
            return found;
        }

        private void gather(List<Shingles.Place> places, TreeMap<Long, List<Match>> byPair) {
            for (int a = 0; a < places.size(); a++) {
                for (int b = a + 1; b < places.size(); b++) {
                    int one = places.get(a).statement();
                    int other = places.get(b).statement();
                    boolean foreign = !statements
                            .get(one)
                            .delegation()
                            .equals(statements.get(other).delegation());
                    if (foreign) {
                        byPair.computeIfAbsent((long) one * statements.size() + other, k -> new ArrayList<>())
                                .add(new Match(
                                        places.get(a).word(), places.get(b).word()));
                    }
                }
            }
        }

        /** A stretch of both that has equal runs with small gaps. */
        private record Run(int firstFrom, int firstTo, int secondFrom, int secondTo, int equal) {

            boolean reaches(Match match) {
                int firstGap = match.first - firstTo;
                int secondGap = match.second - secondTo;
                return firstGap <= GAP
                        && secondGap <= GAP
                        && match.first >= firstFrom
                        && match.second >= secondFrom
                        && (firstGap < 0 == secondGap < 0)
                        && (firstGap >= 0 || firstGap == secondGap);
            }

            Run with(Match match) {
                int end = match.first + Shingles.LENGTH;
                return new Run(
                        firstFrom,
                        end,
                        secondFrom,
                        match.second + Shingles.LENGTH,
                        equal + Math.min(Shingles.LENGTH, end - firstTo));
            }
        }

        private static List<Run> joined(List<Match> matches) {
            matches.sort(Comparator.comparingInt(Match::first).thenComparingInt(Match::second));
            List<Run> open = new ArrayList<>();
            List<Run> done = new ArrayList<>();
            for (Match match : matches) {
                done.addAll(open.stream()
                        .filter(run -> match.first - run.firstTo > GAP)
                        .toList());
                open.removeIf(run -> match.first - run.firstTo > GAP);
                int reached = -1;
                for (int i = 0; i < open.size(); i++) {
                    reached = reached < 0 && open.get(i).reaches(match) ? i : reached;
                }
                if (reached < 0) {
                    open.add(new Run(
                            match.first,
                            match.first + Shingles.LENGTH,
                            match.second,
                            match.second + Shingles.LENGTH,
                            Shingles.LENGTH));
                } else {
                    open.set(reached, open.get(reached).with(match));
                }
            }
            done.addAll(open);
            return done;
        }

        private Optional<SharedPassage> passage(int one, int other, Run run) {
            double weight = weight(one, run.firstFrom, run.firstTo);
            if (weight < LEAST_WEIGHT) {
                return Optional.empty();
            }
            Quotation first = quotation(one, run.firstFrom, run.firstTo);
            Quotation second = quotation(other, run.secondFrom, run.secondTo);
            Optional<LocalDate> before = statements.get(one).transcript().date();
            Optional<LocalDate> after = statements.get(other).transcript().date();
            boolean dated = before.isPresent() && after.isPresent() && !before.equals(after);
            boolean swapped = dated && before.orElseThrow().isAfter(after.orElseThrow());
            return Optional.of(
                    swapped
                            ? new SharedPassage(
                                    statements.get(other), second, statements.get(one), first, run.equal, weight, true)
                            : new SharedPassage(
                                    statements.get(one),
                                    first,
                                    statements.get(other),
                                    second,
                                    run.equal,
                                    weight,
                                    dated));
        }

        private Quotation quotation(int statement, int from, int to) {
            Transcript transcript = statements.get(statement).transcript();
            Words words = transcript.words();
            return transcript.quote(
                    words.start(shingles.token(statement, from)), words.end(shingles.token(statement, to - 1)));
        }

        /** The weights of its different words; none for names, numbers and titles in quotation marks. */
        private double weight(int statement, int from, int to) {
            Transcript transcript = statements.get(statement).transcript();
            TreeSet<String> stems = new TreeSet<>();
            boolean quoted = false;
            for (int i = from; i < to; i++) {
                int token = shingles.token(statement, i);
                if (token >= 0) {
                    quoted = isQuoted(transcript, token, quoted);
                    if (!quoted && isPlain(transcript, token)) {
                        stems.add(transcript.words().stem(token));
                    }
                }
            }
            double sum = 0;
            for (String stem : stems) {
                sum += Math.max(0, Background.shipped().weight(stem) - COMMON);
            }
            return sum;
        }

        private static boolean isPlain(Transcript transcript, int token) {
            return Character.isLowerCase(
                    transcript.text().codePointAt(transcript.words().start(token)));
        }

        /** Whether a word stands in quotation marks, told by the mark right before it or by the word before. */
        private static boolean isQuoted(Transcript transcript, int token, boolean before) {
            int start = transcript.words().start(token);
            int previousEnd = token > 0 ? transcript.words().start(token - 1) : start;
            boolean quoted = before;
            for (int i = previousEnd; i < start; i++) {
                char c = transcript.text().charAt(i);
                quoted = c == '\u201c' || c == '\u00ab' || quoted && c != '\u201d' && c != '\u00bb';
            }
            return quoted;
        }
    }
}
