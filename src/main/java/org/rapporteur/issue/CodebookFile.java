package org.rapporteur.issue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;

/** The text of a codebook's file: UTF-8, or UTF-16 that says so by its mark; never a byte guessed. */
final class CodebookFile {

    /** Forty times the largest built-in codebook. */
    static final int MOST_BYTES = 8 << 20;

    private CodebookFile() {}

    static String read(Path file) {
        String source = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new LimitException(
                        source, "bytes of a codebook", Math.max(bytes.length, Files.size(file)), MOST_BYTES);
            }
            return decode(source, bytes);
        } catch (NoSuchFileException e) {
            throw InputException.missing(source, file);
        } catch (IOException e) {
            throw InputException.of(
                    source, "cannot be read\nMaybe it is a folder, closed to you, or on a device that failed.");
        }
    }

    static String decode(String source, byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << Byte.SIZE | bytes[1] & 0xff;
        return switch (mark) {
            case 0xfffe -> decode(source, bytes, StandardCharsets.UTF_16LE);
            case 0xfeff -> decode(source, bytes, StandardCharsets.UTF_16BE);
            default -> decode(source, bytes, StandardCharsets.UTF_8);
        };
    }

    private static String decode(String source, byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = charset.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        int nul = text.indexOf(0);
        if (nul >= 0) {
            throw InputException.atLine(
                    source,
                    lineAt(text, nul),
                    "must be text, and holds a character that text never has (U+0000)"
                            + "\nMaybe save it as plain text in UTF-8 in the program that wrote it.");
        }
        if (result.isError()) {
            throw InputException.atByte(
                    source,
                    lineAt(text, text.length()),
                    in.position(),
                    "is no " + charset.name() + " text\nMaybe save it as UTF-8 in the program that wrote it.");
        }
        return text;
    }

    private static int lineAt(String text, int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
