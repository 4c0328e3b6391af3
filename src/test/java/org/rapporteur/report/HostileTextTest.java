package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.HostileRoom.Place.CODE;
import static org.rapporteur.report.HostileRoom.Place.CODEBOOK;
import static org.rapporteur.report.HostileRoom.Place.ISSUE_ID;
import static org.rapporteur.report.HostileRoom.Place.ISSUE_LABEL;
import static org.rapporteur.report.HostileRoom.Place.NAME;
import static org.rapporteur.report.HostileRoom.Place.PROPOSITION;
import static org.rapporteur.report.HostileRoom.Place.QUESTION_ID;
import static org.rapporteur.report.HostileRoom.Place.RULE;
import static org.rapporteur.report.HostileRoom.Place.SOURCE;
import static org.rapporteur.report.HostileRoom.Place.SPEAKER;
import static org.rapporteur.report.HostileRoom.Place.WORDS;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.drift.PositionPath;
import org.rapporteur.exchange.Cells;
import org.rapporteur.exchange.Coding;
import org.rapporteur.exchange.CodingJson;
import org.rapporteur.exchange.MachineSheet;
import org.rapporteur.exchange.StatementTable;
import org.rapporteur.exchange.StatementsJson;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;
import org.rapporteur.text.Visible;

/**
 * The benign twin: a file with a hostile value at a place and one with "X" there are read by a parser that is not ours. Both
 * have the same skeleton, and the value is the text at its place.
 */
@Timeout(120)
class HostileTextTest {

    private static final String TWIN = "X";

