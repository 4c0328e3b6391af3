package org.rapporteur.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.fault.InputException;

/**
 * Kinds of files that are no text, known by their first bytes, whatever their names say.
 *
 * <p>Origin: the published signatures of the formats (RTF 1.9.1; MS-CFB 2.2; APPNOTE 4.3.7; ODF 1.3 part 2, 3.3; PNG, JFIF,
 * GIF, TIFF 6.0; RFC 1952; ISO 32000-1).
 */
enum FileKind {
    RTF("an RTF file", Remedy.SAVE, "{\\rtf"),
    WORD("an older Word file (.doc) or an encrypted one", Remedy.SAVE, "\u00d0\u00cf\u0011\u00e0"),
    ZIP("a packed file", Remedy.UNPACK, "PK\u0003\u0004"),
    GZIP("a packed file (gzip)", Remedy.UNPACK, "\u001f\u008b"),
    PDF("a PDF file", Remedy.NAME_PDF, "%PDF-"),
    PNG("a picture (PNG)", Remedy.OCR, "\u0089PNG"),
    JPEG("a picture (JPEG)", Remedy.OCR, "\u00ff\u00d8\u00ff"),
    GIF("a picture (GIF)", Remedy.OCR, "GIF8"),
    TIFF("a picture (TIFF)", Remedy.OCR, "II*\u0000", "MM\u0000*");

    private static final int LOOKED_AT = 4_096;
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";
    private static final String WORD_PART = "word/";
    private static final String EPUB = "mimetypeapplication/epub";

    private final String what;
    private final String remedy;
    private final String[] signatures;

    FileKind(String what, String remedy, String... signatures) {
        this.what = what;
        this.remedy = remedy;
        this.signatures = signatures;
    }

    /** Refuses what is neither text nor of the kind that the file's name says. */
    static void refuseOthers(String shown, String name, byte[] bytes) {
        Optional<FileKind> found = of(bytes);
        String lower = name.toLowerCase(Locale.ROOT);
        if (found.isEmpty()
                || found.get() == PDF && lower.endsWith(".pdf")
                || found.get() == ZIP && lower.endsWith(".docx") && !isOther(bytes)) {
            return;
        }
        throw InputException.of(shown, found.get().described(bytes));
    }

    private static Optional<FileKind> of(byte[] bytes) {
        for (FileKind kind : values()) {
            for (String signature : kind.signatures) {
                if (startsWith(bytes, signature)) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((bytes[i] & 0xff) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOther(byte[] bytes) {
        return beginning(bytes).contains("mimetype");
    }

    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    }

    private String described(byte[] bytes) {
        String beginning = beginning(bytes);
        if (this == ZIP && beginning.contains(OPEN_DOCUMENT)) {
            return "is an OpenDocument file (.odt)" + Remedy.SAVE;
        }
        if (this == ZIP && beginning.contains(EPUB)) {
            return "is an EPUB file" + Remedy.SAVE;
        }
        if (this == ZIP && beginning.contains(WORD_PART)) {
            return "is a DOCX file" + Remedy.NAME_DOCX;
        }
        return "is " + what + remedy;
    }

    /** What to try. */
    private static final class Remedy {
        static final String SAVE =
                ", which is not read\nOpen it in a word processor and save it as DOCX or as plain text.";
        static final String UNPACK = ", which is not read\nUnpack it and give the files inside.";
        static final String OCR = ", which is not read\nRead it by OCR first and give the text.";
        static final String NAME_PDF = ", but its name does not say so\nLet its name end in .pdf.";
        static final String NAME_DOCX = ", but its name does not say so\nLet its name end in .docx.";
    }
}
