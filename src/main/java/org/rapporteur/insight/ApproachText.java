package org.rapporteur.insight;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An approach as aligned text. */
final class ApproachText {

    private static final int SHOWN = 4;

    private final Approach approach;
    private final Lines lines = new Lines();

    ApproachText(Approach approach) {
        this.approach = approach;
    }

    String text() {
        String own = approach.own().name();
        String other = approach.other().name();
        lines.add("WHAT WOULD BRING " + other + " ALONG, seen from " + own);
        if (approach.apart()) {
            lines.add("The two address no issue in common: nothing can be said of what both would accept.");
        }
        Set<String> bridges = new LinkedHashSet<>();
        approach.bridges()
                .forEach(bridge -> bridges.add(bridge.issue().label() + ": " + Lines.quoted(bridge.point())
                        + " (worst-off " + Lines.two(bridge.worstOff()) + ")"));
        section("Both accept, and nobody rejects strongly", bridges);
        Set<String> conditions = new LinkedHashSet<>();
        approach.conditions().forEach(point -> conditions.add(Lines.quoted(point)));
        section("It would come on conditions", conditions);
        Set<String> asks = new LinkedHashSet<>();
        approach.asks().forEach(ask -> asks.add(Lines.quoted(ask.point())));
        section("It asks, and " + own + " has not answered", asks);
        Set<String> redLines = new LinkedHashSet<>();
        approach.redLines().forEach(line -> redLines.add(line.quoted()));
        section("Lines it will not cross", redLines);
        return lines.text();
    }

    private void section(String title, Set<String> items) {
        lines.blank();
        lines.add(title + ": " + (items.isEmpty() ? "nothing in its words." : items.size()));
        List.copyOf(items).stream().limit(SHOWN).forEach(item -> lines.add("  - ", item));
        if (items.size() > SHOWN) {
            lines.add("  and " + (items.size() - SHOWN) + " more.");
        }
    }
}
