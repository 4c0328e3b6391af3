package org.rapporteur.report;

import java.util.List;
import java.util.Optional;
import org.rapporteur.comparison.OverallScore;

/**
 * The overall cells for the page's script: a line of JSON, then a line for every pair: its two delegations, then coverage,
 * agreement, conflict, unshared and bounds in percent, the number of joint issues, the form of the sentence, the pairs of
 * points behind it, those of them on a question, and the part of agreement that rests on questions in percent, two digits
 * each. After the two and their coverage a value that is no score stands after a "=", and nothing where no issue is shared.
 */
final class OverallData {

    private OverallData() {}

    static String of(Room room, List<OverallScore> pairs, List<CellData.Block> blocks) {
        Numbering<List<Object>> forms = new Numbering<>();
        Packed lines = new Packed();
        for (int i = 0; i < pairs.size(); i++) {
            OverallScore pair = pairs.get(i);
            lines.put(room.number(pair.first()), 2).put(room.number(pair.second()), 2);
            lines.put(Shown.percent(pair.coverage()), 2);
            if (pair.comparable()) {
                write(lines, pair, room.isScored() ? Optional.of(ground(blocks, i)) : Optional.empty(), forms);
            }
            lines.line();
        }
        PageJson json = new PageJson();
        json.object(() -> json.name("forms").array(() -> forms.all().forEach(json::form)));
        return json + "\n" + lines;
    }

    private static Reasons.Ground ground(List<CellData.Block> blocks, int pair) {
        return blocks.stream().map(block -> block.grounds().get(pair)).reduce(Reasons.Ground.NONE, Reasons.Ground::and);
    }

    private static void write(
            Packed lines, OverallScore pair, Optional<Reasons.Ground> ground, Numbering<List<Object>> forms) {
        if (ground.isEmpty()) {
            lines.put("=" + Shown.two(pair.value().orElseThrow()));
            return;
        }
        int[] percent = {
            Shown.percent(pair.similarity()),
            Shown.percent(pair.divergence()),
            Shown.percent(pair.unshared()),
            Shown.percent(pair.coverage()),
            Shown.percent(pair.bounds().low()),
            Shown.percent(pair.bounds().high())
        };
        for (int i : new int[] {0, 1, 2, 4, 5}) {
            lines.put(percent[i], 2);
        }
        lines.put(pair.jointIssues().size(), 2).put(Math.min(forms.of(Sentences.form(pair, percent)), 4095), 2);
        lines.put(Math.min(ground.get().pairs(), 4095), 2)
                .put(Math.min(ground.get().onQuestions(), 4095), 2);
        double agreement = pair.similarity();
        lines.put(agreement > 0 ? Shown.percent(pair.agreementOnQuestions() / agreement) : 0, 2);
    }
}
