package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.ActionLevel;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Target;
import org.rapporteur.statement.Tone;
import org.rapporteur.statement.Transcript;

/** Points, their provenance and appraisal as JSON. */
final class PointCodec {

    /** The kinds a point may have. */
    enum Kind {
        FACT,
        VALUE,
        COMMITMENT,
        PROPOSAL
    }

    private PointCodec() {}

    static void write(JsonWriter json, Point point) {
        json.object().text("kind", point.kindName());
        TranscriptCodec.write(json, "quotation", point.quotation());
        TranscriptCodec.write(json, "sentence", point.sentence());
        if (point instanceof Proposal proposal) {
            json.text("addressee", proposal.addressee());
            TranscriptCodec.write(json, "action", proposal.action());
            proposal.level().ifPresent(level -> json.text("level", TranscriptCodec.lower(level)));
        }
        json.text("direction", TranscriptCodec.lower(point.direction()));
        json.text("strength", TranscriptCodec.lower(point.strength()));
        write(json, point.provenance());
        write(json, point.appraisal());
        json.endObject();
    }

    static Point read(JsonNode json, Transcript transcript) {
        Kind kind = json.field("kind").oneOf(Kind.values());
        Quotation quotation = TranscriptCodec.quotation(json.field("quotation"), transcript);
        Quotation sentence = TranscriptCodec.quotation(json.field("sentence"), transcript);
        Direction direction = json.field("direction").oneOf(Direction.values());
        Strength strength = json.field("strength").oneOf(Strength.values());
        Provenance provenance = provenance(json.field("provenance"), transcript);
        Appraisal appraisal = appraisal(json, transcript);
        if (kind != Kind.PROPOSAL) {
            json.only("kind", "quotation", "sentence", "direction", "strength", "provenance", "appraisal");
            return json.made(() -> new Claim(
                    Claim.Kind.valueOf(kind.name()), quotation, sentence, direction, strength, provenance, appraisal));
        }
        json.only(
                "kind",
                "quotation",
                "sentence",
                "addressee",
                "action",
                "level",
                "direction",
                "strength",
                "provenance",
                "appraisal");
        String addressee = json.field("addressee").text();
        Quotation action = TranscriptCodec.quotation(json.field("action"), transcript);
        Optional<ActionLevel> level = json.optional("level").map(node -> node.oneOf(ActionLevel.values()));
        return json.made(() -> new Proposal(
                addressee, action, quotation, sentence, direction, strength, provenance, level, appraisal));
    }

    private static void write(JsonWriter json, Provenance provenance) {
        json.object("provenance").text("extractor", provenance.extractor()).text("rule", provenance.rule());
        writeCues(json, provenance.cues());
        json.endObject();
    }

    private static Provenance provenance(JsonNode json, Transcript transcript) {
        json.only("extractor", "rule", "cues");
        return new Provenance(
                json.field("extractor").text(), json.field("rule").text(), cues(json.field("cues"), transcript));
    }

    private static void writeCues(JsonWriter json, List<Quotation> cues) {
        json.list("cues");
        for (Quotation cue : cues) {
            json.object();
            TranscriptCodec.write(json, cue);
            json.endObject();
        }
        json.endList();
    }

    private static List<Quotation> cues(JsonNode json, Transcript transcript) {
        List<Quotation> cues = new ArrayList<>();
        json.items().forEach(item -> cues.add(TranscriptCodec.quotation(item, transcript)));
        return cues;
    }

    /** Left out where it says nothing. */
    static void write(JsonWriter json, Appraisal appraisal) {
        if (appraisal.equals(Appraisal.none())) {
            return;
        }
        json.object("appraisal").text("tone", TranscriptCodec.lower(appraisal.tone()));
        appraisal.target().ifPresent(target -> write(json, target));
        writeCues(json, appraisal.cues());
        json.endObject();
    }

    private static void write(JsonWriter json, Target target) {
        json.object("target").text("kind", TranscriptCodec.lower(target.kind()));
        TranscriptCodec.write(json, "mention", target.mention());
        target.delegation().ifPresent(delegation -> {
            json.object("delegation");
            TranscriptCodec.write(json, delegation);
            json.endObject();
        });
        json.endObject();
    }

    /** The appraisal of a sentence or point; none if the field is not there. */
    static Appraisal appraisal(JsonNode of, Transcript transcript) {
        if (of.optional("appraisal").isEmpty()) {
            return Appraisal.none();
        }
        JsonNode json = of.field("appraisal");
        json.only("tone", "target", "cues");
        return new Appraisal(
                json.field("tone").oneOf(Tone.values()),
                json.optional("target").map(target -> target(target, transcript)),
                cues(json.field("cues"), transcript));
    }

    private static Target target(JsonNode json, Transcript transcript) {
        json.only("kind", "mention", "delegation");
        return json.made(() -> new Target(
                json.field("kind").oneOf(Target.Kind.values()),
                TranscriptCodec.quotation(json.field("mention"), transcript),
                json.optional("delegation").map(TranscriptCodec::delegation)));
    }
}
