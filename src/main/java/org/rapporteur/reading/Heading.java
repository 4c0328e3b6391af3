package org.rapporteur.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.DelegationNames.Named;
import org.rapporteur.reading.HeadingWords.Kind;
import org.rapporteur.reading.HeadingZones.Zone;
import org.rapporteur.reading.PhraseFinder.Match;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Words;

/**
 * What the lines above a speech say of its delivery.
 *
 * <p>A name counts as that of the speaker by what stands around it: "Statement by", "delegation of", brackets behind a
 * person's name, a line of its own. A State that is only the place or the subject of a meeting is not taken.
 */
final class Heading {

    private static final int NEVER = 9;

    private final String text;
    private final Words words;
    private final HeadingZones zones;
    private final List<Match<Named>> names;

    private Heading(String text) {
        this.text = text;
        this.words = Words.of(text);
        this.zones = new HeadingZones(text, words);
        this.names = DelegationNames.in(text, words);
    }

    static Heading of(Transcript transcript) {
        return new Heading(HeadingText.of(transcript));
    }

    Particulars particulars() {
        return new Particulars(
                delegation(),
                Forums.in(text, words),
                Meetings.in(text, words),
                Calendar.in(text, words),
                new Persons(text, words, zones, names).speaker());
    }

    /** Whether a text before a colon names just a delegation, or a person and a delegation in brackets. */
    static boolean isLabel(String label, Words words, List<Match<Named>> names) {
        return names.stream().anyMatch(name -> isBracketed(label, words, name) || isAlone(words, name));
    }

    private static boolean isAlone(Words words, Match<Named> name) {
        int own = words.count(name.from(), name.to());
        int all = words.count(0, words.size());
        boolean article = words.size() > 0 && words.form(0).equals("the");
        return !name.value().adjective() && own == (article ? all - 1 : all);
    }

    private static boolean isBracketed(String text, Words words, Match<Named> name) {
        int before = words.start(name.from()) - 1;
        int after = words.end(name.to() - 1);
        return before > 0 && text.charAt(before) == '(' && after < text.length() && text.charAt(after) == ')';
    }

    private @Nullable Delegation delegation() {
        Match<Named> best = null;
        int lowest = NEVER;
        for (Match<Named> name : names) {
            int rank = rank(name);
            if (rank < lowest) {
                lowest = rank;
                best = name;
            }
        }
        return best == null ? null : best.value().delegation();
    }

    /** The delegation on whose behalf it is said; null if it is said for nobody else. */
    @Nullable
    Delegation behalf() {
        return names.stream()
                .filter(name -> zones.zone(name.from()) == Zone.BEHALF)
                .findFirst()
                .map(name -> name.value().delegation())
                .orElse(null);
    }

    /** How surely a name is that of the speaker: 0 is surest. */
    private int rank(Match<Named> name) {
        Zone zone = zones.zone(name.from());
        if (name.value().isUnitedNations()) {
            return zone == Zone.SPEAKER && isIntroduced(name) ? 4 : NEVER;
        }
        if (name.value().adjective()) {
            return isHeld(name) ? 0 : zone == Zone.SPEAKER ? 2 : NEVER;
        }
        if (isBracketed(text, words, name) || isOwnLine(name) || isCarried(name)) {
            return 0;
        }
        return switch (zone) {
            case SPEAKER -> isIntroduced(name) ? 0 : isSetOff(name) ? 1 : isPerson(name) ? 3 : 2;
            case OPEN -> isHeld(name) || isTitled(name) ? 1 : NEVER;
            case BEHALF -> 5;
            case OCCASION -> NEVER;
        };
    }

    /** The word before a name, its article left out; -1 if there is none. */
    private int before(Match<Named> name) {
        int at = name.from() - 1;
        return at >= 0 && words.form(at).equals("the") ? at - 1 : at;
    }

    private String form(int at) {
        return at >= 0 && at < words.size() ? words.form(at) : "";
    }

    private boolean isIntroduced(Match<Named> name) {
        String form = form(before(name));
        return form.equals("of") || form.equals("by") || form.equals("from");
    }

    /** "delegation of", "Permanent Mission of". */
    private boolean isCarried(Match<Named> name) {
        int of = before(name);
        return form(of).equals("of") && HeadingWords.is(Kind.CARRIER, form(of - 1));
    }

    /** "Chinese delegation", "the Dutch Government". */
    private boolean isHeld(Match<Named> name) {
        int next = form(name.to()).equals("'") ? name.to() + 1 : name.to();
        return HeadingWords.is(Kind.HOLDER, form(next));
    }

    /** "Brazil: position" at the beginning of a line. */
    private boolean isTitled(Match<Named> name) {
        String next = form(name.to());
        return zones.isLineStart(name.from()) && (next.equals(":") || next.equals("—") || next.equals("-"));
    }

    private boolean isSetOff(Match<Named> name) {
        return form(before(name)).equals(",") || zones.isLineStart(name.from());
    }

    /** As in "Ms. Jordan" and "Israel Stone": behind a title or a name that is no office. */
    private boolean isPerson(Match<Named> name) {
        int at = name.from() - 1;
        at = form(at).equals(".") ? at - 1 : at;
        return HeadingWords.is(Kind.TITLE, form(at));
    }

    /** Whether a line holds no other word, save an article. */
    private boolean isOwnLine(Match<Named> name) {
        int first = name.from();
        while (!zones.isLineStart(first)
                && (!words.isWord(first - 1) || form(first - 1).equals("the"))) {
            first--;
        }
        int last = name.to();
        while (last < words.size() && !zones.isLineStart(last) && !words.isWord(last)) {
            last++;
        }
        return zones.isLineStart(first) && (last == words.size() || zones.isLineStart(last));
    }

    /** Whom the heading says to be the speaker when no known delegation is found; empty if it names nobody. */
    String unknown() {
        String named = "";
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean introduces = zones.opensSpeaker(i) || zones.zone(i) == Zone.SPEAKER && form(i).equals("of");
            if (introduces) {
                String phrase = capitalised(i + 1);
                named = phrase.isEmpty() ? named : phrase;
            }
        }
        return named;
    }

    private String capitalised(int from) {
        int first = form(from).equals("the") ? from + 1 : from;
        int to = first;
        while (to < words.size()
                && words.isWord(to)
                && Character.isUpperCase(text.codePointAt(words.start(to)))
                && !HeadingWords.is(Kind.OFFICE, form(to))
                && !HeadingWords.is(Kind.TITLE, form(to))
                && zones.zone(to) == Zone.SPEAKER
                && (to == first || !zones.isLineStart(to))) {
            to++;
        }
        return to > first ? text.substring(words.start(first), words.end(to - 1)) : "";
    }
}
