package org.rapporteur.exchange;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.fault.InputException;

/** The text of a table file, and what separates its cells. */
final class TableText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableText() {}

    /** UTF-8, with or without a byte order mark. */
    static String read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw InputException.of(file.toString(), "must be UTF-8\nMaybe save it as \"CSV UTF-8\".");
        } catch (IOException e) {
            throw InputException.of(file.toString(), "cannot be read: " + e.getMessage());
        }
    }

    /** Tab, semicolon or comma, whichever the first row has. */
    static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    }
}
