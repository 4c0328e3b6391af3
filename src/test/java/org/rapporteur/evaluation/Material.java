package org.rapporteur.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/**
 * The material that quality is measured on: where it stands, how its tables are read, and which part of it is for checking.
 *
 * <p>A key (a meeting "S/PV.7154", a State under review, a claim, a session "session 69") is in the check part where the
 * first byte of the SHA-256 of "rapporteur:" and the key is odd, in the train part where it is even.
 */
final class Material {

    private Material() {}

    static Path folder(String name) {
        Path data =
                Path.of(System.getProperty("rapporteur.data", "../shared/data")).resolve(name);
        Assumptions.assumeTrue(
                Files.isDirectory(data),
                "skipped: no data folder " + data + "; give one with -Drapporteur.data=FOLDER");
        return data;
    }

    /** The rows of a table with a header, separated by tabs; gzip where the name says so. */
    static List<Map<String, String>> table(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String[] names = lines.readLine().split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], i < cells.length ? cells[i] : "");
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** Whether a key is in the part that is looked at only to report. */
    static boolean isForChecking(String key) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(("rapporteur:" + key).getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 1) == 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
