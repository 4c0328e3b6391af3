package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;

/** An element of a picture: the only way characters get into one, so everything in it is escaped. */
final class SvgElement {

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final List<SvgElement> children = new ArrayList<>();
    private String text = "";

    private SvgElement(String name) {
        this.name = name;
    }

    static SvgElement of(String name) {
        return new SvgElement(name);
    }

    /** A group of elements, known to a page by its class. */
    static SvgElement group(String kind) {
        return of("g").with("class", kind);
    }

    static SvgElement line(double x1, double y1, double x2, double y2) {
        return of("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2);
    }

    static SvgElement rectangle(double x, double y, double width, double height) {
        return of("rect").with("x", x).with("y", y).with("width", width).with("height", height);
    }

    /** A shape from path commands. */
    static SvgElement path(String commands) {
        return of("path").with("d", commands);
    }

    /** A line of text that begins at a place; the baseline is at y. */
    static SvgElement words(double x, double y, double size, String text) {
        return of("text").with("x", x).with("y", y).with("font-size", size).saying(text);
    }

    SvgElement with(String attribute, String value) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(XmlText.escaped(value))
                .append('"');
        return this;
    }

    SvgElement with(String attribute, double value) {
        return with(attribute, SvgNumber.of(value));
    }

    /** Colour of the outline; nothing is filled. */
    SvgElement drawn(String colour, double width) {
        return with("fill", "none").with("stroke", colour).with("stroke-width", width);
    }

    SvgElement filled(String colour) {
        return with("fill", colour);
    }

    SvgElement moved(double x, double y) {
        return with("transform", "translate(" + SvgNumber.of(x) + " " + SvgNumber.of(y) + ")");
    }

    SvgElement add(SvgElement child) {
        children.add(child);
        return this;
    }

    SvgElement addAll(List<SvgElement> more) {
        children.addAll(more);
        return this;
    }

    SvgElement saying(String words) {
        text = words;
        return this;
    }

    /** What a browser shows when the pointer rests on it, and a screen reader says. */
    SvgElement explained(String words) {
        children.add(0, of("title").saying(words));
        return this;
    }

    void write(StringBuilder out, String indent) {
        out.append(indent).append('<').append(name).append(attributes);
        if (children.isEmpty() && text.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        if (children.isEmpty()) {
            out.append(XmlText.escaped(text));
        } else if (!text.isEmpty()) {
            // Blanks within a text would be shown: title and words stand in one line.
            children.forEach(child -> out.append(child.line()));
            out.append(XmlText.escaped(text));
        } else {
            out.append('\n');
            children.forEach(child -> child.write(out, indent + " "));
            out.append(indent);
        }
        out.append("</").append(name).append(">\n");
    }

    private String line() {
        StringBuilder out = new StringBuilder();
        write(out, "");
        return out.toString().strip();
    }
}
