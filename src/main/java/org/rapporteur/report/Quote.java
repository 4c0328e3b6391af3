package org.rapporteur.report;

import org.rapporteur.position.CodedPoint;

/**
 * A point as the page quotes it.
 *
 * @param anchor the name of its place in the page
 * @param speaker whose point it is
 * @param brief whether the words are an account and not the delegation's own
 * @param text the words on one line
 * @param source the name of the text
 */
record Quote(String anchor, String speaker, boolean brief, String text, String source) {

    static Quote of(Room room, CodedPoint point) {
        return new Quote(
                room.anchor(point),
                Shown.text(point.delegation().name()),
                Places.isBrief(point.statement()),
                Shown.text(point.point().shown()),
                Shown.text(Places.name(point.statement())));
    }
}
