package org.rapporteur.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Looks for barriers to people in the page that a browser shows: axe-core, as its jar ships it. */
final class Axe {

    private static final String SCRIPT = script();

    private Axe() {}

    private static String script() {
        try (InputStream file = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules broken, each with up to three places; {@code []} if there are none. */
    static String barriers(Browser browser) {
        browser.run(SCRIPT);
        return String.valueOf(browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "axe.run(document).then(found => done(JSON.stringify(found.violations.map(each =>"
                        + " [each.id, each.nodes.slice(0, 3).map(node => node.html.slice(0, 200) + ' ' + (node.any[0] || node.all[0] || node.none[0] || {}).message)]))),"
                        + " error => done(String(error)));"));
    }
}
