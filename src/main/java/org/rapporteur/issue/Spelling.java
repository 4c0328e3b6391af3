package org.rapporteur.issue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells an indicator or a name that means something from one that can never fire or be named, and why. */
final class Spelling {

    static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    /** Stops at the next bracket of either kind, so that a thousand open ones are not searched to the end each. */
    private static final Pattern CLASS = Pattern.compile("\\[[^\\[\\]]+\\]");

    private static final Pattern WORD = Pattern.compile("[^~*]+[~*]?|\\*");
    /** What nearly every indicator is: small words with ~ or * at most. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]++[~*]?( [a-z0-9]++[~*]?)*+");

    private static final Pattern DASHES = Pattern.compile("[-\\u2010-\\u2015\\s]+");
    private static final Pattern NOT_BEHIND = Pattern.compile("!([^\\s!~*]+) ([^!]+)");
    private static final Pattern OPERATOR = Pattern.compile("(?<!\\S)(OR|AND|NOT|XOR|NEAR)(?!\\S)");
    private static final Pattern LIST_MARK = Pattern.compile("^[-\\u2010-\\u2015\\u2022] ");
    private static final Pattern END_MARK = Pattern.compile("\\S[,:?\\u2026]$|\\p{L}{4}\\.$|\\p{L}{2}\\.[~*]");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+([-_.][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final int FEW_WORDS = 2;
    private static final int SOME_WORDS = 4;

    /** Characters that look like those of an indicator, with what they should be. */
    private static final Map<Character, String> ALIKE = Map.ofEntries(
            Map.entry('\uff5e', "~"),
            Map.entry('\u223c', "~"),
            Map.entry('\u02dc', "~"),
            Map.entry('\uff0a', "*"),
            Map.entry('\u2217', "*"),
            Map.entry('\uff0b', "+"),
            Map.entry('\uff5c', "|"),
            Map.entry('\u00a6', "|"),
            Map.entry('\uff01', "!"),
            Map.entry('\uff3b', "["),
            Map.entry('\uff3d', "]"));

    /** Characters that no indicator needs, with what to try instead. */
    private static final Map<Character, String> USELESS = Map.ofEntries(
            Map.entry('"', "words side by side are a phrase already, without quotation marks"),
            Map.entry('\u201c', "words side by side are a phrase already, without quotation marks"),
            Map.entry('\u201d', "words side by side are a phrase already, without quotation marks"),
            Map.entry('\u201e', "words side by side are a phrase already, without quotation marks"),
            Map.entry('\u00ab', "words side by side are a phrase already, without quotation marks"),
            Map.entry('\u00bb', "words side by side are a phrase already, without quotation marks"),
            Map.entry('(', "write each alternative out, or name a class of them: synonyms: [boats] = boat~ | ship~"),
            Map.entry(')', "write each alternative out, or name a class of them: synonyms: [boats] = boat~ | ship~"),
            Map.entry('{', "take [square brackets] for a class of phrases"),
            Map.entry('}', "take [square brackets] for a class of phrases"),
            Map.entry(';', "separate the indicators by |"),
            Map.entry('#', "give a comment a line of its own that begins with #"),
            Map.entry('=', "declare what else counts as a term in a line 'synonyms: term = other | other'"),
            Map.entry('\\', "take ~ for the forms of a word and * for any ending; there are no other patterns"),
            Map.entry('^', "take ~ for the forms of a word and * for any ending; there are no other patterns"));

    private Spelling() {}

    /**
     * What is wrong with an indicator.
     *
     * @param pattern one indicator as written
     * @return the rule that is broken and what to try; empty if there is none
     */
    static Optional<String> fault(String pattern) {
        if (pattern.isEmpty()) {
            return Optional.of("holds no word between two |, or before or behind one\nMaybe take that | out.");
        }
        return PLAIN.matcher(pattern).matches()
                ? Optional.empty()
                : invisible(pattern)
                        .or(() -> strangers(pattern))
                        .or(() -> brackets(pattern))
                        .or(() -> phrases(pattern));
    }

