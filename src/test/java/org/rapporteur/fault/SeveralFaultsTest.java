package org.rapporteur.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeveralFaultsTest {

    private static String printed(Throwable thrown) {
        StringWriter lines = new StringWriter();
        thrown.printStackTrace(new PrintWriter(lines, true));
        return lines.toString();
    }

    @Test
    void whereInTheCodeEachFileWasRefusedIsNotPrinted() {
        List<RapporteurException> faults = IntStream.range(0, 30)
                .<RapporteurException>mapToObj(i -> i % 2 == 0
                        ? InputException.of("talk" + i + ".pdf", "holds no text")
                        : new MissingLibraryException(
                                "talk" + i + ".pdf: reading of PDF",
                                "org.example:pdf:1",
                                new NoClassDefFoundError("org/example/Pdf")))
                .toList();
        InputException all = InputException.ofSeveral(40, faults, "Mend them.");
        String printed = printed(all);
        long ownFrames = all.getStackTrace().length;
        assertThat(printed.lines()
                        .filter(line -> line.strip().startsWith("at "))
                        .count())
                .isEqualTo(ownFrames);
        for (int i = 0; i < 30; i++) {
            assertThat(printed).contains("talk" + i + ".pdf: ");
        }
        assertThat(all.getSuppressed()).hasSize(30);
    }
}
