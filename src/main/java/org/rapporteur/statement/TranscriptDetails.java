package org.rapporteur.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What is known of a text beside its words and its speaker's delegation. */
record TranscriptDetails(
        String source,
        String forum,
        String meeting,
        Optional<LocalDate> date,
        String speaker,
        Transcript.Form form,
        List<String> notices,
        List<Place> places) {

    static final TranscriptDetails UNKNOWN =
            new TranscriptDetails("", "", "", Optional.empty(), "", Transcript.Form.STATEMENT, List.of(), List.of());

    TranscriptDetails {
        notices = List.copyOf(notices);
        places = List.copyOf(places);
    }

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    /** The year that stands in a name, if it is one only. */
    static OptionalInt year(String name) {
        int[] years = YEAR.matcher(name)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .distinct()
                .toArray();
        return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
    }

    TranscriptDetails withSource(String other) {
        return new TranscriptDetails(other, forum, meeting, date, speaker, form, notices, places);
    }

    TranscriptDetails withForum(String other) {
        return new TranscriptDetails(source, other, meeting, date, speaker, form, notices, places);
    }

    TranscriptDetails withMeeting(String other) {
        return new TranscriptDetails(source, forum, other, date, speaker, form, notices, places);
    }

    TranscriptDetails withDate(LocalDate other) {
        return new TranscriptDetails(source, forum, meeting, Optional.of(other), speaker, form, notices, places);
    }

    TranscriptDetails withSpeaker(String other) {
        return new TranscriptDetails(source, forum, meeting, date, other, form, notices, places);
    }

    TranscriptDetails withForm(Transcript.Form other) {
        return new TranscriptDetails(source, forum, meeting, date, speaker, other, notices, places);
    }

    TranscriptDetails withNotices(List<String> other) {
        return new TranscriptDetails(source, forum, meeting, date, speaker, form, other, places);
    }

    TranscriptDetails withPlaces(List<Place> other) {
        return new TranscriptDetails(source, forum, meeting, date, speaker, form, notices, other);
    }
}
