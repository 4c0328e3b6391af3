package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;

/**
 * Reads JSON as RFC 8259 has it and nothing beside: no comments, no trailing commas or data, no key twice, no numbers that
 * are none. Depth and lengths are bounded, so a hostile document costs little.
 */
final class JsonText {

    static final int DEEPEST = 64;
    static final int LONGEST_NAME = 256;
    static final int MOST_DIGITS = 32;

    private final String source;
    private final String text;
    private int at;
    private Optional<JsonNode> container = Optional.empty();
    private String step = "$";

    private JsonText(String source, String text) {
        this.source = source;
        this.text = text;
    }

    /** The whole document as one value. */
    static JsonNode parse(String source, String text) {
        JsonText document = new JsonText(source, text);
        document.blanks();
        if (document.at == text.length()) {
            throw InputException.of(source, "holds no JSON\nMaybe the file is empty.");
        }
        JsonNode root = document.value(Optional.empty(), "$", 0);
        document.blanks();
        if (document.at < text.length()) {
            throw document.wrong(document.at, "$ nothing may follow the document's end");
        }
        return root;
    }

    String source() {
        return source;
    }

    /** Names line and column of an offset. */
    InputException wrong(int offset, String problem) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
                lineStart = i + 1;
            }
        }
        return InputException.atLine(source, line, "column " + (offset - lineStart + 1) + ", " + problem);
    }

    /** What is no JSON; the path is that of the value read last. */
    private InputException broken(int offset, String problem) {
        return wrong(offset, JsonNode.shortened(container.map(JsonNode::path).orElse("") + step) + " " + problem);
    }

    private JsonNode value(Optional<JsonNode> parent, String step, int depth) {
        if (depth > DEEPEST) {
            throw new LimitException(source, "depth of JSON", depth, DEEPEST);
        }
        container = parent;
        this.step = step;
        int start = at;
        return switch (peek()) {
            case '{' -> object(parent, step, depth);
            case '[' -> list(parent, step, depth);
            case '"' -> new JsonNode(this, parent, step, start, JsonNode.Kind.TEXT, string(Integer.MAX_VALUE));
            case 't' -> word(parent, step, "true", JsonNode.Kind.TRUTH);
            case 'f' -> word(parent, step, "false", JsonNode.Kind.TRUTH);
            case 'n' -> word(parent, step, "null", JsonNode.Kind.NULL);
            default -> new JsonNode(this, parent, step, start, JsonNode.Kind.NUMBER, number());
        };
    }

    private JsonNode object(Optional<JsonNode> parent, String step, int depth) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        JsonNode node = new JsonNode(this, parent, step, at++, JsonNode.Kind.OBJECT, fields);
        blanks();
        if (peek() == '}') {
            at++;
            return node;
        }
        while (true) {
            int start = at;
            if (peek() != '"') {
                throw unexpected("a field's name in quotation marks");
            }
            String name = string(LONGEST_NAME);
            if (fields.containsKey(name)) {
                throw wrong(start, node.path() + " field (" + JsonNode.shown(name) + ") must not stand twice");
            }
            blanks();
            take(':', "a colon");
            blanks();
            fields.put(name, value(Optional.of(node), "." + JsonNode.shown(name), depth + 1));
            if (ends('}')) {
                return node;
            }
        }
    }

    private JsonNode list(Optional<JsonNode> parent, String step, int depth) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode node = new JsonNode(this, parent, step, at++, JsonNode.Kind.LIST, items);
        blanks();
        if (peek() == ']') {
            at++;
            return node;
        }
        while (true) {
            items.add(value(Optional.of(node), "[" + items.size() + "]", depth + 1));
            if (ends(']')) {
                return node;
            }
        }
    }

    /** Past a comma, or past the closing bracket. */
    private boolean ends(char close) {
        blanks();
        char c = peek();
        if (c == close) {
            at++;
            return true;
        }
        take(',', "a comma or " + close);
        blanks();
        if (peek() == close) {
            throw broken(at, "something must follow the comma: trailing commas are not allowed in JSON");
        }
        return false;
    }

    private JsonNode word(Optional<JsonNode> parent, String step, String word, JsonNode.Kind kind) {
        int start = at;
        if (!text.startsWith(word, at)) {
            throw unexpected("a value");
        }
        at += word.length();
        return new JsonNode(this, parent, step, start, kind, word);
    }

    private String number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int digits = at;
        digits("a value");
        if (text.charAt(digits) == '0' && at > digits + 1) {
            throw broken(start, "a number must not begin with 0");
        }
        if (is('.')) {
            at++;
            digits("a digit");
        }
        if (is('e') || is('E')) {
            at++;
            if (is('+') || is('-')) {
                at++;
            }
            digits("a digit");
        }
        if (at - start > MOST_DIGITS) {
            throw new LimitException(source, "digits of a number", at - start, MOST_DIGITS);
        }
        return text.substring(start, at);
    }

    private void digits(String wanted) {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == from) {
            throw unexpected(wanted);
        }
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private String string(int longest) {
        int from = ++at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\' && text.charAt(at) >= ' ') {
            at++;
        }
        if (is('"') && at - from <= longest) {
            return text.substring(from, at++);
        }
        at = from;
        return escaped(longest);
    }

    private String escaped(int longest) {
        int start = at;
        StringBuilder plain = new StringBuilder();
        while (true) {
            if (plain.length() > longest) {
                throw new LimitException(source, "length of a field's name", rawLength(start), longest);
            }
            char c = peek();
            if (c == '"') {
                at++;
                return plain.toString();
            }
            if (c < ' ') {
                throw broken(
                        at,
                        "a text must not hold the control character U+" + JsonWriter.hex(c) + "\nMaybe write it as \\u"
                                + JsonWriter.hex(c) + ".");
            }
            at++;
            plain.append(c == '\\' ? escape() : c);
        }
    }

    private int rawLength(int start) {
        int end = text.indexOf('"', start);
        return (end < 0 ? text.length() : end) - start;
    }

    private char escape() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw broken(at - 2, "\\" + JsonNode.shown(Character.toString(c)) + " is no escape of JSON");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0 || text.charAt(at) > 'f') {
                throw unexpected("four hexadecimal digits");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw broken(text.length(), "the document breaks off\nMaybe the file was cut.");
        }
        return text.charAt(at);
    }

    private void take(char wanted, String words) {
        if (peek() != wanted) {
            throw unexpected(words);
        }
        at++;
    }

    private InputException unexpected(String wanted) {
        char found = peek();
        if (found == '/' || found == '#') {
            return broken(at, "comments are not allowed in JSON");
        }
        return broken(at, "(" + JsonNode.shown(Character.toString(found)) + ") found where " + wanted + " must stand");
    }
}
