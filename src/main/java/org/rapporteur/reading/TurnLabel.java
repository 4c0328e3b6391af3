package org.rapporteur.reading;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.reading.HeadingWords.Kind;
import org.rapporteur.statement.Delegation;
import org.rapporteur.text.Words;

/**
 * What stands before a turn of a meeting record: {@code Mr. Berg (Norland) (spoke in French):}, {@code The President:}.
 *
 * @param role who speaks: the chair, a person, an official
 * @param speaker the person's name without titles, or the office
 * @param country what stands in brackets behind the name; empty if nothing does
 * @param language what an interpreter's note says; empty if there is none
 * @param addition what else the label says, such as "speaking in exercise of the right of reply"
 * @param account whether the record reports what was said, instead of giving the words
 * @param textStart where the words begin
 */
record TurnLabel(
        Role role, String speaker, String country, String language, String addition, boolean account, int textStart) {

    enum Role {
        CHAIR,
        PERSON,
        OFFICIAL
    }

    private static final int LONGEST = 250;
    private static final int LONGEST_NAME = 9;

    /** The label that begins at the beginning of a line; empty if the line goes on with a turn. */
    static Optional<TurnLabel> at(String text, int lineStart, int lineEnd) {
        int start = lineStart;
        while (start < lineEnd
                && (Character.isWhitespace(text.charAt(start)) || "*_".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        int limit = Math.min(lineEnd, start + LONGEST);
        int colon = colon(text, start, limit);
        Optional<TurnLabel> verbatim = colon < 0
                ? Optional.empty()
                : parse(text.substring(start, colon), past(text, colon + 1, lineEnd), false);
        return verbatim.isPresent() ? verbatim : account(text, pastNumber(text, start, limit), limit);
    }

    /** Past blanks and the end of bold or italic marks. */
    private static int past(String text, int from, int end) {
        int at = from;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || "*_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Past the number of a paragraph: summary records count them. */
    private static int pastNumber(String text, int start, int limit) {
        int at = start;
        while (at < limit && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > start && at < limit && text.charAt(at) == '.' ? past(text, at + 1, limit) : start;
    }

    /** The first colon outside brackets. */
    private static int colon(String text, int start, int limit) {
        int depth = 0;
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ':' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** "Mr. Berg (Norland) said that": the words begin with the sentence itself. */
    private static Optional<TurnLabel> account(String text, int start, int limit) {
        int bracket = text.substring(start, limit).indexOf(')') + start;
        if (bracket < start) {
            return Optional.empty();
        }
        String rest = text.substring(bracket + 1, limit);
        String lead = rest.startsWith(", ") ? rest.substring(2) : rest.stripLeading();
        boolean reports = RecordWords.of(RecordWords.Kind.ACCOUNT).stream()
                .anyMatch(verb -> lead.startsWith(verb + " ") || lead.startsWith(verb + ","));
        if (!reports) {
            return Optional.empty();
        }
        int stop = rest.indexOf(" said");
        String addition = rest.startsWith(",") && stop > 0 ? rest.substring(0, stop) : "";
        Optional<TurnLabel> label = parse(text.substring(start, bracket + 1) + addition, start, true);
        return label.filter(each -> !each.country.isEmpty());
    }

    private static Optional<TurnLabel> parse(String raw, int textStart, boolean account) {
        StringBuilder rest = new StringBuilder();
        String country = "";
        String language = "";
        String label = raw.replace("*", "").replace("_", " ");
        int from = 0;
        for (int open = label.indexOf('('); open >= 0; open = label.indexOf('(', from)) {
            int close = label.indexOf(')', open);
            if (close < 0) {
                return Optional.empty();
            }
            String inside = label.substring(open + 1, close).strip();
            rest.append(label, from, open);
            if (isNote(inside)) {
                language = language(inside);
            } else if (country.isEmpty()) {
                country = inside;
            } else {
                rest.append(", ").append(inside);
            }
            from = close + 1;
        }
        rest.append(label.substring(from));
        int comma = rest.indexOf(",");
        String name = (comma < 0 ? rest.toString() : rest.substring(0, comma)).strip();
        String addition = comma < 0 ? "" : rest.substring(comma + 1).strip();
        return named(name, country, language, addition, account, textStart);
    }

    private static Optional<TurnLabel> named(
            String name, String country, String language, String addition, boolean account, int textStart) {
        String bare = name.toLowerCase(Locale.ROOT).startsWith("the ")
                ? name.substring(4).strip()
                : name;
        if (RecordWords.is(RecordWords.Kind.CHAIR, bare)) {
            return Optional.of(new TurnLabel(Role.CHAIR, bare, country, language, addition, account, textStart));
        }
        if (RecordWords.is(RecordWords.Kind.OFFICIAL, bare)) {
            return Optional.of(new TurnLabel(Role.OFFICIAL, bare, country, language, addition, account, textStart));
        }
        String person = person(name);
        if (!person.isEmpty()) {
            return Optional.of(new TurnLabel(Role.PERSON, person, country, language, addition, account, textStart));
        }
        String inBrackets = person(country);
        String delegation = delegation(bare, !inBrackets.isEmpty());
        return delegation.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TurnLabel(Role.PERSON, inBrackets, delegation, language, addition, account, textStart));
    }

    /** "Norland (Mr. Berg)"; "The representative of Norland"; a delegation of the table that stands alone. */
    private static String delegation(String name, boolean person) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String carrier : new String[] {"representative of ", "delegation of ", "observer of ", "observer for "}) {
            if (lower.startsWith(carrier)) {
                String of = name.substring(carrier.length());
                return of.startsWith("the ") ? of.substring(4) : of;
            }
        }
        if (person) {
            return name;
        }
        try {
            return name.length() <= 80 ? Delegation.find(name).name() : "";
        } catch (UnknownNameException e) {
            return "";
        }
    }

    /** The name behind a title, at least the last word, also where that is a title too ("Ms. King"); empty if it is none, or addresses the chair ("Mr. President"). */
    private static String person(String name) {
        Words words = Words.of(name);
        int from = 0;
        while (from + 1 < words.size()
                && (HeadingWords.is(Kind.TITLE, words.form(from))
                        || words.form(from).equals("."))) {
            from++;
        }
        int to = words.size();
        if (from == 0 || from == to || to - from > LONGEST_NAME || HeadingWords.is(Kind.CHAIR, words.form(from))) {
            return "";
        }
        for (int i = from; i < to; i++) {
            boolean proper = Character.isUpperCase(name.codePointAt(words.start(i)))
                    || HeadingWords.is(Kind.PARTICLE, words.form(i))
                    || !words.isWord(i);
            if (!proper) {
                return "";
            }
        }
        return Character.isUpperCase(name.codePointAt(0))
                ? name.substring(words.start(from)).strip()
                : "";
    }

    static boolean isNote(String inside) {
        String lower = inside.toLowerCase(Locale.ROOT);
        return RecordWords.of(RecordWords.Kind.LANGUAGE).stream().anyMatch(lower::startsWith);
    }

    /** The language of a note: "spoke in French; English text provided" is "French". */
    static String language(String note) {
        String lower = note.toLowerCase(Locale.ROOT);
        String rest = RecordWords.of(RecordWords.Kind.LANGUAGE).stream()
                .filter(lower::startsWith)
                .map(lead -> note.substring(lead.length()).strip())
                .findFirst()
                .orElse("");
        int end = 0;
        while (end < rest.length() && (Character.isLetter(rest.charAt(end)) || rest.charAt(end) == ' ')) {
            end++;
        }
        return rest.substring(0, end).strip();
    }
}
