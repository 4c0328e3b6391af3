package org.rapporteur.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.rapporteur.Rapporteur;
import org.rapporteur.insight.Certainty;
import org.rapporteur.issue.Codebook;
import org.rapporteur.progress.Progress;
import org.rapporteur.progress.ProgressListener;

/** Long work with a bar in the terminal: the library says how far it is, what is drawn of it is up to the program. */
public final class WithABar {

    private static final int WIDTH = 30;

    private WithABar() {}

    /**
     * Reads, compares and draws anew, with a bar for each step.
     *
     * @param args files or folders of statements; without any, the briefs of the examples
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args.length > 0 ? args[0] : "examples/oewg-2019");
        ProgressListener bar = progress -> out.print("\r" + bar(progress) + (progress.isComplete() ? "\n" : ""));
        var statements = Rapporteur.withDefaults().reportingTo(bar).readAll(folder);
        var matrix = Rapporteur.compare(statements)
                .codedBy(Codebook.ictSecurity())
                .between("Brazil", "Cuba", "Japan")
                .reportingTo(bar)
                .matrix();
        out.print(Certainty.of(matrix).reportingTo(bar).toText());
    }

    /** A line such as {@code reading    [###############               ]  6 of 12}. */
    static String bar(Progress progress) {
        int full = (int) Math.round(WIDTH * progress.share());
        return String.format(Locale.ROOT, "%-10s", progress.step()) + "[" + "#".repeat(full) + " ".repeat(WIDTH - full)
                + "] " + progress.done() + " of " + progress.total();
    }
}
