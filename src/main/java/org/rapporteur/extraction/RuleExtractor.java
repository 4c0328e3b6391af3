package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.fault.InputException;
import org.rapporteur.progress.Work;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Language;
import org.rapporteur.text.Passage;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/** Extracts by rules over cues: passage by passage, sentence by sentence, part by part. */
final class RuleExtractor implements Extractor {

    static final String NAME = "rules";

    private static final int LAST_SENTENCES = 4;
    private static final int REPORT = 14;
    private static final int MOST_OPENING = 13;

    /** From this length on a text is a speech with courtesies; a shorter one was given for its points. */
    private static final int WHOLE_SPEECH = 8;

    private final Optional<PointModel> model;

    private final Mentions.Names names;

    RuleExtractor(Optional<PointModel> model) {
        this(model, Mentions.Names.SHIPPED);
    }

    RuleExtractor(Optional<PointModel> model, Mentions.Names names) {
        this.model = model;
        this.names = names;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String toString() {
        return "Extractor by " + NAME;
    }

    @Override
    public Statement extract(Transcript transcript) {
        List<Located> located = sentences(transcript);
        if (!isEnglish(transcript)) {
            return unread(transcript, located);
        }
        Gathering gathering = gather(new Speech(transcript), located);
        model.filter(any -> located.size() >= WHOLE_SPEECH).ifPresent(gathering::settle);
        return gathering.statement(names);
    }

    /** What the rules alone make of each sentence of an English text. */
    static List<Draft> drafts(Speech speech) {
        return gather(speech, sentences(speech.transcript)).drafts;
    }

    private static Gathering gather(Speech speech, List<Located> located) {
        Gathering gathering = new Gathering(speech);
        List<Located> all = headed(speech, located);
        for (int i = 0; i < all.size(); i++) {
            Work.goOn();
            gathering.add(all.get(i), i >= all.size() - LAST_SENTENCES);
        }
        return gathering;
    }

    /** The lines above the speech as headings, also where they are laid out as running text. */
    private static List<Located> headed(Speech speech, List<Located> located) {
        List<Located> first = located.stream()
                .dropWhile(each -> each.passage.kind() == Passage.Kind.HEADING)
                .takeWhile(each -> each.passage.kind() == Passage.Kind.PARAGRAPH)
                .limit(MOST_OPENING)
                .toList();
        int end = speech.transcript.form() == Transcript.Form.RECOMMENDATIONS
                ? -1
                : new Opening(speech).end(first.stream().map(Located::span).toList());
        if (end < 0) {
            return located;
        }
        List<Located> headed = new ArrayList<>();
        for (Located each : located) {
            if (each.span.start() >= end) {
                headed.add(each);
                continue;
            }
            headed.add(each.heading(Math.min(end, each.span.end())));
            int rest = firstInk(speech.transcript.text(), end, each.span.end());
            if (rest < each.span.end()) {
                headed.add(new Located(each.passage, new Span(rest, each.span.end())));
            }
        }
        return headed;
    }

    private static int firstInk(String text, int from, int most) {
        int at = from;
        while (at < most && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A text in another language is refused by the name of the language: it must not look like silence. */
    private static boolean isEnglish(Transcript transcript) {
        Language language = Language.of(transcript.text(), transcript.words());
        if (!language.isEnglish() && language.isKnown()) {
            String name =
                    transcript.source().isEmpty() ? transcript.delegation().name() : transcript.source();
            throw InputException.of(
                    name,
                    "is in " + language.name() + ", but the rules read English only\n"
                            + "Maybe take a translation, or extractingWith(Extractors.sentences()) and a measure of wording.");
        }
        return language.isEnglish();
    }

    /** A text of numbers, names or gibberish: every sentence is accounted for, none is guessed at. */
    private static Statement unread(Transcript transcript, List<Located> located) {
        List<Sentence> sentences = new ArrayList<>();
        for (Located each : located) {
            Quotation quotation = transcript.quote(each.span.start(), each.span.end());
            sentences.add(new Sentence(quotation, Sentence.Reading.PROCEDURAL, "in no known language"));
        }
        return new Statement(transcript, sentences, List.of(), Map.of(), List.of(), List.of(), List.of());
    }

    private static List<Located> sentences(Transcript transcript) {
        List<Located> located = new ArrayList<>();
        for (Passage passage : transcript.passages()) {
            if (passage.isText()) {
                Sentences.of(transcript.text(), passage).forEach(span -> located.add(new Located(passage, span)));
            }
        }
        return located;
    }

    /** A sentence and the passage it stands in. */
    private record Located(Passage passage, Span span) {

        /** Its beginning as a heading. */
        Located heading(int end) {
            Passage title =
                    new Passage(Passage.Kind.HEADING, passage.start(), passage.end(), passage.level(), passage.gaps());
            return new Located(title, new Span(span.start(), end));
        }
    }

    /** What has been found in a transcript so far. */
    private static final class Gathering {

        private final Speech speech;
        private final Procedure procedure;
        private final SentenceReader reader;
        private final Endorsements endorsements;
        private final Pillars pillars;
        private final Reports reports;
        private final Doubt doubt;
        private final List<Draft> drafts = new ArrayList<>();

        Gathering(Speech speech) {
            this.speech = speech;
            this.procedure = new Procedure(speech);
            this.reader = new SentenceReader(speech);
            this.endorsements = new Endorsements(speech);
            this.pillars = new Pillars(speech, procedure);
            this.reports = new Reports(speech);
            this.doubt = new Doubt(speech);
        }

        void add(Located located, boolean nearEnd) {
            Quotation quotation = speech.transcript.quote(located.span.start(), located.span.end());
            int from = speech.words.firstFrom(located.span.start());
            int to = speech.words.firstFrom(located.span.end());
            Draft empty = new Draft(quotation, from, to, Sentence.Reading.HEADING, "heading", List.of());
            if (speech.transcript.form() == Transcript.Form.RECOMMENDATIONS) {
                Optional<Point> point = reader.recommendation(quotation, from, to);
                if (point.isPresent()) {
                    drafts.add(empty.pointing(List.of(point.get())));
                    return;
                }
            }
            if (located.passage.kind() == Passage.Kind.HEADING) {
                drafts.add(empty);
                return;
            }
            endorsements.look(quotation, from, to);
            pillars.look(quotation, from, to);
            drafts.add(
                    located.passage.kind() == Passage.Kind.QUOTE
                            ? new Draft(quotation, from, to, Sentence.Reading.REPORTED, "quoted block", List.of())
                            : read(empty, nearEnd));
        }

        private Draft read(Draft empty, boolean nearEnd) {
            int from = empty.from();
            int to = empty.to();
            List<Point> paragraph = reader.paragraph(empty.quotation(), from, to);
            if (!paragraph.isEmpty()) {
                return empty.pointing(paragraph);
            }
            Optional<String> reason = procedure.reason(from, to, nearEnd);
            if (reason.isPresent()) {
                boolean opens = reason.get().equals(Procedure.OPENS);
                Sentence.Reading reading = opens ? Sentence.Reading.HEADING : Sentence.Reading.PROCEDURAL;
                return new Draft(empty.quotation(), from, to, reading, reason.get(), List.of());
            }
            if (reports.isReported(from, to) && !speaksFirst(from, to)) {
                return new Draft(empty.quotation(), from, to, Sentence.Reading.REPORTED, "words of another", List.of());
            }
            return empty.pointing(reader.read(empty.quotation(), from, to));
        }

        /** "It is regrettable that he said", "their claims that ...": the speaker judges or asks before others are quoted. */
        private boolean speaksFirst(int from, int to) {
            for (var found : speech.cues(from, Math.min(to, from + REPORT))) {
                switch (found.value().sort()) {
                    case DUTY, NECESSITY, VALUE -> {
                        return true;
                    }
                    case REQUEST, COMMITMENT -> {
                        if (speech.speaker.isSubjectOf(found.from(), from)) {
                            return true;
                        }
                    }
                    case REPORTING -> {
                        String before = found.from() > from ? speech.words.form(found.from() - 1) : "";
                        return speech.isForm(found.from(), "claim", "claims")
                                && (before.endsWith("'s") || before.equals("a") || before.equals("their"));
                    }
                    default -> {}
                }
            }
            return false;
        }

        /** Lets the model correct the rules where it is sure. */
        void settle(PointModel model) {
            PointFeatures features = new PointFeatures(speech, List.copyOf(drafts));
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                if (draft.reading() == Sentence.Reading.PROCEDURAL) {
                    if (model.isSureOfPoint(features.of(i))) {
                        drafts.set(i, draft.pointing(reader.read(draft.quotation(), draft.from(), draft.to())));
                    }
                } else if (doubt.isDoubtful(draft)) {
                    List<String> its = features.of(i);
                    if (model.isSureOfNone(its)) {
                        drafts.set(i, draft.procedural("no point by the model: " + model.reasons(its, false)));
                    }
                }
            }
        }

        Statement statement(Mentions.Names names) {
            List<Sentence> sentences = drafts.stream().map(Draft::sentence).toList();
            List<Point> points =
                    drafts.stream().flatMap(draft -> draft.points().stream()).toList();
            List<Span> spans = sentences.stream()
                    .map(sentence -> new Span(
                            speech.words.firstFrom(sentence.quotation().start()),
                            speech.words.firstFrom(sentence.quotation().end())))
                    .toList();
            Appraised appraised =
                    Appraised.of(sentences, points, new Criticism(speech, Mentions.in(speech, names)).of(spans));
            return new Statement(
                    speech.transcript,
                    appraised.sentences(),
                    appraised.points(),
                    Repetitions.in(speech.transcript, points),
                    pillars.found(),
                    endorsements.found(),
                    endorsements.groups());
        }
    }
}
