package org.rapporteur.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Codebook;

/** The main job: who agrees with whom on what in the UN group on ICT security, with the quotations behind it. */
public final class WhoAgreesWithWhom {

    private WhoAgreesWithWhom() {}

    /**
     * Compares China's statement of September 2019 with briefs on twelve other delegations.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var statements = Rapporteur.readAll(Path.of("seeds"), Path.of("examples/oewg-2019"));
        ComparisonMatrix matrix =
                Rapporteur.compare(statements).codedBy(Codebook.ictSecurity()).matrix();
        out.println(matrix.toText());
        out.print(matrix.explain("Russian Federation", "United States", "international-law")
                .toText());
    }
}
