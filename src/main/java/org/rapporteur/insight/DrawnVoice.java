package org.rapporteur.insight;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.issue.Issue;

/** A delegation's points drawn anew many times: what came out on each issue. Immutable and thread-safe. */
final class DrawnVoice {

    private final int draws;
    private final Map<Issue, DrawnPoints> onIssue = new LinkedHashMap<>();

    /** @param times by drawing and point, how often it is said */
    DrawnVoice(Voice voice, int[][] times) {
        this.draws = times.length;
        double[] rooms = new double[draws];
        for (int d = 0; d < draws; d++) {
            rooms[d] = voice.room(times[d]);
        }
        for (Issue issue : voice.issues()) {
            double[] shares = new double[draws];
            for (int d = 0; d < draws; d++) {
                shares[d] = Voice.share(voice.room(issue, voice.times(issue, times[d])), rooms[d]);
            }
            onIssue.put(
                    issue,
                    new DrawnPoints(
                            voice.position(issue).orElseThrow().weights(), voice.numbers(issue), times, shares));
        }
    }

    int draws() {
        return draws;
    }

    /** What was drawn on an issue that it addresses. */
    DrawnPoints on(Issue issue) {
        return onIssue.get(issue);
    }
}
