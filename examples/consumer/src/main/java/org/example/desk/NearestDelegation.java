package org.example.desk;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Codebook;

/** Compares the delegations whose statements stand in files or folders. */
public final class NearestDelegation {
    private NearestDelegation() {}

    /**
     * Prints the comparison.
     *
     * @param args files or folders of statements, at least one
     */
    public static void main(String[] args) {
        var statements = Rapporteur.readAll(Arrays.stream(args).map(Path::of).toArray(Path[]::new));
        ComparisonMatrix matrix =
                Rapporteur.compare(statements).codedBy(Codebook.ictSecurity()).matrix();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(matrix.toText());
    }
}
