package org.rapporteur.report;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * What the page brings along: its style and its scripts, as they stand in their files, and the policy that admits nothing
 * else.
 *
 * @param style the style sheet
 * @param opening the script that runs before anything is shown
 * @param script the script of the page
 */
record Assets(String style, String opening, String script) {

    static Assets shipped() {
        return Shipped.ASSETS;
    }

    String policy() {
        return "default-src 'none'; script-src " + source(opening) + " " + source(script) + "; style-src "
                + source(style) + "; base-uri 'none'; form-action 'none'";
    }

    private static String source(String text) {
        byte[] hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    /** Read once. */
    private static final class Shipped {

        /** One script; what a part needs when the page begins stands in a part before it. */
        private static final List<String> PARTS = List.of(
                "data",
                "elements",
                "numbers",
                "sentences",
                "texts",
                "matrix",
                "overview",
                "copying",
                "panel",
                "positions",
                "statements",
                "search",
                "address",
                "controls");

        static final Assets ASSETS = new Assets(read("page.css"), read("opening.js"), script());

        private static String script() {
            StringBuilder script = new StringBuilder("'use strict';\n(() => {\n");
            PARTS.forEach(part -> script.append(read("page/" + part + ".js")));
            return script.append("})();\n").toString();
        }

        private static String read(String name) {
            try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
