package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.HostileRoom.Place.ISSUE_LABEL;
import static org.rapporteur.report.HostileRoom.Place.NAME;
import static org.rapporteur.report.HostileRoom.Place.SOURCE;
import static org.rapporteur.report.HostileRoom.Place.WORDS;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.drift.Drift;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.notebook.Notebooks;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Quotation;
import org.rapporteur.text.Visible;

/** The benign twin in notebooks: a cell with a hostile value at a place has the elements of one with "X" there. */
@Timeout(120)
class HostileNotebookTest {

    /** Everything that has a form of its own in a notebook and holds words of others, with the places it shows whole. */
    private enum Shown {
        MATRIX(EnumSet.of(NAME)),
        ISSUE(EnumSet.of(NAME, ISSUE_LABEL)),
        REASONS(EnumSet.of(NAME, WORDS, SOURCE)),
        OVERALL(EnumSet.of(NAME)),
        SCORE(EnumSet.of(NAME)),
        COALITIONS(EnumSet.of(NAME)),
        TREE(EnumSet.noneOf(HostileRoom.Place.class)),
        MAP(EnumSet.noneOf(HostileRoom.Place.class)),
        DRIFT(EnumSet.noneOf(HostileRoom.Place.class)),
        PATH(EnumSet.noneOf(HostileRoom.Place.class)),
        STATEMENT(EnumSet.of(WORDS)),
        PICTURE(EnumSet.noneOf(HostileRoom.Place.class));

        private final Set<HostileRoom.Place> places;

        Shown(Set<HostileRoom.Place> places) {
            this.places = places;
        }
    }

    private static Map<Shown, Object> shown(HostileRoom room) {
        ComparisonMatrix matrix = room.matrix();
        String issue = matrix.issues().get(0).id();
        Delegation own = room.statements().get(0).delegation();
        Map<Shown, Object> shown = new LinkedHashMap<>();
        shown.put(Shown.MATRIX, matrix);
        shown.put(Shown.ISSUE, matrix.on(issue));
        shown.put(Shown.REASONS, matrix.explain(own.id(), "Sudland", issue));
        shown.put(Shown.OVERALL, matrix.overall(own.id(), "Sudland"));
        shown.put(Shown.SCORE, matrix.cell(own.id(), "Sudland", issue).score());
        shown.put(Shown.COALITIONS, Coalitions.of(matrix));
        shown.put(Shown.TREE, Coalitions.of(matrix).dendrogram());
        shown.put(Shown.MAP, Coalitions.of(matrix).map());
        shown.put(
                Shown.DRIFT,
                Drift.between(room.statements().get(0), Rapporteur.read(own, "We refuse the moratorium.")));
        shown.put(Shown.PATH, room.path());
        shown.put(Shown.STATEMENT, room.statements().get(0));
        shown.put(Shown.PICTURE, Pictures.heatMap(matrix));
        return shown;
    }

    @ParameterizedTest
    @EnumSource
    void everyFormIsAsHarmlessAsItsTwin(HostileRoom.Place place) {
        Map<Shown, List<String>> twins = new LinkedHashMap<>();
        shown(new HostileRoom(place, "X"))
                .forEach((form, value) -> twins.put(form, skeleton(form, parsed(Notebooks.html(value)))));
        for (String hostile : HostileStrings.all()) {
            HostileRoom room = new HostileRoom(place, hostile);
            shown(room).forEach((form, value) -> {
                Element body = parsed(Notebooks.html(value));
                String told = form + ": " + Visible.line(room.value());
                assertThat(skeleton(form, body)).as(told).isEqualTo(twins.get(form));
                safe(body, told);
                if (form.places.contains(place)) {
                    assertThat(squeezed(body.wholeText())).as(told).contains(squeezed(visible(place, room.value())));
                }
            });
        }
    }

    @Test
    void theSharedStringsAreAmongThem() {
        Assumptions.assumeTrue(
                Files.exists(HostileStrings.SHARED),
                "no " + HostileStrings.SHARED + ": hostile strings are the tests' own only; name the folder with"
                        + " -Drapporteur.shared=FOLDER");
        assertThat(HostileStrings.all().size())
                .isGreaterThan(HostileStrings.own().size());
    }

    private static Element parsed(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }

    /** A value as a person sees it; of a quotation without its own marks. */
    private static String visible(HostileRoom.Place place, String value) {
        return place == WORDS ? Quotation.of(value, 0, value.length()).plain() : value;
    }

    /** Letters and digits only: what steers or is not seen is written otherwise or left out, and long lines are broken. */
    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).limit(20_000).forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    /**
     * Elements with their attributes, the values too except where a text may be heard. Without order, for a name has its place
     * by the alphabet; of pictures only that they are there, for these have a test of their own.
     */
    private static List<String> skeleton(Shown form, Element original) {
        Element body = original.clone();
        body.select("svg").forEach(Element::empty);
        body.select("svg").forEach(Element::clearAttributes);
        List<String> skeleton = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            StringBuilder line = new StringBuilder(element.tagName());
            for (Attribute attribute : element.attributes()) {
                boolean text = List.of("title", "aria-label").contains(attribute.getKey());
                line.append(' ').append(attribute.getKey()).append(text ? "" : "=" + attribute.getValue());
            }
            skeleton.add(line.toString());
        }
        Stream<String> lines = skeleton.stream().sorted();
        if (form == Shown.DRIFT) {
            // How many changes there are and how many words are marked depends on the words.
            lines = lines.filter(line -> !List.of("del", "ins").contains(line)).distinct();
        }
        return lines.toList();
    }

    private static void safe(Element body, String told) {
        assertThat(body.select("script, style, link, iframe, object, embed, img, form, base, meta"))
                .as(told)
                .isEmpty();
        for (Element element : body.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(told).doesNotStartWith("on").isNotIn("href", "src", "xlink:href");
            }
        }
        body.select("title, desc").remove();
        assertThat(body.wholeText()).as(told).doesNotContainPattern("[\\u0000-\\u0008\\u202a-\\u202e\\u2066-\\u2069]");
    }
}
