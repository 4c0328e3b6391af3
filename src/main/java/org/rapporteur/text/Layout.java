package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the passages of a text as really found: wrapped lines, page breaks, headings, quotes, lists, numbered paragraphs.
 *
 * <p>The text itself is never changed. Lines without a blank line between them are one paragraph. Two paragraphs become
 * one where the first does not end a sentence and the second begins in lower case, or where a page number stands between
 * and the first does not end a sentence: a page break has cut it. Time and memory are linear in the length of the text.
 */
public final class Layout {

    private static final int FRONT_MATTER_LINES = 200;
    private static final String CLOSERS = "\"”’'»)]*_";

    private final String text;
    private final Titles titles;
    private final List<Line> lines;
    private final List<Passage> passages = new ArrayList<>();
    private Block open = Block.NONE;
    private boolean broken;
    private boolean pageBreak;

    private Layout(String text) {
        this.text = text;
        this.titles = new Titles(text);
        this.lines = Line.all(text);
    }

    /**
     * The passages of a text.
     *
     * @param text any text
     * @return its passages in reading order, without overlap; empty for a text of white space only
     */
    public static List<Passage> of(String text) {
        Objects.requireNonNull(text, "text must not be null");
        return new Layout(text).read();
    }

    private List<Passage> read() {
        int i = frontMatter();
        while (i < lines.size()) {
            Line line = lines.get(i);
            i = switch (line.kind()) {
                case FENCE -> apparatus(i, fenceEnd(i));
                case TABLE -> apparatus(i, tableEnd(i));
                default -> {
                    take(i, line);
                    yield i + 1;
                }
            };
        }
        close();
        return List.copyOf(passages);
    }

    private void take(int index, Line line) {
        switch (line.kind()) {
            case BLANK, RULE -> broken = true;
            case FURNITURE -> furniture(index, line);
            case HEADING -> {
                close();
                passages.add(passage(new Block(Passage.Kind.HEADING, line.level(), line.content(), line)));
            }
            case QUOTE -> quote(line);
            case ITEM -> item(line);
            default -> running(line);
        }
        pageBreak |= endsPage(line);
    }

    private void furniture(int index, Line line) {
        boolean alone = index == 0
                || index == lines.size() - 1
                || lines.get(index - 1).is(Line.Kind.BLANK)
                || lines.get(index + 1).is(Line.Kind.BLANK);
        if (alone) {
            broken = true;
            pageBreak = true;
        } else {
            running(line);
        }
    }

    private boolean endsPage(Line line) {
        return line.end() < text.length() && text.charAt(line.end()) == '\f';
    }

    private void quote(Line line) {
        boolean goesOn = !broken && open.is(Passage.Kind.QUOTE) && open.level == line.level();
        if (goesOn || (open.is(Passage.Kind.QUOTE) && broken && continues(line))) {
            extend(line);
        } else {
            start(Passage.Kind.QUOTE, line);
        }
    }

    private void item(Line line) {
        boolean afterBreak = broken || open == Block.NONE;
        if (afterBreak || open.is(Passage.Kind.LIST_ITEM) || endsClause(open.end)) {
            start(Passage.Kind.LIST_ITEM, line);
        } else {
            running(line);
        }
    }

    private void running(Line line) {
        if (open == Block.NONE || open.is(Passage.Kind.QUOTE) && broken) {
            start(Passage.Kind.PARAGRAPH, line);
        } else if (broken) {
            if (continues(line)) {
                extend(line);
            } else {
                start(Passage.Kind.PARAGRAPH, line);
            }
        } else if (startsParagraph(line)) {
            start(Passage.Kind.PARAGRAPH, line);
        } else {
            extend(line);
        }
    }

    /** An indented line after a sentence end, or a line that does not go on with the title line before it. */
    private boolean startsParagraph(Line line) {
        boolean indentedAfterEnd = line.indented() && !open.lastIndented && endsSentence(open.end);
        boolean afterTitle = open.lines == 1
                && open.is(Passage.Kind.PARAGRAPH)
                && !startsLower(line)
                && titles.endsBefore(open.start, open.end, line);
        return indentedAfterEnd || afterTitle;
    }

    private boolean continues(Line line) {
        if (endsSentence(open.end) || titles.isTitle(open.start, open.end)) {
            return false;
        }
        return startsLower(line) || (pageBreak && !endsClause(open.end));
    }

