package org.rapporteur.insight;

import java.util.Comparator;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Target;

/**
 * Puts the sentences first that show a criticism best when quoted alone: that name whom they mean, by words of their own
 * and several of them, and near the beginning; that assert, and are neither curt nor endless.
 */
final class Telling implements Comparator<Criticisms.Remark> {

    static final Telling FIRST = new Telling();

    private static final int CURT = 60;
    private static final int LONG = 320;
    private static final int MANY = 3;

    private Telling() {}

    @Override
    public int compare(Criticisms.Remark one, Criticisms.Remark other) {
        return Integer.compare(weight(other.sentence()), weight(one.sentence()));
    }

    private static int weight(Sentence sentence) {
        Appraisal appraisal = sentence.appraisal();
        Quotation words = sentence.quotation();
        int length = words.end() - words.start();
        int weight = 2 * Math.min(MANY, appraisal.cues().size());
        weight += appraisal
                        .target()
                        .filter(target -> target.kind() == Target.Kind.NAMED)
                        .isPresent()
                ? 4
                : 0;
        weight += appraisal
                        .target()
                        .filter(target -> words.contains(target.mention()))
                        .isPresent()
                ? 2
                : 0;
        weight += appraisal
                        .target()
                        .filter(target -> isEarly(words, target.mention()))
                        .isPresent()
                ? 2
                : 0;
        weight -= words.text().endsWith("?") || words.text().startsWith("If ") ? 3 : 0;
        weight -= length < CURT || length > LONG ? 3 : 0;
        return weight;
    }

    private static boolean isEarly(Quotation sentence, Quotation mention) {
        return sentence.contains(mention) && mention.start() - sentence.start() < CURT;
    }
}
