package org.rapporteur.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes JSON in one way only: fields in the order they come, two blanks a level, line feeds, shortest numbers, all
 * characters as they are save those that are dangerous or invisible to a parser. The same values give the same bytes.
 */
final class JsonWriter {

    private static final int SURE_DIGITS = 15;
    private static final int ALL_DIGITS = 17;
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;
    private boolean named;

    /** Opens the document's or an item's object. */
    JsonWriter object() {
        return open('{');
    }

    JsonWriter object(String name) {
        return name(name).open('{');
    }

    JsonWriter list(String name) {
        return name(name).open('[');
    }

    JsonWriter endObject() {
        return close('}');
    }

    JsonWriter endList() {
        return close(']');
    }

    JsonWriter text(String name, String value) {
        return name(name).text(value);
    }

    JsonWriter text(String value) {
        next();
        quote(value);
        return this;
    }

    JsonWriter whole(String name, long value) {
        return name(name).raw(Long.toString(value));
    }

    JsonWriter whole(long value) {
        return raw(Long.toString(value));
    }

    JsonWriter number(String name, double value) {
        return name(name).raw(decimal(value));
    }

    JsonWriter truth(String name, boolean value) {
        return name(name).raw(Boolean.toString(value));
    }

    /** The document, with a line feed at its end. */
    String end() {
        return out.append('\n').toString();
    }

    private JsonWriter name(String name) {
        next();
        quote(name);
        out.append(": ");
        named = true;
        return this;
    }

    private JsonWriter raw(String value) {
        next();
        out.append(value);
        return this;
    }

    private JsonWriter open(char bracket) {
        next();
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    private void next() {
        if (named) {
            named = false;
            return;
        }
        if (!first) {
            out.append(',');
        }
        if (depth > 0) {
            line();
        }
        first = false;
    }

    private void line() {
        out.append('\n');
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    private void quote(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (mustEscape(value, i, c)) {
                        out.append("\\u").append(hex(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Controls, line ends of JavaScript, a byte order mark, and halves of surrogate pairs, which UTF-8 cannot hold. */
    private static boolean mustEscape(String value, int at, char c) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(value.charAt(at - 1));
        }
        return c < ' ' || c >= '\u007f' && c < '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\ufeff';
    }

    /** At least four hexadecimal digits. */
    static String hex(int c) {
        StringBuilder digits = new StringBuilder();
        for (int shift = c > 0xffff ? 20 : 12; shift >= 0; shift -= 4) {
            digits.append(HEX.charAt(c >> shift & 15));
        }
        return digits.toString();
    }

    /** The shortest decimal number that is read as the same double; the same on every release of Java. */
    static String decimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("number (" + value + ") must be finite");
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = SURE_DIGITS; digits < ALL_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros().toString();
            }
        }
        return exact.round(new MathContext(ALL_DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toString();
    }
}
