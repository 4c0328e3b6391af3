package org.rapporteur.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.statement.Delegation;

/**
 * What one source (a call, front matter, a heading, a file name) says of a delivery; what it does not say is null or
 * empty.
 *
 * @param delegation who speaks
 * @param forum the body addressed
 * @param meeting the meeting
 * @param day the day of delivery
 * @param speaker the person who spoke
 */
record Particulars(
        @Nullable Delegation delegation,
        String forum,
        String meeting,
        @Nullable Day day,
        String speaker) {

    static final Particulars NONE = new Particulars(null, "", "", null, "");

    Particulars by(Delegation named) {
        return new Particulars(named, forum, meeting, day, speaker);
    }

    Particulars inForum(String named) {
        return new Particulars(delegation, named, meeting, day, speaker);
    }

    Particulars atMeeting(String named) {
        return new Particulars(delegation, forum, named, day, speaker);
    }

    Particulars on(LocalDate date) {
        return new Particulars(delegation, forum, meeting, new Day(date, ""), speaker);
    }

    Particulars spokenBy(String named) {
        return new Particulars(delegation, forum, meeting, day, named);
    }

    /** These, and where they say nothing, the others. */
    Particulars orElse(Particulars others) {
        return new Particulars(
                delegation != null ? delegation : others.delegation,
                forum.isEmpty() ? others.forum : forum,
                meeting.isEmpty() ? others.meeting : meeting,
                day != null ? day : others.day,
                speaker.isEmpty() ? others.speaker : speaker);
    }
}
