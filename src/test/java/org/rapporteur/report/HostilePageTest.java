package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.drift.Drift;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/** A hostile string in every place that a value can stand leaves the page as a harmless one does, and is shown as it is. */
class HostilePageTest {

    private static final List<String> OWN = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "</style><img src=x onerror=alert(1)>",
            "</title></textarea></pre></noscript></template><svg onload=alert(1)>",
            "<!-- --!> <![CDATA[ ]]> <plaintext>",
            "\" onmouseover=\"alert(1)\" x=\"",
            "' autofocus onfocus='alert(1)",
            "` onclick=alert(1) `",
            "&lt;b&gt; &amp;amp; &#60; &quot",
            "javascript:alert(1)",
            "${page} $unsafe{x} @if(true) {{x}} !{x}",
            "\u202eevil\u202c \u2066x\u2069 \u200fy",
            "a\u0000b \ud800 c \udfff",
            "one\r\ntwo\rthree\nfour\tfive\u2028six\u2029seven",
            "question moratorium, timber",
            "{\"a\":[0,1]} \\u003c \\",
            "\ud83d\udc69\u200d\ud83c\udf3e e\u0301 \u4e2d\u6587 \u0627\u0644");

    /** The places, each with a harmless string in it. */
    private record Places(
            String delegation,
            String label,
            String about,
            String question,
            String text,
            String source,
            String forum,
            String title,
            String codebook) {

        static Places all(String value) {
            String few = value.length() > 200 ? value.substring(0, 200) : value;
            return new Places("M " + few, few, few, few, few, few, few, few, few);
        }

        static Places one(int place, String value) {
            String[] values = new String[9];
            for (int i = 0; i < values.length; i++) {
                values[i] = i == place ? value : "X";
            }
            return new Places(
                    "M " + values[0],
                    values[1],
                    values[2],
                    values[3],
                    values[4],
                    values[5],
                    values[6],
                    values[7],
                    values[8]);
        }

        Codebook codes() {
            Issue fish = new Issue("fish", label, about, "", List.of(new Indicator(Indicator.Role.WORD, "fish~", 1)));
            Question ban = new Question(
                    "ban", "fish", question, List.of(new Indicator(Indicator.Role.OBJECT, "moratorium~", 1)));
            return Codebook.of("codes", List.of(fish), List.of(ban)).titled(codebook);
        }

        List<Statement> statements() {
            String shown = "The end. " + text;
            Transcript hostile = Transcript.of(
                            Delegation.named(delegation), "We support a moratorium on fish.\n\n" + shown)
                    .withSource(source)
                    .withForum(forum)
                    .withMeeting(forum)
                    .withSpeaker(forum)
                    .withDate(LocalDate.of(2026, 1, 2));
            Statement read = Rapporteur.read(Delegation.named(delegation), "We support a moratorium on fish.");
            Statement whole = Statement.of(hostile, read.points());
            return List.of(
                    whole,
                    PageRoom.said("Aland", "We oppose a moratorium on fish."),
                    PageRoom.said("Zland", "We support a moratorium on fish. We want fish to be protected."));
        }

        String html() {
            List<Statement> statements = statements();
            ComparisonMatrix matrix =
                    Rapporteur.compare(statements).codedBy(codes()).matrix();
            Statement later = Rapporteur.read(Delegation.named(delegation), "We oppose a moratorium on fish.");
            return matrix.render(Reports.html().titled(title).withDrift(Drift.between(statements.get(0), later)));
        }
    }

    @Test
    void everyPlaceTogetherIsAsHarmlessAsItsTwin() {
        List<String> twin = skeleton(Jsoup.parse(Places.all("X").html()));
        List<String> strings = new ArrayList<>(OWN);
        strings.addAll(HostileStrings.all());
        for (String raw : strings) {
            // Nothing may be called by blanks only.
            String hostile = raw.isBlank() ? raw + "X" : raw;
            Document page = Jsoup.parse(Places.all(hostile).html());
            assertThat(skeleton(page)).as(hostile).isEqualTo(twin);
            safe(page);
            shows(page, Places.all(hostile));
        }
    }

    @Test
    void everyPlaceAloneIsAsHarmlessAsItsTwin() {
        List<String> twin = skeleton(Jsoup.parse(Places.one(-1, "").html()));
        for (int place = 0; place < 9; place++) {
            for (String hostile : OWN) {
                Document page = Jsoup.parse(Places.one(place, hostile).html());
                assertThat(skeleton(page)).as(place + ": " + hostile).isEqualTo(twin);
                safe(page);
                shows(page, Places.one(place, hostile));
            }
        }
    }

    /** Elements and attributes, and the values of those attributes that show no text of strangers. */
    private static List<String> skeleton(Document original) {
        Document page = original.clone();
        page.select("svg").forEach(Element::empty);
        page.select("svg").forEach(Element::clearAttributes);
        page.select(".body").forEach(Element::empty);
        List<String> skeleton = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            StringBuilder line = new StringBuilder(element.tagName());
            for (Attribute attribute : element.attributes()) {
                boolean text = List.of("title", "aria-label").contains(attribute.getKey());
                line.append(' ').append(attribute.getKey()).append(text ? "" : "=" + attribute.getValue());
            }
            skeleton.add(line.toString());
        }
        return skeleton;
    }

    private static void safe(Document page) {
        assertThat(page.select("script")).hasSize(2);
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .doesNotStartWith("on")
                        .isNotEqualTo("style")
                        .isNotEqualTo("src");
                assertThat(attribute.getKey().equals("href")
                                && !attribute.getValue().startsWith("#"))
                        .as(attribute.toString())
                        .isFalse();
            }
        }
    }

    private static void shows(Document page, Places places) {
        assertThat(texts(page, ".text h3 bdi")).contains(Shown.text(places.delegation()));
        assertThat(texts(page, ".positions tbody bdi")).contains(Shown.text(places.delegation()));
        assertThat(texts(page, "noscript th bdi")).contains(Shown.text(places.delegation()));
        assertThat(texts(page, ".positions thead bdi")).contains(Shown.text(places.label()));
        assertThat(texts(page, ".questions li bdi")).contains(Shown.text(places.question()));
        assertThat(texts(page, ".text .note bdi")).contains(Shown.text(places.source()));
        assertThat(texts(page, "h1 bdi")).contains(Shown.text(places.title()));
        assertThat(texts(page, ".facts bdi")).contains(Shown.text(places.codebook()));
        JsonObject data =
                JsonParser.parseString(page.getElementById("data").wholeText()).getAsJsonObject();
        Optional<String> name = data.getAsJsonArray("delegations").asList().stream()
                .map(row -> row.getAsJsonArray().get(1).getAsString())
                .filter(each -> each.startsWith("M "))
                .findFirst();
        assertThat(name).contains(Shown.text(places.delegation()));
        assertThat(data.getAsJsonArray("issues").get(0).getAsJsonArray().get(1).getAsString())
                .isEqualTo(Shown.text(places.label()));
    }

    private static List<String> texts(Document page, String places) {
        return page.select(places).stream().map(Element::wholeText).toList();
    }

    @Test
    void theTextOfAStatementIsShownCharacterByCharacter() {
        for (String hostile : OWN) {
            Places places = Places.one(4, hostile);
            Document page = Jsoup.parse(places.html());
            String raw = places.statements().get(0).transcript().text();
            assertThat(texts(page, ".body")).contains(Shown.text(raw));
            assertThat(page.select(".body *"))
                    .allMatch(element -> List.of("a", "mark", "span").contains(element.tagName()));
            assertThat(Shown.text(raw)).hasSameSizeAs(raw);
        }
    }
}
