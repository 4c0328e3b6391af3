package org.rapporteur.notebook;

import java.util.Locale;
import org.rapporteur.fault.Shown;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Statement;

/** The points of a statement in a table. */
final class Points {

    private static final int MOST = 60;

    private Points() {}

    static String of(Statement statement) {
        Html html = new Html().tags("<div>").text(statement.toString());
        html.tags("<table><tr><th>kind</th><th>strength</th><th>direction</th><th>words</th></tr>\n");
        statement.points().stream().limit(MOST).forEach(point -> row(html, point));
        html.tags("</table>");
        if (statement.points().size() > MOST) {
            html.tags("and " + (statement.points().size() - MOST) + " points more");
        }
        return html.tags("</div>").toString();
    }

    static String text(Statement statement) {
        StringBuilder text = new StringBuilder(statement + "\n");
        statement.points().forEach(point -> text.append("  ").append(point).append('\n'));
        return text.toString();
    }

    static String text(Position position) {
        StringBuilder text = new StringBuilder(position + "\n");
        position.stances()
                .forEach((question, stance) -> text.append("  ")
                        .append(stance.name().toLowerCase(Locale.ROOT))
                        .append(": ")
                        .append(Shown.line(question.proposition()))
                        .append('\n'));
        position.points()
                .forEach(point -> text.append("  ").append(point.point()).append('\n'));
        return text.toString();
    }

    private static void row(Html html, Point point) {
        html.tags("<tr>")
                .element("td", point.kindName())
                .element("td", point.strength().name().toLowerCase(Locale.ROOT))
                .element("td", point.direction().name().toLowerCase(Locale.ROOT))
                .tags("<td style=\"text-align:left\">")
                .text(point.shown())
                .tags("</td></tr>\n");
    }
}
