package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;

/** Every mistake of somebody who writes a codebook is told with file, line, rule and what to try. */
class CodebookFaultsTest {

    private static final String REEF = """
            codebook: reef
            synonyms: [nets] = trawl~ | drift net~

            issue: fishing
            label: Fishing
            words: fish~ | [nets]
            hints: season | quota~

            question: moratorium
            asks: A moratorium should be declared.
            object: moratorium
            support: stop~ + [nets]
            oppose: freedom to fish
            example support: We propose a moratorium.
            """;

    private static InputException refused(String text) {
        return Assertions.catchThrowableOfType(InputException.class, () -> Codebook.parse("reef", text));
    }

    /** What is wrong with the codebook above after one change; exactly one fault, so that none is told twice. */
    private static void assertFault(String from, String to, String message) {
        String text = REEF.replace(from.replace("\\n", "\n"), to.replace("\\n", "\n"));
        assertThat(text).as("the change changes something").isNotEqualTo(REEF);
        InputException refused = refused(text);
        assertThat(refused).as(text).isNotNull();
        assertThat(refused.faults()).as(refused.getMessage()).hasSize(1);
        assertThat(refused).hasMessageStartingWith("reef, line ").hasMessageContaining(message);
    }

    @Test
    void theCodebookThatIsChangedBelowIsSound() {
        assertThat(Codebook.parse("reef", REEF)).hasToString("Codebook reef: 1 issue, 1 question");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            stop~ + [nets]        ; stop~ + [netz]        ; line 12: indicator (stop~ + [netz]) must name a class of synonyms: [netz] is not known
            fish~ | [nets]        ; fish~ | [Nets]        ; [Nets] is not known
            fish~ | [nets]        ; fish~ | [nets]~       ; must have blanks around [nets]
            fish~ | [nets]        ; fish~ | [nets         ; line 6: 'words': indicator ([nets) must close each [ by a ]
            [nets] = trawl~       ; [nets = trawl~        ; must close each [ by a ]
            [nets] = trawl~       ; [nets] of = trawl~    ; must be the name of a class alone
            [nets] = trawl~       ; [nets] = [lines]      ; [lines] is not known
            """)
    void anUnknownClassAndAnOpenBracketAreRefusedWhereTheyStand(String from, String to, String message) {
        String text = REEF.replace(from, to);
        InputException refused = refused(text);
        assertThat(refused).as(text).isNotNull();
        assertThat(refused.getMessage()).contains(message);
    }

    @Test
    void aClassWhoseEntriesAreAllWrongIsOneFaultAndNotOneMoreWhereItIsUsed() {
        assertFault("trawl~ | drift net~", "~trawl", "line 2: 'synonyms': indicator (~trawl) must have ~ or *");
    }

    @Test
    void anUnknownClassListsTheNearestKnown() {
        assertThat(refused(REEF.replace("stop~ + [nets]", "stop~ + [netz]")))
                .hasMessage(
                        "reef, line 12: indicator (stop~ + [netz]) must name a class of synonyms: [netz] is not known\n"
                                + "Maybe [nets], or add 'synonyms: [netz] = ...'.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            oppose: freedom to fish ; oppose: Stop~ + [nets]   ; line 13: 'Stop~ + [nets]' must not stand under both 'support' (line 12) and 'oppose' of question 'moratorium'
            oppose: freedom to fish ; oppose: [nets] + stop~   ; under both 'support' (line 12) and 'oppose'
            oppose: freedom to fish ; oppose: moratorium       ; under both 'object' (line 11) and 'oppose'
            oppose: freedom to fish ; excluded: moratorium     ; under both 'object' (line 11) and 'excluded'
            hints: season           ; hints: Fish~             ; under both 'words' (line 6) and 'hints' of issue 'fishing'
            hints: season           ; hints: quota~            ; must not stand twice under 'hints' of issue 'fishing', where it would count twice
            words: fish~            ; words: fish~ | fish~     ; must not stand twice under 'words'
            """)
    void anEntryThatStandsTwiceOrOnBothSidesIsRefusedWithBothLines(String from, String to, String message) {
        assertFault(from, to, message);
    }

    @Test
    void formsThatDifferMayStandOnBothSides() {
        Codebook reef = Codebook.parse("reef", REEF.replace("oppose: freedom", "oppose: stop | freedom"));
        assertThat(reef.question("moratorium").indicators()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            issue: fishing            ; issue: Fishing in the bay ; line 4: issue (Fishing in the bay) must be one word of letters, digits and hyphens\\nMaybe fishing-in-the-bay; the name
            issue: fishing            ; issue: fish/bay           ; Maybe fish-bay
            question: moratorium      ; question: a pause         ; line 9: question (a pause) must be one word
            """)
    void anIdWithBlanksIsRefusedAndHyphensAreSuggested(String from, String to, String message) {
        assertThat(refused(REEF.replace(from, to))).hasMessageContaining(message.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            words:                  ; word:                    ; line 6: key 'word' is not known; an issue has label
            support: stop~          ; supports: stop~          ; line 12: key 'supports' is not known; a question has issue
            support: stop~          ; Support: stop~           ; Maybe support or
            issue: fishing          ; isue: fishing            ; line 4: key 'isue' is not known; at the top stand
            question: mora          ; questoin: mora           ; Maybe question.
            hints: season           ; object: season           ; key 'object' is not known in an issue; a question has it
            oppose: freedom to fish ; hints: freedom           ; key 'hints' is not known in a question; an issue has it
            example support         ; example pro              ; key 'example pro' is not known
            label: Fishing          ; label Fishing            ; 'label Fishing' must be 'key: value'
            label: Fishing          ; // the sea               ; and a comment a #
            label: Fishing          ; `  label: Fishing`       ; line 5: 'label:' must stand at the beginning of its line
            label: Fishing          ; label: Fishing\\nlabel: F ; line 6: 'label' must not stand twice in 'fishing'; it stands in line 5
            label: Fishing          ; `label: `                ; 'label:' must be followed by a value
            asks: A moratorium should be declared. ; `asks: `  ; 'asks:' must be followed by a value
            asks: A moratorium should be declared. ; # nothing ; line 9: question 'moratorium' must say what it asks
            hints: season | quota~  ; `hints: `                ; 'hints:' must be followed by words
            question: moratorium    ; `question: `             ; line 9: 'question:' must be followed by a name
            codebook: reef          ; `codebook: `             ; line 1: 'codebook:' must be followed by a name
            codebook: reef          ; codebook: reef\\ncodebook: bay ; line 2: 'codebook' must not stand twice; it stands in line 1
            codebook: reef          ; # nothing                ; line 1: must begin with 'codebook: name'
            label: Fishing          ; title: Fishing           ; line 5: 'title:' must stand above all issues
            """)
    void aKeyThatIsMisspeltMisplacedTwiceOrEmptyIsRefused(String from, String to, String message) {
        assertFault(from, to, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            fish ~                 @ must have ~ or * only at the end of a word
            ~fish                  @ must have ~ or * only at the end of a word
            * fish                 @ must not begin with * alone
            fish + *               @ must not begin with * alone
            "fishing ground"       @ must hold no "\\nMaybe words side by side are a phrase already
            “fishing ground”       @ words side by side are a phrase already
            fish～                 @ holds ～ (U+FF5E), which only looks like ~
            fish\u200b~            @ must hold no invisible character (U+200B, the 5. character)
            fish\u00ad~            @ must hold no invisible character (U+00AD
            (fish)                 @ must hold no (
            fish; boat             @ Maybe separate the indicators by |.
            fish # a comment       @ give a comment a line of its own
            fish OR boat           @ must hold no OR in capitals
            fish AND boat          @ + for "and"
            nets = trawl           @ declare what else counts as a term in a line 'synonyms
            fish.*                 @ must
            - fish                 @ must not begin or end with a mark
            fishing.               @ must not begin or end with a mark
            ! least developed      @ directly before one whole word
            !least                 @ directly before one whole word
            !least~ developed      @ directly before one whole word
            ...                    @ must hold words
            a fish, a long boat, a ship @ Maybe separate the indicators by |: a fish | a long boat | a ship.
            """)
    void anEntryThatCouldNeverBeFoundIsRefused(String words, String message) {
        assertFault("words: fish~ | [nets]", "words: " + words, message.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S.",
                "A/RES/73/27",
                "business ,",
                "$ 100",
                "R & D",
                "just, lasting and equal",
                "l'eau",
                "pro- * gang~"
            })
    void whatMayWellStandInATextMayStandInAnEntry(String words) {
        Codebook reef = Codebook.parse("reef", REEF.replace("words: fish~ | [nets]", "words: " + words));
        assertThat(reef.issue("fishing").indicators().get(0).pattern()).isEqualTo(words);
    }

    @Test
    void whatAClassMakesOfAnEntryIsLookedAtToo() {
        assertThat(refused(REEF.replace("drift", "!big drift").replace("stop~ + [nets]", "stop [nets]")))
                .hasMessageStartingWith(
                        "reef, line 12: indicator (stop [nets]), which also means (stop !big drift net~), must have '!' only");
        assertThat(refused(REEF.replace("issue:", "synonyms: [gear] = [nets]\nissue:")
                        .replace("stop~ + [nets]", "stop~ + [gear]")))
                .hasMessageStartingWith(
                        "reef, line 2: class [nets], which another one uses, must be declared below that one");
    }

    @Test
    void issuesThatAnswerToOneNameAreRefused() {
        String other = "\nissue: boats\nlabel: %s\nwords: boat~\n";
        assertThat(refused(REEF + other.formatted("fishing")))
                .hasMessageContaining(
                        "line 16: issue 'boats' must not be called 'fishing', as issue 'fishing' of line 4 is");
        assertThat(refused(REEF + "\nissue: FISHING\nlabel: Boats\nwords: boat~\n"))
                .hasMessageContaining("must not be called 'fishing'");
        assertThat(refused(REEF + "\nissue: fishing\nlabel: Boats\nwords: boat~\n"))
                .hasMessageContaining("line 16: 'fishing' must not stand twice; issue 'fishing' stands in line 4");
    }

    @Test
    void aParentMustBeThereAndNoIssueMayLieBelowItself() {
        String tree =
                "codebook: c\nissue: a\nwords: a\nparent: %s\nissue: b\nwords: b\nparent: c\nissue: c\nwords: c\nparent: %s\n";
        assertThat(Codebook.parse("reef", "codebook: c\nissue: a\nwords: a\nparent: b\nissue: b\nwords: b\n")
                        .issue("a")
                        .parent())
                .isEqualTo("b");
        assertThat(refused(tree.formatted("b", "a")))
                .hasMessageStartingWith("reef, line 2: issue 'a' must not lie below itself: a < b < c < a");
        assertThat(refused(tree.formatted("a", "a"))).hasMessageContaining("'a' must not lie below itself: a < a");
        assertThat(refused(REEF + "\nissue: boats\nlabel: Boats at sea\nwords: boat~\nparent: Fishings\n"))
                .hasMessageContaining("names parent 'Fishings', which must be one of the codebook\nMaybe fishing.");
        assertThat(refused(REEF + "\nissue: b\nlabel: At sea\nwords: boat~\nissue: c\nwords: c\nparent: At sea\n"))
                .hasMessageContaining("Maybe b, the id of the issue with that label.");
    }

    @Test
    void aCodebookMadeInCodeHasEachIdOnce() {
        Issue fishing = Issue.of("fishing", "Fishing");
        Question ban = new Question("ban", "fishing", "Fishing should be banned.", List.of());
        assertThatThrownBy(() -> Codebook.of("reef", List.of(fishing, fishing), List.of(ban)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("issue (fishing) must not stand twice");
        assertThatThrownBy(() -> Codebook.of("reef", List.of(fishing), List.of(ban, ban)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("question (ban) must not stand twice");
    }

    @Test
    void aSentenceIsNoExampleOfTwoThings() {
        assertThat(refused(REEF + "example oppose: We propose a moratorium.\n"))
                .hasMessageContaining(
                        "line 15: 'example oppose' of 'moratorium' must not be the sentence of 'example support' in line 14");
    }

    @Test
    void allFaultsAreToldInTheOrderOfTheLines() {
        InputException refused = refused(REEF.replace("[nets] = ", "[net] = ")
                .replace("words: fish~", "wrods: ~fish")
                .replace("asks:", "aks:")
                .replace("issue: fishing", "issue: the fishing"));
        assertThat(refused.faults())
                .extracting(fault -> fault.line().getAsInt())
                .containsExactly(4, 6, 6, 6, 10, 12);
        assertThat(refused.line()).hasValue(4);
        assertThat(refused).hasMessageStartingWith("reef: 6 faults:\n- line 4: issue (the fishing) must be one word");
        assertThat(refused.getMessage().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(620));
    }

    @Test
    void aFileOfAnotherKindIsRefusedBriefly() {
        InputException refused = refused("Norland supports the treaty.\n".repeat(5000));
        assertThat(refused.getMessage().lines().count()).isLessThan(30);
        assertThat(refused).hasMessageContaining("more than 100 faults");
        assertThat(refused.faults()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsTabsMarksAndDoubledBlanksChangeNothing(String end) {
        String other = "\ufeff"
                + REEF.replace("fish~ | [nets]", "fish~\t|\u00a0 [nets]").replace("\n", end);
        Codebook read = Codebook.parse("reef", other.replace("hints: ", "hints:"));
        assertThat(read).isEqualTo(Codebook.parse("reef", REEF));
    }

    @Test
    void aFileMayBeUtf8OrUtf16WithAMark(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("reef.codebook");
        for (byte[] bytes : List.of(
                REEF.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + REEF).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + REEF).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + REEF).getBytes(StandardCharsets.UTF_16BE))) {
            Files.write(file, bytes);
            assertThat(Codebook.read(file)).isEqualTo(Codebook.parse("reef", REEF));
        }
        Files.write(file, REEF.getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> Codebook.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 1: must be text")
                .hasMessageContaining("UTF-8");
        Files.write(file, REEF.replace("Fishing", "P\u00eache").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Codebook.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 5, byte 78: is no UTF-8 text");
        assertThatThrownBy(() -> Codebook.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndOneOfFiveMegabytesIsRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.codebook");
        StringBuilder large = new StringBuilder("codebook: large\n");
        for (int i = 0; large.length() < 5_000_000; i++) {
            large.append("issue: i")
                    .append(i)
                    .append("\nparent: i")
                    .append(Math.max(0, i - 1) == i ? 1 : Math.max(0, i - 1));
            large.append("\nwords: word")
                    .append(i)
                    .append("~\n  | other")
                    .append(i)
                    .append('\n');
        }
        Files.writeString(file, large.toString().replace("issue: i0\nparent: i1\n", "issue: i0\n"));
        Assertions.assertThatNoException()
                .isThrownBy(() -> org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(20), () -> Codebook.read(file)));
        Files.writeString(
                file, "codebook: c\nissue: i\nwords: a\n" + "  | bbbbbbb\n".repeat(CodebookFile.MOST_BYTES / 12));
        assertThatThrownBy(() -> Codebook.read(file))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("large.codebook");
    }

    @Test
    void megabytesOfOneLineOrOfFaultsAreAnsweredInTime() {
        for (String text : List.of(
                "codebook: c\nissue: i\nwords: a\n" + "  | bb\n".repeat(150_000),
                "codebook: c\nissue: i\nwords: a\n" + "synonims: a = b\n".repeat(150_000),
                "codebook: c\nissue: i\nwords: " + "[".repeat(3_000_000),
                "codebook: c\nissue: i\nwords: a\n" + "question: q\nissue: j\n".repeat(100_000))) {
            org.junit.jupiter.api.Assertions.assertTimeout(
                    Duration.ofSeconds(20), () -> assertThat(refused(text)).isNotNull());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyChangeOfSoundTextIsACodebookOrRefusedWithLines(long seed) {
        Random random = new Random(seed);
        String strange = "~*+|![]:=# \n\t\u200b\u201c\uff5e,;.()x";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(REEF);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length());
                text.replace(
                        at,
                        Math.min(text.length(), at + random.nextInt(3)),
                        String.valueOf(strange.charAt(random.nextInt(strange.length()))));
            }
            InputException refused = refused(text.toString());
            if (refused != null) {
                assertThat(refused.faults())
                        .as("seed %d: %s", seed, text)
                        .allSatisfy(fault -> assertThat(fault.line()).isPresent());
            }
        }
    }
}
