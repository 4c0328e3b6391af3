package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Phrases;

/** Where a text names other delegations: by name, by adjective, by the seat of the Government. */
final class Mentions {

    private static final Phrases<Mention> NAMES = names();

    private final Speech speech;
    private final Phrases.Search<Mention> search;

    private Mentions(Speech speech, Phrases<Mention> names) {
        this.speech = speech;
        this.search = names.in(speech.words);
    }

    /** The mentions of the delegations of the library's table. */
    static Mentions in(Speech speech) {
        return new Mentions(speech, NAMES);
    }

    /** The mentions of given delegations, each with its name and its adjective. */
    static Mentions in(Speech speech, Map<Delegation, String> adjectives) {
        Phrases.Builder<Mention> builder = Phrases.builder();
        adjectives.forEach((delegation, adjective) -> {
            builder.add(delegation.name() + "~", new Mention(delegation, false));
            builder.add(adjective + "~", new Mention(delegation, true));
        });
        return new Mentions(speech, builder.build());
    }

    /** A way to name a delegation; an adjective may also only say where something is. */
    private record Mention(Delegation delegation, boolean adjective) {}

    /** A place where another delegation is named. */
    record Found(int from, int to, Delegation delegation, boolean adjective) {}

    /** A name also stands with the ending of its possessive: "Ruritania's". */
    private static Phrases<Mention> names() {
        Phrases.Builder<Mention> builder = Phrases.builder();
        Gazetteer gazetteer = Gazetteer.shipped();
        for (Delegation delegation : gazetteer.delegations()) {
            gazetteer.names(delegation).forEach(name -> builder.add(name + "~", new Mention(delegation, false)));
            gazetteer.adjectives(delegation).forEach(name -> builder.add(name + "~", new Mention(delegation, true)));
        }
        for (DataFile.Row row : DataFile.read(Mentions.class, "seats.tsv").rows()) {
            Delegation delegation = gazetteer.delegation(row.cell(0));
            row.list(1).forEach(name -> builder.add(name + "~", new Mention(delegation, false)));
        }
        return builder.build();
    }

    /** The other delegations named in a stretch, in order, the longest name at each place. */
    List<Found> in(int from, int to) {
        List<Found> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            List<Phrases.Found<Mention>> here = search.at(at, to);
            if (!here.isEmpty()) {
                Mention mention = here.get(0).value();
                if (!mention.delegation.equals(speech.transcript.delegation()) && isCapital(at)) {
                    found.add(new Found(at, here.get(0).to(), mention.delegation, mention.adjective));
                }
                at = here.get(0).to() - 1;
            }
        }
        return found;
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(speech.transcript.text().charAt(speech.words.start(at)));
    }
}
