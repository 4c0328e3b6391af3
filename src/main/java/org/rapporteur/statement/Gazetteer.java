package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.fault.Shown;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Words;

/**
 * The names of delegations and groups: short names, official names, abbreviations, codes, adjectives.
 *
 * <p>Names are compared as words: case, accents, kinds of apostrophe, hyphens, a leading "the" and a trailing "side",
 * "delegation" or "Government" do not matter; nothing else is forgiven. Names are never merged by likeness, by prefix or
 * by parts: Niger is not Nigeria. Immutable and thread-safe.
 */
public final class Gazetteer {

    private static final int SHORTEST_SHOWN = 4;
    private static final Set<String> TRAILING =
            Set.of("side", "delegation", "government", "republic", "authorities", "people", "mission");

    private final Map<String, Delegation> delegations = new LinkedHashMap<>();
    private final Map<String, Grouping> groupings = new LinkedHashMap<>();
    private final Map<String, Set<String>> idsByName = new LinkedHashMap<>();
    private final Map<String, Set<String>> idsByAdjective = new LinkedHashMap<>();
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Map<String, List<String>> adjectives = new LinkedHashMap<>();
    private final Set<String> shownNames = new TreeSet<>();
    private final Set<String> organisations = new TreeSet<>();

    private Gazetteer() {
        for (DataFile.Row row :
                DataFile.read(Gazetteer.class, "delegations.tsv").rows()) {
            Delegation delegation = new Delegation(row.cell(0), row.cell(2));
            delegations.put(delegation.id(), delegation);
            if (row.cell(1).equals("organisation")) {
                organisations.add(delegation.id());
            }
            adjectives.put(delegation.id(), row.list(3));
            row.list(3).forEach(adjective -> register(idsByAdjective, adjective, delegation.id()));
            register(delegation.id(), delegation.name(), row.list(4));
        }
        for (DataFile.Row row : DataFile.read(Gazetteer.class, "groupings.tsv").rows()) {
            Grouping grouping = new Grouping(row.cell(0), row.cell(1), row.list(3));
            groupings.put(grouping.id(), grouping);
            delegations.putIfAbsent(grouping.id(), grouping.asDelegation());
            register(grouping.id(), grouping.name(), row.list(2));
        }
    }

    private void register(String id, String name, List<String> aliases) {
        List<String> all = new ArrayList<>();
        all.add(name);
        all.addAll(aliases);
        names.put(id, Collections.unmodifiableList(all));
        all.stream()
                .filter(each -> each.length() >= SHORTEST_SHOWN && each.indexOf(',') < 0 && each.indexOf('(') < 0)
                .forEach(shownNames::add);
        shownNames.add(name);
        all.forEach(each -> register(idsByName, each, id));
    }

    private static void register(Map<String, Set<String>> index, String name, String id) {
        index.computeIfAbsent(key(name), k -> new LinkedHashSet<>()).add(id);
    }

    /**
     * The table shipped with the library.
     *
     * @return always the same table
     */
    public static Gazetteer shipped() {
        return Shipped.TABLE;
    }

    /**
     * The delegation that bears a name; groups are delegations too.
     *
     * @param name any usual name
     * @return the delegation
     * @throws UnknownNameException if nobody or more than one bears it; lists names that are near
     */
    public Delegation delegation(String name) {
        Objects.requireNonNull(name, "name must not be null");
        Set<String> ids = ids(name);
        if (ids.size() > 1) {
            throw UnknownNameException.ambiguous(
                    "delegation",
                    name,
                    ids.stream().map(id -> delegations.get(id).name()).toList());
        }
        return ids.stream()
                .findFirst()
                .map(delegations::get)
                .orElseThrow(() -> UnknownNameException.of(
                        "delegation",
                        name,
                        shownNames,
                        "For one of your own, pass Delegation.named(\"" + quoted(name) + "\") instead of the name."));
    }

