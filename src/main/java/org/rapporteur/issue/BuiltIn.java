package org.rapporteur.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rapporteur.fault.InputException;

/** The codebooks of the library, each read when it is first asked for. */
final class BuiltIn {

    private BuiltIn() {}

    private static Codebook read(String name) {
        try (InputStream in = BuiltIn.class.getResourceAsStream(name)) {
            if (in == null) {
                throw InputException.of(name, "is missing from the library");
            }
            return Codebook.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final class GeneralDebate {
        static final Codebook CODEBOOK = read("general-debate.codebook");
    }

    static final class IctSecurity {
        static final Codebook CODEBOOK = read("ict-security.codebook");
    }
}
