package org.rapporteur.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.statement.Place;

/**
 * The text of a web page as a person sees it: a paragraph for each block element; no scripts, no hidden elements, no
 * menus. The only class that knows jsoup.
 */
final class HtmlText implements NodeFilter {

    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int PRESCAN = 1024;
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "button",
            "select",
            "textarea",
            "iframe",
            "object",
            "svg",
            "canvas",
            "audio",
            "video",
            "math",
            "input",
            "dialog",
            "datalist");
    private static final Set<String> CELLS = Set.of("td", "th", "caption");

    private final DocumentText document;
    private final StringBuilder block = new StringBuilder();
    private final Map<Element, Integer> items = new IdentityHashMap<>();
    private int origin = -1;
    private int paragraphs;
    private int cells;
    private int inCell;
    private int preformatted;
    private boolean bold;

    private HtmlText(DocumentText document) {
        this.document = document;
    }

    static DocumentText read(String source, byte[] bytes, Charset charset, Limits limits) {
        if (bytes.length > LARGEST) {
            throw new LimitException(source, "bytes of HTML", bytes.length, LARGEST);
        }
        String html = TextDecoder.decode(source, bytes, declared(source, bytes, charset), limits);
        HtmlText reading = new HtmlText(new DocumentText(source, limits));
        NodeTraversor.filter(reading, Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true)));
        reading.close();
        if (reading.document.length() == 0) {
            throw InputException.of(source, "holds no text\nMaybe its text is made by a script when it is shown.");
        }
        return reading.document;
    }

    /** What the page says of its charset near its beginning. */
    private static Charset declared(String source, byte[] bytes, Charset charset) {
        String start = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = start.indexOf("charset=");
        if (at < 0) {
            return charset;
        }
        int from = at + 8;
        while (from < start.length() && "\"' ".indexOf(start.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < start.length()
                && (Character.isLetterOrDigit(start.charAt(to)) || "-_:.".indexOf(start.charAt(to)) >= 0)) {
            to++;
        }
        try {
            return Charset.forName(start.substring(from, to));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw InputException.of(source, "charset (" + Shown.value(start.substring(from, to)) + ") is not known");
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (element.isBlock() || CELLS.contains(name)) {
                close();
            }
            inCell -= CELLS.contains(name) ? 1 : 0;
            preformatted -= name.equals("pre") ? 1 : 0;
            if (name.equals("sup") && block.length() > 0) {
                noteMark(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isUnseen(Element element) {
        String name = element.normalName();
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean siteFooter = name.equals("footer")
                && element.parent() != null
                && element.parent().normalName().equals("body");
        return UNSEEN.contains(name)
                || element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || siteFooter;
    }

    private void open(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            block.append('\n');
            return;
        }
        if (element.isBlock() || CELLS.contains(name)) {
            close();
        }
        preformatted += name.equals("pre") ? 1 : 0;
        if (name.equals("li") && element.parent() != null) {
            items.merge(element.parent(), 1, Integer::sum);
        }
        if (CELLS.contains(name)) {
            inCell++;
            cells++;
        }
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        boolean inBold = isBold(node);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (blank && preformatted == 0) {
                if (block.length() > 0 && !Character.isWhitespace(block.charAt(block.length() - 1))) {
                    block.append(' ');
                }
            } else if (c != '\u00ad') {
                if (block.length() == 0) {
                    mark(node);
                    bold = block.length() == 0;
                    origin = node.sourceRange().startPos();
                }
                bold = bold && inBold;
                block.append(c);
            }
        }
    }

    private static boolean isBold(TextNode node) {
        for (Node up = node.parent(); up instanceof Element element && !element.isBlock(); up = up.parent()) {
            if (element.normalName().equals("b") || element.normalName().equals("strong")) {
                return true;
            }
        }
        return false;
    }

    /** Sets before a block what shows its kind: of a heading, a list item, a quote. */
    private void mark(TextNode node) {
        for (Node up = node.parent(); up instanceof Element element; up = up.parent()) {
            String name = element.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
                block.append("#".repeat(name.charAt(1) - '0')).append(' ');
                return;
            }
            if (name.equals("li")) {
                block.append(itemMark(element));
                return;
            }
            if (name.equals("blockquote")) {
                block.append("> ");
                return;
            }
        }
    }

    private String itemMark(Element item) {
        Element list = item.parent();
        return list != null && list.normalName().equals("ol") ? items.getOrDefault(list, 1) + ". " : "- ";
    }

    /** A raised number is the mark of a note. */
    private void noteMark(Element sup) {
        String words = sup.text().strip();
        boolean number =
                !words.isEmpty() && words.length() <= 4 && words.chars().allMatch(c -> c >= '0' && c <= '9');
        int at = block.length() - words.length();
        if (number && at >= 0 && block.substring(at).equals(words)) {
            block.setLength(at);
            block.append('[').append(words).append(']');
        }
    }

    private void close() {
        String words = block.toString().strip();
        block.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        Place.Part part = inCell > 0 ? Place.Part.TABLE_CELL : Place.Part.PARAGRAPH;
        int number = inCell > 0 ? cells : ++paragraphs;
        document.block(part, number, Math.max(0, origin), bold ? "**" + words + "**" : words);
    }
}
