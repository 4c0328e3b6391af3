package org.rapporteur.notebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.report.Picture;

/**
 * Values of the library for a notebook or a shell.
 *
 * <p>With the JJava kernel nothing of this is to be called: it finds the library's extension by itself and shows matrices,
 * explanations, coalitions, drift, pictures and all other results as HTML, SVG and text. With another kernel, or without the
 * extension, ask for the form and hand it to the kernel's own display:
 *
 * <pre>{@code
 * display(Notebooks.html(matrix), "text/html");
 * display(Notebooks.svg(Pictures.positionMap(matrix)).get(), "image/svg+xml");
 * System.out.println(Notebooks.text(coalitions));
 * }</pre>
 *
 * <p>HTML is one element without script, style sheet, link and network; every name and quotation in it is escaped. Long
 * results are cut, and say so and where the rest is. The same value gives the same characters on every machine. Thread-safe.
 */
public final class Notebooks {

    private Notebooks() {}

    /**
     * A value as HTML for a cell.
     *
     * @param value a result of the library; of anything else its {@code toString()} is shown
     * @return one element
     */
    public static String html(Object value) {
        Objects.requireNonNull(value, "value must not be null");
        return View.of(value).map(view -> view.htmlOf(value)).orElseGet(() -> Html.laidOut(text(value)));
    }

    /**
     * A value as a picture.
     *
     * @param value a {@link Picture}, or a result of which a picture says most: a {@code PositionPath}
     * @return one {@code svg} element; empty for other values, of which {@link org.rapporteur.report.Pictures} makes pictures
     */
    public static Optional<String> svg(Object value) {
        Objects.requireNonNull(value, "value must not be null");
        return View.of(value).flatMap(view -> view.pictureOf(value)).map(Picture::svg);
    }

    /**
     * A value laid out for a terminal: its {@code toText()} where it has one, a line for each value of a list, else its
     * {@code toString()}.
     *
     * @param value any value
     * @return lines of at most 100 columns, if the value is of the library
     */
    public static String text(Object value) {
        Objects.requireNonNull(value, "value must not be null");
        if (value instanceof List<?> values) {
            StringBuilder lines = new StringBuilder();
            values.forEach(each -> lines.append(each).append('\n'));
            return lines.toString();
        }
        return View.of(value).map(view -> view.textOf(value)).orElseGet(value::toString);
    }

    /**
     * The types that are shown in a form of their own.
     *
     * @return in the order in which they are registered with a kernel
     */
    public static List<Class<?>> types() {
        return View.ALL.stream().<Class<?>>map(View::type).toList();
    }
}
