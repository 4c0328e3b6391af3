package org.rapporteur.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The attributes of nodes and edges of one GraphML document: declared once, in the order of their first mention. */
final class GraphmlKeys {

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final StringBuilder declared = new StringBuilder();

    /** The declaration of an attribute for nodes or edges; its type is string, int or double. */
    void declare(String of, String name, String type) {
        String id = "d" + ids.size();
        ids.put(of + " " + name, id);
        declared.append(" <key id=\"")
                .append(id)
                .append("\" for=\"")
                .append(of)
                .append("\" attr.name=\"")
                .append(XmlText.escaped(name))
                .append("\" attr.type=\"")
                .append(type)
                .append("\"/>\n");
    }

    String declarations() {
        return declared.toString();
    }

    /** An attribute's value on a node or an edge. */
    String data(String of, String name, String value) {
        return "   <data key=\"" + ids.get(of + " " + name) + "\">" + XmlText.escaped(value) + "</data>\n";
    }
}
