package org.example.desk;

import java.nio.file.Path;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Codebook;

/** Compares the delegations whose statements stand in two files or folders. */
public final class NearestDelegation {
    private NearestDelegation() {}

    /**
     * Prints the comparison.
     *
     * @param args two files or folders of statements
     */
    public static void main(String[] args) {
        var statements = Rapporteur.readAll(Path.of(args[0]), Path.of(args[1]));
        ComparisonMatrix matrix =
                Rapporteur.compare(statements).codedBy(Codebook.ictSecurity()).matrix();
        System.out.println(matrix.toText());
    }
}
