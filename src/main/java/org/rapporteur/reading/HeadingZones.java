package org.rapporteur.reading;

import java.util.Set;
import org.rapporteur.reading.HeadingWords.Kind;
import org.rapporteur.text.Words;

/** What the words of a heading speak of: behind "Statement by" of the speaker, behind "at" or "on" of place or subject. */
final class HeadingZones {

    /** What a word speaks of. */
    enum Zone {
        /** Nothing that is known. */
        OPEN,
        /** The one who speaks. */
        SPEAKER,
        /** The one on whose behalf it is said. */
        BEHALF,
        /** Place, time, occasion or subject. */
        OCCASION
    }

    private static final int REACH = 12;
    private static final Set<String> OCCASIONS =
            Set.of("at", "in", "on", "during", "before", "to", "regarding", "concerning", "about", "under");

    private final String text;
    private final Words words;
    private final Zone[] zones;

    HeadingZones(String text, Words words) {
        this.text = text;
        this.words = words;
        this.zones = new Zone[words.size()];
        Zone zone = Zone.OPEN;
        for (int i = 0; i < zones.length; i++) {
            zone = after(zone, i);
            zones[i] = zone;
        }
    }

    Zone zone(int word) {
        return zones[word];
    }

    /** Whether a word introduces the speaker: the "by" of "Statement by". */
    boolean opensSpeaker(int at) {
        String form = words.form(at);
        if (form.equals("by")) {
            return isLineStart(at) || hasDocumentBefore(at);
        }
        boolean direct = form.equals("of") || form.equals("from");
        return direct && at > 0 && HeadingWords.is(Kind.DOCUMENT, words.form(at - 1));
    }

    /** Whether a word is the first of its line. */
    boolean isLineStart(int at) {
        return at == 0 || text.substring(words.end(at - 1), words.start(at)).indexOf('\n') >= 0;
    }

    private Zone after(Zone zone, int at) {
        String form = words.form(at);
        if (opensSpeaker(at)) {
            return Zone.SPEAKER;
        }
        if (form.equals("on") && at + 1 < words.size() && words.form(at + 1).equals("behalf")) {
            return Zone.BEHALF;
        }
        boolean hyphenated = words.start(at) > 0 && text.charAt(words.start(at) - 1) == '-';
        return OCCASIONS.contains(form) && !hyphenated && zone != Zone.OPEN ? Zone.OCCASION : zone;
    }

    private boolean hasDocumentBefore(int at) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            if (HeadingWords.is(Kind.DOCUMENT, words.form(i))) {
                return true;
            }
        }
        return false;
    }
}
