package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.fault.RapporteurException;

/** The published schemas say what the library writes, and nothing else. */
class SchemaTest {

    /** As much of JSON Schema 2020-12 as the four schemas use; an unknown keyword fails. */
    private static final class Schema {

        private static final List<String> NOTES = List.of("$schema", "$id", "$defs", "title", "description");

        private final JsonObject root;

        Schema(String name) {
            try (InputStream in = StatementsJson.class.getResourceAsStream(name)) {
                root = JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .getAsJsonObject();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        Optional<String> fault(JsonElement value) {
            return fault(root, value, "$");
        }

        private Optional<String> fault(JsonObject schema, JsonElement value, String path) {
            for (Map.Entry<String, JsonElement> keyword : schema.entrySet()) {
                Optional<String> fault = NOTES.contains(keyword.getKey())
                        ? Optional.empty()
                        : fault(schema, keyword.getKey(), keyword.getValue(), value, path);
                if (fault.isPresent()) {
                    return fault;
                }
            }
            return Optional.empty();
        }

        private Optional<String> fault(
                JsonObject schema, String keyword, JsonElement rule, JsonElement value, String path) {
            return switch (keyword) {
                case "$ref" -> referred(rule.getAsString(), value, path);
                case "type" -> when(!isA(rule.getAsString(), value), path + " is no " + rule);
                case "const" -> when(!rule.equals(value), path + " is not " + rule);
                case "enum" -> when(!rule.getAsJsonArray().contains(value), path + " is none of " + rule);
                case "minimum" -> when(value.getAsDouble() < rule.getAsDouble(), path + " is below " + rule);
                case "maximum" -> when(value.getAsDouble() > rule.getAsDouble(), path + " is above " + rule);
                case "minLength" -> when(value.getAsString().length() < rule.getAsInt(), path + " is too short");
                case "maxLength" -> when(value.getAsString().length() > rule.getAsInt(), path + " is too long");
                case "maxItems" -> when(value.getAsJsonArray().size() > rule.getAsInt(), path + " has too many");
                case "pattern" -> when(!value.getAsString().matches(rule.getAsString()), path + " is not like " + rule);
                case "required" ->
                    rule.getAsJsonArray().asList().stream()
                            .filter(name -> !value.getAsJsonObject().has(name.getAsString()))
                            .findFirst()
                            .map(name -> path + " lacks " + name);
                case "properties" -> properties(rule.getAsJsonObject(), value.getAsJsonObject(), path);
                case "additionalProperties" ->
                    value.getAsJsonObject().keySet().stream()
                            .filter(name ->
                                    !schema.getAsJsonObject("properties").has(name))
                            .findFirst()
                            .map(name -> path + " has " + name);
                case "items" -> items(rule.getAsJsonObject(), value.getAsJsonArray(), path);
                case "oneOf" ->
                    when(
                            rule.getAsJsonArray().asList().stream()
                                            .filter(one -> fault(one.getAsJsonObject(), value, path)
                                                    .isEmpty())
                                            .count()
                                    != 1,
                            path + " is not one of the alternatives");
                default -> throw new AssertionError("keyword " + keyword);
            };
        }

        private static Optional<String> when(boolean wrong, String fault) {
            return wrong ? Optional.of(fault) : Optional.empty();
        }

        private Optional<String> referred(String reference, JsonElement value, String path) {
            String[] parts = reference.split("#/\\$defs/");
            Schema schema = parts[0].isEmpty() ? this : new Schema(parts[0]);
            return schema.fault(schema.root.getAsJsonObject("$defs").getAsJsonObject(parts[1]), value, path);
        }

        private Optional<String> properties(JsonObject rules, JsonObject value, String path) {
            return rules.keySet().stream()
                    .filter(value::has)
                    .map(name -> fault(rules.getAsJsonObject(name), value.get(name), path + "." + name))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Optional<String> items(JsonObject rule, JsonArray values, String path) {
            for (int i = 0; i < values.size(); i++) {
                Optional<String> fault = fault(rule, values.get(i), path + "[" + i + "]");
                if (fault.isPresent()) {
                    return fault;
                }
            }
            return Optional.empty();
        }

        private static boolean isA(String type, JsonElement value) {
            return switch (type) {
                case "object" -> value.isJsonObject();
                case "array" -> value.isJsonArray();
                case "boolean" ->
                    value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
                case "string" ->
                    value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
                case "number" ->
                    value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
                case "integer" ->
                    value.isJsonPrimitive()
                            && value.getAsJsonPrimitive().isNumber()
                            && value.getAsString().matches("-?\\d+");
                default -> throw new AssertionError("type " + type);
            };
        }
    }

    private static final Schema STATEMENTS = new Schema("statements.schema.json");

    @Test
    void everythingWrittenIsAsItsSchemaSays() {
        Schema coding = new Schema("coding.schema.json");
        Schema matrix = new Schema("matrix.schema.json");
        for (long seed = 0; seed < 300; seed++) {
            RandomModels models = new RandomModels(seed);
            assertThat(STATEMENTS.fault(JsonParser.parseString(StatementsJson.toText(models.statements()))))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(coding.fault(JsonParser.parseString(CodingJson.toText(models.coding()))))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(matrix.fault(JsonParser.parseString(MatrixJson.toText(models.matrix()))))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    /** Every field of every object left out, and one added: where the schema finds a fault, the reader does, and the other way. */
    @Test
    void readerAndSchemaRefuseTheSameFields() {
        int tried = 0;
        for (long seed = 0; seed < 60; seed++) {
            JsonObject root = JsonParser.parseString(StatementsJson.toText(new RandomModels(seed).statements()))
                    .getAsJsonObject();
            for (JsonObject object : objects(root)) {
                for (String name : List.copyOf(object.keySet())) {
                    JsonElement removed = object.remove(name);
                    sameJudgement(root, seed, "without " + name);
                    object.add(name, removed);
                    tried++;
                }
                object.addProperty("extra", 1);
                sameJudgement(root, seed, "with extra");
                object.remove("extra");
            }
        }
        assertThat(tried).isGreaterThan(1_000);
    }

    private static void sameJudgement(JsonObject root, long seed, String edit) {
        boolean refused = false;
        try {
            StatementsJson.parse("edited", root.toString());
        } catch (RapporteurException e) {
            refused = true;
        }
        assertThat(STATEMENTS.fault(root).isPresent())
                .as("seed %d %s", seed, edit)
                .isEqualTo(refused);
    }

    private static List<JsonObject> objects(JsonElement element) {
        List<JsonObject> objects = new ArrayList<>();
        if (element.isJsonObject()) {
            objects.add(element.getAsJsonObject());
            element.getAsJsonObject().asMap().values().forEach(value -> objects.addAll(objects(value)));
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(item -> objects.addAll(objects(item)));
        }
        return objects;
    }

    @Test
    void theExampleOfPointsFromOutsideIsAsItsSchemaSays() {
        String example = """
                {
                  "format": "rapporteur-points",
                  "version": 1,
                  "extractor": "desk officer",
                  "texts": [
                    {
                      "source": "norland.txt",
                      "points": [
                        {"kind": "proposal", "quotation": "States should share reports.", "direction": "advance", "strength": "medium"}
                      ]
                    }
                  ]
                }
                """;
        assertThat(new Schema("points.schema.json").fault(JsonParser.parseString(example)))
                .isEmpty();
        assertThat(new Schema("points.schema.json").fault(JsonParser.parseString(example.replace("proposal", "idea"))))
                .isPresent();
        assertThat(OutsideExtractor.parse("example", example)).hasToString("OutsideExtractor desk officer");
    }
}
