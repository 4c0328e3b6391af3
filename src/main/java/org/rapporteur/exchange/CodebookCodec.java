package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Example;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.issue.Synonyms;

/** Codebooks as JSON. */
final class CodebookCodec {

    private CodebookCodec() {}

    static void write(JsonWriter json, Codebook codebook) {
        json.object("codebook").text("id", codebook.id()).text("title", codebook.title());
        json.list("issues");
        for (Issue issue : codebook.issues()) {
            json.object();
            write(json, issue);
            json.endObject();
        }
        json.endList().list("questions");
        for (Question question : codebook.questions()) {
            json.object().text("id", question.id()).text("issue", question.issue());
            json.text("proposition", question.proposition());
            write(json, question.indicators());
            json.endObject();
        }
        json.endList();
        writeSynonyms(json, codebook.synonyms());
        writeExamples(json, codebook.examples());
        json.endObject();
    }

    private static void writeSynonyms(JsonWriter json, List<Synonyms> synonyms) {
        json.list("synonyms");
        for (Synonyms each : synonyms) {
            json.object().text("term", each.term()).list("others");
            each.others().forEach(json::text);
            json.endList().endObject();
        }
        json.endList();
    }

    private static void writeExamples(JsonWriter json, List<Example> examples) {
        json.list("examples");
        for (Example example : examples) {
            json.object().text("of", example.of()).text("expected", TranscriptCodec.lower(example.expected()));
            json.text("sentence", example.sentence())
                    .whole("line", example.line())
                    .endObject();
        }
        json.endList();
    }

    static void write(JsonWriter json, Issue issue) {
        json.text("id", issue.id()).text("label", issue.label());
        json.text("description", issue.description()).text("parent", issue.parent());
        write(json, issue.indicators());
    }

    private static void write(JsonWriter json, List<Indicator> indicators) {
        json.list("indicators");
        for (Indicator indicator : indicators) {
            json.object().text("role", TranscriptCodec.lower(indicator.role()));
            json.text("pattern", indicator.pattern())
                    .whole("line", indicator.line())
                    .endObject();
        }
        json.endList();
    }

    static Codebook read(JsonNode json) {
        json.only("id", "title", "issues", "questions", "synonyms", "examples");
        List<Issue> issues = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode item : json.field("issues").items()) {
            issues.add(issue(item));
            once(item, ids, issues.get(issues.size() - 1).id());
        }
        List<Question> questions = new ArrayList<>();
        Set<String> asked = new LinkedHashSet<>();
        for (JsonNode item : json.field("questions").items()) {
            questions.add(question(item));
            once(item, asked, questions.get(questions.size() - 1).id());
        }
        List<Synonyms> synonyms = synonyms(json.field("synonyms"));
        List<Example> examples = examples(json.field("examples"));
        return json.made(() -> Codebook.of(json.field("id").text(), issues, questions)
                .titled(json.field("title").text())
                .withSynonyms(synonyms)
                .withExamples(examples));
    }

    private static List<Synonyms> synonyms(JsonNode json) {
        List<Synonyms> synonyms = new ArrayList<>();
        for (JsonNode item : json.items()) {
            item.only("term", "others");
            synonyms.add(item.made(() ->
                    new Synonyms(item.field("term").text(), item.field("others").texts())));
        }
        return synonyms;
    }

    private static List<Example> examples(JsonNode json) {
        List<Example> examples = new ArrayList<>();
        for (JsonNode item : json.items()) {
            item.only("of", "expected", "sentence", "line");
            examples.add(item.made(() -> new Example(
                    item.field("of").text(),
                    item.field("expected").oneOf(Example.Expected.values()),
                    item.field("sentence").text(),
                    item.field("line").whole(0, Integer.MAX_VALUE, ""))));
        }
        return examples;
    }

    private static void once(JsonNode item, Set<String> ids, String id) {
        if (!ids.add(id)) {
            throw item.field("id").wrong("(" + JsonNode.shown(id) + ") must not stand twice");
        }
    }

    static Issue issue(JsonNode json) {
        json.only("id", "label", "description", "parent", "indicators");
        List<Indicator> indicators = indicators(json.field("indicators"));
        return json.made(() -> new Issue(
                json.field("id").text(),
                json.field("label").text(),
                json.field("description").text(),
                json.field("parent").text(),
                indicators));
    }

    private static Question question(JsonNode json) {
        json.only("id", "issue", "proposition", "indicators");
        List<Indicator> indicators = indicators(json.field("indicators"));
        return json.made(() -> new Question(
                json.field("id").text(),
                json.field("issue").text(),
                json.field("proposition").text(),
                indicators));
    }

    private static List<Indicator> indicators(JsonNode json) {
        List<Indicator> indicators = new ArrayList<>();
        for (JsonNode item : json.items()) {
            item.only("role", "pattern", "line");
            indicators.add(item.made(() -> new Indicator(
                    item.field("role").oneOf(Indicator.Role.values()),
                    item.field("pattern").text(),
                    item.field("line").whole(0, Integer.MAX_VALUE, ""))));
        }
        return indicators;
    }
}
