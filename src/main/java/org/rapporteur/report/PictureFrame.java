package org.rapporteur.report;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What every picture has around it: heading, what it shows, the legend above and the notes below, title and description. */
final class PictureFrame {

    private static final double MARGIN = 24;
    private static final double NARROWEST = 520;
    private static final double HEADING = 18;
    private static final double TEXT = 12.5;
    private static final double NOTE = 11;

    private final String kind;
    private final String title;
    private final String about;
    private final List<PictureSign> legend = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<SvgElement> body = new ArrayList<>();

    /**
     * A frame.
     *
     * @param kind class of the picture and beginning of its ids
     * @param title its heading
     * @param about a sentence or two below it
     */
    PictureFrame(String kind, String title, String about) {
        this.kind = kind;
        this.title = title;
        this.about = about;
    }

    PictureFrame legend(PictureSign sign) {
        legend.add(sign);
        return this;
    }

    /** A sentence below the picture; none if it is empty. */
    PictureFrame note(String note) {
        if (!note.isEmpty()) {
            notes.add(note);
        }
        return this;
    }

    PictureFrame add(SvgElement part) {
        body.add(part);
        return this;
    }

    /** A picture that says why there is nothing to see. */
    static Picture empty(String kind, String title, String why) {
        return new PictureFrame(kind, title, why).around(NARROWEST - 2 * MARGIN, 1, why);
    }

    /** The picture with what was added, drawn from 0, 0 to a width and a height. */
    Picture around(double bodyWidth, double bodyHeight, String description) {
        double room = Math.max(NARROWEST - 2 * MARGIN, bodyWidth);
        List<SvgElement> parts = new ArrayList<>();
        double y = lines(
                parts, SvgWords.wrapped(title, HEADING, room / SvgWords.BOLD), HEADING, MARGIN - 4, "picture-heading");
        y = lines(parts, SvgWords.wrapped(about, TEXT, room), TEXT, y + 5, "picture-about") + 10;
        y = PictureSign.flow(parts, legend, MARGIN, y, room);
        parts.add(SvgElement.group("picture-body").moved(MARGIN, y + 8).addAll(body));
        y += bodyHeight + 14;
        for (String note : notes) {
            y = lines(parts, SvgWords.wrapped(note, NOTE, room), NOTE, y + 2, "picture-note");
        }
        return picture(parts, (int) Math.ceil(room + 2 * MARGIN), (int) Math.ceil(y + MARGIN - 6), description);
    }

    private static double lines(List<SvgElement> parts, List<String> lines, double size, double from, String kind) {
        double y = from;
        for (String line : lines) {
            y += size * 1.35;
            SvgElement words = SvgElement.words(MARGIN, y, size, line).with("class", kind);
            parts.add(
                    size == HEADING
                            ? words.with("font-weight", "bold").filled(PictureStyle.INK)
                            : words.filled(PictureStyle.QUIET));
        }
        return y;
    }

    private Picture picture(List<SvgElement> parts, int width, int height, String description) {
        StringBuilder inner = new StringBuilder();
        parts.forEach(part -> part.write(inner, " "));
        String own = kind + "-"
                + Hashing.sha256()
                        .hashString(title + "\n" + about + "\n" + inner, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 10);
        SvgElement root = SvgElement.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("version", "1.1")
                .with("class", "picture picture-" + kind)
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + width + " " + height)
                .with("role", "img")
                .with("aria-labelledby", own + "-title " + own + "-desc")
                .with("font-family", SvgWords.FONTS)
                .add(SvgElement.of("title").with("id", own + "-title").saying(title))
                .add(SvgElement.of("desc").with("id", own + "-desc").saying(about + " " + description))
                .add(SvgElement.rectangle(0, 0, width, height)
                        .with("class", "picture-paper")
                        .filled(PictureStyle.PAPER))
                .addAll(parts);
        StringBuilder svg = new StringBuilder();
        root.write(svg, "");
        return new Picture(title, width, height, svg.toString());
    }
}
