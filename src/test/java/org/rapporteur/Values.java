package org.rapporteur;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.EndorsementGraph;
import org.rapporteur.comparison.WholeFile;
import org.rapporteur.drift.Drift;
import org.rapporteur.drift.PositionPath;
import org.rapporteur.drift.SharedPassages;
import org.rapporteur.drift.StanceChanges;
import org.rapporteur.drift.Uptake;
import org.rapporteur.drift.UptakeEntry;
import org.rapporteur.drift.WordDiff;
import org.rapporteur.evaluation.Aspect;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Judged;
import org.rapporteur.exchange.Coding;
import org.rapporteur.exchange.CodingSheet;
import org.rapporteur.exchange.Corrections;
import org.rapporteur.exchange.Duplicates;
import org.rapporteur.exchange.MachineSheet;
import org.rapporteur.exchange.MatrixRecord;
import org.rapporteur.exchange.OutsideExtractor;
import org.rapporteur.exchange.StatementTable;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.insight.Approach;
import org.rapporteur.insight.Bond;
import org.rapporteur.insight.Certainty;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.insight.CommonGround;
import org.rapporteur.insight.Criticisms;
import org.rapporteur.insight.MeasureLab;
import org.rapporteur.insight.PositionMap;
import org.rapporteur.insight.SharedCriticism;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Example;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.issue.Synonyms;
import org.rapporteur.notebook.RapporteurExtension;
import org.rapporteur.position.Coder;
import org.rapporteur.position.Concordance;
import org.rapporteur.position.ExampleCheck;
import org.rapporteur.position.IndicatorReport;
import org.rapporteur.position.Positions;
import org.rapporteur.position.Reasoning;
import org.rapporteur.progress.Progress;
import org.rapporteur.progress.ProgressListener;
import org.rapporteur.progress.Work;
import org.rapporteur.reading.Limits;
import org.rapporteur.reading.MeetingRecord;
import org.rapporteur.reading.TranscriptReader;
import org.rapporteur.report.Pictures;
import org.rapporteur.report.Reports;
import org.rapporteur.scoring.DatedStance;
import org.rapporteur.scoring.DiscourseNetwork;
import org.rapporteur.scoring.Dyad;
import org.rapporteur.scoring.Kernel;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.NominalNetwork;
import org.rapporteur.scoring.Presence;
import org.rapporteur.scoring.Representativeness;
import org.rapporteur.scoring.SplitMix;
import org.rapporteur.scoring.StanceProfile;
import org.rapporteur.scoring.TimeWindow;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Endorsement;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Place;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;
import org.rapporteur.statement.Wording;
import org.rapporteur.text.Background;
import org.rapporteur.text.Concepts;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Language;
import org.rapporteur.text.Layout;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Polarity;
import org.rapporteur.text.Stemmer;
import org.rapporteur.text.Verdicts;
import org.rapporteur.text.Words;

/** What a user can hold in hand: values of every public type, from which the others can be reached. */
final class Values {

    private static final String LONG = "long ".repeat(40);

    private Values() {}

    static List<Object> ofTheSeed(Path folder) {
        List<Statement> statements = Rapporteur.readAll(Path.of("seeds"), Path.of("examples/oewg-2019"));
        Codebook codebook = Codebook.ictSecurity();
        List<Object> values = new ArrayList<>(of(folder, statements, codebook, "institutional-dialogue"));
        ComparisonMatrix matrix =
                Rapporteur.compare(statements).codedBy(codebook).matrix();
        values.add(Pictures.positionMap(matrix));
        values.add(matrix.explain("Russian Federation", "United States"));
        values.addAll(List.of(
                Extractors.rules(),
                Extractors.sentences(),
                Reports.text(),
                Reports.markdown(),
                Reports.csv(),
                Reports.json(),
                Reports.svg(),
                Reports.graphml(),
                Rapporteur.compare(statements).codedBy(codebook).between("China", "Cuba"),
                matrix.overall("China", "Cuba").bounds()));
        values.add(Reports.html().titled("A matrix"));
        values.add(Presence.of(Set.of("reefs"), Set.of("reefs", "ports"), List.of("reefs", "ports", "nets")));
        values.add(Representativeness.of(9, 10, 2, 10));
        values.add(new RapporteurExtension());
        Path nobody = folder.resolve("nobody.txt");
        WholeFile.write(nobody, "We agree.");
        ReadAttempt attempt = Rapporteur.tryReadAll(nobody);
        values.add(attempt);
        values.add(attempt.refused().get(0));
        values.add(Approach.of(matrix, "Netherlands", "India"));
        values.add(Certainty.of(matrix).robustness("China", "Cuba", "Japan"));
        Delegation norland = Delegation.named("Norland");
        values.add(Drift.between(
                Rapporteur.read(norland, "We support a new treaty on fish. We shall sell boats."),
                Rapporteur.read(norland, "We oppose a new treaty on fish. We will buy ships.")));
        values.add(matrix.explain("Russian Federation", "United States", "international-law"));
        values.addAll(ofTheFloorBelow(statements.get(0).transcript()));
        return values;
    }

