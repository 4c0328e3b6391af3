package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Endorsement;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;

/** An invented council on fish: two camps on a moratorium, a quota that both can live with, a tax that one will not have. */
final class Council {

    static final Codebook FISH = Codebook.parse("fish", """
            codebook: fish
            title: Fish and forests

            issue: fisheries
            label: Fisheries
            words: fish~ | moratorium~ | quota~ | fuel tax

            question: moratorium
            asks: A moratorium on fishing should be declared.
            object: moratorium~

            question: quota
            asks: Fishing should be limited by quotas.
            object: quota~

            question: fuel-tax
            asks: Fuel for fishing should be taxed.
            object: fuel tax

            issue: forests
            label: Forests
            words: forest~

            issue: deserts
            label: Deserts
            words: desert~
            """);

    private Council() {}

    static Statement says(String delegation, String text) {
        return Rapporteur.read(Delegation.named(delegation), text);
    }

    /** A delegation that says nothing but that it joins another. */
    static Statement joins(String delegation, String other) {
        Statement read = says(delegation, "We join " + other + ". We support it.");
        Quotation words = Quotation.of(read.transcript().text(), 0, 5);
        return new Statement(
                read.transcript(),
                read.sentences(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(new Endorsement(other, false, words)),
                List.of());
    }

    /** North for a moratorium, South against; both for quotas; of the South one rejects the tax strongly. */
    static List<Statement> statements() {
        return new ArrayList<>(List.of(
                says("Norland", "We support a moratorium. We support quotas. We support a fuel tax."),
                says("Nordmark", "We call for a moratorium. We call for quotas. Forests must be protected."),
                says("Northia", "A moratorium is needed and we support it. We support a fuel tax."),
                says("Sudland", "We oppose a moratorium. We welcome quotas. We firmly reject a fuel tax."),
                says("Sudmark", "We oppose a moratorium. We support quotas. We support a fuel tax."),
                says("Southia", "We cannot support a moratorium. We support a fuel tax.")));
    }

    static ComparisonMatrix matrix(Statement... statements) {
        return matrix(Arrays.asList(statements));
    }

    static ComparisonMatrix matrix(List<Statement> statements) {
        return Rapporteur.compare(statements).codedBy(FISH).matrix();
    }
}
