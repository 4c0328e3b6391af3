package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.scoring.Score;

/**
 * The sentences of scores, taken apart: thousands of cells share a handful of forms, so that the page holds a form once and
 * fills in names and figures. A sentence that does not follow the expected form is kept as it is.
 */
final class Sentences {

    static final int FIRST = 0;
    static final int SECOND = 1;

    private static final List<String> DUTIES = List.of("may", "should", "must");

    private Sentences() {}

    /** What is filled in: a name (FIRST, SECOND), or from 2 on a figure of the cell. */
    record Slot(int number) {}

    /** Texts and slots. */
    static List<Object> form(Score score, int[] percent) {
        String one = score.first().delegation().name();
        String other = score.second().delegation().name();
        Cutter cutter = new Cutter(score.describe(), percent);
        cutter.slot(one, FIRST).text(" and ").slot(other, SECOND).text(" agree on ");
        cutter.figure(0).text(" of what they say on ").label(score.issue().label());
        cutter.text(", conflict on ").figure(1).text(", and ").figure(2).text(" is said by one side only");
        cutter.strengths(one, other);
        return cutter.parts();
    }

    /** The sentence of an overall score, whose figures are agreement, conflict, unshared, coverage and the two bounds. */
    static List<Object> form(OverallScore overall, int[] percent) {
        Cutter cutter = new Cutter(overall.describe(), percent);
        cutter.slot(overall.first().name(), FIRST)
                .text(" and ")
                .slot(overall.second().name(), SECOND);
        cutter.text(": agreement ")
                .figure(0)
                .text(", conflict ")
                .figure(1)
                .text(", unshared ")
                .figure(2);
        cutter.text(" over ")
                .number(overall.jointIssues().size(), 6)
                .upTo("(coverage ")
                .figure(3);
        cutter.text("; agreement between ").figure(4).text(" and ").figure(5);
        return cutter.parts();
    }

    /** Cuts a sentence from left to right. */
    private static final class Cutter {

        private final String sentence;
        private final int[] percent;
        private final List<Object> parts = new ArrayList<>();
        private final StringBuilder plain = new StringBuilder();
        private int at;
        private boolean failed;

        Cutter(String sentence, int[] percent) {
            this.sentence = sentence;
            this.percent = percent;
        }

        Cutter text(String expected) {
            if (!failed && sentence.startsWith(expected, at)) {
                plain.append(expected);
                at += expected.length();
            } else {
                failed = true;
            }
            return this;
        }

        Cutter upTo(String expected) {
            int found = sentence.indexOf(expected, at);
            return found < 0 ? text(expected) : text(sentence.substring(at, found + expected.length()));
        }

        Cutter slot(String expected, int number) {
            return fill(expected, new Slot(number));
        }

        Cutter number(int expected, int number) {
            return fill(Integer.toString(expected), new Slot(number + 2));
        }

        private Cutter fill(String expected, Slot slot) {
            if (!failed && sentence.startsWith(expected, at)) {
                flush();
                parts.add(slot);
                at += expected.length();
            } else {
                failed = true;
            }
            return this;
        }

        /** "33 %", or words where it is too small or large. */
        Cutter figure(int number) {
            if (sentence.startsWith(percent[number] + " %", at)) {
                return number(percent[number], number).text(" %");
            }
            return sentence.startsWith("less than 1 %", at) ? text("less than 1 %") : text("more than 99 %");
        }

        Cutter label(String label) {
            String lower = label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
            return text(sentence.startsWith(label, at) ? label : lower);
        }

        void strengths(String one, String other) {
            for (String left : DUTIES) {
                for (String right : DUTIES) {
                    String words = "; their largest agreement is " + left + " (" + one + ") against " + right + " ("
                            + other + ").";
                    if (!failed && sentence.substring(at).equals(words)) {
                        text("; their largest agreement is " + left + " (").slot(one, FIRST);
                        text(") against " + right + " (").slot(other, SECOND).text(").");
                    }
                }
            }
        }

        List<Object> parts() {
            if (failed) {
                return List.of(sentence);
            }
            plain.append(sentence, at, sentence.length());
            flush();
            return List.copyOf(parts);
        }

        private void flush() {
            if (plain.length() > 0) {
                parts.add(plain.toString());
                plain.setLength(0);
            }
        }
    }
}
