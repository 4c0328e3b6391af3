package org.rapporteur.drift;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.fault.Shown;
import org.rapporteur.text.Visible;

/**
 * What was changed in a wording, word by word, and whether it was made harder, softer or turned round.
 *
 * <p>Words are compared without regard to case, accents and line breaks, by the algorithm of Myers (1986) as java-diff-utils
 * has it; marks of punctuation are words here, save those at the end. Where more than {@value #MOST_EDITS} words would have to go or come, or two
 * sentences have hardly a word in common, all of the one is shown against all of the other: {@link #isWhole()}.
 *
 * <p>The diff knows words of duty: from "shall" to "should" is a softening, from "may" to "should" a hardening, a "not"
 * more or less a reversal. It knows them by a list and by their order, not by grammar.
 *
 * <pre>{@code
 * WordDiff diff = WordDiff.between("States shall share data.", "States should share data.");
 * diff.toText();                 // States [-shall-] {+should+} share data
 * diff.kind();                   // Optional[SOFTENED]
 * diff.reason();                 // "shall" to "should"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class WordDiff {

    private static final int MOST_EDITS = 500;
    private static final int MOST_WORDS = 4_000;

    /** With less than this share of words in common, a diff is harder to read than the two texts. */
    private static final double READABLE = 0.3;

    private final List<Edit> edits;
    private final boolean isWhole;
    private final double inCommon;
    private final Verdict verdict;
    private final boolean isSame;

    private WordDiff(List<Edit> edits, boolean isWhole, double inCommon, Verdict verdict, boolean isSame) {
        this.edits = List.copyOf(edits);
        this.isWhole = isWhole;
        this.inCommon = inCommon;
        this.verdict = verdict;
        this.isSame = isSame;
    }

    /** What is done with a run of words. */
    public enum Action {
        /** It stays. */
        KEPT,
        /** It goes. */
        DELETED,
        /** It comes. */
        INSERTED
    }

    /**
     * A run of words that stay, go or come together.
     *
     * @param action what is done with them
     * @param text the words as written, on one line; those that stay as the later text has them
     */
    public record Edit(Action action, String text) {
        /** Nothing is missing. */
        public Edit {
            Objects.requireNonNull(action, "action must not be null");
            Objects.requireNonNull(text, "text must not be null");
        }

        @Override
        public String toString() {
            return Shown.line(action.name().toLowerCase(Locale.ROOT) + " \"" + text + "\"");
        }
    }

    /**
     * Compares two texts of a sentence or a few.
     *
     * @param earlier the text before
     * @param later the text after
     * @return what was changed
     */
    public static WordDiff between(String earlier, String later) {
        Objects.requireNonNull(earlier, "earlier must not be null");
        Objects.requireNonNull(later, "later must not be null");
        return between(Clause.of(earlier), Clause.of(later));
    }

    static WordDiff between(Clause before, Clause after) {
        return unended(before.unended(), after.unended());
    }

    private static WordDiff unended(Clause earlier, Clause later) {
        boolean same = earlier.key().equals(later.key());
        Verdict verdict = Verdict.between(earlier, later);
        List<String> before = earlier.forms();
        List<String> after = later.forms();
        if (tooDifferent(before, after)) {
            return new WordDiff(whole(earlier, later), true, 0, verdict, same);
        }
        Editing editing = new Editing(earlier, later);
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            editing.take(delta);
        }
        editing.keepTo(before.size());
        int all = before.size() + after.size();
        double inCommon = all == 0 ? 1 : 2.0 * editing.kept / all;
        return inCommon < READABLE
                ? new WordDiff(whole(earlier, later), true, inCommon, verdict, same)
                : new WordDiff(editing.edits, false, inCommon, verdict, same);
    }

    /** The words that cannot be kept are a lower bound of the edits, found in linear time. */
    private static boolean tooDifferent(List<String> before, List<String> after) {
        if (before.size() + after.size() > MOST_WORDS) {
            return true;
        }
        Map<String, Integer> counts = new HashMap<>();
        before.forEach(form -> counts.merge(form, 1, Integer::sum));
        int shared = 0;
        for (String form : after) {
            int left = counts.getOrDefault(form, 0);
            shared += left > 0 ? 1 : 0;
            counts.put(form, Math.max(0, left - 1));
        }
        return before.size() + after.size() - 2 * shared > MOST_EDITS;
    }

    private static List<Edit> whole(Clause earlier, Clause later) {
        List<Edit> edits = new ArrayList<>();
        add(edits, Action.DELETED, earlier.written(0, earlier.size()));
        add(edits, Action.INSERTED, later.written(0, later.size()));
        return edits;
    }

    private static void add(List<Edit> edits, Action action, String text) {
        if (!text.isEmpty()) {
            edits.add(new Edit(action, text));
        }
    }

    /**
     * The changes.
     *
     * @return runs of words in order; what goes stands before what comes in its place
     */
    public List<Edit> edits() {
        return edits;
    }

    /**
     * Whether the texts are too different to be shown word by word.
     *
     * @return true where all of the one stands against all of the other
     */
    public boolean isWhole() {
        return isWhole;
    }

    /**
     * Whether both are in the same words, marks aside.
     *
     * @return true also where only marks, case or line breaks differ
     */
    public boolean isSame() {
        return isSame;
    }

    /** The share of the words of both that stay, from 0 to 1. */
    double inCommon() {
        return inCommon;
    }

    /**
     * What was done to the force and side of the wording.
     *
     * @return HARDENED, SOFTENED, REVERSED or REWORDED; empty for the same words
     */
    public Optional<DriftKind> kind() {
        return isSame ? Optional.empty() : Optional.of(verdict.kind());
    }

    /**
     * The deciding words.
     *
     * @return such as {@code "shall" to "should"} or {@code "not" added}; empty where force and side stay
     */
    public String reason() {
        return isSame ? "" : verdict.reason();
    }

    Verdict verdict() {
        return verdict;
    }

    /**
     * The diff on one line: {@code States [-shall-] {+should+} share data}
     *
     * @return the text with what goes in {@code [- -]} and what comes in {@code {+ +}}
     */
    public String toText() {
        StringBuilder line = new StringBuilder();
        for (Edit edit : edits) {
            String text = switch (edit.action) {
                case KEPT -> edit.text;
                case DELETED -> "[-" + edit.text + "-]";
                case INSERTED -> "{+" + edit.text + "+}";
            };
            boolean glued = edit.action == Action.KEPT && ".,;:!?)".indexOf(edit.text.charAt(0)) >= 0;
            line.append(line.length() == 0 || glued ? "" : " ").append(text);
        }
        return Visible.line(line.toString());
    }

    @Override
    public String toString() {
        long changed = edits.stream().filter(e -> e.action != Action.KEPT).count();
        return "WordDiff: " + (isSame ? "same words" : changed + " changes, " + verdict.kind());
    }

    /** The edits as they are gathered from the patch. */
    private static final class Editing {

        private final Clause earlier;
        private final Clause later;
        private final List<Edit> edits = new ArrayList<>();
        private int before;
        private int after;
        private int kept;

        Editing(Clause earlier, Clause later) {
            this.earlier = earlier;
            this.later = later;
        }

        void take(AbstractDelta<String> delta) {
            keepTo(delta.getSource().getPosition());
            int beforeEnd = before + delta.getSource().size();
            int afterEnd = after + delta.getTarget().size();
            add(edits, Action.DELETED, earlier.written(before, beforeEnd));
            add(edits, Action.INSERTED, later.written(after, afterEnd));
            before = beforeEnd;
            after = afterEnd;
        }

        void keepTo(int end) {
            int run = end - before;
            add(edits, Action.KEPT, later.written(after, after + run));
            kept += run;
            before += run;
            after += run;
        }
    }
}
