package org.rapporteur.notebook;

import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Transcript;

/** Words of a point with who says them and where they stand; a brief's are marked as such, never as the delegation's. */
final class Quoted {

    private Quoted() {}

    static void in(Html html, CodedPoint point) {
        Delegation delegation = point.delegation();
        Transcript transcript = point.statement().transcript();
        String name = transcript.source().isEmpty() ? delegation.name() : transcript.source();
        Quotation quotation = point.point().quotation();
        if (transcript.form() == Transcript.Form.BRIEF) {
            html.tags("[brief on ")
                    .text(delegation.name())
                    .tags("] ")
                    .text(point.point().shown());
        } else {
            html.text(delegation.name())
                    .tags(": <q>")
                    .text(point.point().shown())
                    .tags("</q>");
        }
        html.tags(" <small>").text(name).tags(transcript.cite(quotation).substring(name.length()) + "</small>");
    }
}
