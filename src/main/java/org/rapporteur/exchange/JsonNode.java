package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;

/** A value of a JSON document that knows its path and place, and says what it must be. */
final class JsonNode {

    enum Kind {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        TRUTH,
        NULL
    }

    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_PATH = 160;
    private static final int MOST_LISTED = 3;

    private final JsonText document;
    private final Optional<JsonNode> parent;
    private final String step;
    private final int offset;
    private final Kind kind;
    private final Object value;

    JsonNode(JsonText document, Optional<JsonNode> parent, String step, int offset, Kind kind, Object value) {
        this.document = document;
        this.parent = parent;
        this.step = step;
        this.offset = offset;
        this.kind = kind;
        this.value = value;
    }

    /** Refuses fields that are not named here. */
    JsonNode only(String... known) {
        List<String> unknown = fields().keySet().stream()
                .filter(name -> !Arrays.asList(known).contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            String first = unknown.get(0);
            String problem = UnknownNameException.of("field", shown(first), List.of(known))
                    .getMessage();
            String others = unknown.stream()
                    .skip(1)
                    .limit(MOST_LISTED)
                    .map(JsonNode::shown)
                    .collect(Collectors.joining(", "));
            throw fields().get(first).wrong(problem + (others.isEmpty() ? "" : "\nNot known either: " + others + "."));
        }
        return this;
    }

    JsonNode field(String name) {
        return optional(name).orElseThrow(() -> wrong("field (" + name + ") is missing"));
    }

    Optional<JsonNode> optional(String name) {
        return Optional.ofNullable(fields().get(name));
    }

    @SuppressWarnings("unchecked")
    private Map<String, JsonNode> fields() {
        expect(Kind.OBJECT, "an object");
        return (Map<String, JsonNode>) value;
    }

    @SuppressWarnings("unchecked")
    List<JsonNode> items() {
        expect(Kind.LIST, "a list");
        return (List<JsonNode>) value;
    }

    String text() {
        expect(Kind.TEXT, "a text in quotation marks");
        return (String) value;
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        items().forEach(item -> texts.add(item.text()));
        return texts;
    }

    boolean truth() {
        expect(Kind.TRUTH, "true or false");
        return value.equals("true");
    }

    /** A whole number from 0 to a highest one; what the highest one is goes into the message. */
    int whole(int lowest, int highest, String why) {
        expect(Kind.NUMBER, "a whole number");
        String digits = (String) value;
        long number;
        try {
            number = Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw wrong("(" + digits + ") must be a whole number");
        }
        if (number < lowest || number > highest) {
            throw wrong("(" + digits + ") must be within " + lowest + " and " + highest + why);
        }
        return (int) number;
    }

    double number(double lowest, double highest) {
        expect(Kind.NUMBER, "a number");
        double number = Double.parseDouble((String) value);
        if (!Double.isFinite(number) || number < lowest || number > highest) {
            throw wrong("(" + value + ") must be a number within " + JsonWriter.decimal(lowest) + " and "
                    + JsonWriter.decimal(highest));
        }
        return number == 0 ? 0 : number;
    }

    <E extends Enum<E>> E oneOf(E[] values) {
        String name = text();
        for (E each : values) {
            if (each.name().toLowerCase(Locale.ROOT).equals(name)) {
                return each;
            }
        }
        throw wrong("(" + shown(name) + ") must be one of "
                + String.join(
                        ", ",
                        Arrays.stream(values)
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .toList()));
    }

    /** Makes a value that may refuse its parts; a refusal is reported with this place. */
    <T> T made(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException | UnknownNameException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private void expect(Kind wanted, String words) {
        if (kind != wanted) {
            String found = kind == Kind.NULL
                    ? "null"
                    : kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.TRUTH
                            ? shown(value.toString())
                            : kind.name().toLowerCase(Locale.ROOT);
            throw wrong("(" + found + ") must be " + words);
        }
    }

    InputException wrong(String problem) {
        return document.wrong(offset, shortened(path()) + " " + problem);
    }

    /** The end of a path, where it is long. */
    static String shortened(String path) {
        int cut = path.length() - LONGEST_PATH;
        return cut > 0 ? "..." + path.substring(cut) : path;
    }

    String source() {
        return document.source();
    }

    /** As in {@code $.statements[0].points[2].quotation}. */
    String path() {
        return parent.map(JsonNode::path).orElse("") + step;
    }

    /** Short, and without characters that could disguise it. */
    static String shown(String raw) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < raw.length(); ) {
            if (shown.length() > LONGEST_SHOWN) {
                return shown.append("...").toString();
            }
            int c = raw.codePointAt(i);
            int type = Character.getType(c);
            boolean strange = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            shown.append(strange ? "\\u" + JsonWriter.hex(c) : Character.toString(c));
            i += Character.charCount(c);
        }
        return shown.toString();
    }
}
