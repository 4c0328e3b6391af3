package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/**
 * Which text the column {@code source} of a coding sheet names: by its source, or its delegation's id or name. A file may have
 * been read alone before and is called {@code round1/norland.txt} now, since another {@code norland.txt} is read beside it, or
 * the other way round: a name that is the end of the other, from a {@code /} on, is that of the same file.
 */
final class SheetSources {

    private final List<Transcript> transcripts;
    private final Map<String, Set<Transcript>> byName = new HashMap<>();

    SheetSources(List<Transcript> transcripts) {
        this.transcripts = List.copyOf(new LinkedHashSet<>(transcripts));
        for (Transcript transcript : this.transcripts) {
            add(transcript.source(), transcript);
            add(transcript.delegation().id(), transcript);
            add(transcript.delegation().name(), transcript);
        }
    }

    private void add(String name, Transcript transcript) {
        byName.computeIfAbsent(Cells.wellFormed(name), k -> new LinkedHashSet<>())
                .add(transcript);
    }

    /** The transcripts that a cell may mean: of several exact ones all, and other ends of a path only if there is none. */
    List<Transcript> named(String name) {
        if (name.isEmpty() && transcripts.size() == 1) {
            return transcripts;
        }
        Set<Transcript> exact = byName.getOrDefault(name, byName.getOrDefault(name.strip(), Set.of()));
        return exact.isEmpty()
                ? transcripts.stream()
                        .filter(transcript -> alike(Cells.wellFormed(transcript.source()), name.strip()))
                        .toList()
                : List.copyOf(exact);
    }

    /** Whether two sources may be of the same file. */
    static boolean alike(String one, String other) {
        return one.equals(other)
                || !one.isEmpty() && !other.isEmpty() && (one.endsWith("/" + other) || other.endsWith("/" + one));
    }

    /** What to say of a cell that means no transcript, or several whose words do not tell which. */
    RowPlace.Nowhere nowhere(String name) {
        List<Transcript> found = named(name);
        if (found.isEmpty()) {
            return new RowPlace.Nowhere(
                    UnknownNameException.of("source", name, byName.keySet()).getMessage());
        }
        Set<String> sources = found.stream().map(Transcript::source).collect(Collectors.toCollection(TreeSet::new));
        return new RowPlace.Nowhere("source (" + name + ") must name one transcript, not " + found.size() + "\n"
                + (sources.size() == found.size()
                        ? "Maybe one of: " + String.join(", ", sources) + "."
                        : "Several texts are called so. " + remedy()));
    }

    /** Refuses statements of different texts whose rows would have the same name in a sheet. */
    static List<Statement> apart(List<Statement> statements) {
        Map<String, Transcript> byName = new HashMap<>();
        List<Statement> all = new ArrayList<>(statements);
        for (Statement statement : all) {
            String name = name(statement);
            Transcript other = byName.putIfAbsent(name, statement.transcript());
            if (other != null && !other.equals(statement.transcript())) {
                throw InputException.of(
                        name, "source must name one statement of a sheet: two different texts have it\n" + remedy());
            }
        }
        return List.copyOf(all);
    }

    private static String remedy() {
        return "Maybe read all folders by one call, readAll(Path.of(\"round1\"), Path.of(\"round2\")), which tells files of one"
                + " name apart by their folders; or give each its own name by transcript.withSource(...).";
    }

    /** What a statement is called in a sheet. */
    static String name(Statement statement) {
        String source = statement.transcript().source();
        return source.isEmpty() ? statement.delegation().id() : source;
    }
}
