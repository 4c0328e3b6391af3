package org.rapporteur.notebook;

/**
 * A piece of HTML as it grows. Every text that comes in is escaped; tags and attributes are the library's own. Owned by one
 * thread.
 */
final class Html {

    /** What Persian and emoji are written with. */
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final StringBuilder html = new StringBuilder();

    /** Tags as they stand: never anything that came from a text. */
    Html tags(String own) {
        html.append(own);
        return this;
    }

    /** A text from anywhere, which can neither end a tag nor turn the direction of what follows. */
    Html text(String raw) {
        html.append("<bdi>").append(escaped(raw)).append("</bdi>");
        return this;
    }

    /** A text between two of the library's own tags, such as {@code td}. */
    Html element(String tag, String raw) {
        return tags("<" + tag + ">").text(raw).tags("</" + tag + ">");
    }

    /** Text as it is laid out for a terminal, with its spaces and line ends. */
    static String laidOut(String text) {
        return "<pre style=\"line-height:1.25\">" + escaped(text) + "</pre>";
    }

    /**
     * Markup becomes text, and so does whatever steers: control characters become the replacement character, marks of
     * direction are left out, for the words stand in an element that keeps them apart.
     */
    static String escaped(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            int c = raw.codePointAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\t' -> safe.append((char) c);
                default -> append(safe, c);
            }
        }
        return safe.toString();
    }

    private static void append(StringBuilder safe, int c) {
        int type = Character.getType(c);
        if (type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED) {
            safe.append('\ufffd');
        } else if (type != Character.FORMAT || c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) {
            safe.appendCodePoint(c);
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