    /** As it stands in Java between quotes; signs that do not show are left out. */
    private static String quoted(String name) {
        return Shown.line(name).replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /**
     * The known names that a name may be a misspelling of.
     *
     * @param name any name
     * @return names of delegations, at most five, the nearest first; empty if none is near
     */
    public List<String> near(String name) {
        Objects.requireNonNull(name, "name must not be null");
        return UnknownNameException.nearest(name, shownNames);
    }

    /**
     * The delegation that bears a name, if just one does.
     *
     * @param name any usual name
     * @return the delegation, or empty
     */
    public Optional<Delegation> find(String name) {
        Objects.requireNonNull(name, "name must not be null");
        Set<String> ids = ids(name);
        return ids.size() == 1 ? ids.stream().findFirst().map(delegations::get) : Optional.empty();
    }

    /**
     * The group that bears a name, if one does.
     *
     * @param name any usual name
     * @return the group, or empty
     */
    public Optional<Grouping> grouping(String name) {
        Objects.requireNonNull(name, "name must not be null");
        return find(name).map(Delegation::id).filter(groupings::containsKey).map(groupings::get);
    }

    /**
     * All names by which a delegation is called.
     *
     * @param delegation a delegation, also one that is not in the table
     * @return its names, the usual one first
     */
    public List<String> names(Delegation delegation) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        return names.getOrDefault(delegation.id(), List.of(delegation.name()));
    }

    /**
     * The adjectives of a delegation, such as "Chinese".
     *
     * @param delegation a delegation, also one that is not in the table
     * @return its adjectives; empty if none is known
     */
    public List<String> adjectives(Delegation delegation) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        return adjectives.getOrDefault(delegation.id(), List.of());
    }

    /**
     * All delegations of the table.
     *
     * @return Members, observers, organisations, then groups
     */
    public List<Delegation> delegations() {
        return List.copyOf(delegations.values());
    }

    /**
     * Whether a delegation is an organisation that reports to States and takes no side among them: the Secretariat of the
     * United Nations, the Red Cross.
     *
     * @param delegation a delegation, also one that is not in the table
     * @return false for States, for groups of States and for delegations that are not in the table
     */
    public boolean isOrganisation(Delegation delegation) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        return organisations.contains(delegation.id());
    }

    /**
     * All groups of the table.
     *
     * @return the groups
     */
    public List<Grouping> groupings() {
        return List.copyOf(groupings.values());
    }

    private Set<String> ids(String name) {
        String code = name.strip();
        if (delegations.containsKey(code)) {
            return Set.of(code);
        }
        String key = key(name);
        Set<String> byName = idsByName.getOrDefault(key, Set.of());
        if (!byName.isEmpty()) {
            return byName;
        }
        String withoutTrailing = withoutTrailing(key);
        if (withoutTrailing.equals(key)) {
            return idsByAdjective.getOrDefault(key, Set.of());
        }
        Set<String> shorter = idsByName.getOrDefault(withoutTrailing, Set.of());
        return shorter.isEmpty() ? idsByAdjective.getOrDefault(withoutTrailing, Set.of()) : shorter;
    }

    private static String withoutTrailing(String key) {
        int blank = key.lastIndexOf(' ');
        return blank > 0 && TRAILING.contains(key.substring(blank + 1)) ? key.substring(0, blank) : key;
    }

    /** The name as words: folded, without marks, without a leading article or "delegation of". */
    private static String key(String name) {
        Words words = Words.of(name.toLowerCase(Locale.ROOT).replace(".", ""));
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i)) {
                key.append(key.length() == 0 ? "" : " ").append(words.form(i).replace("'", ""));
            }
        }
        String whole = key.toString();
        for (String lead : List.of("the ", "delegation of ", "mission of ", "permanent mission of ", "the ")) {
            whole = whole.startsWith(lead) ? whole.substring(lead.length()) : whole;
        }
        return whole;
    }

    private static final class Shipped {
        static final Gazetteer TABLE = new Gazetteer();
    }

    @Override
    public String toString() {
        return "Gazetteer of " + delegations.size() + " delegations and " + groupings.size() + " groupings";
    }
}