    static List<Object> ofHostileNames(Path folder) {
        Codebook codebook = new CodebookOfLength().codebook;
        List<Statement> statements = new ArrayList<>();
        for (String who : List.of("Nor\nland", "Sud\u2028land", "Osta\u202enia")) {
            Transcript transcript = Transcript.of(
                            Delegation.named(who + " " + LONG.strip()),
                            "We support\na treaty on fish " + LONG
                                    + ".\nStates must not\ntrade in fish. We condemn\nthe "
                                    + "attacks by Sud\u2028land.")
                    .withSource("a\n" + LONG + who);
            statements.add(Extractors.rules().extract(transcript));
        }
        return of(folder, statements, codebook, codebook.issues().get(0).id());
    }

    /** A codebook whose labels are long and broken. */
    private static final class CodebookOfLength {
        final Codebook codebook = Codebook.of(
                "fish",
                Codebook.parse("c", "codebook: fish\nissue: fish\nwords: fish~\n").issues().stream()
                        .map(issue -> new Issue(issue.id(), "Fish\n" + LONG, LONG, "", issue.indicators()))
                        .toList(),
                List.of(new Question("fish-trade", "fish", "Trade in\nfish " + LONG, List.of())));
    }

    private static List<Object> of(Path folder, List<Statement> statements, Codebook codebook, String issue) {
        ComparisonMatrix matrix =
                Rapporteur.compare(statements).codedBy(codebook).matrix();
        String first = statements.get(0).delegation().name();
        String second = statements.get(1).delegation().name();
        Coalitions coalitions = Coalitions.of(matrix);
        Coding coding = Coding.of(codebook, statements);
        List<Object> values = new ArrayList<>(List.of(
                statements,
                codebook,
                matrix,
                Rapporteur.compare(statements),
                Rapporteur.withDefaults(),
                matrix.explain(first, second, issue),
                matrix.cell(first, second, issue),
                matrix.overall(first, second),
                matrix.on(issue),
                matrix.pairs(),
                matrix.positions(issue),
                matrix.topAgreements(3),
                matrix.topConflicts(3),
                matrix.minus(matrix),
                matrix.neighbours(statements.get(0).delegation().name()),
                coalitions,
                coalitions.on(issue),
                coalitions.commonGround(issue),
                CommonGround.of(matrix, issue, List.of(List.of(statements.get(0).delegation()))),
                Certainty.of(matrix)));
        values.add(Criticisms.of(statements));
        values.add(Criticisms.of(statements).sharpest(5));
        values.add(Criticisms.of(statements).closest(5));
        values.add(MeasureLab.of(matrix));
        values.add(EndorsementGraph.of(statements));
        values.add(Drift.between(statements.get(0), statements.get(0), codebook));
        values.add(Uptake.of(statements.get(1), statements.get(0)));
        values.add(StanceChanges.between(statements, statements, codebook).labelled("May\n" + LONG, "June"));
        values.add(SharedPassages.among(statements));
        values.add(coding);
        values.add(coding.points());
        values.add(coding.positions());
        values.add(Positions.of(statements.get(0).delegation(), coding.points().subList(0, 1)));
        values.add(MachineSheet.of(coding).signedBy(LONG + "\nanna"));
        values.add(MatrixRecord.of(matrix));
        values.add(Coder.by(codebook));
        Reasoning reasoning = Coder.by(codebook).why(statements.get(0));
        values.add(reasoning);
        values.add(reasoning.reasons().get(0));
        reasoning.reasons().forEach(reason -> values.addAll(reason.hits()));
        reasoning.reasons().forEach(reason -> values.addAll(reason.near()));
        values.addAll(IndicatorReport.of(codebook, statements).forms());
        values.add(IndicatorReport.of(codebook, statements));
        Concordance concordance = Concordance.of(codebook, statements);
        values.add(concordance);
        values.addAll(concordance.entries());
        concordance.entries().forEach(entry -> values.addAll(entry.passages()));
        values.addAll(sheets(folder, coding));
        values.add(StanceProfile.of(coding.points()));
        values.addAll(table(folder));
        return values;
    }

    private static List<Object> sheets(Path folder, Coding coding) {
        Path sheet = folder.resolve("sheet.csv");
        MachineSheet.of(coding).signedBy("anna " + LONG.strip()).write(sheet);
        List<Transcript> transcripts =
                coding.statements().stream().map(Statement::transcript).toList();
        CodingSheet read = CodingSheet.read(sheet, transcripts, coding.codebook());
        Evaluation evaluation =
                Evaluation.of(coding.statements(), coding.statements()).withStances(coding.points(), coding.points());
        return List.of(
                read,
                read.coding(read.coders().get(0)),
                Corrections.read(sheet, transcripts, coding.codebook()),
                evaluation,
                evaluation.confusion(Aspect.KIND),
                evaluation.reliability(Aspect.KIND));
    }

