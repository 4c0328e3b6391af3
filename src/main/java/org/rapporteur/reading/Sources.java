package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Language;

/**
 * Weighs what is known of one text from its four sources: by hand, front matter, heading, file name, in this order.
 */
final class Sources {

    private static final int FEWEST_WORDS = 8;
    private static final double ENGLISH_THROUGHOUT = 0.75;

    private final String shown;
    private final Particulars byHand;
    private final FrontMatter front;
    private final Heading heading;
    private final Particulars headed;
    private final Particulars filed;
    private final List<String> oddities;

    /**
     * Reads the sources of a text.
     *
     * @param shown the text's name in messages
     * @param file its name as a file
     */
    Sources(String shown, String file, Particulars byHand, Transcript raw) {
        this.shown = shown;
        this.byHand = byHand;
        this.front = FrontMatter.of(shown, raw);
        this.heading = Heading.of(raw);
        this.headed = heading.particulars();
        this.filed = FileName.of(file);
        this.oddities = Oddities.of(raw.text());
    }

    /** The transcript with all that is known of it. */
    Transcript describe(Transcript raw, String source) {
        Delegation delegation = delegation();
        Particulars found = byHand.orElse(front.particulars()).orElse(headed).orElse(filed);
        Transcript described = raw.by(delegation)
                .withSource(source)
                .withForum(found.forum())
                .withMeeting(found.meeting())
                .withSpeaker(found.speaker())
                .as(front.form());
        Day day = found.day();
        described = day == null ? described : described.withDate(day.date());
        for (String notice : notices(raw, delegation, day)) {
            described = described.withNotice(notice);
        }
        return described;
    }

    private List<String> notices(Transcript raw, Delegation delegation, @Nullable Day day) {
        List<String> notices = new ArrayList<>(front.notices());
        if (day != null && !day.notice().isEmpty()) {
            notices.add(day.notice());
        }
        Delegation behalf = heading.behalf();
        if (behalf != null && !behalf.equals(delegation)) {
            notices.add("heading says it was given on behalf of " + behalf.name());
        }
        disagreement("heading", headed, delegation, notices);
        if (byHand.delegation() == null) {
            disagreement("file name", filed, delegation, notices);
        }
        notices.addAll(oddities);
        language(raw, notices);
        return notices;
    }

    private static void language(Transcript raw, List<String> notices) {
        Language language = Language.of(raw.text(), raw.words());
        boolean tooShort = raw.words().count(0, raw.words().size()) < FEWEST_WORDS;
        if (!language.isEnglish() && !(tooShort && language.isGuessed())) {
            notices.add("text seems not to be in English, but in " + language.name() + "; only English is read");
        } else if (language.isEnglish() && !tooShort && language.known() < ENGLISH_THROUGHOUT) {
            notices.add("text seems not to be in English throughout (" + Math.round(language.known() * 100)
                    + " % of its words are known); only English is read");
        }
    }

    private static void disagreement(String where, Particulars there, Delegation taken, List<String> notices) {
        Delegation named = there.delegation();
        if (named != null && !named.equals(taken)) {
            notices.add(where + " names another delegation (" + named.name() + "); " + taken.name() + " was taken");
        }
    }

    private Delegation delegation() {
        Delegation given = byHand.delegation();
        if (given != null) {
            return given;
        }
        if (!front.delegation().isEmpty() || !front.delegationId().isEmpty()) {
            return stated();
        }
        Delegation found = headed.orElse(filed).delegation();
        if (found == null) {
            throw unnamed();
        }
        return found;
    }

    private Delegation stated() {
        String name = front.delegation();
        try {
            return front.delegationId().isEmpty()
                    ? Gazetteer.shipped().delegation(name)
                    : new Delegation(front.delegationId(), name.isEmpty() ? front.delegationId() : name);
        } catch (UnknownNameException e) {
            throw InputException.of(
                    shown,
                    "front matter: " + e.getMessage()
                            + "\nMaybe add a line 'delegation-id: ...' for a delegation of your own, or pass by(Delegation.named(...))."
                            + firstOddity());
        } catch (IllegalArgumentException e) {
            throw InputException.of(shown, "front matter: " + e.getMessage());
        }
    }

    private InputException unnamed() {
        String unknown = heading.unknown();
        String problem = "front matter, heading or file name must name one delegation";
        if (!unknown.isEmpty()) {
            problem += "; the heading names (" + Shown.value(unknown) + "), which is not known" + nearest(unknown);
        }
        return InputException.of(
                shown,
                problem
                        + "\nMaybe pass it by hand: by(Delegation.find(...)), or by(Delegation.named(...)) for one of your"
                        + " own." + firstOddity());
    }

    private static String nearest(String unknown) {
        try {
            return ": Delegation.find finds "
                    + Gazetteer.shipped().delegation(unknown).name();
        } catch (UnknownNameException e) {
            return "\nNearest known: " + String.join(", ", e.nearest()) + ".";
        }
    }

    /** Look-alike letters may be why a name is not known. */
    private String firstOddity() {
        return oddities.isEmpty() ? "" : "\nNote: " + oddities.get(0) + ".";
    }
}
