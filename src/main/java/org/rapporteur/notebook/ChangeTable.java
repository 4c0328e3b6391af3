package org.rapporteur.notebook;

import java.util.Locale;
import org.rapporteur.drift.Drift;
import org.rapporteur.drift.DriftEntry;
import org.rapporteur.drift.WordDiff;

/** What changed between two statements, with the words that went and came. */
final class ChangeTable {

    private static final int MOST = 40;

    private ChangeTable() {}

    static String of(Drift drift) {
        Html html = new Html().tags("<div>").text(drift.toString());
        html.tags("<table><tr><th>change</th><th>why</th><th>words</th></tr>\n");
        drift.ranked().stream().limit(MOST).forEach(entry -> row(html, entry));
        html.tags("</table>");
        if (drift.entries().size() > MOST) {
            html.tags("and " + (drift.entries().size() - MOST) + " changes more: <code>drift.toText()</code>");
        }
        return html.tags("</div>").toString();
    }

    private static void row(Html html, DriftEntry entry) {
        html.tags("<tr>")
                .element("td", entry.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .element("td", entry.reason())
                .tags("<td style=\"text-align:left\">");
        words(html, entry.words());
        html.tags("</td></tr>\n");
    }

    static String of(WordDiff diff) {
        Html html = new Html().tags("<div>");
        words(html, diff);
        return html.tags("</div>").toString();
    }

    private static void words(Html html, WordDiff diff) {
        for (WordDiff.Edit edit : diff.edits()) {
            switch (edit.action()) {
                case KEPT -> html.text(edit.text()).tags(" ");
                case DELETED -> html.element("del", edit.text()).tags(" ");
                case INSERTED -> html.element("ins", edit.text()).tags(" ");
            }
        }
    }
}