    private static List<HostileRoom> rooms(HostileRoom.Place place) {
        return HostileStrings.all().stream()
                .map(value -> new HostileRoom(place, value))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void pictures(HostileRoom.Place place) {
        Map<Function<HostileRoom, Picture>, Set<HostileRoom.Place>> pictures = Map.of(
                room -> Pictures.heatMap(room.matrix()), EnumSet.of(NAME),
                room -> Pictures.heatMap(
                                room.matrix(), room.matrix().issues().get(0).id()),
                        EnumSet.of(NAME, ISSUE_LABEL),
                room -> Pictures.dendrogram(room.matrix()), EnumSet.of(NAME),
                room -> Pictures.positionMap(room.matrix()), EnumSet.of(NAME),
                room -> Pictures.positionMap(Coalitions.of(room.matrix())
                                .on(room.matrix().issues().get(0).id())),
                        EnumSet.of(NAME, ISSUE_LABEL),
                room -> Pictures.salienceBars(room.matrix()), EnumSet.of(NAME, ISSUE_LABEL),
                room -> Pictures.driftPath(room.path()), EnumSet.of(NAME, PROPOSITION));
        List<HostileRoom> rooms = rooms(place);
        pictures.forEach((picture, shown) -> {
            String twin = XmlReading.skeleton(XmlReading.parsed(
                    picture.apply(new HostileRoom(place, TWIN)).svg()));
            for (HostileRoom hostile : rooms) {
                var read = XmlReading.parsed(picture.apply(hostile).svg());
                assertThat(XmlReading.skeleton(read))
                        .as(Visible.line(hostile.value()))
                        .isEqualTo(twin);
                if (shown.contains(place)) {
                    String value = XmlReading.possible(hostile.value());
                    assertThat(XmlReading.elements(read, "title"))
                            .anyMatch(title -> title.getTextContent().contains(value));
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void graphml(HostileRoom.Place place) {
        String twin = XmlReading.skeleton(
                XmlReading.parsed(new HostileRoom(place, TWIN).matrix().render(Reports.graphml())));
        for (HostileRoom hostile : rooms(place)) {
            var read = XmlReading.parsed(hostile.matrix().render(Reports.graphml()));
            assertThat(XmlReading.skeleton(read))
                    .as(Visible.line(hostile.value()))
                    .isEqualTo(twin);
            String value = XmlReading.possible(hostile.value());
            if (place == NAME || place == CODE) {
                assertThat(XmlReading.elements(read, "data"))
                        .anyMatch(data -> data.getTextContent().equals(value));
            } else if (place == ISSUE_ID) {
                assertThat(XmlReading.elements(read, "key"))
                        .anyMatch(key -> key.getTextContent().endsWith("(" + value + ")"));
            } else if (place == SOURCE || place == CODEBOOK) {
                assertThat(XmlReading.elements(read, "desc").get(0).getTextContent())
                        .contains(value);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void markdown(HostileRoom.Place place) {
        List<String> twin = nodes(new HostileRoom(place, TWIN).matrix().render(Reports.markdown()));
        for (HostileRoom hostile : rooms(place)) {
            String page = hostile.matrix().render(Reports.markdown());
            assertThat(nodes(page)).as(page).isEqualTo(twin);
            if (EnumSet.of(NAME, ISSUE_LABEL, QUESTION_ID, WORDS).contains(place)) {
                assertThat(blocks(page)).as(page).anyMatch(text -> text.contains(shown(place, hostile.value())));
            }
        }
    }

    /** A value as a person sees it: unseen characters written out, blanks as one; of a quotation without its own marks. */
    private static String shown(HostileRoom.Place place, String value) {
        return blanks(Visible.line(
                place == WORDS ? Quotation.of(value, 0, value.length()).plain() : value));
    }

    private static String blanks(String text) {
        return text.replaceAll("[ \\u00a0]+", " ").strip();
    }

    private static Node page(String markdown) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
    }

    /** The kinds of all nodes in order, texts in a row as one. */
    private static List<String> nodes(String markdown) {
        List<String> nodes = new ArrayList<>();
        gather(page(markdown), nodes);
        return nodes;
    }

    private static void gather(Node node, List<String> nodes) {
        String kind = node.getClass().getSimpleName();
        if (!(node instanceof Text) || !nodes.get(nodes.size() - 1).equals(kind)) {
            nodes.add(kind);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            gather(child, nodes);
        }
        nodes.add(node instanceof Text ? kind : "/" + kind);
        if (node instanceof Text) {
            nodes.remove(nodes.size() - 1);
        }
    }

    /** The texts of cells, headings and paragraphs. */
    private static List<String> blocks(String markdown) {
        List<String> blocks = new ArrayList<>();
        collect(page(markdown), blocks);
        return blocks;
    }

    private static void collect(Node node, List<String> blocks) {
        boolean inline = node.getFirstChild() instanceof Text;
        if (inline || node instanceof TableCell) {
            blocks.add(blanks(text(node)));
        } else {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                collect(child, blocks);
            }
        }
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean gap = child instanceof SoftLineBreak || child instanceof HardLineBreak;
            text.append(child instanceof Text t ? t.getLiteral() : gap ? " " : text(child));
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource
    void csvByAnySeparator(HostileRoom.Place place) {
        List<HostileRoom> rooms = rooms(place);
        for (char separator : new char[] {',', ';', '\t'}) {
            List<Integer> twin = shape(new HostileRoom(place, TWIN).matrix().render(Reports.csv()), separator);
            for (HostileRoom hostile : rooms) {
                String table = hostile.matrix().render(Reports.csv());
                assertThat(shape(table, separator)).as(table).isEqualTo(twin);
                if (separator == ',' && (place == NAME || place == ISSUE_ID)) {
                    checkCell(table, hostile.value());
                }
            }
        }
    }

    private static List<Integer> shape(String table, char separator) {
        return records(table, separator).stream().map(CsvRecord::getFieldCount).toList();
    }

    /** By the wrong separator a spreadsheet goes on after the closing quotation mark; so must the reader. */
    @SuppressWarnings("removal")
    private static List<CsvRecord> records(String table, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(separator != ',')
                .ofCsvRecord(table)
                .stream()
                .toList();
    }

    private static void checkCell(String table, String value) {
        String wanted = wellFormed(value);
        List<String> cells = records(table, ',').stream()
                .flatMap(row -> row.getFields().stream())
                .toList();
        assertThat(cells).anyMatch(cell -> Cells.bare(cell).equals(wanted));
        assertThat(cells).noneMatch(HostileTextTest::reckonedWith);
    }

    private static boolean reckonedWith(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n\u0000\u200b\ufeff".indexOf(cell.charAt(0)) >= 0;
    }

    private static String wellFormed(String value) {
        return new String(value.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
    }

    @ParameterizedTest
    @EnumSource
    void codingSheetsByAnySeparator(HostileRoom.Place place) {
        List<Function<MachineSheet, MachineSheet>> forms =
                List.of(sheet -> sheet, MachineSheet::separatedBySemicolons, MachineSheet::separatedByTabs);
        char[] separators = {',', ';', '\t'};
        for (int i = 0; i < separators.length; i++) {
            Function<MachineSheet, MachineSheet> form = forms.get(i);
            List<Integer> twin = shape(sheet(form, new HostileRoom(place, TWIN)), separators[i]);
            for (HostileRoom hostile : rooms(place)) {
                String sheet = sheet(form, hostile);
                assertThat(shape(sheet, separators[i])).as(sheet).isEqualTo(twin);
                if (i == 0 && (place == SOURCE || place == QUESTION_ID)) {
                    checkCell(sheet, hostile.value());
                }
            }
        }
    }

    private static String sheet(Function<MachineSheet, MachineSheet> form, HostileRoom room) {
        return form.apply(MachineSheet.of(Coding.of(room.codebook(), onlyOneOfItsSource(room))))
                .signedBy(room.value())
                .toText();
    }

    /** The statements of the room have one source, whose rows a sheet could not tell apart; the first has all that is hostile. */
    private static List<Statement> onlyOneOfItsSource(HostileRoom room) {
        return room.statements().subList(0, 1);
    }

    @ParameterizedTest
    @EnumSource
    void statementTables(HostileRoom.Place place, @TempDir Path folder) throws IOException {
        List<Integer> twin = shape(table(folder, new HostileRoom(place, TWIN)), ',');
        for (HostileRoom hostile : rooms(place)) {
            String table = table(folder, hostile);
            assertThat(shape(table, ',')).as(table).isEqualTo(twin);
            if (EnumSet.of(NAME, SOURCE, QUESTION_ID, SPEAKER).contains(place)) {
                checkCell(table, hostile.value());
            }
        }
    }

    private static String table(Path folder, HostileRoom room) throws IOException {
        Path file = folder.resolve("statements.csv");
        StatementTable.of(Coding.of(room.codebook(), room.statements())).write(file);
        return Files.readString(file);
    }

    @ParameterizedTest
    @EnumSource
    void json(HostileRoom.Place place) {
        List<Function<HostileRoom, String>> forms = List.of(
                room -> room.matrix().render(Reports.json()),
                room -> StatementsJson.toText(room.statements()),
                room -> CodingJson.toText(Coding.of(room.codebook(), room.statements())));
        List<Set<HostileRoom.Place>> shown = List.of(
                EnumSet.of(NAME, CODE, ISSUE_ID, ISSUE_LABEL, SOURCE),
                EnumSet.complementOf(EnumSet.of(
                        ISSUE_ID,
                        ISSUE_LABEL,
                        HostileRoom.Place.ISSUE_DESCRIPTION,
                        QUESTION_ID,
                        PROPOSITION,
                        CODEBOOK,
                        WORDS)),
                EnumSet.of(
                        NAME,
                        CODE,
                        ISSUE_ID,
                        ISSUE_LABEL,
                        HostileRoom.Place.ISSUE_DESCRIPTION,
                        QUESTION_ID,
                        PROPOSITION,
                        CODEBOOK,
                        RULE,
                        SOURCE));
        for (int i = 0; i < forms.size(); i++) {
            Function<HostileRoom, String> form = forms.get(i);
            String twin = keys(JsonParser.parseString(form.apply(new HostileRoom(place, TWIN))));
            for (HostileRoom hostile : rooms(place)) {
                JsonElement read = JsonParser.parseString(form.apply(hostile));
                assertThat(keys(read)).as(Visible.line(hostile.value())).isEqualTo(twin);
                List<String> texts = new ArrayList<>();
                texts(read, texts);
                if (shown.get(i).contains(place)) {
                    assertThat(texts).contains(hostile.value());
                } else if (place == WORDS) {
                    assertThat(texts).anyMatch(text -> text.endsWith(hostile.value()));
                }
            }
        }
    }

    private static String keys(JsonElement json) {
        if (json instanceof JsonObject object) {
            StringBuilder keys = new StringBuilder("{");
            object.entrySet()
                    .forEach(field -> keys.append(field.getKey()).append(':').append(keys(field.getValue())));
            return keys.append('}').toString();
        }
        if (json instanceof JsonArray array) {
            StringBuilder keys = new StringBuilder("[");
            array.forEach(item -> keys.append(keys(item)).append(','));
            return keys.append(']').toString();
        }
        return "v";
    }

    private static void texts(JsonElement json, List<String> texts) {
        if (json instanceof JsonObject object) {
            object.entrySet().forEach(field -> texts(field.getValue(), texts));
        } else if (json instanceof JsonArray array) {
            array.forEach(item -> texts(item, texts));
        } else if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isString()) {
            texts.add(json.getAsString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void plainText(HostileRoom.Place place) {
        for (HostileRoom room : rooms(place)) {
            PositionPath path = room.path();
            List<String> texts = List.of(
                    room.matrix().toText(),
                    room.matrix()
                            .explain(
                                    "Sudland",
                                    "Ostania",
                                    room.matrix().issues().get(0).id())
                            .toText(),
                    room.matrix().on(room.matrix().issues().get(0).id()).toText(),
                    Coalitions.of(room.matrix()).toText(),
                    Coalitions.of(room.matrix()).map().toText(),
                    Coalitions.of(room.matrix()).dendrogram().toText(),
                    path.toText());
            for (String text : texts) {
                assertThat(text.codePoints().filter(HostileTextTest::unseen).boxed())
                        .as(text)
                        .isEmpty();
                assertThat(text.lines().mapToInt(HostileTextTest::columns).max().orElse(0))
                        .as(text)
                        .isLessThanOrEqualTo(100);
            }
        }
    }

    private static int columns(String line) {
        return (int) line.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK
                        && Character.getType(c) != Character.ENCLOSING_MARK)
                .count();
    }

    private static boolean unseen(int c) {
        int type = Character.getType(c);
        return c != '\n'
                && (type == Character.CONTROL
                        || type == Character.FORMAT && c != 0x200C && c != 0x200D
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.SURROGATE);
    }
}
