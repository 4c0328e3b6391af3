package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Wording;
import org.rapporteur.text.Visible;

/** What changed at a glance: how much on each issue, or, without a codebook, which words came and went. */
final class Overview {

    private static final List<DriftKind> COLUMNS = List.of(
            DriftKind.NEW,
            DriftKind.DROPPED,
            DriftKind.HARDENED,
            DriftKind.SOFTENED,
            DriftKind.REVERSED,
            DriftKind.REWORDED,
            DriftKind.MOVED);

    /** How wide a column of numbers is. */
    private static final int WIDTH = 9;

    /** How wide the labels may be. */
    private static final int LABEL = Lines.COLUMNS - WIDTH * COLUMNS.size();

    /** So many points must have a word that is to be a theme, */
    private static final int OFTEN = 2;

    /** and so many themes are told. */
    private static final int THEMES = 10;

    private Overview() {}

    static void write(Drift drift, Lines lines) {
        if (new Ranking(drift.entries()).isCoded()) {
            table(drift.entries(), lines);
        } else {
            themes("New words", drift.entries(DriftKind.NEW), said(drift, false), lines);
            themes("Words no longer said", drift.entries(DriftKind.DROPPED), said(drift, true), lines);
        }
    }

    private static void table(List<DriftEntry> entries, Lines lines) {
        Map<String, Map<DriftKind, Integer>> rows = new LinkedHashMap<>();
        for (DriftEntry entry : entries) {
            rows.computeIfAbsent(Ranking.label(entry), label -> new EnumMap<>(DriftKind.class))
                    .merge(entry.kind(), 1, Integer::sum);
        }
        StringBuilder head = new StringBuilder(" ".repeat(LABEL));
        COLUMNS.forEach(kind -> head.append(right(kind.name().toLowerCase(Locale.ROOT))));
        lines.row(head.toString());
        rows.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, Map<DriftKind, Integer>> row) -> -row.getValue().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum())
                        .thenComparing(Map.Entry::getKey))
                .forEach(row -> lines.row(row(row.getKey(), row.getValue())));
    }

    private static String row(String label, Map<DriftKind, Integer> counts) {
        String shown = Visible.line(label);
        String cut = shown.length() < LABEL ? shown : shown.substring(0, LABEL - 4) + "...";
        StringBuilder row = new StringBuilder(cut + " ".repeat(LABEL - cut.length()));
        COLUMNS.forEach(kind -> row.append(right(counts.containsKey(kind) ? String.valueOf(counts.get(kind)) : "-")));
        return row.toString();
    }

    private static String right(String cell) {
        return " ".repeat(Math.max(1, WIDTH - cell.length())) + cell;
    }

    /** The words of one side's points that the other side never says, the most telling first. */
    private static void themes(String title, List<DriftEntry> entries, Set<String> known, Lines lines) {
        Map<String, Theme> themes = new TreeMap<>();
        for (DriftEntry entry : entries) {
            CodedPoint point = entry.later().or(entry::earlier).orElseThrow();
            Content content = Content.of(point);
            Set<String> counted = new HashSet<>();
            for (Wording.Term term : point.wording().terms()) {
                Optional<Double> weight = Optional.ofNullable(content.weights().get(term.key()));
                if (weight.isPresent() && !known.contains(term.key()) && counted.add(term.key())) {
                    Theme theme = new Theme(written(point, term), 1, weight.orElseThrow());
                    themes.merge(term.key(), theme, Theme::with);
                }
            }
        }
        String told = themes.values().stream()
                .filter(theme -> theme.points >= OFTEN)
                .sorted(Comparator.comparingDouble((Theme theme) -> -theme.points * theme.weight)
                        .thenComparing(Theme::words))
                .limit(THEMES)
                .map(theme -> theme.words + " (" + theme.points + ")")
                .collect(Collectors.joining(", "));
        if (!told.isEmpty()) {
            lines.hanging("  ", title + ": " + told);
        }
    }

    private static String written(CodedPoint point, Wording.Term term) {
        Clause clause = Clause.of(point);
        return clause.written(term.from() - clause.from(), term.to() - clause.from());
    }

    /** All content words that one side says. */
    private static Set<String> said(Drift drift, boolean later) {
        List<CodedPoint> points = new ArrayList<>(later ? drift.steady() : List.of());
        for (DriftEntry entry : drift.entries()) {
            (later ? entry.later() : entry.earlier()).ifPresent(points::add);
        }
        return points.stream()
                .flatMap(point -> point.wording().terms().stream())
                .map(Wording.Term::key)
                .collect(Collectors.toSet());
    }

    /** A word, how many points have it, and how rare it is. */
    private record Theme(String words, int points, double weight) {

        Theme with(Theme other) {
            return new Theme(words, points + other.points, weight);
        }
    }
}
