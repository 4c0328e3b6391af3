package org.rapporteur.notebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.comparison.Explanation;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.scoring.Contribution;

/** Why a cell is as it is: quotations side by side with what each pair adds, the strongest first. */
final class ReasonTable {

    private static final int MOST = 12;
    private static final String LEFT = "<td style=\"text-align:left;vertical-align:top\">";

    private ReasonTable() {}

    /** Two points by their places in their texts, whichever of them asks. */
    private record Key(CodedPoint first, CodedPoint second) {}

    /** What two points add together, by words or questions. */
    private record Sum(double agreement, double conflict, String basis) {

        Sum plus(Sum other) {
            return new Sum(agreement + other.agreement, conflict + other.conflict, basis);
        }
    }

    static String of(Explanation explanation) {
        if (!explanation.cell().scored()) {
            return Html.laidOut(explanation.toText());
        }
        Map<Key, Sum> pairs = pairs(explanation);
        Html html = new Html().tags("<div>").text(explanation.cell().score().describe());
        html.tags("<table><tr><th>agreement</th><th>conflict</th><th>by</th>");
        html.element("th", explanation.cell().first().name());
        html.element("th", explanation.cell().second().name()).tags("</tr>\n");
        pairs.entrySet().stream()
                .sorted((one, other) -> Double.compare(
                        other.getValue().agreement + other.getValue().conflict,
                        one.getValue().agreement + one.getValue().conflict))
                .limit(MOST)
                .forEach(pair -> row(html, pair.getKey(), pair.getValue()));
        html.tags("</table>");
        if (pairs.size() > MOST) {
            html.tags("and " + (pairs.size() - MOST) + " pairs more: <code>explain(...).toText()</code>");
        }
        return html.tags("</div>").toString();
    }

    private static Map<Key, Sum> pairs(Explanation explanation) {
        Map<Key, Sum> pairs = new LinkedHashMap<>();
        List<Contribution> contributions = explanation.contributions();
        for (Contribution each : contributions) {
            if (each.agreement() + each.conflict() > 0) {
                boolean isFirst =
                        each.point().delegation().equals(explanation.cell().first());
                Key key =
                        isFirst ? new Key(each.point(), each.counterpart()) : new Key(each.counterpart(), each.point());
                pairs.merge(key, new Sum(each.agreement(), each.conflict(), each.basis()), Sum::plus);
            }
        }
        return pairs;
    }

    private static void row(Html html, Key pair, Sum sum) {
        html.tags("<tr><td>+" + Math.round(100 * sum.agreement) + " %</td><td>+" + Math.round(100 * sum.conflict)
                + " %</td>");
        html.element("td", sum.basis).tags(LEFT);
        Quoted.in(html, pair.first);
        html.tags("</td>" + LEFT);
        Quoted.in(html, pair.second);
        html.tags("</td></tr>\n");
    }
}
