package org.rapporteur.notebook;

import org.rapporteur.insight.Coalition;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.insight.SharedStance;
import org.rapporteur.report.Pictures;
import org.rapporteur.statement.Delegation;

/** Who stands together: the groups with the stances they share, the tree they were cut from, and the map. */
final class Camps {

    private static final int STANCES = 3;

    private Camps() {}

    static String of(Coalitions coalitions) {
        Html html = new Html().tags("<div>").text(coalitions.toString()).tags("<dl>");
        for (Coalition group : coalitions.groups()) {
            html.tags("<dt>").text(group.name()).tags(": ");
            String separator = "";
            for (Delegation member : group.members()) {
                html.tags(separator).text(member.name());
                separator = ", ";
            }
            html.tags("</dt>\n");
            group.sharedStances().stream().limit(STANCES).forEach(stance -> stance(html, stance));
        }
        html.tags("</dl>").element("p", coalitions.cut().reason());
        html.tags(Pictures.dendrogram(coalitions).svg())
                .tags(Pictures.positionMap(coalitions).svg());
        return html.tags("</div>").toString();
    }

    private static void stance(Html html, SharedStance stance) {
        html.tags("<dd>").text(stance.toString()).tags(": ");
        Quoted.in(html, stance.words().get(0));
        html.tags("</dd>\n");
    }
}
