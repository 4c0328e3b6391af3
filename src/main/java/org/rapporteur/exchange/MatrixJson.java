package org.rapporteur.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.WholeFile;
import org.rapporteur.exchange.MatrixRecord.Entry;
import org.rapporteur.exchange.MatrixRecord.Reason;
import org.rapporteur.exchange.MatrixRecord.SetDown;
import org.rapporteur.exchange.MatrixRecord.Shares;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Quotation;

/**
 * Matrices as a JSON document and back, without loss: cells with scores and what contributes to them. Of the codebook it has
 * the issues without their indicators, and its hash: {@link CodingJson} keeps a codebook whole.
 *
 * <p>The format is {@code rapporteur-matrix}, version 1; its schema is the resource
 * {@code /org/rapporteur/exchange/matrix.schema.json}. Silence is a state without a number, never 0 or null. As strict, as
 * bounded and as exact to the byte as {@link StatementsJson}; a record whose reasons do not sum to its shares is refused.
 */
public final class MatrixJson {

    static final String FORMAT = "rapporteur-matrix";

    private MatrixJson() {}

    /**
     * Writes a matrix into a file, whole or not at all.
     *
     * @param file the file; what stood there is replaced
     * @param matrix the matrix, set down
     * @throws org.rapporteur.fault.OutputException if it cannot be written
     */
    public static void write(Path file, MatrixRecord matrix) {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(matrix, "matrix must not be null");
        WholeFile.write(file, toText(matrix));
    }

    /**
     * Reads a matrix from a file.
     *
     * @param file UTF-8, with or without a byte order mark, or UTF-16 with one
     * @return the matrix, set down
     * @throws InputException naming file, line, column and path, if it is not such a document
     * @throws LimitException if it is beyond the bounds
     */
    public static MatrixRecord read(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        return parse(file.toString(), ExchangeFile.read(file));
    }

    /**
     * A matrix as text.
     *
     * @param matrix the matrix, set down
     * @return the document, lines that end with a line feed
     */
    public static String toText(MatrixRecord matrix) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        JsonWriter json = Envelope.write(FORMAT).text("making", matrix.making()).text("measure", matrix.measure());
        writeDelegations(json, "rows", matrix.rows());
        writeDelegations(json, "columns", matrix.columns());
        json.list("issues");
        for (Issue issue : matrix.issues()) {
            json.object();
            CodebookCodec.write(json, issue);
            json.endObject();
        }
        json.endList().list("points");
        matrix.points().forEach(point -> write(json, point));
        json.endList().list("cells");
        matrix.entries().forEach(entry -> write(json, entry));
        return json.endList().endObject().end();
    }

    private static void writeDelegations(JsonWriter json, String name, List<Delegation> delegations) {
        json.list(name);
        for (Delegation delegation : delegations) {
            json.object();
            TranscriptCodec.write(json, delegation);
            json.endObject();
        }
        json.endList();
    }

    private static void write(JsonWriter json, SetDown point) {
        json.object().text("delegation", point.delegation()).text("source", point.source());
        json.text("kind", point.kind());
        TranscriptCodec.write(json, point.quotation());
        json.endObject();
    }

    private static void write(JsonWriter json, Entry entry) {
        json.object().text("first", entry.first()).text("second", entry.second());
        json.text("issue", entry.issue()).text("state", TranscriptCodec.lower(entry.state()));
        entry.value().ifPresent(value -> json.number("value", value));
        entry.shares()
                .ifPresent(shares -> json.number("agreement", shares.agreement())
                        .number("conflict", shares.conflict())
                        .number("unshared", shares.unshared()));
        json.list("reasons");
        for (Reason reason : entry.reasons()) {
            json.object().whole("point", reason.point()).whole("counterpart", reason.counterpart());
            json.number("weight", reason.weight()).number("relatedness", reason.relatedness());
            json.number("opposition", reason.opposition()).text("basis", reason.basis());
            json.endObject();
        }
        json.endList().endObject();
    }

    /**
     * A matrix from text.
     *
     * @param source name for messages
     * @param text the document
     * @return the matrix, set down
     * @throws InputException naming source, line, column and path, if it is not such a document
     * @throws LimitException if it is beyond the bounds
     */
    public static MatrixRecord parse(String source, String text) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(text, "text must not be null");
        JsonNode root = Envelope.read(source, text, FORMAT)
                .only("format", "version", "making", "measure", "rows", "columns", "issues", "points", "cells");
        List<Issue> issues = new ArrayList<>();
        root.field("issues").items().forEach(item -> issues.add(CodebookCodec.issue(item)));
        List<SetDown> points = new ArrayList<>();
        root.field("points").items().forEach(item -> points.add(point(item)));
        List<Entry> entries = new ArrayList<>();
        root.field("cells").items().forEach(item -> entries.add(entry(item, points.size())));
        return root.made(() -> new MatrixRecord(
                root.field("making").text(),
                root.field("measure").text(),
                delegations(root.field("rows")),
                delegations(root.field("columns")),
                issues,
                points,
                entries));
    }

    private static List<Delegation> delegations(JsonNode json) {
        List<Delegation> delegations = new ArrayList<>();
        json.items().forEach(item -> delegations.add(TranscriptCodec.delegation(item)));
        return delegations;
    }

    private static SetDown point(JsonNode json) {
        json.only("delegation", "source", "kind", "start", "end", "text");
        int start = json.field("start").whole(0, Integer.MAX_VALUE, "");
        int end = json.field("end").whole(0, Integer.MAX_VALUE, "");
        Quotation quotation =
                json.made(() -> new Quotation(start, end, json.field("text").text()));
        return new SetDown(
                json.field("delegation").text(),
                json.field("source").text(),
                TranscriptCodec.lower(json.field("kind").oneOf(PointCodec.Kind.values())),
                quotation);
    }

    private static Entry entry(JsonNode json, int points) {
        json.only("first", "second", "issue", "state", "value", "agreement", "conflict", "unshared", "reasons");
        List<Reason> reasons = new ArrayList<>();
        json.field("reasons").items().forEach(item -> reasons.add(reason(item, points)));
        OptionalDouble value = json.optional("value")
                .map(node -> OptionalDouble.of(node.number(-Double.MAX_VALUE, Double.MAX_VALUE)))
                .orElse(OptionalDouble.empty());
        return json.made(() -> new Entry(
                json.field("first").text(),
                json.field("second").text(),
                json.field("issue").text(),
                json.field("state").oneOf(Cell.State.values()),
                value,
                shares(json),
                reasons));
    }

    private static Optional<Shares> shares(JsonNode json) {
        boolean any = List.of("agreement", "conflict", "unshared").stream()
                .anyMatch(name -> json.optional(name).isPresent());
        return any
                ? Optional.of(json.made(() -> new Shares(
                        json.field("agreement").number(0, 1),
                        json.field("conflict").number(0, 1),
                        json.field("unshared").number(0, 1))))
                : Optional.empty();
    }

    private static Reason reason(JsonNode json, int points) {
        json.only("point", "counterpart", "weight", "relatedness", "opposition", "basis");
        return new Reason(
                json.field("point").whole(0, points - 1, " (number of the last point)"),
                json.field("counterpart").whole(0, points - 1, " (number of the last point)"),
                json.field("weight").number(0, 1),
                json.field("relatedness").number(0, 1),
                json.field("opposition").number(0, 1),
                json.field("basis").text());
    }
}
