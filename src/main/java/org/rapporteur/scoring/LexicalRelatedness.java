package org.rapporteur.scoring;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.rapporteur.fault.Shown;
import org.rapporteur.position.CodedPoint;

/** Words in common, weighted by rarity. */
final class LexicalRelatedness implements Relatedness {

    private final ToDoubleFunction<String> weight;

    /**
     * With given weights.
     *
     * @param weight the weight of a term by its key, more than 0
     */
    LexicalRelatedness(ToDoubleFunction<String> weight) {
        this.weight = weight;
    }

    static LexicalRelatedness shipped() {
        return new LexicalRelatedness(key -> TermWeights.shipped().weight(key));
    }

    @Override
    public String about() {
        return "stems and concepts in common, weighted by their rarity in the background table";
    }

    @Override
    public Links link(List<CodedPoint> points) {
        return new LexicalLinks(points, TermRows.of(points, weight));
    }

    @Override
    public String toString() {
        return Shown.line("Relatedness by " + about());
    }
}
