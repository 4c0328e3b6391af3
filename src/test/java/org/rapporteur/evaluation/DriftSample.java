package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.Rapporteur;
import org.rapporteur.drift.Drift;
import org.rapporteur.drift.DriftEntry;
import org.rapporteur.drift.DriftKind;
import org.rapporteur.issue.Codebook;
import org.rapporteur.scoring.SplitMix;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;

/**
 * The drift of States from one General Debate to the next, 2010 to 2014, and entries of it drawn with a fixed seed.
 *
 * <p>Read are five States, one a region, and every State whose code has an odd hash ({@link String#hashCode()}), on whose
 * speeches nothing was tuned. NEW, DROPPED and REWORDED are drawn from all of these; of the other kinds, which are rare, all
 * are taken.
 */
final class DriftSample {

    static final List<String> STATES = List.of("ZAF", "BGD", "BGR", "BOL", "SMR");
    static final long SEED = 1945;
    private static final int FIRST = 65;
    private static final int LAST = 69;
    private static final int MOST = 40;

    private static final Map<DriftKind, Integer> DRAWN = new EnumMap<>(Map.of(
            DriftKind.NEW, 15,
            DriftKind.DROPPED, 50,
            DriftKind.REWORDED, 40));

    private final Path debates;
    private final Map<String, Drift> drifts = new TreeMap<>();
    private final List<Found> five = new ArrayList<>();
    private final List<Found> others = new ArrayList<>();

    /** An entry and where it stands. */
    record Found(String state, int session, DriftEntry entry) {

        String key() {
            return state + "\t" + session + "\t" + entry.kind() + "\t" + place(entry.before()) + "\t"
                    + place(entry.now());
        }

        private static String place(Optional<Quotation> quotation) {
            return quotation.map(q -> q.start() + "-" + q.end()).orElse("-");
        }
    }

    private DriftSample(Path debates) {
        this.debates = debates;
    }

    static DriftSample read(Path debates) throws IOException {
        DriftSample sample = new DriftSample(debates);
        for (String state : STATES) {
            sample.read(state, sample.five);
        }
        for (String state : sample.otherStates()) {
            sample.read(state, sample.others);
        }
        return sample;
    }

    private List<String> otherStates() throws IOException {
        TreeSet<String> states = new TreeSet<>();
        try (Stream<Path> files = Files.list(debates.resolve(String.valueOf(FIRST)))) {
            files.forEach(file -> states.add(file.getFileName().toString().substring(0, 3)));
        }
        return states.stream()
                .filter(state -> !STATES.contains(state) && Math.floorMod(state.hashCode(), 2) == 1)
                .toList();
    }

    private void read(String state, List<Found> into) {
        Map<Integer, Statement> said = new TreeMap<>();
        for (int session = FIRST; session <= LAST; session++) {
            Path file = debates.resolve(session + "/" + state + "_" + session + "_" + (session + 1945) + ".txt");
            if (Files.exists(file)) {
                said.put(session, Rapporteur.read(file));
            }
        }
        for (int session = FIRST; session < LAST; session++) {
            if (said.containsKey(session) && said.containsKey(session + 1)) {
                Drift drift = Drift.between(said.get(session), said.get(session + 1), Codebook.generalDebate());
                if (STATES.contains(state)) {
                    drifts.put(state + " " + session, drift);
                }
                for (DriftEntry entry : drift.entries()) {
                    into.add(new Found(state, session, entry));
                }
            }
        }
    }

    /** The drifts of the five States, by State and earlier session. */
    Map<String, Drift> drifts() {
        return drifts;
    }

    /** The entries of one kind that are drawn from. */
    List<Found> all(DriftKind kind) {
        return Stream.concat(five.stream(), others.stream())
                .filter(found -> found.entry.kind() == kind)
                .toList();
    }

    /** The entries of all kinds of five States. */
    List<Found> five() {
        return five;
    }

    /** The entries of one kind that are judged: those whose places give the least numbers, so that each keeps its chance. */
    List<Found> drawn(DriftKind kind) {
        return all(kind).stream()
                .sorted(Comparator.comparingLong(DriftSample::number).thenComparing(Found::key))
                .limit(DRAWN.getOrDefault(kind, MOST))
                .toList();
    }

    private static long number(Found found) {
        return new SplitMix(SEED * found.key().hashCode()).next();
    }
}