    /** What is wrong with a text that is compared letter by letter: characters that nobody sees. */
    static Optional<String> invisible(String text) {
        Matcher found = INVISIBLE.matcher(text);
        return found.find()
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "must hold no invisible character (U+%04X, the %s)\nMaybe type it anew.",
                        (int) found.group().charAt(0),
                        ordinal(found.start() + 1)))
                : Optional.empty();
    }

    private static String ordinal(int place) {
        return place + ". character";
    }

    private static Optional<String> strangers(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (ALIKE.containsKey(c)) {
                return Optional.of(String.format(
                        Locale.ROOT,
                        "holds %s (U+%04X), which only looks like %s\nMaybe type %s.",
                        c,
                        (int) c,
                        ALIKE.get(c),
                        ALIKE.get(c)));
            }
            if (USELESS.containsKey(c)) {
                return Optional.of("must hold no " + c + "\nMaybe " + USELESS.get(c) + ".");
            }
        }
        Matcher operator = OPERATOR.matcher(pattern);
        return operator.find()
                ? Optional.of("must hold no " + operator.group()
                        + " in capitals\nMaybe | for \"or\", + for \"and\", ! for \"not behind\" (!least developed); the word itself in"
                        + " small letters.")
                : Optional.empty();
    }

    private static Optional<String> brackets(String pattern) {
        String rest = CLASS.matcher(pattern).replaceAll("");
        if (rest.indexOf('[') >= 0 || rest.indexOf(']') >= 0) {
            return Optional.of("must close each [ by a ], with a name between\nMaybe [name].");
        }
        Matcher found = CLASS.matcher(pattern);
        while (found.find()) {
            boolean alone = (found.start() == 0 || " +".indexOf(pattern.charAt(found.start() - 1)) >= 0)
                    && (found.end() == pattern.length() || " +".indexOf(pattern.charAt(found.end())) >= 0);
            if (!alone) {
                return Optional.of("must have blanks around " + found.group()
                        + "\nMaybe put ~ and * into the line of its 'synonyms:'.");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> phrases(String pattern) {
        for (String phrase : pattern.split("\\+", -1)) {
            Optional<String> fault =
                    phrase(CLASS.matcher(phrase).replaceAll("x").strip());
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> phrase(String plain) {
        if (plain.isEmpty()) {
            return Optional.of("must have words before and behind each +");
        }
        if (plain.indexOf('!') >= 0 && !NOT_BEHIND.matcher(plain).matches()) {
            return Optional.of(
                    "must have '!' only at the beginning of a phrase, directly before one whole word that may not"
                            + " stand there, and the phrase behind it\nMaybe !least developed countries.");
        }
        List<String> words = Arrays.asList(plain.split("\\s+"));
        if (words.stream().anyMatch(word -> !WORD.matcher(word).matches())) {
            return Optional.of(
                    "must have ~ or * only at the end of a word (fish~, territor*), or * alone for any one word");
        }
        if (words.get(0).equals("*")) {
            return Optional.of(
                    "must not begin with * alone\nMaybe take it out: it stands for any one word between two.");
        }
        if (!LETTER.matcher(plain).find()) {
            return Optional.of("must hold words");
        }
        if (LIST_MARK.matcher(plain).find() || END_MARK.matcher(plain).find()) {
            return Optional.of(
                    "must not begin or end with a mark that stands beside its words\nMaybe the words alone.");
        }
        return Optional.empty();
    }

    /** What is wrong with a term of synonyms, which is a phrase or the name of a class. */
    static Optional<String> ofTerm(String term) {
        return fault(term)
                .or(() -> CLASS.matcher(term).find() && !CLASS.matcher(term).matches()
                        ? Optional.of("must be the name of a class alone, or words without one\nMaybe "
                                + term.replaceAll("[\\[\\]]", "") + ".")
                        : Optional.empty());
    }

    /** What is wrong with the id of an issue or a question. */
    static Optional<String> ofName(String name) {
        Optional<String> invisible = invisible(name);
        if (invisible.isPresent() || NAME.matcher(name).matches()) {
            return invisible;
        }
        String suggested = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return Optional.of("must be one word of letters, digits and hyphens"
                + (suggested.isEmpty() ? "" : "\nMaybe " + suggested + "; the name for people stands in 'label:'."));
    }

    /** Two indicators with the same key find the same: capitals, accents, hyphens, order of phrases do not matter. */
    static String folded(String pattern) {
        if (PLAIN.matcher(pattern).matches()) {
            return pattern;
        }
        return Arrays.stream(pattern.split("\\+", -1))
                .map(phrase -> Normalizer.normalize(phrase, Normalizer.Form.NFKD))
                .map(phrase -> MARKS.matcher(phrase).replaceAll("").toLowerCase(Locale.ROOT))
                .map(phrase -> DASHES.matcher(phrase).replaceAll(" ").strip())
                .sorted()
                .collect(Collectors.joining(" + "));
    }

    /** Whether a value looks like a list of words that somebody separated by commas: "fish, boat, deep sea". */
    static boolean isListByCommas(String value) {
        if (value.indexOf(',') < 0 || value.indexOf('|') >= 0) {
            return false;
        }
        List<String> parts = Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        int most = parts.size() > 2 ? SOME_WORDS : FEW_WORDS;
        return parts.size() > 1 && parts.stream().allMatch(part -> part.split("\\s+").length <= most);
    }
}
