package org.rapporteur.report;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.rapporteur.comparison.ComparisonMatrix;

/**
 * How the matrix was made, as the page tells it.
 *
 * @param text the matrix's own account
 * @param codebook title of the codebook
 * @param measure what was measured
 * @param fingerprint the first digits of the account's hash: the same account, the same digits
 * @param version the first line of the account
 */
record Making(String text, String codebook, String measure, String fingerprint, String version) {

    private static final int DIGITS = 16;

    static Making of(ComparisonMatrix matrix) {
        String text = matrix.howItWasMade();
        String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
        return new Making(
                Shown.text(text),
                Shown.text(matrix.codebook().title()),
                Shown.text(matrix.measure().id() + ": " + matrix.measure().about()),
                hash.substring(0, DIGITS),
                Shown.text(text.lines().findFirst().orElse("").replace("library: ", "")));
    }
}
