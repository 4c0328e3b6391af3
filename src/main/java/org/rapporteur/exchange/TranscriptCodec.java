package org.rapporteur.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Place;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Transcript;

/** Transcripts, delegations and quotations as JSON. */
final class TranscriptCodec {

    private TranscriptCodec() {}

    static void write(JsonWriter json, Transcript transcript) {
        json.text("source", transcript.source());
        json.object("delegation");
        write(json, transcript.delegation());
        json.endObject();
        json.text("forum", transcript.forum());
        json.text("meeting", transcript.meeting());
        transcript.date().ifPresent(date -> json.text("date", date.toString()));
        json.text("speaker", transcript.speaker());
        json.text("form", lower(transcript.form()));
        json.list("notices");
        transcript.notices().forEach(json::text);
        json.endList();
        json.list("places");
        transcript.places().forEach(place -> write(json, place));
        json.endList();
        json.text("text", transcript.text());
    }

    static Transcript read(JsonNode json) {
        json.only("source", "delegation", "forum", "meeting", "date", "speaker", "form", "notices", "places", "text");
        Transcript transcript = Transcript.of(
                        delegation(json.field("delegation")), json.field("text").text())
                .withSource(json.field("source").text())
                .withForum(json.field("forum").text())
                .withMeeting(json.field("meeting").text())
                .withSpeaker(json.field("speaker").text())
                .as(json.field("form").oneOf(Transcript.Form.values()));
        for (String notice : json.field("notices").texts()) {
            transcript = transcript.withNotice(notice);
        }
        if (json.optional("date").isPresent()) {
            transcript = transcript.withDate(date(json.field("date")));
        }
        return placed(transcript, json.field("places"));
    }

    private static LocalDate date(JsonNode json) {
        try {
            LocalDate date = LocalDate.parse(json.text());
            if (date.toString().equals(json.text())) {
                return date;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw json.wrong("(" + JsonNode.shown(json.text()) + ") must be a date such as 2019-09-23");
    }

    private static Transcript placed(Transcript transcript, JsonNode json) {
        List<Place> places = new ArrayList<>();
        for (JsonNode item : json.items()) {
            item.only("start", "part", "number", "origin");
            int length = transcript.text().length();
            int start = item.field("start").whole(0, length, " (length of the text)");
            Place.Part part = item.field("part").oneOf(Place.Part.values());
            int number = item.field("number").whole(1, Integer.MAX_VALUE, "");
            OptionalInt origin = item.optional("origin")
                    .map(node -> OptionalInt.of(node.whole(0, Integer.MAX_VALUE, "")))
                    .orElse(OptionalInt.empty());
            places.add(new Place(start, part, number, origin));
        }
        return json.made(() -> transcript.withPlaces(places));
    }

    private static void write(JsonWriter json, Place place) {
        json.object();
        json.whole("start", place.start()).text("part", lower(place.part())).whole("number", place.number());
        place.origin().ifPresent(origin -> json.whole("origin", origin));
        json.endObject();
    }

    static void write(JsonWriter json, Delegation delegation) {
        json.text("id", delegation.id()).text("name", delegation.name());
    }

    static Delegation delegation(JsonNode json) {
        json.only("id", "name");
        return json.made(
                () -> new Delegation(json.field("id").text(), json.field("name").text()));
    }

    static void write(JsonWriter json, String name, Quotation quotation) {
        json.object(name);
        write(json, quotation);
        json.endObject();
    }

    static void write(JsonWriter json, Quotation quotation) {
        json.whole("start", quotation.start()).whole("end", quotation.end()).text("text", quotation.text());
    }

    static Quotation quotation(JsonNode json, Transcript transcript) {
        json.only("start", "end", "text");
        return span(json, transcript, "text");
    }

    /** The quotation whose offsets and words are fields of an object; the words must stand at the offsets. */
    static Quotation span(JsonNode json, Transcript transcript, String wordsField) {
        int length = transcript.text().length();
        int start = json.field("start").whole(0, length, " (length of the text)");
        int end = json.field("end").whole(0, length, " (length of the text)");
        if (start >= end) {
            throw json.wrong("start (" + start + ") must come before end (" + end + ")");
        }
        JsonNode words = json.field(wordsField);
        Quotation quotation = transcript.quote(start, end);
        if (!quotation.text().equals(words.text())) {
            throw words.wrong(
                    "(" + JsonNode.shown(words.text()) + ") must be the words of the text at " + start + " to "
                            + end + ", which are (" + JsonNode.shown(quotation.text()) + ")"
                            + Nearest.hint(transcript, words.text()));
        }
        return quotation;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
