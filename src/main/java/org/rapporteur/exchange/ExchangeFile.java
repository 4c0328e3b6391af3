package org.rapporteur.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;

/** A file of text that somebody hands over: UTF-8 with or without a byte order mark, or UTF-16 with one. */
final class ExchangeFile {

    static final long LARGEST = 64L * 1024 * 1024;

    private ExchangeFile() {}

    static String read(Path file) {
        String source = file.toString();
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new LimitException(source, "bytes of a document", size, LARGEST);
            }
            return decode(source, Files.readAllBytes(file));
        } catch (CharacterCodingException e) {
            throw InputException.of(
                    source, "must be UTF-8\nMaybe save it as UTF-8; of a spreadsheet, as \"CSV UTF-8\".");
        } catch (NoSuchFileException e) {
            throw InputException.missing(source, file);
        } catch (IOException e) {
            throw InputException.of(
                    source,
                    Files.isDirectory(file)
                            ? "is a folder, a file is wanted\nMaybe add the name of a file in it."
                            : "cannot be read\nMaybe it is closed to you, or on a device that failed.");
        }
    }

    /** What separates the cells of a table: tab, semicolon or comma, whichever the first row has. */
    static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static String decode(String source, byte[] bytes) throws CharacterCodingException {
        String text = strictly(bytes, charset(bytes));
        if (text.length() > LARGEST) {
            throw new LimitException(source, "characters of a document", text.length(), LARGEST);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return mark == 0xfffe
                ? StandardCharsets.UTF_16LE
                : mark == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
