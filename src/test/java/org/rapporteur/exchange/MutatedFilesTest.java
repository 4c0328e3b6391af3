package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.RapporteurException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.reading.MeetingRecord;
import org.rapporteur.reading.TranscriptReader;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/**
 * Valid files of every kind, spoilt at random: bytes flipped, lines and cells dropped, doubled and swapped, numbers grown,
 * brackets nested, lines drawn out. Each is read, or refused by an exception of the library that names the file. The seed of
 * a fault is in its message. For longer runs: {@code -Drapporteur.fuzz.seconds=300}.
 */
class MutatedFilesTest {

    private static final int IN_THE_BUILD = 60;

    /** Seeds that once found a fault. */
    private static final List<Long> ONCE_FOUND = List.of(91L, 305L, 617L, 807L);

    private static final int LONGEST_MESSAGE = 1500;

    private static final String BOOK = """
            codebook: fish
            title: Fish and forests
            synonyms: [catch] = cod~ | herring

            issue: fisheries
            label: Fisheries
            words: fish~ | moratorium~

            question: moratorium
            asks: A moratorium on fishing should be declared.
            object: moratorium~
            support: fish~ + stop
            oppose: [catch] + freely
            example support: We support a moratorium.
            """;

    private static final String RECORD = """
            The meeting was called to order at 10 a.m.

            The President: I call on the representative of Norland.

            Ms. Berg (Norland) (spoke in French): We support a treaty on rivers. We urge all to join.

            Mr. Strand (Sudland): We cannot support a new treaty.

            The meeting rose at 1 p.m.
            """;

    private static final String FRONT = """
            ---
            delegation: Norland
            date: 2030-05-01
            forum: Working Group
            meeting: "3rd meeting"
            language: en
            ---

            # Statement

            We support a moratorium on fishing. [1]

            > States should act.

            1. We propose a fund.
            """;

    private static final String TABLE = """
            id,date,organization,concept,agreement,text
            1,2030-05-01,Norland,Tax the trade,1,"We support, and mean, a tax."
            2,2030-05-02,Sudland,Tax the trade,0,No tax.
            3,2030-06-01,Norland,Close the port,1,Close it.
            """;

    private static final List<String> NUMBERS = List.of(
            "99999999999999999999",
            "-1",
            "1e999",
            "0.1e-999",
            "NaN",
            "2147483648",
            "-9223372036854775809",
            "00",
            "1".repeat(5000));

    @TempDir
    private Path folder;

    /** A kind of file: its name, a valid one, and who reads it. */
    record Kind(String file, String valid, Consumer<Path> reader) {
        @Override
        public String toString() {
            return file;
        }
    }

    private static List<Statement> said() {
        return Stream.of(
                        "Norland: We support a moratorium on fishing. We urge States to act.", "Sudland: We oppose it.")
                .map(line -> line.split(": "))
                .map(cut -> Extractors.rules()
                        .extract(Transcript.of(Delegation.named(cut[0]), cut[1])
                                .withSource(cut[0] + ".txt")
                                .withDate(LocalDate.of(2030, 5, 1))))
                .toList();
    }

    static Stream<Kind> kinds() {
        Codebook book = Codebook.parse("fish", BOOK);
        List<Statement> said = said();
        List<Transcript> transcripts = said.stream().map(Statement::transcript).toList();
        Coding coding = Coding.of(book, said);
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Stream.of(
                        new Kind("statements.json", StatementsJson.toText(said), StatementsJson::read),
                        new Kind("coding.json", CodingJson.toText(coding), CodingJson::read),
                        new Kind(
                                "matrix.json",
                                MatrixJson.toText(MatrixRecord.of(
                                        Rapporteur.compare(said).codedBy(book).matrix())),
                                MatrixJson::read),
                        new Kind(
                                "sheet.csv",
                                MachineSheet.of(coding).signedBy("anna").toText(),
                                file -> CodingSheet.read(file, transcripts, book)),
                        new Kind(
                                "corrections.csv",
                                MachineSheet.of(coding).signedBy("anna").toText(),
                                file -> Corrections.read(file, transcripts, book)
                                        .applyTo(said)),
                        new Kind("table.csv", TABLE, MutatedFilesTest::table),
                        new Kind("fish.codebook", BOOK, Codebook::read),
                        new Kind(
                                "record.txt",
                                RECORD,
                                file -> MeetingRecord.read(file).turns()),
                        new Kind(
                                "front.md",
                                FRONT,
                                file -> Extractors.rules()
                                        .extract(TranscriptReader.withDefaults().read(file))))
                .forEach(kind -> kinds.put(kind.file, kind));
        return kinds.values().stream();
    }

