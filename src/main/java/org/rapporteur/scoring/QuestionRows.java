package org.rapporteur.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Stance;

/**
 * Which rows take clear stances on the same question: these are about the same whatever their words, and their stances
 * tell whether they pull opposite ways. Immutable.
 */
final class QuestionRows {

    /** Stands for relatedness 1 by a question, which goes before relatedness 1 by words. */
    static final double SHARED = 2;

    private final int[][] questions;
    private final Stance[][] stances;
    private final int[][] rowsOf;

    private QuestionRows(int[][] questions, Stance[][] stances, int[][] rowsOf) {
        this.questions = questions;
        this.stances = stances;
        this.rowsOf = rowsOf;
    }

    static QuestionRows of(List<CodedPoint> points) {
        Map<Question, Integer> numbers = new HashMap<>();
        List<List<Integer>> rowsOf = new ArrayList<>();
        int[][] questions = new int[points.size()][];
        Stance[][] stances = new Stance[points.size()][];
        for (int row = 0; row < questions.length; row++) {
            Map<Question, Stance> taken = points.get(row).stances();
            List<Integer> own = new ArrayList<>(taken.size());
            List<Stance> where = new ArrayList<>(taken.size());
            for (Map.Entry<Question, Stance> entry : taken.entrySet()) {
                if (Stances.isClear(entry.getValue())) {
                    int number = numbers.computeIfAbsent(entry.getKey(), k -> rowsOf.size());
                    if (number == rowsOf.size()) {
                        rowsOf.add(new ArrayList<>());
                    }
                    rowsOf.get(number).add(row);
                    own.add(number);
                    where.add(entry.getValue());
                }
            }
            questions[row] = ints(own);
            stances[row] = where.toArray(Stance[]::new);
        }
        return new QuestionRows(
                questions, stances, rowsOf.stream().map(QuestionRows::ints).toArray(int[][]::new));
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Puts what the stances say in place of what the words say, for a row against a stretch of rows. */
    void relate(int row, int from, int to, double[] relatedness, double[] opposition) {
        for (int question : questions[row]) {
            int[] rows = rowsOf[question];
            int at = Arrays.binarySearch(rows, from);
            for (int k = at < 0 ? -at - 1 : at; k < rows.length && rows[k] < to; k++) {
                relatedness[rows[k]] = SHARED;
                opposition[rows[k]] = opposition(row, rows[k]);
            }
        }
    }

    /** The mean over the questions that two rows share; exact, since it sums quarters. */
    private double opposition(int i, int j) {
        double sum = 0;
        int shared = 0;
        for (int a = 0; a < questions[i].length; a++) {
            for (int b = 0; b < questions[j].length; b++) {
                if (questions[i][a] == questions[j][b]) {
                    sum += Stances.opposition(stances[i][a], stances[j][b]);
                    shared++;
                }
            }
        }
        return sum / shared;
    }

    /** The ids of the questions on which two points take clear stances, in alphabetical order. */
    static TreeSet<String> shared(CodedPoint one, CodedPoint other) {
        TreeSet<String> ids = new TreeSet<>();
        one.stances().forEach((question, stance) -> {
            if (Stances.isClear(stance) && Stances.isClear(other.stances().getOrDefault(question, Stance.UNCLEAR))) {
                ids.add(question.id());
            }
        });
        return ids;
    }
}
