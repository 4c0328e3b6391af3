package org.rapporteur.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;

/** Turns bytes into text and refuses, with the place, what is not text in the charset. */
final class TextDecoder {

    private static final String NUL_HINT = "byte 0 is no text"
            + "\nMaybe the text is UTF-16 without a byte order mark: pass the charset with decoding(...), or it is no text file.";

    private final String source;
    private final byte[] bytes;
    private final Limits limits;

    private TextDecoder(String source, byte[] bytes, Limits limits) {
        this.source = source;
        this.bytes = bytes;
        this.limits = limits;
    }

    static String decode(String source, byte[] bytes, Charset charset, Limits limits) {
        if (bytes.length > limits.maxBytes()) {
            throw new LimitException(source, "maxBytes", bytes.length, limits.maxBytes());
        }
        return new TextDecoder(source, bytes, limits).decode(charset);
    }

    private String decode(Charset given) {
        if (startsWith(0xff, 0xfe, 0, 0) || startsWith(0, 0, 0xfe, 0xff)) {
            return utf32(given);
        }
        if (startsWith(0xef, 0xbb, 0xbf)) {
            return decode(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(0xff, 0xfe)) {
            return decode(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(0xfe, 0xff)) {
            return decode(StandardCharsets.UTF_16BE, 2);
        }
        return decode(given, 0);
    }

    private String utf32(Charset given) {
        if (!given.name().startsWith("UTF-32")) {
            throw InputException.atByte(
                    source,
                    1,
                    0,
                    "encoding (UTF-32) is not read unless it is asked for"
                            + "\nMaybe save the text as UTF-8, or pass the charset with decoding(...).");
        }
        return decode(Charset.forName(bytes[0] == 0 ? "UTF-32BE" : "UTF-32LE"), 4);
    }

    private boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private String decode(Charset charset, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharsetDecoder decoder = decoder(charset);
        CharBuffer out = CharBuffer.allocate(capacity(decoder, in.remaining()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        String text = out.flip().toString();
        int nul = text.indexOf(0);
        if (nul >= 0) {
            throw InputException.atByte(source, line(text, nul), offset(charset, from, nul), NUL_HINT);
        }
        if (result.isError()) {
            throw invalid(charset, text, in.position());
        }
        if (result.isOverflow() || text.length() > limits.maxCharacters()) {
            throw new LimitException(
                    source,
                    "maxCharacters",
                    Math.max(text.length(), limits.maxCharacters() + 1L),
                    limits.maxCharacters());
        }
        return text;
    }

    /** Room for all characters the limit allows, and for one more that tells that it is passed. */
    private int capacity(CharsetDecoder decoder, int length) {
        double most = Math.ceil(length * (double) decoder.maxCharsPerByte()) + 2;
        return (int) Math.min(most, limits.maxCharacters() + 2L);
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private InputException invalid(Charset charset, String before, int offset) {
        String bad = String.format(Locale.ROOT, "0x%02X", bytes[offset] & 0xff);
        return InputException.atByte(
                source,
                line(before, before.length()),
                offset,
                "byte (" + bad + ") must be valid " + charset.name()
                        + "\nMaybe the text has another encoding: pass the charset with decoding(...).");
    }

    /** Where in the file the character stands: decodes again up to it. */
    private long offset(Charset charset, int from, int character) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        decoder(charset).decode(in, CharBuffer.allocate(character), true);
        return in.position();
    }

    /** Number of the line, from 1, on which a character stands; lines end at LF, CR or both. */
    static int line(String text, int character) {
        int line = 1;
        for (int i = 0; i < character; i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n');
            line += endsLine ? 1 : 0;
        }
        return line;
    }
}
