package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.fault.InputException;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
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
    public Statement extract(Transcript transcript) {
        List<Located> located = sentences(transcript);
        if (!isEnglish(transcript)) {
            return unread(transcript, located);
        }
        Speech speech = new Speech(transcript);
        Gathering gathering = new Gathering(speech, model.filter(any -> located.size() >= WHOLE_SPEECH));
        for (int i = 0; i < located.size(); i++) {
            gathering.add(
                    located.get(i),
                    i >= located.size() - LAST_SENTENCES,
                    new PointModel.Setting("", i, located.size()));
        }
        return gathering.statement(names);
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
    private record Located(Passage passage, Span span) {}

    /** What has been found in a transcript so far. */
    private static final class Gathering {

        private final Speech speech;
        private final Procedure procedure;
        private final SentenceReader reader;
        private final Endorsements endorsements;
        private final Pillars pillars;
        private final Reports reports;
        private final Optional<PointModel> model;
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Point> points = new ArrayList<>();

        Gathering(Speech speech, Optional<PointModel> model) {
            this.model = model;
            this.speech = speech;
            this.procedure = new Procedure(speech);
            this.reader = new SentenceReader(speech);
            this.endorsements = new Endorsements(speech);
            this.pillars = new Pillars(speech, procedure);
            this.reports = new Reports(speech);
        }

        void add(Located located, boolean nearEnd, PointModel.Setting place) {
            Quotation quotation = speech.transcript.quote(located.span.start(), located.span.end());
            int from = speech.words.firstFrom(located.span.start());
            int to = speech.words.firstFrom(located.span.end());
            if (speech.transcript.form() == Transcript.Form.RECOMMENDATIONS && recommends(quotation, from, to)) {
                return;
            }
            if (located.passage.kind() == Passage.Kind.HEADING) {
                sentences.add(new Sentence(quotation, Sentence.Reading.HEADING, "heading"));
                return;
            }
            endorsements.look(quotation, from, to);
            pillars.look(quotation, from, to);
            if (located.passage.kind() == Passage.Kind.QUOTE) {
                sentences.add(new Sentence(quotation, Sentence.Reading.REPORTED, "quoted block"));
                return;
            }
            read(quotation, from, to, nearEnd, place);
        }

        private void read(Quotation quotation, int from, int to, boolean nearEnd, PointModel.Setting place) {
            var reason = procedure.reason(from, to, nearEnd);
            if (reason.isPresent() && reason.get().equals("opens a part")) {
                sentences.add(new Sentence(quotation, Sentence.Reading.HEADING, reason.get()));
            } else if (reason.isPresent()) {
                procedural(quotation, from, to, reason.get(), place);
            } else if (reports.isReported(from, to)) {
                sentences.add(new Sentence(quotation, Sentence.Reading.REPORTED, "words of another"));
            } else {
                pointed(quotation, from, to, place);
            }
        }

        private void procedural(Quotation quotation, int from, int to, String reason, PointModel.Setting place) {
            List<String> features = PointModel.features(speech, from, to, place.by(reason));
            if (model.isPresent() && model.get().isSureOfPoint(features)) {
                point(quotation, reader.read(quotation, from, to));
            } else {
                sentences.add(new Sentence(quotation, Sentence.Reading.PROCEDURAL, reason));
            }
        }

        private void pointed(Quotation quotation, int from, int to, PointModel.Setting place) {
            List<Point> found = reader.read(quotation, from, to);
            List<String> features = PointModel.features(
                    speech, from, to, place.by(found.get(0).provenance().rule()));
            if (model.isPresent()
                    && found.stream().noneMatch(Gathering::acts)
                    && model.get().isSureOfNone(features)) {
                sentences.add(new Sentence(
                        quotation,
                        Sentence.Reading.PROCEDURAL,
                        "no point by the model: " + model.get().reasons(features, false)));
            } else {
                point(quotation, found);
            }
        }

        /** What is asked or pledged is a point whatever a model makes of it. */
        private static boolean acts(Point point) {
            return point instanceof Proposal || point instanceof Claim claim && claim.kind() == Claim.Kind.COMMITMENT;
        }

        private void point(Quotation quotation, List<Point> found) {
            points.addAll(found);
            sentences.add(new Sentence(
                    quotation, Sentence.Reading.POINT, found.get(0).provenance().rule()));
        }

        private boolean recommends(Quotation quotation, int from, int to) {
            var point = reader.recommendation(quotation, from, to);
            point.ifPresent(found -> {
                points.add(found);
                sentences.add(new Sentence(
                        quotation, Sentence.Reading.POINT, found.provenance().rule()));
            });
            return point.isPresent();
        }

        Statement statement(Mentions.Names names) {
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
