package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.DelegationNames.Named;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.text.Words;

/**
 * What the name of a file tells: {@code China-OEWG-2019-09.txt}, {@code DNK_69_2014.txt},
 * {@code UNSC_2014_SPV.7154_spch008_France.txt}.
 */
final class FileName {

    private static final int CODE_LENGTH = 3;
    private static final int SHORTEST_NAME = 3;
    private static final int YEAR_LENGTH = 4;

    /** Codes of States that are words of file names in capitals. */
    private static final Set<String> WORDS = Set.of("AND", "ARE", "CAN", "NOR", "PER");

    private final List<String> tokens;

    private FileName(List<String> tokens) {
        this.tokens = tokens;
    }

    /** Reads the last part of a source's name. */
    static Particulars of(String source) {
        FileName name = new FileName(tokens(lastPart(source)));
        String spaced = String.join(" ", name.tokens);
        Words words = Words.of(spaced);
        return new Particulars(
                name.delegation(spaced, words), Forums.in(spaced, words), name.meeting(), name.day(), "");
    }

    /** The words with which the name begins, up to a number, a forum, or what is delivered: maybe whom it is of. */
    static String unknown(String source) {
        StringBuilder said = new StringBuilder();
        for (String token : tokens(lastPart(source))) {
            boolean name = token.codePoints().allMatch(Character::isLetter)
                    && !HeadingWords.is(HeadingWords.Kind.DOCUMENT, token.toLowerCase(Locale.ROOT))
                    && Forums.in(token, Words.of(token)).isEmpty();
            if (!name) {
                break;
            }
            said.append(said.isEmpty() ? "" : " ").append(token);
        }
        return said.length() >= SHORTEST_NAME ? said.toString() : "";
    }

    private static String lastPart(String source) {
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 9 ? name.substring(0, dot) : name;
    }

    /** Cut at signs and blanks, before a capital after a small letter, and before a year. */
    private static List<String> tokens(String name) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean sign = i == name.length() || isSign(name.charAt(i));
            if (sign || i > from && isBorder(name, i)) {
                if (i > from) {
                    tokens.add(name.substring(from, i));
                }
                from = sign ? i + 1 : i;
            }
        }
        return tokens;
    }

    private static boolean isSign(char c) {
        return !Character.isLetterOrDigit(c)
                && !Character.isSurrogate(c)
                && c != '\''
                && c != '’'
                && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    private static boolean isBorder(String name, int at) {
        char before = name.charAt(at - 1);
        char c = name.charAt(at);
        return Character.isLowerCase(before) && Character.isUpperCase(c)
                || Character.isLetter(before) && digitsFrom(name, at) >= YEAR_LENGTH;
    }

    private static int digitsFrom(String name, int at) {
        int to = at;
        while (to < name.length() && name.charAt(to) >= '0' && name.charAt(to) <= '9') {
            to++;
        }
        return to - at;
    }

    /** The one State named; else the one group; else the United Nations; else the code of a State. */
    private @Nullable Delegation delegation(String spaced, Words words) {
        Delegation coded = code(0);
        if (coded != null) {
            return coded;
        }
        List<Named> named = DelegationNames.in(capitalised(spaced), words).stream()
                .map(PhraseFinder.Match::value)
                .toList();
        Set<Delegation> states = only(
                named.stream().filter(n -> !n.isGroup() && !n.isUnitedNations()).toList());
        Set<Delegation> groups = only(named.stream().filter(Named::isGroup).toList());
        if (states.isEmpty() && groups.isEmpty()) {
            return named.isEmpty() ? onlyCode() : named.get(0).delegation();
        }
        Set<Delegation> found = states.isEmpty() ? groups : states;
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private static Set<Delegation> only(List<Named> named) {
        return named.stream().map(Named::delegation).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of files are often written small throughout: "kenya-statement". */
    private static String capitalised(String spaced) {
        StringBuilder capitalised = new StringBuilder(spaced);
        for (int i = 0; i < spaced.length(); i++) {
            boolean first = i == 0 || spaced.charAt(i - 1) == ' ';
            if (first) {
                capitalised.setCharAt(i, Character.toTitleCase(spaced.charAt(i)));
            }
        }
        return capitalised.toString();
    }

    private @Nullable Delegation onlyCode() {
        Delegation found = null;
        for (int i = 1; i < tokens.size(); i++) {
            Delegation coded = WORDS.contains(tokens.get(i)) ? null : code(i);
            if (coded != null && found != null && !coded.equals(found)) {
                return null;
            }
            found = coded != null ? coded : found;
        }
        return found;
    }

    private @Nullable Delegation code(int at) {
        boolean shape = at < tokens.size()
                && tokens.get(at).length() == CODE_LENGTH
                && tokens.get(at).chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return shape
                ? Gazetteer.shipped()
                        .find(tokens.get(at))
                        .filter(d -> d.id().equals(tokens.get(at)))
                        .orElse(null)
                : null;
    }

    /** {@code SPV.7154} is the meeting S/PV.7154. */
    private String meeting() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean record = tokens.get(i).equals("SPV")
                    || i > 0 && tokens.get(i).equals("PV") && tokens.get(i - 1).equals("S");
            if (record && Digits.number(tokens.get(i + 1)) > 0) {
                return "S/PV." + tokens.get(i + 1);
            }
        }
        return "";
    }

    private @Nullable Day day() {
        for (int i = 0; i < tokens.size(); i++) {
            Day day = dayAt(i);
            if (day != null) {
                return day;
            }
        }
        String spaced = String.join(" ", tokens);
        return Calendar.in(spaced, Words.of(spaced));
    }

    /** {@code 2019 09 23}, {@code 20190923} or {@code 2019 09}; a year alone is no day. */
    private @Nullable Day dayAt(int at) {
        String token = tokens.get(at);
        if (token.length() == 2 * YEAR_LENGTH) {
            int all = Digits.number(token);
            return Day.of(all / 10_000, all / 100 % 100, all % 100);
        }
        boolean month = token.length() == YEAR_LENGTH && twoDigits(at + 1);
        if (!month || !Day.isYear(Digits.number(token))) {
            return null;
        }
        int year = Digits.number(token);
        int number = Digits.number(tokens.get(at + 1));
        Day whole = twoDigits(at + 2) ? Day.of(year, number, Digits.number(tokens.get(at + 2))) : null;
        return whole != null ? whole : Day.firstOf(year, number);
    }

    private boolean twoDigits(int at) {
        return at < tokens.size() && tokens.get(at).length() == 2 && Digits.number(tokens.get(at)) > 0;
    }
}
