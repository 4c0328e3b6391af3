package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.extraction.Extractor;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;

class RapporteurTest {

    private static final String TEXT = "We support a legally binding treaty.";

    @TempDir
    private Path folder;

    @Test
    void aTextIsReadByNameOrForAnInventedDelegation() {
        assertThat(Rapporteur.read("the Chinese side", TEXT).delegation()).isEqualTo(Delegation.find("CHN"));
        assertThat(Rapporteur.read(Delegation.named("Norland"), TEXT).points()).hasSize(1);
        assertThat(Rapporteur.withDefaults().read("PRC", TEXT)).isEqualTo(Rapporteur.read("China", TEXT));
        assertThatThrownBy(() -> Rapporteur.read("Norland", TEXT))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("Delegation.named(\"Norland\")");
    }

    @Test
    void aTextWithoutAPointIsRefusedByName() {
        assertThatThrownBy(() -> Rapporteur.read("China", "Thank you, Mr. President."))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("China")
                .hasMessageContaining("holds no point");
    }

    @Test
    void aQuotationThatDoesNotStandInTheTextIsRefusedWithTheNameOfItsExtractor() {
        Extractor inventive = extractor("inventive", transcript -> {
            Quotation words = new Quotation(0, 21, "We love every treaty.");
            return Statement.of(
                    transcript,
                    List.of(new Claim(
                            Claim.Kind.VALUE,
                            words,
                            words,
                            Direction.ADVANCE,
                            Strength.MEDIUM,
                            new Provenance("inventive", "guess", List.of()))));
        });
        assertThatThrownBy(() ->
                        Rapporteur.withDefaults().extractingWith(inventive).read(Delegation.named("Norland"), TEXT))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("inventive")
                .hasMessageContaining("We love every treaty.")
                .hasMessageContaining("Norland");
    }

    @Test
    void anExtractorThatChangesTheTextIsRefused() {
        Extractor forger = extractor(
                "forger",
                transcript ->
                        Extractors.rules().extract(Transcript.of(transcript.delegation(), "We oppose a treaty.")));
        assertThatThrownBy(
                        () -> Rapporteur.withDefaults().extractingWith(forger).read("China", TEXT))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("forger");
    }

    @Test
    void whatCanBeReadIsReadAndTheRestListed() throws IOException {
        Files.writeString(folder.resolve("Brazil.txt"), TEXT);
        Files.writeString(folder.resolve("Cuba.txt"), "Thank you.");
        Files.writeString(folder.resolve("somebody.txt"), TEXT);
        ReadAttempt attempt = Rapporteur.tryReadAll(folder);
        assertThat(attempt.statements()).extracting(s -> s.delegation().name()).containsExactly("Brazil");
        assertThat(attempt.refused())
                .extracting(ReadAttempt.Refused::file)
                .containsExactly(folder.resolve("Cuba.txt"), folder.resolve("somebody.txt"));
        assertThat(attempt.toText())
                .startsWith("1 statement read, 2 files refused:\n- Cuba.txt: holds no point")
                .contains("somebody.txt: front matter, heading or file name must name one delegation")
                .endsWith("\n");
        assertThat(attempt).hasToString("ReadAttempt of 1 statement, 2 files refused");
    }

    @Test
    void noPathIsRefusedWithWhatToTry() {
        assertThatThrownBy(Rapporteur::readAll)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("filesOrFolders (none) must be at least one");
    }

    @Test
    void ofSeveralFaultsAllAreReported() throws IOException {
        for (String name : List.of("Brazil", "Cuba", "Egypt", "India", "Japan")) {
            Files.writeString(folder.resolve(name + ".txt"), name.equals("Brazil") ? TEXT : "Thank you.");
        }
        for (int run = 0; run < 20; run++) {
            assertThatThrownBy(() -> Rapporteur.readAll(folder))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith("4 of 5 files cannot be read:\n- Cuba.txt: ")
                    .hasMessageContaining("Japan")
                    .hasMessageContaining("tryReadAll(...)");
        }
    }

    @Test
    void anExtractorFromOutsideIsAskedInOrder() throws IOException {
        List<String> names = List.of("Brazil", "Cuba", "Egypt", "India", "Japan");
        for (String name : names) {
            Files.writeString(folder.resolve(name + ".txt"), TEXT);
        }
        List<String> asked = new ArrayList<>();
        Extractor counting = extractor("counting", transcript -> {
            asked.add(transcript.delegation().name());
            return Extractors.rules().extract(transcript);
        });
        List<Statement> statements =
                Rapporteur.withDefaults().extractingWith(counting).readAll(folder);
        assertThat(asked).isEqualTo(names);
        assertThat(statements).extracting(s -> s.delegation().name()).isEqualTo(names);
    }

    private static Extractor extractor(String name, java.util.function.Function<Transcript, Statement> how) {
        return new Extractor() {
            @Override
            public Statement extract(Transcript transcript) {
                return how.apply(transcript);
            }

            @Override
            public String name() {
                return name;
            }
        };
    }
}
