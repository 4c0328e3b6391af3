package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Phrases;

/**
 * Where a text names other delegations: by name, by adjective, by the seat of the Government, by a person whom the text
 * itself ties to a State ("President Zenda of Ruritania").
 */
final class Mentions {

    private static final int TITLES = 4;

    private final Speech speech;
    private final Phrases.Search<Mention> search;
    private final Phrases.Search<Blame> titles;
    private final Map<String, Delegation> persons = new HashMap<>();

    private Mentions(Speech speech, Names names) {
        this.speech = speech;
        this.search = names.phrases.in(speech.words);
        this.titles = Blame.PHRASES.in(speech.words);
        learnPersons();
    }

    /** The mentions of the delegations of the library's table. */
    static Mentions in(Speech speech) {
        return in(speech, Names.SHIPPED);
    }

    /** The mentions of known delegations. */
    static Mentions in(Speech speech, Names names) {
        return new Mentions(speech, names);
    }

    /** Which delegations are known, and by what names. */
    static final class Names {

        static final Names SHIPPED = with(List.of());

        private final Phrases<Mention> phrases;

        private Names(Phrases.Builder<Mention> builder) {
            this.phrases = builder.build();
        }

        /** The library's table and more. */
        static Names with(Collection<Called> more) {
            Phrases.Builder<Mention> builder = Phrases.builder();
            more.forEach(called -> add(called, builder));
            addTable(builder);
            return new Names(builder);
        }

        /** No others than these. */
        static Names only(Collection<Called> these) {
            Phrases.Builder<Mention> builder = Phrases.builder();
            these.forEach(called -> add(called, builder));
            return new Names(builder);
        }
    }

    /** A delegation with the names and adjectives it is called by. */
    record Called(Delegation delegation, List<String> names, List<String> adjectives) {

        private static final List<String> ENDINGS = List.of("n", "an", "ian", "ic", "ish", "ese");

        /** A delegation that no table knows: by its name, and by adjectives made of it in the usual ways. */
        static Called byName(Delegation delegation) {
            List<String> adjectives =
                    ENDINGS.stream().map(ending -> delegation.name() + ending).toList();
            return new Called(delegation, List.of(delegation.name()), adjectives);
        }
    }

    /** How a mention names a delegation; an adjective may also only say where something is. */
    enum Sort {
        NAME,
        ADJECTIVE,
        PERSON
    }

    /** Whether a delegation is a State, also one that the table does not know; not a group, not the Organization. */
    static boolean isState(Delegation delegation) {
        Gazetteer gazetteer = Gazetteer.shipped();
        return !gazetteer.isOrganisation(delegation)
                && gazetteer.grouping(delegation.id()).isEmpty();
    }

    private record Mention(Delegation delegation, Sort sort) {}

    /** A place where another delegation is named. */
    record Found(int from, int to, Delegation delegation, Sort sort) {

        boolean is(Sort wanted) {
            return sort == wanted;
        }
    }

    private static void addTable(Phrases.Builder<Mention> builder) {
        Gazetteer gazetteer = Gazetteer.shipped();
        for (Delegation delegation : gazetteer.delegations()) {
            add(new Called(delegation, gazetteer.names(delegation), gazetteer.adjectives(delegation)), builder);
        }
        for (DataFile.Row row : DataFile.read(Mentions.class, "seats.tsv").rows()) {
            add(new Called(gazetteer.delegation(row.cell(0)), row.list(1), List.of()), builder);
        }
    }

    /** A name also stands with the ending of its possessive: "Ruritania's". */
    private static void add(Called called, Phrases.Builder<Mention> builder) {
        called.names().forEach(name -> builder.add(name + "~", new Mention(called.delegation(), Sort.NAME)));
        called.adjectives().forEach(name -> builder.add(name + "~", new Mention(called.delegation(), Sort.ADJECTIVE)));
    }

