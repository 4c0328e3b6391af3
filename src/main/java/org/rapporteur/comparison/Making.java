package org.rapporteur.comparison;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Statement;

/** Says how a matrix was made, so that somebody else can make it again. */
final class Making {

    private Making() {}

    static String of(List<Statement> statements, Grid grid, Slice slice) {
        List<String> lines = new ArrayList<>();
        lines.add("library: rapporteur " + version());
        lines.add("codebook: " + grid.codebook().id() + ", "
                + grid.codebook().issues().size() + " issues, "
                + grid.codebook().questions().size() + " questions, sha256 " + hash(describe(grid)));
        lines.add("measure: " + grid.measure().id() + ": " + grid.measure().about());
        lines.add("slice: " + slice.describe());
        for (Statement statement : statements) {
            lines.add("input: " + statement.transcript().source() + " ("
                    + statement.delegation().name() + "), sha256 "
                    + hash(statement.transcript().text()) + ", "
                    + statement.points().size() + " points");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String describe(Grid grid) {
        StringBuilder all = new StringBuilder();
        grid.codebook().issues().forEach(issue -> all.append(issue.id()).append(issue.indicators()));
        grid.codebook()
                .questions()
                .forEach(q -> all.append(q.id()).append(q.issue()).append(q.indicators()));
        return all.toString();
    }

    private static String hash(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    private static String version() {
        return Optional.ofNullable(Making.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
