package org.rapporteur.position;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.issue.Issue;

/** A concordance as lines of at most 100 columns. */
final class ConcordanceText {

    private static final int LONGEST_WORDS = 200;

    private final StringBuilder text = new StringBuilder();
    private final int most;

    ConcordanceText(Concordance concordance, int most) {
        this.most = most;
        text.append(concordance).append('\n');
        never(concordance.never());
        passages("On an issue and without a stance on its questions", concordance.withoutStance());
        passages("On no issue", concordance.withoutIssue());
        passages("Holding an entry and making no point", concordance.withoutPoint());
        concordance.entries().stream()
                .filter(entry -> !entry.passages().isEmpty())
                .forEach(this::found);
    }

    private void never(List<Concordance.Entry> entries) {
        text.append("\nNever found: ").append(entries.size()).append('\n');
        entries.forEach(entry -> Reason.line(text, "  " + name(entry)));
    }

    private static String name(Concordance.Entry entry) {
        int line = entry.indicator().line();
        return entry.owner() + ", " + IndicatorText.role(entry.indicator()) + " '"
                + entry.indicator().pattern() + "'" + (line > 0 ? ", line " + line : "");
    }

    private void passages(String name, List<Concordance.Passage> passages) {
        text.append('\n').append(name).append(": ").append(passages.size()).append('\n');
        passages.stream().limit(most).forEach(passage -> Reason.line(text, "  " + place(passage) + held(passage)));
        more(passages.size());
    }

    private static String place(Concordance.Passage passage) {
        String words = passage.words().plain();
        return passage.statement().delegation().name() + " [" + passage.words().start() + ", "
                + passage.words().end() + "]: \"" + IndicatorText.cut(words, LONGEST_WORDS) + "\"";
    }

    /** The issues of a passage, or else the entries it holds, and those of questions, which decided nothing. */
    private static String held(Concordance.Passage passage) {
        boolean coded = !passage.issues().isEmpty();
        List<String> held = passage.hits().stream()
                .filter(hit -> !coded || hit.ofQuestion())
                .map(hit -> hit.owner() + " '" + hit.indicator().pattern() + "'")
                .distinct()
                .toList();
        String issues = passage.issues().keySet().stream().map(Issue::id).collect(Collectors.joining(", "));
        String all = issues
                + (coded && !held.isEmpty() ? "; " : "")
                + (held.isEmpty() ? "" : "holds " + String.join(", ", held));
        return all.isEmpty() ? "" : " (" + all + ")";
    }

    private void found(Concordance.Entry entry) {
        text.append('\n');
        Reason.line(text, name(entry) + ": " + entry.passages().size());
        entry.passages().stream().limit(most).forEach(passage -> found(entry, passage));
        more(entry.passages().size());
    }

    private void found(Concordance.Entry entry, Concordance.Passage passage) {
        String effects = passage.hits().stream()
                .filter(hit -> hit.indicator().equals(entry.indicator())
                        && hit.owner().equals(entry.owner())
                        && hit.ofQuestion() == entry.ofQuestion())
                .map(hit -> "by \"" + hit.found() + "\": " + hit.effect())
                .distinct()
                .collect(Collectors.joining("; "));
        Reason.line(text, "  " + place(passage));
        Reason.line(text, "    " + effects);
    }

    private void more(int all) {
        if (all > most) {
            text.append("  and ").append(all - most).append(" more\n");
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
