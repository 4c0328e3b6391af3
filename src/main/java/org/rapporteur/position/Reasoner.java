package org.rapporteur.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Transcript;
import org.rapporteur.statement.Wording;
import org.rapporteur.text.Polarity;
import org.rapporteur.text.Stemmer;
import org.rapporteur.text.Words;

/** Tells of points and sentences of one transcript which indicators they hold or nearly hold, and what followed. */
final class Reasoner {

    /** Words shorter than this are too common to tell that a phrase is near. */
    private static final int TELLING = 4;

    /** What is said of an object whose direction decided. */
    static final String BY_DIRECTION = ", because the point speaks ";

    private static final String MET = "\u0000";
    private static final String NO_FORM = "is no form of ";

    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

    private final CompiledCodebook codebook;
    private final PointCoder coder;
    private final Words words;
    private final Polarity polarity;
    private final Wording.Reader wordings;

    Reasoner(CompiledCodebook codebook, Transcript transcript) {
        this.codebook = codebook;
        this.coder = new PointCoder(codebook, transcript);
        this.words = transcript.words();
        this.polarity = Polarity.of(words);
        this.wordings = Wording.Reader.of(transcript);
    }

    /** A sentence that makes no point. */
    Reason of(Sentence sentence) {
        int from = words.firstFrom(sentence.quotation().start());
        int to = words.firstFrom(sentence.quotation().end());
        return new Reason(
                sentence.quotation(),
                "makes no point: read as " + sentence.reading().name().toLowerCase(Locale.ROOT) + ", "
                        + sentence.rule(),
                Map.of(),
                Map.of(),
                hits(sentence),
                near(from, to),
                List.of());
    }

    /** The indicators in a sentence that makes no point. */
    List<Reason.Hit> hits(Sentence sentence) {
        int from = words.firstFrom(sentence.quotation().start());
        int to = words.firstFrom(sentence.quotation().end());
        return sorted(coder.matches(from, to)).stream()
                .map(match -> hit(match, "not counted, because the sentence makes no point"))
                .distinct()
                .toList();
    }

    /** A point with what was made of it. */
    Reason of(Point point, Map<Issue, Double> issues, Map<Question, Stance> stances, List<String> remarks) {
        Quotation quotation = point.quotation();
        int from = words.firstFrom(quotation.start());
        int to = words.firstFrom(quotation.end());
        List<String> notes = new ArrayList<>(remarks);
        boolean object =
                coder.matches(from, to).stream().anyMatch(match -> match.sign().role() == Indicator.Role.OBJECT);
        if (object) {
            notes.add(turning(from, to));
        }
        return new Reason(quotation, reading(point), issues, stances, hits(point), near(from, to), notes);
    }

    /** The indicators in a point with what each did, in the order of the codebook. */
    List<Reason.Hit> hits(Point point) {
        int from = words.firstFrom(point.quotation().start());
        int to = words.firstFrom(point.quotation().end());
        Wording wording = wordings.of(point);
        List<Match> matches = coder.matches(from, to);
        List<Reason.Hit> hits = new ArrayList<>();
        List<Match> telling = coder.telling(from, to);
        for (Match match : sorted(matches)) {
            String effect = match.sign().ofQuestion() && !telling.contains(match)
                    ? coder.isUnasserted(match, from, to)
                            ? "not counted, because the speaker does not say it on its own part"
                            : "not counted, because a longer indicator stands there"
                    : effect(match, matches, wording) + bound(match, point, from, to);
            hits.add(hit(match, effect));
        }
        return hits.stream().distinct().toList();
    }

    private static String reading(Point point) {
        String kind = point instanceof Claim claim ? "claim (" + claim.kind() + ")" : "proposal";
        return kind.toLowerCase(Locale.ROOT) + ", direction " + point.direction() + ", strength " + point.strength()
                + ": " + point.provenance().rule();
    }

    private Reason.Hit hit(Match match, String effect) {
        CompiledCodebook.Owned owned = codebook.indicators.get(match.sign().number());
        return new Reason.Hit(
                owned.owner(), owned.ofQuestion(), owned.indicator(), shown(match.from(), match.to()), effect);
    }

    /** In the order of the codebook; of one indicator in the order of the text. */
    private static List<Match> sorted(List<Match> matches) {
        return matches.stream()
                .sorted(Comparator.comparingInt(match -> match.sign().number()))
                .toList();
    }

    private String shown(int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (int at = from; at < to; at++) {
            shown.append(at > from ? " " : "").append(words.form(at));
        }
        return shown.toString();
    }

    private String effect(Match match, List<Match> all, Wording wording) {
        boolean vetoed = all.stream()
                .anyMatch(other -> other.sign().role() == Indicator.Role.EXCLUDED && isOfSame(other, match));
        Indicator.Role role = match.sign().role();
        if (role == Indicator.Role.EXCLUDED) {
            return match.sign().ofQuestion() ? "takes the stance away" : "keeps the point off the issue";
        }
        if (vetoed) {
            return "vetoed by an excluded reading";
        }
        return switch (role) {
            case WORD -> "on the issue";
            case HINT -> "counts with a second hint or a word of the issue";
            case CONDITION -> "CONDITIONAL";
            case OBJECT -> object(match, all, wording);
            default ->
                coder.stance(match, wording) + (coder.isNegated(match) ? ", turned by a negation before it" : "");
        };
    }

