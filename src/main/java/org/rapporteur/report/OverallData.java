package org.rapporteur.report;

import java.util.List;
import org.rapporteur.comparison.OverallScore;

/**
 * The overall cells for the page's script: a line of JSON, then a line for every pair: its two delegations, then coverage,
 * agreement, conflict, unshared and bounds in percent, the number of joint issues and the form of the sentence, two digits
 * each. After the two and their coverage a value that is no score stands after a "=", and nothing where no issue is shared.
 */
final class OverallData {

    private OverallData() {}

    static String of(Room room, List<OverallScore> pairs) {
        Numbering<List<Object>> forms = new Numbering<>();
        Packed lines = new Packed();
        for (OverallScore pair : pairs) {
            lines.put(room.number(pair.first()), 2).put(room.number(pair.second()), 2);
            lines.put(Shown.percent(pair.coverage()), 2);
            if (pair.comparable()) {
                write(lines, pair, room.isScored(), forms);
            }
            lines.line();
        }
        PageJson json = new PageJson();
        json.object(() -> json.name("forms").array(() -> forms.all().forEach(json::form)));
        return json + "\n" + lines;
    }

    private static void write(Packed lines, OverallScore pair, boolean scored, Numbering<List<Object>> forms) {
        if (!scored) {
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
    }
}
