package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.drift.Drift;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/** Rooms of invented delegations for the tests of the page. */
final class PageRoom {

    static final Codebook TALKS = Codebook.parse("talks", """
            codebook: talks
            title: Talks on fish and forests

            issue: fisheries
            label: Fisheries
            words: fish~ | moratorium~

            question: moratorium
            asks: A moratorium should be declared.
            object: moratorium~

            issue: forests
            label: Forests
            words: forest~ | timber

            question: timber
            asks: Timber should be traded freely.
            object: timber

            issue: rivers
            label: Rivers
            words: river~
            """);

    private PageRoom() {}

    static List<Statement> four() {
        return List.of(
                said(
                        "Norland",
                        "We oppose a moratorium. Fishing must not be banned. We support timber. Forests must be used."),
                said("Ostania", "We support a moratorium. We oppose timber. Forests should be protected from timber."),
                said("Sudland", "We support a moratorium. All States must protect fish. We oppose timber."),
                said("Westmark", "We do not support a moratorium. States may share data on rivers."));
    }

    static ComparisonMatrix matrix() {
        return Rapporteur.compare(four()).codedBy(TALKS).matrix();
    }

    static Drift drift() {
        return Drift.between(
                said(
                        "Norland",
                        "States shall share data on fish. We do not support a moratorium. We ask for a report."),
                said("Norland", "We support a moratorium. States should share data on fish. We propose a fund."));
    }

    /** A room too large to be shown at once. */
    static ComparisonMatrix crowd(int size) {
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String fish = i % 3 == 0 ? "We oppose a moratorium. " : "We support a moratorium. ";
            String timber = i % 2 == 0 ? "We support timber. " : "We oppose timber. ";
            String river = i % 5 == 0 ? "We call for the protection of rivers." : "";
            all.add(said("Land " + (100 + i), fish + timber + river));
        }
        return Rapporteur.compare(all).codedBy(TALKS).matrix();
    }

    static Statement said(String name, String text) {
        return Rapporteur.read(Delegation.named(name), text);
    }
}
