package org.rapporteur.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.rapporteur.comparison.WholeFile;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.statement.Statement;

/**
 * Statements as a JSON document and back, without loss: transcript, sentences, points with their spans, endorsements.
 *
 * <pre>{@code
 * StatementsJson.write(Path.of("statements.json"), statements);
 * StatementsJson.read(Path.of("statements.json")).equals(statements);   // true
 * }</pre>
 *
 * <p>The format is {@code rapporteur-statements}, version 1; its schema is the resource
 * {@code /org/rapporteur/exchange/statements.schema.json}. Offsets count UTF-16 units from 0. Reading is strict: fields
 * twice, missing or unknown, data behind the end, values of another type, spans whose words differ from the text's are
 * refused with file, line, column and path. Bounds: 64 MiB, 64 levels, names of 256 characters, numbers of 32 digits,
 * 20,000 statements, 100,000 points each. The same statements give the same bytes: {@code toText(parse(text))} is
 * {@code text} for every text that {@code toText} has made.
 */
public final class StatementsJson {

    static final String FORMAT = "rapporteur-statements";

    private StatementsJson() {}

    /**
     * Writes statements into a file, whole or not at all.
     *
     * @param file the file; what stood there is replaced
     * @param statements the statements, in order
     * @throws org.rapporteur.fault.OutputException if it cannot be written
     */
    public static void write(Path file, List<Statement> statements) {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(statements, "statements must not be null");
        WholeFile.write(file, toText(statements));
    }

    /**
     * Reads statements from a file.
     *
     * @param file UTF-8, with or without a byte order mark, or UTF-16 with one
     * @return the statements in order
     * @throws InputException naming file, line, column and path, if it is not such a document
     * @throws LimitException if it is beyond the bounds
     */
    public static List<Statement> read(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        return parse(file.toString(), ExchangeFile.read(file));
    }

    /**
     * Statements as text.
     *
     * @param statements the statements, in order
     * @return the document, lines that end with a line feed
     */
    public static String toText(List<Statement> statements) {
        Objects.requireNonNull(statements, "statements must not be null");
        JsonWriter json = Envelope.write(FORMAT);
        StatementCodec.write(json, statements);
        return json.endObject().end();
    }

    /**
     * Statements from text.
     *
     * @param source name for messages
     * @param text the document
     * @return the statements in order
     * @throws InputException naming source, line, column and path, if it is not such a document
     * @throws LimitException if it is beyond the bounds
     */
    public static List<Statement> parse(String source, String text) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(text, "text must not be null");
        JsonNode root = Envelope.read(source, text, FORMAT).only("format", "version", "statements");
        return StatementCodec.read(root.field("statements"));
    }
}
