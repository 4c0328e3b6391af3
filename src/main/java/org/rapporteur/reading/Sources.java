package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Language;

/**
 * Weighs what is known of one text from its four sources: by hand, front matter, heading, file name, in this order.
 */
final class Sources {

    private static final int FEWEST_WORDS = 8;
    private static final double ENGLISH_THROUGHOUT = 0.75;

    private final Particulars byHand;
    private final WhoSpeaks.Strangers strangers;
    private final WhoSpeaks who;
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
     * @param strangers whether a name that nobody known bears is taken from heading or file name
     */
    Sources(String shown, String file, Particulars byHand, WhoSpeaks.Strangers strangers, Transcript raw) {
        this.byHand = byHand;
        this.strangers = strangers;
        this.front = FrontMatter.of(shown, raw);
        this.heading = Heading.of(raw);
        this.headed = heading.particulars();
        this.filed = FileName.of(file);
        this.oddities = Oddities.of(raw.text());
        this.who = new WhoSpeaks(shown, file, front, heading, oddities);
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
        notices.addAll(who.notices());
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
        return given != null ? given : who.decide(headed.orElse(filed).delegation(), strangers);
    }
}