    private String object(Match match, List<Match> all, Wording wording) {
        boolean overruled = all.stream()
                .anyMatch(other -> isOfSame(other, match)
                        && (other.sign().role() == Indicator.Role.SUPPORT
                                || other.sign().role() == Indicator.Role.OPPOSE));
        if (overruled) {
            return "not asked, because words of support or opposition decide";
        }
        return switch (coder.stance(match, wording)) {
            case SUPPORT -> "SUPPORT" + BY_DIRECTION + "for it";
            case OPPOSE -> "OPPOSE" + BY_DIRECTION + "against it";
            default -> "UNCLEAR, because the point has no direction towards it";
        };
    }

    private String bound(Match match, Point point, int from, int to) {
        Indicator.Role role = match.sign().role();
        boolean pole = role == Indicator.Role.OBJECT || role == Indicator.Role.SUPPORT || role == Indicator.Role.OPPOSE;
        return pole && coder.isBound(match, point, from, to)
                ? "; under a condition, so that support is CONDITIONAL"
                : "";
    }

    private static boolean isOfSame(Match one, Match other) {
        return one.sign().ofQuestion() == other.sign().ofQuestion()
                && one.sign().owner() == other.sign().owner();
    }

    private String turning(int from, int to) {
        Set<String> turning = new LinkedHashSet<>();
        for (var role : polarity.roles(from, to)) {
            switch (role.value()) {
                case NEGATION, ASIDE, AGAINST, AGAINST_NOUN, HARMING, REJECTING, FAULTING ->
                    turning.add("\"" + shown(role.from(), role.to()) + "\"");
                default -> {}
            }
        }
        return turning.isEmpty()
                ? "no word turns the direction"
                : "words that turn the direction: " + String.join(", ", turning);
    }

    private List<Reason.Near> near(int from, int to) {
        Set<Integer> whole = new HashSet<>();
        coder.matches(from, to).forEach(match -> whole.add(match.sign().number()));
        Map<Integer, Set<Integer>> parts = new TreeMap<>();
        coder.signs(from, to)
                .forEach(found -> parts.computeIfAbsent(found.value().number(), k -> new TreeSet<>())
                        .add(found.value().part()));
        List<Reason.Near> near = new ArrayList<>();
        for (int number = 0; number < codebook.indicators.size(); number++) {
            if (!whole.contains(number)) {
                CompiledCodebook.Owned owned = codebook.indicators.get(number);
                String missing = missing(owned.indicator(), parts.getOrDefault(number, Set.of()), from, to);
                if (!missing.isEmpty()) {
                    near.add(new Reason.Near(owned.owner(), owned.ofQuestion(), owned.indicator(), missing));
                }
            }
        }
        return near;
    }

    /** What an indicator lacks, if it is nearly there; else nothing. */
    private String missing(Indicator indicator, Set<Integer> parts, int from, int to) {
        List<String> phrases = indicator.phrases();
        if (!parts.isEmpty()) {
            return "lacks "
                    + IntStream.range(0, phrases.size())
                            .filter(part -> !parts.contains(part))
                            .mapToObj(part -> lacking(phrases.get(part), from, to))
                            .collect(Collectors.joining(", "));
        }
        return phrases.size() == 1 ? missing(phrases.get(0), from, to) : "";
    }

    private String lacking(String phrase, int from, int to) {
        String why = missing(phrase, from, to);
        return "'" + phrase + "'" + (why.startsWith(NO_FORM) ? ", which " + why : "");
    }

    private String missing(String phrase, int from, int to) {
        List<String> lacking = new ArrayList<>();
        int met = 0;
        String like = "";
        for (String written : phrase.strip().split(" +", -1)) {
            String bare = written.replace("~", "").replace("*", "").toLowerCase(Locale.ROOT);
            if (bare.isEmpty()) {
                continue;
            }
            String found = like(written, bare, from, to);
            boolean telling = bare.length() >= TELLING;
            if (found.equals(MET)) {
                met += telling ? 1 : 0;
            } else {
                lacking.add(written);
                like = telling ? found : "";
            }
        }
        if (lacking.size() != 1) {
            return lacking.isEmpty() && met > 0 && phrase.strip().contains(" ")
                    ? "has its words, but not side by side"
                    : "";
        }
        if (!like.isEmpty()) {
            return NO_FORM + "\"" + like + "\"" + advice(lacking.get(0), like);
        }
        return met > 0 ? "lacks '" + lacking.get(0) + "'" : "";
    }

    /** The word of a stretch that meets one of a phrase (as MET) or comes near it: begins so, or one letter away. */
    private String like(String written, String bare, int from, int to) {
        String stem = Stemmer.english().stem(bare);
        String near = "";
        for (int at = from; at < to; at++) {
            String form = words.form(at);
            boolean met = written.endsWith("~")
                    ? words.stem(at).equals(stem) || words.stem(at).equals(bare)
                    : written.endsWith("*") ? form.startsWith(bare) : form.equals(bare);
            if (met) {
                return MET;
            }
            if (near.isEmpty() && isNear(form, words.stem(at), bare, stem)) {
                near = form;
            }
        }
        return near;
    }

    private static boolean isNear(String form, String its, String bare, String stem) {
        boolean sameStem =
                its.equals(stem) || form.startsWith(bare) || form.length() >= TELLING && its.startsWith(stem);
        return sameStem || form.length() > TELLING && bare.length() > TELLING && ONE_LETTER.apply(form, bare) >= 0;
    }

    private static String advice(String written, String like) {
        String bare = written.replace("~", "").replace("*", "").toLowerCase(Locale.ROOT);
        if (like.startsWith(bare)) {
            return "; maybe '" + bare + "*'";
        }
        return Stemmer.english().stem(bare).equals(Stemmer.english().stem(like)) ? "; maybe '" + bare + "~'" : "";
    }
}
