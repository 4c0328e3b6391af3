package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fault.InputException;

class CodebookTest {

    private static final String FISH = """
            codebook: fish
            synonyms: deep sea = high seas | open
              ocean
            synonyms: [nets] = trawl~ | drift net~

            issue: fisheries
            words: fish~
            example: Fish belong to all.

            question: moratorium
            asks: Deep-sea fishing should rest.
            support: moratorium~ | stop + [nets]
            excluded: moratorium on debt
            example support: We call for a moratorium.
            example none: We call for a moratorium on debt.
            """;

    @Test
    void synonymsStandInTheOrderOfTheCodebookAndMayGoOnInTheNextLine() {
        assertThat(Codebook.parse("fish.codebook", FISH).synonyms())
                .containsExactly(
                        new Synonyms("deep sea", List.of("high seas", "open ocean")),
                        new Synonyms("[nets]", List.of("trawl~", "drift net~")));
    }

    @Test
    void aTermIsReplacedAsWholeWordsOnlyAndAClassIsNeverLookedForItself() {
        Synonyms sea = new Synonyms("deep sea", List.of("high seas"));
        assertThat(sea.variants("our deep sea~")).containsExactly("our deep sea~");
        assertThat(sea.variants("our deep sea bed")).containsExactly("our deep sea bed", "our high seas bed");
        assertThat(new Synonyms("[nets]", List.of("trawl~")).variants("[nets]")).containsExactly("trawl~");
    }

    @Test
    void examplesKeepOwnerExpectationAndLine() {
        assertThat(Codebook.parse("fish.codebook", FISH).examples())
                .extracting(Example::of, Example::expected, Example::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("fisheries", Example.Expected.ABOUT, 8),
                        org.assertj.core.groups.Tuple.tuple("moratorium", Example.Expected.SUPPORT, 14),
                        org.assertj.core.groups.Tuple.tuple("moratorium", Example.Expected.NO_STANCE, 15));
    }

    @Test
    void examplesOfALeftOutQuestionGoWithIt() {
        Codebook without = Codebook.parse("fish.codebook", FISH).withoutQuestions("moratorium");
        assertThat(without.examples()).extracting(Example::of).containsExactly("fisheries");
        assertThat(without.synonyms()).hasSize(2);
    }

    @Test
    void faultsNameFileAndLine() {
        assertFault(
                "codebook: x\nsynonyms: boats\n",
                "x.codebook, line 2: 'synonyms' must be 'term = other | other', without '+'");
        assertFault("codebook: x\nsynonyms: a = b\nsynonyms: a = c\n", "line 3: 'a' must not stand twice");
        assertFault("codebook: x\nissue: i\nexample:\n", "line 3: 'example' must be followed by a sentence");
        assertFault("codebook: x\nissue: i\nexample support: Yes.\n", "line 3: key 'example support' is not known");
        assertFault("codebook: x\nsynonyms: a = b + c\n", "line 2: ");
    }

    private static void assertFault(String text, String message) {
        assertThatThrownBy(() -> Codebook.parse("x.codebook", text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void everyQuestionAndIssueOfTheBuiltInCodebooksHasAnIndicatorThatIsNoEmptyWord() {
        for (Codebook codebook : List.of(Codebook.ictSecurity(), Codebook.generalDebate())) {
            assertThat(codebook.issues())
                    .allSatisfy(issue -> assertThat(issue.indicators()).isNotEmpty());
            assertThat(codebook.questions())
                    .allSatisfy(question -> assertThat(question.indicators()).isNotEmpty());
        }
    }

    @Test
    void theExampleOfTheDocumentationIsACodebook() {
        Codebook codebook = Codebook.parse("my-talks.codebook", """
                codebook: my-talks
                title: My talks
                synonyms: moratorium = pause | standstill
                synonyms: [nets] = trawl~ | drift nets

                issue: fisheries
                label: Fisheries
                about: who may fish where
                words: fish~ | fishing ground~
                hints: catch~ | quota~
                excluded: fish for compliments
                example: Our fishermen need the reef.
                example none: We do not fish for compliments.

                question: moratorium
                issue: fisheries
                asks: A moratorium on deep-sea fishing should be declared.
                object: moratorium
                support: stop~ + [nets]
                oppose: freedom to fish
                condition: once stocks are counted
                excluded: moratorium on debt
                example support: We call for a moratorium.
                example oppose: There must be no moratorium.
                """);
        assertThat(codebook).hasToString("Codebook my-talks: 1 issue, 1 question");
        assertThat(codebook.examples()).hasSize(4);
        assertThat(codebook.question("moratorium").indicators()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            words: fish, deep sea, ship     ; separate the indicators by |: fish | deep sea | ship.
            words: fish | ~ship             ; indicator (~ship) must have ~ or * only at the end of a word
            words: fi*sh                    ; indicator (fi*sh) must have
            words: ** | fish                ; indicator (**) must have
            words: fish~*                   ; indicator (fish~*) must have
            words: fish || boat             ; indicator () holds no word
            words: fish | boat |            ; indicator () holds no word
            words: fish +                   ; before and behind each +
            """)
    void anIndicatorThatCanNeverFireIsRefusedWithItsLine(String words, String problem) {
        assertThatThrownBy(() -> Codebook.parse("reef", "codebook: reef\nissue: fishing\n" + words + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("reef, line 3: ")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            issue: fishing\\nlabel: Fishing                                       ; line 2: issue 'fishing' must have 'words:'
            issue: fish\\nwords: fish\\nquestion: ban\\nissue: sea\\nasks: A.\\nobject: ban ; line 4: question 'ban' names issue 'sea'
            question: ban\\nasks: A ban.\\nobject: ban                            ; line 2: question 'ban' must stand below its issue
            issue: fish\\nwords: fish\\nquestion: ban\\nasks: A ban.              ; line 4: question 'ban' must have 'object:'
            issue: fish\\nwords: fish\\nparent: sea                              ; line 2: issue 'fish' names parent 'sea'
            """)
    void aBlockThatNothingLeadsToIsRefusedWithItsLine(String blocks, String problem) {
        String text = "codebook: reef\n" + blocks.replace("\\n", "\n");
        assertThatThrownBy(() -> Codebook.parse("reef", text))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("reef, " + problem);
    }

    @Test
    void aPhraseMayHoldACommaAndAClassMayBeDeclaredBelow() {
        Codebook reef = Codebook.parse("reef", """
                codebook: reef
                issue: fishing
                words: just, lasting and equal | [nets]
                synonyms: [nets] = trawl~ | drift net~
                """);
        assertThat(reef.issues().get(0).indicators()).hasSize(2);
    }

    @Test
    void aMissingFileIsNamedWithTheFolderItWasLookedForIn() {
        assertThatThrownBy(() -> Codebook.read(Path.of("no.codebook")))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("no.codebook: does not exist")
                .hasMessageContaining("looked for from");
    }

    @Test
    void aMisspeltFileNameListsTheSimilarOnesOfItsFolder(@org.junit.jupiter.api.io.TempDir Path folder)
            throws java.io.IOException {
        java.nio.file.Files.writeString(folder.resolve("fisheries.codebook"), "codebook: fish");
        java.nio.file.Files.writeString(folder.resolve("zzz.txt"), "");
        assertThatThrownBy(() -> Codebook.read(folder.resolve("fishereis.codebook")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Maybe one of these of the same folder is meant: fisheries.codebook;");
    }
}
