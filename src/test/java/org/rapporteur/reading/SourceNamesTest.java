package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNamesTest {

    private static List<String> names(String... files) {
        return List.copyOf(
                TranscriptReader.sources(Stream.of(files).map(Path::of).toList())
                        .values());
    }

    @Test
    void aNameThatIsTheOnlyOneNeedsNoFolder() {
        assertThat(names("round1/Norland.txt", "round2/Sudland.txt")).containsExactly("Norland.txt", "Sudland.txt");
    }

    @Test
    void filesOfOneNameAreToldApartByAsManyFoldersAsNeeded() {
        assertThat(names("round1/Norland.txt", "round2/Norland.txt", "round1/Sudland.txt"))
                .containsExactly("round1/Norland.txt", "round2/Norland.txt", "Sudland.txt");
        assertThat(names("a/x/Norland.txt", "b/x/Norland.txt", "b/y/Norland.txt"))
                .containsExactly("a/x/Norland.txt", "b/x/Norland.txt", "y/Norland.txt");
    }

    @Test
    void oneFileGivenTwiceIsOneName() {
        assertThat(names("a/Norland.txt", "./a/../a/Norland.txt", "b/Norland.txt"))
                .containsExactly("a/Norland.txt", "a/Norland.txt", "b/Norland.txt");
    }

    @Test
    void aFileWhosePathIsTheEndOfAnotherHasANameOfItsOwnToo() {
        assertThat(names("/Norland.txt", "/a/Norland.txt")).containsExactly("Norland.txt", "a/Norland.txt");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTwoFilesEverHaveOneNameAndNoFolderIsThereForNothing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LinkedHashSet<Path> files = new LinkedHashSet<>();
        for (int i = 0; i < 60; i++) {
            StringBuilder path = new StringBuilder();
            for (int depth = random.nextInt(4); depth > 0; depth--) {
                path.append((char) ('a' + random.nextInt(3))).append('/');
            }
            files.add(Path.of(path + (random.nextBoolean() ? "Norland.txt" : "Sudland.txt")));
        }
        List<Path> given = new ArrayList<>(files);
        List<String> names = List.copyOf(TranscriptReader.sources(given).values());
        assertThat(names).doesNotHaveDuplicates().hasSameSizeAs(given);
        for (int i = 0; i < given.size(); i++) {
            String name = names.get(i);
            assertThat(given.get(i).toAbsolutePath().toString().replace('\\', '/'))
                    .endsWith("/" + name);
            if (name.contains("/")) {
                String shorter = name.substring(name.indexOf('/') + 1);
                assertThat(given.stream()
                                .filter(file -> file.toAbsolutePath()
                                        .toString()
                                        .replace('\\', '/')
                                        .endsWith("/" + shorter)))
                        .hasSizeGreaterThan(1);
            }
        }
    }
}