    private static List<Object> ofTheFloorBelow(Transcript transcript) {
        Words words = transcript.words();
        List<Object> values = new ArrayList<>(List.of(
                transcript,
                words,
                Language.of(transcript.text(), words),
                Polarity.of(words),
                Polarity.of(words).roles(0, 200),
                Verdicts.of(words),
                Background.shipped(),
                Concepts.shipped(),
                Stemmer.english(),
                Gazetteer.shipped(),
                DataFile.read(Words.class, "abbreviations.tsv"),
                Limits.defaults(),
                TranscriptReader.withDefaults(),
                Wording.Reader.of(transcript),
                Concepts.shipped().in(words),
                new SplitMix(1),
                new Progress("reading", 3, 13),
                Work.begin("reading", 3, ProgressListener.silent()),
                WordDiff.between("States shall act.", "States should act."),
                Place.of(0, Place.Part.PAGE, 1)));
        values.add(Phrases.builder().add("cyber attacks", 1));
        values.add(Phrases.<Integer>builder().add("cyber attacks", 1).build());
        values.add(Phrases.<Integer>builder().add("cyber attacks", 1).build().in(words));
        values.add(new Judged("a", "fact", "value"));
        values.addAll(measured());
        values.add(Layout.of(transcript.text()));
        values.addAll(others());
        return values;
    }

    private static List<Object> measured() {
        StanceProfile profile = StanceProfile.empty().saying("treaty", 1, 3).saying("treaty", -1, 1);
        List<Object> values = new ArrayList<>(List.of(
                profile,
                profile.logit("treaty"),
                profile.logit("treaty").interval(0.95),
                DiscourseNetwork.of(Map.of("Norland", profile)),
                NominalNetwork.of(Map.of("Nor\nland", Map.of("treaty", Map.of("security", 2.0)))),
                new DatedStance("Nor\nland", "treaty", 1, LocalDate.of(2030, 6, 15)),
                new TimeWindow(LocalDate.of(2030, 6, 15), 60, Kernel.TRIANGULAR),
                Dyad.of(new double[] {1, -1}, new double[] {0.5, 1})));
        for (Measure measure : Measures.all()) {
            values.add(measure);
        }
        return values;
    }

    private static List<Object> others() {
        Statement norland = Extractors.rules()
                .extract(Transcript.of(
                                Delegation.named("Norland"), "We support a new legally binding treaty on cyberspace.")
                        .withDate(LocalDate.of(2030, 1, 1)));
        PositionPath path = PositionPath.of(List.of(norland), Codebook.ictSecurity());
        MeetingRecord record = MeetingRecord.of(
                "record", "The President: I call on Norland.\n\nMs. Berg (Norland): We support a treaty on rivers.\n");
        return List.of(
                norland,
                path,
                path.on("new-treaty"),
                record,
                record.turns(),
                new Synonyms("cyber", List.of("digital", "online")),
                new EndorsementGraph.Tie(EndorsementGraph.Kind.ENDORSES, "We align ourselves\nwith it."),
                new Endorsement("the Group", false, norland.sentences().get(0).quotation()),
                new ExampleCheck.Failure(new Example("q", Example.Expected.values()[0], "We support it.", 3), "oppose"),
                new IndicatorReport.Pair("one", "other", 3, 0.9),
                new IndicatorReport.Within(
                        "one",
                        new Indicator(Indicator.Role.HINT, "quota", 3),
                        new Indicator(Indicator.Role.HINT, "quota~", 3)),
                new Bond(0.5, 0.25, 3),
                new PositionMap.Place(0.5, -0.25),
                new UptakeEntry.WordingShare(Delegation.named("Nor\nland"), 0.5),
                new SharedCriticism(Delegation.named("Norland"), List.of(Delegation.named("Sudland")), List.of()),
                ExampleCheck.of(Codebook.ictSecurity(), text -> Rapporteur.read(Delegation.named("Norland"), text)),
                Coder.by(Codebook.ictSecurity())
                        .why(Rapporteur.read(
                                Delegation.named("Norland"),
                                "We support a treaty on cyberspace. Binding rules on cyberspace are needed.")),
                OutsideExtractor.calling("desk", request -> request));
    }

    private static List<Object> table(Path folder) {
        Path file = folder.resolve("table.csv");
        WholeFile.write(file, "who,what,agrees\nNorland,Tax the trade,yes\nSudland,Tax the trade,no\n");
        StatementTable table = StatementTable.read(file);
        return List.of(
                table,
                table.coded("who", "what", "agrees", "what"),
                table.coded("who", "what", "agrees", "what").coding(),
                table.network("who", "what", "agrees"),
                Duplicates.perWeek("date"));
    }
}
