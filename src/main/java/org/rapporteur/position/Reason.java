package org.rapporteur.position;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;

/**
 * Why one point, or a sentence without a point, is coded as it is.
 *
 * @param words the point or the sentence
 * @param reading what it was read as: kind, direction and rule of a point; why a sentence makes none
 * @param issues the issues with their weights; empty if it is on none
 * @param stances the stances; empty if it takes none
 * @param hits the indicators found in it, in the order of the codebook
 * @param near the indicators it nearly holds, in the order of the codebook
 * @param notes what else decided, such as words that turn the direction
 */
public record Reason(
        Quotation words,
        String reading,
        Map<Issue, Double> issues,
        Map<Question, Stance> stances,
        List<Hit> hits,
        List<Near> near,
        List<String> notes) {

    private static final int MOST_NEAR = 12;
    private static final int FEW_NEAR = 3;

    private static final int WIDEST = 100;
    private static final int SET_IN = 4;

    /** Copies the lists. */
    public Reason {
        Objects.requireNonNull(words, "words must not be null");
        Objects.requireNonNull(reading, "reading must not be null");
        Objects.requireNonNull(issues, "issues must not be null");
        Objects.requireNonNull(stances, "stances must not be null");
        Objects.requireNonNull(hits, "hits must not be null");
        Objects.requireNonNull(near, "near must not be null");
        Objects.requireNonNull(notes, "notes must not be null");
        issues = Collections.unmodifiableMap(new LinkedHashMap<>(issues));
        stances = Collections.unmodifiableMap(new LinkedHashMap<>(stances));
        hits = List.copyOf(hits);
        near = List.copyOf(near);
        notes = List.copyOf(notes);
    }

    /** The same reason with more notes. */
    Reason noting(List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Reason(words, reading, issues, stances, hits, near, all);
    }

    /**
     * An indicator that was found.
     *
     * @param owner id of its issue or question
     * @param ofQuestion whether the owner is a question
     * @param indicator the indicator as written
     * @param found the words that met it
     * @param effect what it did, in words
     */
    public record Hit(String owner, boolean ofQuestion, Indicator indicator, String found, String effect) {
        /** Nothing is missing. */
        public Hit {
            Objects.requireNonNull(owner, "owner must not be null");
            Objects.requireNonNull(indicator, "indicator must not be null");
            Objects.requireNonNull(found, "found must not be null");
            Objects.requireNonNull(effect, "effect must not be null");
        }

        @Override
        public String toString() {
            return Shown.line(owner + ": " + indicator + " by \"" + found + "\", " + effect);
        }
    }

    /**
     * An indicator that was nearly found.
     *
     * @param owner id of its issue or question
     * @param ofQuestion whether the owner is a question
     * @param indicator the indicator as written
     * @param missing what stands there and what is missing, in words
     */
    public record Near(String owner, boolean ofQuestion, Indicator indicator, String missing) {
        /** Nothing is missing. */
        public Near {
            Objects.requireNonNull(owner, "owner must not be null");
            Objects.requireNonNull(indicator, "indicator must not be null");
            Objects.requireNonNull(missing, "missing must not be null");
        }

        @Override
        public String toString() {
            return Shown.line(owner + ": " + indicator + ", " + missing);
        }
    }

    /**
     * What decided, on one line without a line end: the indicators of an issue or question, or that none was found.
     *
     * @param owner id of an issue or a question
     * @return the indicators with the words that met them, then the first {@value #FEW_NEAR} of those that were near
     */
    public String of(String owner) {
        Objects.requireNonNull(owner, "owner must not be null");
        List<String> lines = new ArrayList<>();
        hits.stream().filter(hit -> hit.owner.equals(owner)).forEach(hit -> lines.add(line(hit)));
        List<Near> its = near.stream().filter(one -> one.owner.equals(owner)).toList();
        its.stream().limit(FEW_NEAR).forEach(one -> lines.add("near: " + line(one)));
        if (its.size() > FEW_NEAR) {
            lines.add("and " + (its.size() - FEW_NEAR) + " more near");
        }
        return lines.isEmpty() ? "no indicator of " + owner + " was found" : String.join("; ", lines);
    }

    private static String line(Hit hit) {
        return IndicatorText.role(hit.indicator) + " '" + hit.indicator.pattern() + "' by \"" + hit.found + "\": "
                + hit.effect;
    }

    private static String line(Near one) {
        return IndicatorText.role(one.indicator) + " '" + one.indicator.pattern() + "' " + one.missing;
    }

    /**
     * The reason as text.
     *
     * @return lines of at most 100 columns that end with a line feed; of the indicators that are near the first of each issue
     *     and question, at most {@value #MOST_NEAR}, and how many more there are: {@link #near()} has all
     */
    public String toText() {
        StringBuilder text = new StringBuilder();
        line(text, "\"" + words.plain() + "\" [" + words.start() + ", " + words.end() + "]");
        line(text, "  " + reading);
        line(
                text,
                "  issues: " + named(issues.keySet().stream().map(this::shown).toList()) + "; stances: "
                        + named(stances.entrySet().stream()
                                .map(each -> each.getKey().id() + " " + each.getValue())
                                .toList()));
        hits.forEach(hit -> line(text, "  " + hit.owner + ": " + line(hit)));
        List<Near> shown = shownNear();
        shown.forEach(one -> line(text, "  " + one.owner + ", near: " + line(one)));
        if (shown.size() < near.size()) {
            line(text, "  and " + Shown.counted(near.size() - shown.size(), "more indicator") + " near");
        }
        if (hits.isEmpty() && near.isEmpty()) {
            line(text, "  no indicator of the codebook was found, nor nearly");
        }
        notes.forEach(note -> line(text, "  " + note));
        return text.toString();
    }

    /** The first of each issue and question, so many of them as can be read. */
    private List<Near> shownNear() {
        Set<String> owners = new HashSet<>();
        return near.stream()
                .filter(one -> owners.add(one.owner))
                .limit(MOST_NEAR)
                .toList();
    }

    private String shown(Issue issue) {
        return issue.id() + " " + Math.round(100 * issues.getOrDefault(issue, 0.0)) + " %";
    }

    private static String named(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    /** Adds a line, broken at blanks; what goes on is set in. */
    static void line(StringBuilder text, String line) {
        int width = 0;
        for (String word : line.split("(?<=\\S) ")) {
            for (String rest = word; !rest.isEmpty(); ) {
                if (width > 0 && width + 1 + rest.length() > WIDEST) {
                    text.append("\n    ");
                    width = SET_IN;
                } else if (width > 0) {
                    text.append(' ');
                    width++;
                }
                String fits = rest.substring(0, Math.min(rest.length(), WIDEST - width));
                text.append(fits);
                width += fits.length();
                rest = rest.substring(fits.length());
            }
        }
        text.append('\n');
    }

    @Override
    public String toString() {
        return Shown.line("Reason of " + words + ": " + hits.size() + " indicators, " + near.size() + " near");
    }
}
