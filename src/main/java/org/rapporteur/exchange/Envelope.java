package org.rapporteur.exchange;

/** What every document begins with: its format and the version of it. */
final class Envelope {

    /** The only version so far; a change of meaning makes a new one. */
    static final int VERSION = 1;

    private Envelope() {}

    static JsonWriter write(String format) {
        return new JsonWriter().object().text("format", format).whole("version", VERSION);
    }

    /** The document's root, if it is of the format. */
    static JsonNode read(String source, String text, String format) {
        JsonNode root = JsonText.parse(source, text);
        JsonNode name = root.field("format");
        if (!name.text().equals(format)) {
            throw name.wrong("(" + JsonNode.shown(name.text()) + ") must be " + format);
        }
        JsonNode version = root.field("version");
        int found = version.whole(1, Integer.MAX_VALUE, "");
        if (found != VERSION) {
            throw version.wrong(
                    "(" + found + ") must be " + VERSION + "\nMaybe it was written by a later release of the library.");
        }
        return root;
    }
}