    private boolean startsLower(Line line) {
        int at = line.is(Line.Kind.FURNITURE) ? line.start() : line.content();
        return at < line.end() && Character.isLowerCase(text.codePointAt(at));
    }

    private void start(Passage.Kind kind, Line line) {
        close();
        int content = kind == Passage.Kind.PARAGRAPH ? Line.skipBlanks(text, line.start(), line.end()) : line.content();
        open = new Block(kind, line.level(), content, line);
        broken = false;
        pageBreak = false;
    }

    private void extend(Line line) {
        boolean quoted = line.is(Line.Kind.QUOTE);
        if (broken && hasInk(open.end, line.start())) {
            open.gaps.add(new Span(open.end, line.start()));
        }
        if (quoted && line.content() > line.start()) {
            open.gaps.add(new Span(line.start(), line.content()));
        }
        open.extend(line);
        broken = false;
        pageBreak = false;
    }

    private boolean hasInk(int from, int to) {
        return Line.skipBlanks(text, from, to) < to;
    }

    private void close() {
        if (open != Block.NONE) {
            passages.add(passage(open));
            open = Block.NONE;
        }
        broken = false;
        pageBreak = false;
    }

    private Passage passage(Block block) {
        int end = Line.trimmedEnd(text, block.start, block.end);
        Passage.Kind kind = block.kind;
        if (kind == Passage.Kind.PARAGRAPH && (titles.isTitle(block.start, end) || titles.isBold(block.start, end))) {
            kind = Passage.Kind.HEADING;
        }
        return new Passage(kind, block.start, end, block.level, InlineMarks.gaps(text, block.start, end, block.gaps));
    }

    private boolean endsSentence(int end) {
        char last = lastInk(end);
        return ".!?…。！？؟".indexOf(last) >= 0;
    }

    private boolean endsClause(int end) {
        char last = lastInk(end);
        return ".!?…。！？؟:;,".indexOf(last) >= 0;
    }

    private char lastInk(int end) {
        int at = end - 1;
        while (at > 0 && (CLOSERS.indexOf(text.charAt(at)) >= 0 || Line.isBlank(text.charAt(at)))) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    private int frontMatter() {
        if (lines.size() < 2 || !isFence(lines.get(0), "---") || !isKey(lines.get(1))) {
            return 0;
        }
        for (int i = 1; i < lines.size() && i <= FRONT_MATTER_LINES; i++) {
            if (isFence(lines.get(i), "---") || isFence(lines.get(i), "...")) {
                addWhole(Passage.Kind.FRONT_MATTER, 0, i);
                return i + 1;
            }
        }
        return 0;
    }

    /** A word and a colon: what stands below a rule that is no front matter begins otherwise. */
    private boolean isKey(Line line) {
        int at = line.start();
        while (at < line.end() && (Character.isLetterOrDigit(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at > line.start() && at < line.end() && text.charAt(at) == ':';
    }

    private boolean isFence(Line line, String fence) {
        return text.substring(line.start(), line.end()).stripTrailing().equals(fence);
    }

    private int fenceEnd(int from) {
        for (int i = from + 1; i < lines.size(); i++) {
            if (lines.get(i).is(Line.Kind.FENCE)) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    private int tableEnd(int from) {
        int i = from;
        while (i + 1 < lines.size() && lines.get(i + 1).is(Line.Kind.TABLE)) {
            i++;
        }
        return i;
    }

    private int apparatus(int from, int to) {
        close();
        addWhole(Passage.Kind.APPARATUS, from, to);
        return to + 1;
    }

    private void addWhole(Passage.Kind kind, int from, int to) {
        passages.add(new Passage(kind, lines.get(from).start(), lines.get(to).end(), 0, List.of()));
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** A passage while its lines are still coming in. */
    private static final class Block {

        static final Block NONE = new Block(Passage.Kind.PARAGRAPH, 0, 0, new Line(0, 0, 0, Line.Kind.BLANK, 0, false));

        final Passage.Kind kind;
        final int level;
        final int start;
        final List<Span> gaps = new ArrayList<>();
        int end;
        int lines;
        boolean lastIndented;

        Block(Passage.Kind kind, int level, int start, Line first) {
            this.kind = kind;
            this.level = level;
            this.start = start;
            extend(first);
        }

        boolean is(Passage.Kind wanted) {
            return this != NONE && kind == wanted;
        }

        void extend(Line line) {
            end = Math.max(start, line.end());
            lines++;
            lastIndented = line.indented();
        }
    }
}
