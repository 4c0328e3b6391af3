package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.statement.Delegation;

/** A map in letters: a frame, codes at their places, one unit as long down as across. */
final class MapText {

    private static final int COLUMNS = 90;
    private static final int ROWS = 24;
    private static final double TALL = 2;
    private static final int CODE = 5;

    private final PositionMap map;
    private final Map<Delegation, String> codes = new LinkedHashMap<>();

    MapText(PositionMap map) {
        this.map = map;
        map.delegations().forEach(delegation -> codes.put(delegation, code(delegation)));
    }

    /** The id where it is short, else the number. */
    private String code(Delegation delegation) {
        String id = delegation.id();
        boolean plain = id.length() <= CODE && id.chars().allMatch(Character::isLetterOrDigit);
        return plain && !codes.containsValue(id) ? id : "#" + (codes.size() + 1);
    }

    String text() {
        Lines lines = new Lines();
        if (map.delegations().size() < 2) {
            return lines.add("No map: it takes two delegations that can be compared.")
                    .text();
        }
        if (map.stress().isEmpty()) {
            return lines.add("No map: all " + map.delegations().size()
                            + " delegations are at one place, no two of them differ.")
                    .text();
        }
        lines.raw(drawn());
        lines.add("The plane keeps " + Lines.percent(map.explained().orElse(0))
                + " of the variation; stress-1 " + Lines.two(map.stress().orElse(0))
                + (map.stress().orElse(0) >= 0.2 ? ": distances on it are rough." : "."));
        lines.add(String.join(
                ", ",
                codes.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().name())
                        .toList()));
        return lines.text();
    }

    private List<String> drawn() {
        double left = extreme(-1, true);
        double right = extreme(1, true);
        double top = extreme(1, false);
        double bottom = extreme(-1, false);
        double unit = Math.max(Math.max((right - left) / (COLUMNS - CODE), (top - bottom) / (ROWS - 1) / TALL), 1e-9);
        int rows = 1 + (int) Math.round((top - bottom) / unit / TALL);
        char[][] page = new char[rows + 2][COLUMNS + CODE + 2];
        for (char[] row : page) {
            Arrays.fill(row, ' ');
        }
        for (Delegation delegation : map.delegations()) {
            PositionMap.Place place = map.place(delegation);
            int column = (int) Math.round((place.x() - left) / unit);
            int row = (int) Math.round((top - place.y()) / unit / TALL);
            write(page, row, column, codes.get(delegation));
        }
        List<String> lines = new ArrayList<>();
        for (char[] row : page) {
            lines.add(new String(row).stripTrailing());
        }
        while (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private double extreme(int sign, boolean ofX) {
        double extreme = 0;
        for (Delegation delegation : map.delegations()) {
            PositionMap.Place place = map.place(delegation);
            double value = ofX ? place.x() : place.y();
            extreme = sign * Math.max(sign * extreme, sign * value);
        }
        return extreme;
    }

    /** At the place, or where that is taken as near to the right and below as there is room. */
    private static void write(char[][] page, int row, int column, String code) {
        for (int down = 0; down < page.length; down++) {
            for (int across = 0; across <= 2 * CODE; across++) {
                int at = Math.min(column + across, page[0].length - code.length());
                char[] line = page[(row + down) % page.length];
                if (isFree(line, at, code.length())) {
                    code.getChars(0, code.length(), line, at);
                    return;
                }
            }
        }
    }

    private static boolean isFree(char[] line, int at, int length) {
        for (int i = Math.max(0, at - 1); i < Math.min(line.length, at + length + 1); i++) {
            if (line[i] != ' ') {
                return false;
            }
        }
        return true;
    }
}
