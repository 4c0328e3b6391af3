package org.rapporteur.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.issue.Issue;

/**
 * The attributes of nodes and edges of one GraphML document: declared once, in the order of their first mention.
 *
 * <p>The schema of GraphML admits letters, digits and few signs in a name. An issue's id may hold anything: in a name every
 * other sign is an underscore, and the id stands whole in the description of the key.
 */
final class GraphmlKeys {

    private static final String SIGNS = "._-";

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final StringBuilder declared = new StringBuilder();

    /** The declaration of an attribute for nodes or edges; its type is string, int or double. */
    void declare(String of, String name, String type) {
        add(of + " " + name, of, name, type, "");
    }

    /** The same of an attribute for one issue. */
    void declare(String of, String name, Issue issue, String type) {
        String about = name + " on " + issue.label() + " (" + issue.id() + ")";
        add(key(of, name, issue), of, name + "." + issue.id(), type, "<desc>" + XmlText.escaped(about) + "</desc>");
    }

    private void add(String key, String of, String name, String type, String about) {
        String id = "d" + ids.size();
        ids.put(key, id);
        declared.append(" <key id=\"").append(id).append("\" for=\"").append(of);
        declared.append("\" attr.name=\"").append(fresh(of, token(name)));
        declared.append("\" attr.type=\"").append(type);
        declared.append(about.isEmpty() ? "\"/>\n" : "\">" + about + "</key>\n");
    }

    private static String key(String of, String name, Issue issue) {
        return of + " " + name + " " + issue.id();
    }

    /** No two attributes of the same name. */
    private String fresh(String of, String token) {
        String name = token;
        for (int i = 2; !names.add(of + " " + name); i++) {
            name = token + "." + i;
        }
        return name;
    }

    private static String token(String name) {
        StringBuilder token = new StringBuilder();
        name.codePoints().forEach(c -> {
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || SIGNS.indexOf(c) >= 0;
            token.append(plain ? (char) c : '_');
        });
        return token.toString();
    }

    String declarations() {
        return declared.toString();
    }

    /** An attribute's value on a node or an edge. */
    String data(String of, String name, String value) {
        return data(of + " " + name, value);
    }

    /** The value for one issue. */
    String data(String of, String name, Issue issue, String value) {
        return data(key(of, name, issue), value);
    }

    private String data(String key, String value) {
        return "   <data key=\"" + ids.get(key) + "\">" + XmlText.escaped(value) + "</data>\n";
    }
}
