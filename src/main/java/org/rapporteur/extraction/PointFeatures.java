package org.rapporteur.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.text.Polarity;

/**
 * What a sentence shows of whether it makes a point: its word stems and cues, what the rules made of it and of its
 * neighbours, persons, tense, length, and whether it stands at the beginning or end of the speech.
 */
final class PointFeatures {

    private static final int[] LENGTHS = {3, 6, 10, 15, 23, 35};
    private static final int NEAR_START = 3;
    private static final int NEAR_END = 3;
    private static final int MOST_CAPITALS = 4;

    private static final Set<Cue.Sort> CLASSES = Set.of(
            Cue.Sort.OFFICER,
            Cue.Sort.VOCATIVE,
            Cue.Sort.THANKING,
            Cue.Sort.EXPRESSING,
            Cue.Sort.NEGATING,
            Cue.Sort.CONTRASTING,
            Cue.Sort.OPEN_CLAUSE,
            Cue.Sort.PRONOUN,
            Cue.Sort.STANCE,
            Cue.Sort.FEELING,
            Cue.Sort.OWN_SIDE,
            Cue.Sort.REQUIRING,
            Cue.Sort.NATURAL,
            Cue.Sort.CLOSING,
            Cue.Sort.VIRTUE);

    private final Speech speech;
    private final List<Draft> drafts;

    PointFeatures(Speech speech, List<Draft> drafts) {
        this.speech = speech;
        this.drafts = drafts;
    }

    /** The features of a sentence, in alphabetical order. */
    List<String> of(int number) {
        Draft draft = drafts.get(number);
        TreeSet<String> features = new TreeSet<>();
        features.add("rules " + draft.rule());
        read(draft, features);
        neighbours(number, features);
        place(number, features);
        words(draft, features);
        classes(draft, features);
        return List.copyOf(features);
    }

    private static void read(Draft draft, Set<String> features) {
        draft.points().stream()
                .min(Comparator.comparing(PointFeatures::rank))
                .ifPresentOrElse(
                        point -> {
                            features.add("kind " + point.kindName());
                            features.add("direction " + point.direction());
                            features.add(
                                    "reading " + point.kindName() + " " + point.direction() + " " + point.strength());
                        },
                        () -> features.add("kind none"));
    }

    /** What is asked or pledged first. */
    private static int rank(Point point) {
        if (point instanceof Proposal) {
            return 0;
        }
        return point instanceof Claim claim && claim.kind() == Claim.Kind.COMMITMENT ? 1 : 2;
    }

    private void neighbours(int number, Set<String> features) {
        boolean first = number == 0;
        boolean last = number == drafts.size() - 1;
        features.add("after rule " + (first ? "none" : drafts.get(number - 1).rule()));
        features.add("after " + (first ? "none" : drafts.get(number - 1).reading()));
        features.add("before rule " + (last ? "none" : drafts.get(number + 1).rule()));
        features.add("before " + (last ? "none" : drafts.get(number + 1).reading()));
    }

    private void place(int number, Set<String> features) {
        int all = drafts.size();
        if (number < NEAR_START) {
            features.add("place " + (number + 1));
        }
        if (number >= all - NEAR_END) {
            features.add("place " + (number - all));
        }
    }

    private void words(Draft draft, Set<String> features) {
        int capitals = 0;
        int participles = 0;
        int own = 0;
        for (int at = draft.from(); at < draft.to(); at++) {
            String form = speech.words.form(at);
            features.add("stem " + speech.words.stem(at));
            boolean named = at > draft.from() && speech.words.isWord(at) && !form.equals("i") && speech.isCapital(at);
            capitals += named ? 1 : 0;
            participles += form.endsWith("ed") ? 1 : 0;
            own += speech.isForm(at, "i", "me", "my") ? 1 : 0;
            person(at, form, features);
        }
        features.add("capitals " + Math.min(MOST_CAPITALS, capitals));
        features.add("participles " + Math.min(3, participles));
        features.add("first person " + Math.min(2, own));
        features.add("length " + length(speech.words.count(draft.from(), draft.to())));
    }

    private void person(int at, String form, Set<String> features) {
        if (speech.isForm(at, "we", "us", "our")) {
            features.add("person we");
        }
        if (speech.isForm(at, "you", "your")) {
            features.add("person you");
        }
        if (Character.isDigit(form.charAt(0))) {
            features.add("sign number");
        }
        if (form.equals("\"")) {
            features.add("sign quotation");
        }
    }

    private static String length(int words) {
        for (int limit : LENGTHS) {
            if (words <= limit) {
                return "to " + limit;
            }
        }
        return "more";
    }

    private void classes(Draft draft, Set<String> features) {
        speech.cues(draft.from(), draft.to()).forEach(found -> {
            features.add("cue " + found.value().sort());
            features.add("cue " + found.value().sort() + " " + found.value().sign());
        });
        speech.structure(draft.from(), draft.to()).stream()
                .filter(found -> CLASSES.contains(found.value().sort()))
                .forEach(found -> features.add("cue " + found.value().sort()));
        if (speech.speaker.subjectEnd(draft.from(), draft.to()) > draft.from()) {
            features.add("own side first");
        }
        for (var role : speech.polarity.roles(draft.from(), draft.to())) {
            if (isHarsh(role.value())) {
                features.add("word " + role.value().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static boolean isHarsh(Polarity.Role role) {
        return switch (role) {
            case HARMING, ILL, CAUSING, AGAINST, FAULTING, REJECTING -> true;
            default -> false;
        };
    }
}
