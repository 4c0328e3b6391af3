package org.rapporteur.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.rapporteur.comparison.WholeFile;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Statement;

/**
 * Coded positions as a JSON document and back, without loss: codebook, statements, and for every point its issues with
 * weights and its stances.
 *
 * <pre>{@code
 * Coding coding = Coding.of(Codebook.ictSecurity(), statements);
 * CodingJson.write(Path.of("coding.json"), coding);
 * CodingJson.read(Path.of("coding.json")).positions();   // as coding.positions()
 * }</pre>
 *
 * <p>The format is {@code rapporteur-coding}, version 1; its schema is the resource
 * {@code /org/rapporteur/exchange/coding.schema.json}. The positions (salience, stances) are written for those who read the
 * document elsewhere; on reading they must be what follows from the points. A point's wording is not written: it follows
 * from its text. As strict, as bounded and as exact to the byte as {@link StatementsJson}.
 */
public final class CodingJson {

    static final String FORMAT = "rapporteur-coding";

    private CodingJson() {}

    /**
     * Writes a coding into a file, whole or not at all.
     *
     * @param file the file; what stood there is replaced
     * @param coding the coding
     * @throws org.rapporteur.fault.OutputException if it cannot be written
     */
    public static void write(Path file, Coding coding) {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(coding, "coding must not be null");
        WholeFile.write(file, toText(coding));
    }

    /**
     * Reads a coding from a file.
     *
     * @param file UTF-8, with or without a byte order mark, or UTF-16 with one
     * @return the coding
     * @throws InputException naming file, line, column and path, if it is not such a document
     * @throws LimitException if it is beyond the bounds
     */
    public static Coding read(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        return parse(file.toString(), ExchangeFile.read(file));
    }

    /**
     * A coding as text.
     *
     * @param coding the coding
     * @return the document, lines that end with a line feed
     */
    public static String toText(Coding coding) {
        Objects.requireNonNull(coding, "coding must not be null");
        JsonWriter json = Envelope.write(FORMAT);
        CodebookCodec.write(json, coding.codebook());
        StatementCodec.write(json, coding.statements());
        CodingCodec.writePoints(json, coding);
        CodingCodec.writePositions(json, coding.positions());
        return json.endObject().end();
    }

    /**
     * A coding from text.
     *
     * @param source name for messages
     * @param text the document
     * @return the coding
     * @throws InputException naming source, line, column and path, if it is not such a document
     * @throws LimitException if it is beyond the bounds
     */
    public static Coding parse(String source, String text) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(text, "text must not be null");
        JsonNode root = Envelope.read(source, text, FORMAT)
                .only("format", "version", "codebook", "statements", "points", "positions");
        Codebook codebook = CodebookCodec.read(root.field("codebook"));
        List<Statement> statements = StatementCodec.read(root.field("statements"));
        List<CodedPoint> points = CodingCodec.readPoints(root.field("points"), codebook, statements);
        Coding coding = root.made(() -> new Coding(codebook, statements, points));
        CodingCodec.checkPositions(root.field("positions"), coding);
        return coding;
    }
}
