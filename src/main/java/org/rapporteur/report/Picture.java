package org.rapporteur.report;

import java.nio.file.Path;
import java.util.Objects;
import org.rapporteur.comparison.WholeFile;
import org.rapporteur.text.Visible;

/**
 * A picture for a paper, a slide or a page, as SVG 1.1.
 *
 * <p>It stands alone: no style sheet, no script, no font or file from elsewhere, only presentation attributes, so it also
 * lives inside an HTML page with a strict content policy. Its parts have classes that begin with {@code picture-}, by which
 * a page may recolour them; its ids are its own, so several pictures can stand in one page. A title and a description are
 * for those who cannot see it. What is told by colour is also told by shape, pattern or number. The same input gives the
 * same bytes. Immutable and thread-safe; two pictures are equal when their SVG is.
 *
 * <pre>{@code
 * Picture map = Pictures.positionMap(matrix);
 * map.write(Path.of("map.svg"));
 * }</pre>
 */
public final class Picture {

    private final String title;
    private final int width;
    private final int height;
    private final String svg;

    Picture(String title, int width, int height, String svg) {
        this.title = title;
        this.width = width;
        this.height = height;
        this.svg = svg;
    }

    /**
     * What it shows.
     *
     * @return a short heading, the same as in the picture
     */
    public String title() {
        return title;
    }

    /**
     * How wide it is.
     *
     * @return pixels at 96 to the inch; it can be drawn at any size
     */
    public int width() {
        return width;
    }

    /**
     * How high it is.
     *
     * @return pixels at 96 to the inch
     */
    public int height() {
        return height;
    }

    /**
     * The picture itself.
     *
     * @return one {@code svg} element without an XML declaration, {@code \n} as line end
     */
    public String svg() {
        return svg;
    }

    /**
     * Writes it into a file as UTF-8, whole or not at all.
     *
     * @param file the file; what stood there is replaced
     * @throws org.rapporteur.fault.OutputException if it cannot be written
     */
    public void write(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        WholeFile.write(file, svg);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture p && svg.equals(p.svg);
    }

    @Override
    public int hashCode() {
        return svg.hashCode();
    }

    @Override
    public String toString() {
        String shown = Visible.line(title);
        String head = shown.length() <= 50 ? shown : shown.substring(0, shown.offsetByCodePoints(0, 20)) + "…";
        return "Picture \"" + head + "\", " + width + " x " + height;
    }
}