    private static void table(Path file) {
        StatementTable table = StatementTable.read(file);
        table.coded("organization", "concept", "agreement", "text");
        table.without("organization", "Norland");
        table.network("organization", "concept", "agreement");
        table.once(Duplicates.perWeek("date"), "organization", "concept");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSpoiltFileIsReadOrRefusedByName(Kind kind) throws IOException {
        kind.reader.accept(Files.writeString(folder.resolve(kind.file), kind.valid));
        long seconds = Long.getLong("rapporteur.fuzz.seconds", 0);
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        int read = 0;
        for (long seed : ONCE_FOUND) {
            read += isRead(kind, seed) ? 1 : 0;
        }
        long tried = ONCE_FOUND.size();
        for (long seed = 1; seed <= IN_THE_BUILD || System.nanoTime() < until; seed++) {
            read += isRead(kind, seed) ? 1 : 0;
            tried++;
        }
        assertThat(tried - read).as("some spoilt files are refused").isPositive();
        assertThat(read).as("some are read all the same").isPositive();
    }

    private boolean isRead(Kind kind, long seed) {
        String fault = fault(kind, seed);
        assertThat(fault == null || fault.isEmpty())
                .as("seed %d: %s", seed, fault)
                .isTrue();
        return fault == null;
    }

    /** Null if it was read, empty if it was refused as promised, otherwise what was wrong. */
    private @Nullable String fault(Kind kind, long seed) {
        Path file = folder.resolve(kind.file);
        try {
            Files.write(file, new Mutation(seed).of(kind.valid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long start = System.nanoTime();
        try {
            kind.reader.accept(file);
            return inTime(start) ? null : "took too long";
        } catch (RapporteurException e) {
            // A column that the caller names, and the spoilt file no longer has.
            boolean named = e.getMessage().contains(kind.file) || e instanceof UnknownNameException;
            boolean isShort = e.getMessage().length() < LONGEST_MESSAGE;
            return named && isShort && inTime(start) ? "" : "named " + named + ", short " + isShort + ": " + e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return e + " at " + Arrays.stream(e.getStackTrace()).limit(8).toList();
        }
    }

    private static boolean inTime(long start) {
        return System.nanoTime() - start < 20_000_000_000L;
    }

    /** One to three faults, drawn from a seed. */
    private static final class Mutation {

        private final SplittableRandom random;

        Mutation(long seed) {
            random = new SplittableRandom(seed);
        }

        byte[] of(String valid) {
            String text = valid;
            int faults = 1 + random.nextInt(3);
            for (int i = 0; i < faults; i++) {
                text = once(text);
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(6) == 0 && bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return random.nextInt(12) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
        }

        private String once(String text) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(40)));
            String piece = text.substring(from, to);
            String before = text.substring(0, from);
            String after = text.substring(to);
            return switch (random.nextInt(9)) {
                case 0 -> before + after;
                case 1 -> before + piece + piece + after;
                case 2 -> before + drawn() + after;
                case 3 -> lines(text);
                case 4 -> number(text, from);
                case 5 -> before + "[{\"a\":".repeat(1 << random.nextInt(15)) + after;
                case 6 -> before + "x ,;:\t".substring(random.nextInt(5)).repeat(1 << random.nextInt(15)) + after;
                case 7 -> cells(text);
                default -> before + piece.toUpperCase(Locale.ROOT) + after;
            };
        }

        private String drawn() {
            String odd = "\u0000\n\r\t\"'\\,;:{}[]()=-#|~\ud800\udfff\u202e\ufeff\u2028\u0085é中0";
            StringBuilder drawn = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                drawn.append(odd.charAt(random.nextInt(odd.length())));
            }
            return drawn.toString();
        }

        private String lines(String text) {
            String[] lines = text.split("\n", -1);
            int one = random.nextInt(lines.length);
            int other = random.nextInt(lines.length);
            String kept = lines[one];
            switch (random.nextInt(3)) {
                case 0 -> lines[one] = lines[other];
                case 1 -> lines[one] = kept + "\n" + lines[other];
                default -> lines[one] = "";
            }
            return String.join("\n", lines);
        }

        private String cells(String text) {
            String[] cells = text.split(",", -1);
            int one = random.nextInt(cells.length);
            cells[one] = random.nextBoolean() ? "" : cells[random.nextInt(cells.length)];
            return String.join(",", cells);
        }

        /** Puts another number in the place of the next one. */
        private String number(String text, int from) {
            int start = from;
            while (start < text.length() && !Character.isDigit(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return text.substring(0, start) + NUMBERS.get(random.nextInt(NUMBERS.size())) + text.substring(end);
        }
    }
}
