package org.rapporteur.position;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** Copies the lists. */
    public Reason {
        issues = Collections.unmodifiableMap(new LinkedHashMap<>(issues));
        stances = Collections.unmodifiableMap(new LinkedHashMap<>(stances));
        hits = List.copyOf(hits);
        near = List.copyOf(near);
        notes = List.copyOf(notes);
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
        @Override
        public String toString() {
            return Shown.line(owner + ": " + indicator + ", " + missing);
        }
    }

    /**
     * What decided, on one line without a line end: the indicators of an issue or question, or that none was found.
     *
     * @param owner id of an issue or a question
     * @return the indicators with the words that met them, then those that were near
     */
    public String of(String owner) {
        List<String> lines = new ArrayList<>();
        hits.stream().filter(hit -> hit.owner.equals(owner)).forEach(hit -> lines.add(line(hit)));
        near.stream().filter(one -> one.owner.equals(owner)).forEach(one -> lines.add("near: " + line(one)));
        return lines.isEmpty() ? "no indicator of " + owner + " was found" : String.join("; ", lines);
    }

    private static String line(Hit hit) {
        return role(hit.indicator) + " '" + hit.indicator.pattern() + "' by \"" + hit.found + "\": " + hit.effect;
    }

    private static String line(Near one) {
        return role(one.indicator) + " '" + one.indicator.pattern() + "' " + one.missing;
    }

    private static String role(Indicator indicator) {
        return indicator.role().name().toLowerCase(Locale.ROOT);
    }

    /**
     * The reason as text.
     *
     * @return lines that end with a line feed
     */
    public String toText() {
        StringBuilder text = new StringBuilder();
        text.append('"')
                .append(words.plain())
                .append("\" [")
                .append(words.start())
                .append(", ");
        text.append(words.end()).append("]\n  ").append(reading).append('\n');
        text.append("  issues: ")
                .append(
                        issues.isEmpty()
                                ? "none"
                                : issues.entrySet().stream()
                                        .map(each ->
                                                each.getKey().id() + " " + Math.round(100 * each.getValue()) + " %")
                                        .collect(Collectors.joining(", ")))
                .append("; stances: ")
                .append(
                        stances.isEmpty()
                                ? "none"
                                : stances.entrySet().stream()
                                        .map(each -> each.getKey().id() + " " + each.getValue())
                                        .collect(Collectors.joining(", ")))
                .append('\n');
        hits.forEach(hit -> text.append("  ")
                .append(hit.owner)
                .append(": ")
                .append(line(hit))
                .append('\n'));
        near.forEach(one -> text.append("  ")
                .append(one.owner)
                .append(", near: ")
                .append(line(one))
                .append('\n'));
        if (hits.isEmpty() && near.isEmpty()) {
            text.append("  no indicator of the codebook was found, nor nearly\n");
        }
        notes.forEach(note -> text.append("  ").append(note).append('\n'));
        return text.toString();
    }

    @Override
    public String toString() {
        return Shown.line("Reason of " + words + ": " + hits.size() + " indicators, " + near.size() + " near");
    }
}
