package org.rapporteur.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads XML back by the parser of the JDK, which is not ours. */
final class XmlReading {

    private XmlReading() {}

    static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + xml, e);
        }
    }

    static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagNameNS("*", name));
    }

    static List<Element> elements(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS("*", name));
    }

    private static List<Element> elements(NodeList list) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            found.add((Element) list.item(i));
        }
        return found;
    }

    /** What XML can hold of a text: the characters it forbids replaced. */
    static String possible(String raw) {
        StringBuilder text = new StringBuilder();
        raw.codePoints().forEach(c -> {
            boolean allowed = c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000;
            text.appendCodePoint(allowed ? c : 0xFFFD);
        });
        return text.toString();
    }

    /**
     * Elements with the names of their attributes, without texts and without order: a name has its place by the alphabet and
     * its group the next number. Lines of one text that follow each other are one, and what leads to a name that did not fit
     * beside its point is left out; a longer text may need them.
     */
    static String skeleton(Node node) {
        StringBuilder skeleton = new StringBuilder(node.getNodeName());
        if (node instanceof Element) {
            for (int i = 0; i < node.getAttributes().getLength(); i++) {
                Node attribute = node.getAttributes().item(i);
                boolean kind = attribute.getNodeName().equals("class");
                skeleton.append(' ').append(attribute.getNodeName());
                skeleton.append(kind ? "=" + attribute.getNodeValue().replaceAll("-\\d+", "") : "");
            }
        }
        List<String> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                String its = skeleton(child);
                boolean line = its.startsWith("text ")
                        && !children.isEmpty()
                        && children.get(children.size() - 1).equals(its);
                if (!line && !its.contains("picture-lead")) {
                    children.add(its);
                }
            }
        }
        children.sort(null);
        children.forEach(child -> skeleton.append('(').append(child).append(')'));
        return skeleton.toString();
    }
}
