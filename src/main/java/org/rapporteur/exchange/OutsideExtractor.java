package org.rapporteur.exchange;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rapporteur.extraction.Extractor;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.fault.Shown;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/**
 * An extractor outside the library: a person, a script, a language model. It hands over a JSON document of points, and every
 * point is checked: words that do not stand in the text are refused by name, never moved to where they might belong.
 *
 * <pre>{@code
 * {
 *   "format": "rapporteur-points",
 *   "version": 1,
 *   "extractor": "desk officer",
 *   "texts": [
 *     {
 *       "source": "norland.txt",
 *       "points": [
 *         {"kind": "proposal", "quotation": "States should share reports.", "direction": "advance", "strength": "medium"}
 *       ]
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Of a text: {@code source} as the transcript has it, and if wanted {@code sha256}, the hash of the text as UTF-8 in
 * small hexadecimal digits, to be sure that it is the same text. Of a point: {@code kind} (fact, value, commitment,
 * proposal), {@code quotation} (the exact words), {@code direction} (advance, prevent, neither), {@code strength} (weak,
 * medium, strong); if wanted {@code start} and {@code end} (offsets in UTF-16 units from 0, the end after the last; needed
 * where the words stand more than once), {@code rule} (why, in words), and for a proposal {@code addressee} and
 * {@code action} (exact words within the quotation). The sentence of a point is found from its place. Points may come in any
 * order; one that has the words and the kind of an earlier one is linked to it as a repetition. The schema is the resource
 * {@code /org/rapporteur/exchange/points.schema.json}; as strict and as bounded as {@link StatementsJson}.
 *
 * <pre>{@code
 * var statements = Rapporteur.withDefaults()
 *         .extractingWith(OutsideExtractor.read(Path.of("points.json")))
 *         .readAll(Path.of("speeches"));
 * }</pre>
 *
 * <p>Immutable; thread-safe if the function it calls is.
 */
public final class OutsideExtractor implements Extractor {

    static final String FORMAT = "rapporteur-points";
    static final String REQUEST = "rapporteur-transcript";

    private final String name;
    private final Function<Transcript, Map<String, OutsidePoints>> handedOver;

    private OutsideExtractor(String name, Function<Transcript, Map<String, OutsidePoints>> handedOver) {
        this.name = name;
        this.handedOver = handedOver;
    }

    /**
     * Points that lie ready in a file, of any number of texts.
     *
     * @param file a document of points: UTF-8, with or without a byte order mark, or UTF-16 with one
     * @return the extractor, named as the document says
     * @throws InputException naming file, line, column and path, if it is not such a document
     * @throws LimitException if it is beyond the bounds
     */
    public static OutsideExtractor read(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        return parse(file.toString(), ExchangeFile.read(file));
    }

    /**
     * Points that lie ready in a text.
     *
     * @param source name for messages
     * @param text a document of points
     * @return the extractor, named as the document says
     * @throws InputException naming source, line, column and path, if it is not such a document
     * @throws LimitException if it is beyond the bounds
     */
    public static OutsideExtractor parse(String source, String text) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(text, "text must not be null");
        JsonNode root = root(source, text);
        Map<String, OutsidePoints> ready = points(root);
        return new OutsideExtractor(root.field("extractor").text(), transcript -> ready);
    }

    private static JsonNode root(String source, String text) {
        return Envelope.read(source, text, FORMAT).only("format", "version", "extractor", "texts");
    }

    private static Map<String, OutsidePoints> points(JsonNode root) {
        Map<String, OutsidePoints> bySource = new LinkedHashMap<>();
        for (JsonNode item : root.field("texts").items()) {
            OutsidePoints points = new OutsidePoints(root.field("extractor").text(), item);
            if (bySource.put(points.source(), points) != null) {
                throw item.field("source").wrong("(" + JsonNode.shown(points.source()) + ") must not stand twice");
            }
        }
        return bySource;
    }

    /**
     * Asks a function for the points of one text after another. It is given a document of format
     * {@code rapporteur-transcript} ({@code source}, {@code text}, and {@code sentences} with {@code start}, {@code end},
     * {@code text}) and answers with a document of points that holds this one text. What it does in between, and in which
     * words it asks a model, is its own affair.
     *
     * @param name name for records of how a result was made
     * @param answers from the one document to the other; must give the same answer for the same text
     * @return the extractor
     */
    public static OutsideExtractor calling(String name, UnaryOperator<String> answers) {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(answers, "answers must not be null");
        return new OutsideExtractor(
                name,
                transcript -> points(
                        root("answer of " + name + " on " + transcript.source(), answers.apply(request(transcript)))));
    }

    /**
     * The points handed over for a text.
     *
     * @param transcript the text
     * @return the statement; sentences for which no point was handed over are procedural
     * @throws InputException naming line, column and path of the first point that is refused
     * @throws UnknownNameException if nothing was handed over for the text
     */
    @Override
    public Statement extract(Transcript transcript) {
        Objects.requireNonNull(transcript, "transcript must not be null");
        Map<String, OutsidePoints> bySource = handedOver.apply(transcript);
        OutsidePoints points = bySource.get(transcript.source());
        if (points == null) {
            throw UnknownNameException.of("source", transcript.source(), bySource.keySet());
        }
        return points.in(transcript);
    }

    /**
     * What a function given to {@link #calling} is asked with.
     *
     * @param transcript a text
     * @return a document of format {@code rapporteur-transcript}
     */
    public static String request(Transcript transcript) {
        Objects.requireNonNull(transcript, "transcript must not be null");
        JsonWriter json = Envelope.write(REQUEST).text("source", transcript.source());
        json.text("delegation", transcript.delegation().name()).text("text", transcript.text());
        json.list("sentences");
        for (Span span : Sentences.of(transcript.text(), transcript.passages())) {
            json.object();
            TranscriptCodec.write(json, transcript.quote(span.start(), span.end()));
            json.endObject();
        }
        return json.endList().endObject().end();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return Shown.line("OutsideExtractor " + name);
    }
}
