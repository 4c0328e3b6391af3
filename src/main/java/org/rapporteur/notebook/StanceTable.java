package org.rapporteur.notebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.drift.StanceChange;
import org.rapporteur.drift.StanceChanges;
import org.rapporteur.drift.StanceMove;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;

/** Stances of two rounds: who moved, with both quotations, then all of them, question by delegation. */
final class StanceTable {

    private static final int MOST = 40;
    private static final String BESIDE = "<td style=\"text-align:left\">";

    private StanceTable() {}

    static String of(StanceChanges changes) {
        Html html = new Html().tags("<div>").text(changes.toString());
        moves(html, changes);
        all(html, changes);
        return html.tags("</div>").toString();
    }

    private static void moves(Html html, StanceChanges changes) {
        List<StanceChange> moves = changes.moves();
        if (moves.isEmpty()) {
            return;
        }
        html.tags("<table><tr><th>move</th><th>who</th><th>question</th>");
        html.element("th", changes.labelBefore())
                .element("th", changes.labelAfter())
                .tags("</tr>\n");
        for (StanceChange change : moves.subList(0, Math.min(MOST, moves.size()))) {
            html.tags("<tr>")
                    .element("td", change.move().name().toLowerCase(Locale.ROOT))
                    .element("td", change.delegation().name())
                    .element("td", change.question().id());
            said(html, change.before(), change.pointBefore());
            said(html, change.after(), change.pointAfter());
            html.tags("</tr>\n");
        }
        html.tags("</table>");
        if (moves.size() > MOST) {
            html.tags("and " + (moves.size() - MOST) + " moves more: <code>changes.toText(Integer.MAX_VALUE)</code>");
        }
    }

    private static void said(Html html, Optional<Stance> stance, Optional<CodedPoint> point) {
        html.tags(BESIDE).text(words(stance));
        point.ifPresent(its -> html.tags("<br><small>")
                .text("\"" + its.point().quotation().plain() + "\"")
                .tags("</small>"));
        html.tags("</td>");
    }

    private static void all(Html html, StanceChanges changes) {
        Map<Question, Map<Delegation, StanceChange>> rows = changes.asTable().rowMap();
        List<Delegation> columns =
                changes.asTable().columnKeySet().stream().sorted().toList();
        html.tags("<table><tr><th>question</th>");
        columns.forEach(delegation -> html.element("th", delegation.name()));
        html.tags("</tr>\n");
        rows.forEach((question, its) -> {
            html.tags("<tr>").element("td", question.id());
            columns.forEach(delegation -> cell(html, Optional.ofNullable(its.get(delegation))));
            html.tags("</tr>\n");
        });
        html.tags("</table>");
    }

    private static void cell(Html html, Optional<StanceChange> change) {
        if (change.isEmpty()) {
            html.tags("<td>\u00b7</td>");
            return;
        }
        StanceChange its = change.orElseThrow();
        if (its.move() == StanceMove.KEPT) {
            html.element("td", words(its.after()));
        } else {
            html.tags("<td><b>")
                    .text(words(its.before()) + " \u2192 " + words(its.after()))
                    .tags("</b></td>");
        }
    }

    private static String words(Optional<Stance> stance) {
        return stance.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("silent");
    }
}
