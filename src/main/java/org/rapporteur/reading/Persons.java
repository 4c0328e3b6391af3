package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.reading.DelegationNames.Named;
import org.rapporteur.reading.HeadingWords.Kind;
import org.rapporteur.reading.HeadingZones.Zone;
import org.rapporteur.reading.PhraseFinder.Match;
import org.rapporteur.text.Words;

/** Finds the name of the person who speaks: the capitalised words behind "H.E. Mr." or "Counselor", without titles. */
final class Persons {

    private static final int LONGEST_NAME = 8;

    private final String text;
    private final Words words;
    private final HeadingZones zones;
    private final boolean[] delegation;

    Persons(String text, Words words, HeadingZones zones, List<Match<Named>> names) {
        this.text = text;
        this.words = words;
        this.zones = zones;
        this.delegation = new boolean[words.size()];
        for (Match<Named> name : names) {
            for (int i = name.from(); i < name.to(); i++) {
                delegation[i] = true;
            }
        }
    }

    /** The name; empty if none is found. */
    String speaker() {
        for (int i = 0; i < words.size(); i++) {
            boolean titled = isTitle(i) && zones.zone(i) != Zone.OCCASION;
            String name = titled ? behindTitles(i) : zones.opensSpeaker(i) ? plain(i + 1) : "";
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    private boolean isTitle(int at) {
        return HeadingWords.is(Kind.TITLE, words.form(at))
                && Character.isUpperCase(text.codePointAt(words.start(at)))
                && !HeadingWords.is(Kind.CHAIR, at + 1 < words.size() ? words.form(at + 1) : "");
    }

    private String behindTitles(int first) {
        int from = first;
        while (from < words.size() && (isTitle(from) || words.form(from).equals("."))) {
            from++;
        }
        return from < words.size() && zones.isLineStart(from) ? "" : name(from, nameEnd(from, true));
    }

    /** Without a title a name has two words at least and a comma or an opening bracket behind it. */
    private String plain(int from) {
        if (from >= words.size() || isTitle(from)) {
            return "";
        }
        int to = nameEnd(from, false);
        boolean closed = to < words.size()
                && (words.form(to).equals(",") || words.form(to).equals("("));
        return to - from > 1 && closed ? name(from, to) : "";
    }

    /** Behind a title also a word that is a delegation's name belongs to the person: "Ms. Jordan". */
    private int nameEnd(int from, boolean titled) {
        int to = from;
        while (to < words.size() && to - from < LONGEST_NAME && belongs(to, from, titled)) {
            if (delegation[to] && !titled) {
                return to;
            }
            to++;
        }
        return to;
    }

    private boolean belongs(int at, int from, boolean titled) {
        if (at > from && zones.isLineStart(at)) {
            return false;
        }
        if (words.form(at).equals(".")) {
            return at > from && words.end(at - 1) - words.start(at - 1) <= 3;
        }
        boolean capital = Character.isUpperCase(text.codePointAt(words.start(at)));
        boolean particle = (titled || at > from) && HeadingWords.is(Kind.PARTICLE, words.form(at));
        return words.isWord(at) && !HeadingWords.is(Kind.OFFICE, words.form(at)) && (capital || particle);
    }

    private String name(int from, int to) {
        int last = to;
        while (last > from && (!words.isWord(last - 1) || HeadingWords.is(Kind.PARTICLE, words.form(last - 1)))) {
            last--;
        }
        return last > from ? text.substring(words.start(from), words.end(last - 1)) : "";
    }
}
