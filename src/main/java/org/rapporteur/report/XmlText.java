package org.rapporteur.report;

/** Text made safe for XML: the one place where the pictures and GraphML escape. */
final class XmlText {

    private static final char REPLACEMENT = '\ufffd';

    private XmlText() {}

    /**
     * A text for the content of an element as well as for an attribute in double quotes. What XML 1.0 forbids even as a
     * reference (most controls, lone surrogates, U+FFFE, U+FFFF) becomes U+FFFD; tab and line breaks become references, so
     * that no parser makes blanks of them.
     */
    static String escaped(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            case '\t', '\n', '\r' -> safe.append("&#").append(c).append(';');
            default -> {
                if (allowed(c)) {
                    safe.appendCodePoint(c);
                } else {
                    safe.append(REPLACEMENT);
                }
            }
        }
    }

    /** Production 2 of XML 1.0, without the three that were dealt with. */
    private static boolean allowed(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
