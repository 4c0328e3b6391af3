package org.rapporteur.reading;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.fault.MissingLibraryException;

/** Which reader a file needs, by the ending of its name, and what to add where its library is not there. */
final class Documents {

    /** A kind of document that an optional library reads. */
    private enum Kind {
        HTML("reading of HTML", "org.jsoup:jsoup:1.24.1"),
        PDF("reading of PDF", "org.apache.pdfbox:pdfbox:3.0.8"),
        DOCX("reading of DOCX", "org.apache.poi:poi-ooxml:5.5.1");

        private final String feature;
        private final String coordinates;

        Kind(String feature, String coordinates) {
            this.feature = feature;
            this.coordinates = coordinates;
        }
    }

    private Documents() {}

    static boolean isDocument(String name) {
        return kind(name).isPresent();
    }

    private static Optional<Kind> kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return Optional.of(Kind.HTML);
        }
        return lower.endsWith(".pdf")
                ? Optional.of(Kind.PDF)
                : lower.endsWith(".docx") ? Optional.of(Kind.DOCX) : Optional.empty();
    }

    static DocumentText read(String shown, String name, byte[] bytes, Charset charset, Limits limits) {
        Kind kind = kind(name).orElseThrow();
        try {
            return switch (kind) {
                case HTML -> HtmlText.read(shown, bytes, charset, limits);
                case PDF -> PdfText.read(shown, bytes, limits);
                case DOCX -> DocxText.read(shown, bytes, limits);
            };
        } catch (NoClassDefFoundError e) {
            throw new MissingLibraryException(shown + ": " + kind.feature, kind.coordinates, e);
        }
    }
}
