package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.statement.Delegation;

class TextDecoderTest {

    private static final TranscriptReader READER =
            TranscriptReader.withDefaults().by(Delegation.named("Norland"));

    /** Bytes as hexadecimal pairs; other text stands for itself. */
    private static byte[] bytes(String mixed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String part : mixed.split(" ", -1)) {
            if (part.startsWith("x")) {
                for (int i = 1; i < part.length(); i += 2) {
                    out.write(Integer.parseInt(part.substring(i, i + 2), 16));
                }
            } else {
                out.writeBytes(part.replace('_', '\n').getBytes(StandardCharsets.US_ASCII));
            }
        }
        return out.toByteArray();
    }

    private static InputException refused(TranscriptReader reader, byte[] bytes) {
        InputException refused = catchThrowableOfType(InputException.class, () -> reader.read("n.txt", bytes));
        assertThat(refused).isNotNull().hasMessageContaining("n.txt");
        return refused;
    }

    @ParameterizedTest
    @CsvSource({
        "We xFF, 1, 2",
        "a_b_c xC0AF, 3, 5",
        "a xE0809F, 1, 1",
        "a xEDA080 b, 1, 1",
        "a xF4908080, 1, 1",
        "a_ xE282, 2, 2",
        "xEFBBBF a xFE, 1, 4",
        "x0D0A0D0A xFF, 3, 4",
        "x0D0D xFF, 3, 2",
        "a x00 b, 1, 1",
        "a_b x00 xFF, 2, 3",
        "xEFBBBF a x00, 1, 4"
    })
    void theFirstBadByteIsNamedByLineAndOffset(String mixed, int line, int offset) {
        InputException refused = refused(READER, bytes(mixed));
        assertThat(refused.line()).hasValue(line);
        assertThat(refused.byteOffset()).hasValue(offset);
    }

    @Test
    void brokenUtf16IsNamedByItsOffsetInTheFile() {
        assertThat(refused(READER, bytes("xFFFE x6100 x00DC x6200")).byteOffset())
                .hasValue(4);
        assertThat(refused(READER, bytes("xFEFF x0061 x00")).byteOffset()).hasValue(4);
        assertThat(refused(READER, bytes("xFFFE x6100 x0000")).byteOffset()).hasValue(4);
    }

    @Test
    void utf16WithoutAMarkIsSuspected() {
        InputException refused = refused(READER, "We".getBytes(StandardCharsets.UTF_16LE));
        assertThat(refused.byteOffset()).hasValue(1);
        assertThat(refused).hasMessageContaining("UTF-16").hasMessageContaining("decoding(");
    }

    @Test
    void utf32IsReadOnlyWhenAskedFor() {
        for (String name : new String[] {"UTF-32LE", "UTF-32BE"}) {
            byte[] marked = "\ufeffWe agree.".getBytes(Charset.forName(name));
            assertThat(refused(READER, marked)).hasMessageContaining("UTF-32");
            assertThat(READER.decoding(Charset.forName("UTF-32"))
                            .read("n.txt", marked)
                            .text())
                    .isEqualTo("We agree.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-5", "Shift_JIS", "GB18030", "KOI8-R"})
    void otherCharsetsAreReadWhenGiven(String name) {
        Charset charset = Charset.forName(name);
        String text = "We agree. 1";
        assertThat(READER.decoding(charset)
                        .read("n.txt", text.getBytes(charset))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void byteOrderMarksWinOverTheGivenCharset() {
        byte[] marked = "\ufeffWe agree: café.".getBytes(StandardCharsets.UTF_8);
        assertThat(READER.decoding(StandardCharsets.ISO_8859_1)
                        .read("n.txt", marked)
                        .text())
                .isEqualTo("We agree: café.");
    }

    @Test
    void bytesThatAGivenCharsetDoesNotKnowAreRefused() {
        InputException refused = refused(READER.decoding(StandardCharsets.US_ASCII), bytes("ab_ xE9"));
        assertThat(refused.byteOffset()).hasValue(3);
        assertThat(refused.line()).hasValue(2);
        assertThat(refused).hasMessageContaining("US-ASCII");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "xEFBBBF", "xFFFE", "xC2A0 xE28083 xE38080"})
    void filesWithoutTextAreRefused(String mixed) {
        assertThat(refused(READER, bytes(mixed))).hasMessageContaining("holds no text");
    }

    @Test
    void moreBytesOrCharactersThanAllowedAreRefused() {
        byte[] twelve = "We agree now".getBytes(StandardCharsets.US_ASCII);
        assertThat(READER.limitedTo(new Limits(12, 12)).read("n.txt", twelve).text())
                .hasSize(12);
        assertThatThrownBy(() -> READER.limitedTo(new Limits(11, 12)).read("n.txt", twelve))
                .isInstanceOfSatisfying(
                        LimitException.class, e -> assertThat(e.limit()).isEqualTo("maxBytes"));
        assertThatThrownBy(() -> READER.limitedTo(new Limits(12, 11)).read("n.txt", twelve))
                .isInstanceOfSatisfying(LimitException.class, e -> {
                    assertThat(e.limit()).isEqualTo("maxCharacters");
                    assertThat(e.found()).isEqualTo(12);
                });
        assertThatThrownBy(() -> READER.limitedTo(new Limits(12, 11)).read("n.txt", "We agree now"))
                .isInstanceOf(LimitException.class);
        assertThatThrownBy(() -> new Limits(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Limits.defaults()).isEqualTo(new Limits(16_777_216, 8_000_000));
    }

    @Test
    void anyBytesGiveTheTextTheyEncodeOrAnError() {
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = new byte[1 + random.nextInt(40)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : 'a' + random.nextInt(26));
            }
            try {
                String text = READER.read("n.txt", bytes).text();
                assertThat(text.getBytes(StandardCharsets.UTF_8))
                        .as("seed %d", seed)
                        .isEqualTo(bytes);
            } catch (InputException e) {
                assertThat(e).as("seed %d", seed).hasMessageContaining("n.txt");
            }
        }
    }

    @Test
    void aDecodedTextMayHoldNoNulAndLosesItsMark() {
        assertThat(READER.read("n.txt", "\ufeffWe agree.").text()).isEqualTo("We agree.");
        assertThatThrownBy(() -> READER.read("n.txt", "We\nagree\u0000."))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 2");
    }
}