    /** "President Zenda of Ruritania", "the Ruritanian President Zenda": from here on "Mr. Zenda" stands for Ruritania. */
    private void learnPersons() {
        for (int at = 0; at < speech.words.size(); at++) {
            int name = nameAfterTitle(at);
            if (name > 0 && !persons.containsKey(speech.words.form(name - 1))) {
                stateBefore(at).or(() -> stateAfter(name)).ifPresent(state -> learn(name - 1, state));
            }
        }
    }

    private void learn(int surname, Delegation state) {
        String form = speech.words.form(surname);
        persons.put(form.endsWith("'s") ? form.substring(0, form.length() - 2) : form, state);
    }

    /** After the capitalised name that follows a title at a word, or -1. */
    private int nameAfterTitle(int at) {
        int end = at;
        for (Phrases.Found<Blame> found : titles.overlapping(at, at + 1, speech.words.size())) {
            end = found.value() == Blame.TITLE ? Math.max(end, found.to()) : end;
        }
        int name = end > at && speech.isForm(end, ".") ? end + 1 : end;
        int last = name;
        while (end > at && last < speech.words.size() && last - name < 3 && isPersonal(last)) {
            last++;
        }
        return last > name && end > at ? last : -1;
    }

    private boolean isPersonal(int at) {
        return speech.words.isWord(at)
                && isCapital(at)
                && search.at(at, speech.words.size()).isEmpty();
    }

    private Optional<Delegation> stateBefore(int title) {
        for (int at = title - 1; at >= Math.max(0, title - TITLES); at--) {
            List<Phrases.Found<Mention>> here = search.at(at, title);
            if (!here.isEmpty() && isCapital(at)) {
                Mention mention = here.get(0).value();
                boolean owns = mention.sort == Sort.ADJECTIVE
                        || isPossessive(here.get(0).to() - 1);
                return owns ? Optional.of(mention.delegation) : Optional.empty();
            }
            if (!speech.words.isWord(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Delegation> stateAfter(int name) {
        int at = speech.isForm(name + 1, "the") ? name + 2 : name + 1;
        if (!speech.isForm(name, "of", "from") || at >= speech.words.size() || !isCapital(at)) {
            return Optional.empty();
        }
        return search.at(at, speech.words.size()).stream()
                .map(found -> found.value().delegation)
                .findFirst();
    }

    boolean isPossessive(int at) {
        String form = speech.words.form(at);
        return form.endsWith("'s") || form.endsWith("s'") || speech.isForm(at + 1, "'");
    }

    /** The other delegations named in a stretch, in order, the longest name at each place. */
    List<Found> in(int from, int to) {
        List<Found> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            List<Phrases.Found<Mention>> here = search.at(at, to);
            int name = here.isEmpty() ? nameAfterTitle(at) : -1;
            if (!here.isEmpty()) {
                Mention mention = here.get(0).value();
                add(at, here.get(0).to(), mention.delegation, mention.sort, found);
                at = here.get(0).to() - 1;
            } else if (name > 0 && name <= to) {
                Delegation state = persons.get(surname(name - 1));
                if (state != null) {
                    add(at, name, state, Sort.PERSON, found);
                    at = name - 1;
                }
            }
        }
        return found;
    }

    private String surname(int at) {
        String form = speech.words.form(at);
        return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    }

    /** "Ruritanians" are people, not the State. */
    private void add(int from, int to, Delegation delegation, Sort sort, List<Found> found) {
        String form = speech.words.form(from);
        boolean people = sort == Sort.ADJECTIVE && form.endsWith("s") && !form.endsWith("'s") && !form.endsWith("ss");
        boolean other = !people && !delegation.equals(speech.transcript.delegation());
        if (other && (sort == Sort.PERSON || isCapital(from))) {
            found.add(new Found(from, to, delegation, sort));
        }
    }

    boolean isCapital(int at) {
        return Character.isUpperCase(speech.transcript.text().charAt(speech.words.start(at)));
    }
}
