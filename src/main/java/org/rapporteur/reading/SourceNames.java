package org.rapporteur.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What files that are read together are called: each by its own name, and by as many of the folders above it as are needed to
 * tell it from the others. Always with {@code /}, and never with a folder that is not needed, so that one corpus has the same
 * names on any machine.
 */
final class SourceNames {

    private SourceNames() {}

    static Map<Path, String> of(Collection<Path> files) {
        Map<String, TreeSet<Path>> alike = new HashMap<>();
        files.forEach(file -> alike.computeIfAbsent(TextFiles.name(file), k -> new TreeSet<>())
                .add(whole(file)));
        Map<Path, String> names = new HashMap<>();
        alike.forEach((name, paths) -> names.putAll(paths.size() == 1 ? Map.of(paths.first(), name) : apart(paths)));
        Map<Path, String> asGiven = new LinkedHashMap<>();
        files.forEach(file -> asGiven.put(file, names.getOrDefault(whole(file), TextFiles.name(file))));
        return Collections.unmodifiableMap(asGiven);
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** Of each path the shortest tail that no other one has; the whole path, if it is itself the tail of another. */
    private static Map<Path, String> apart(Collection<Path> paths) {
        Map<Path, String> names = new HashMap<>();
        for (int length = 1; names.size() < paths.size(); length++) {
            Map<String, Integer> count = new HashMap<>();
            for (Path path : paths) {
                if (path.getNameCount() >= length) {
                    count.merge(tail(path, length), 1, Integer::sum);
                }
            }
            for (Path path : paths) {
                if (path.getNameCount() <= length || count.get(tail(path, length)) == 1) {
                    names.putIfAbsent(path, tail(path, Math.min(length, path.getNameCount())));
                }
            }
        }
        return names;
    }

    private static String tail(Path path, int length) {
        List<String> parts = new ArrayList<>();
        path.subpath(path.getNameCount() - length, path.getNameCount()).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
