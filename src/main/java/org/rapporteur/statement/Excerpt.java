package org.rapporteur.statement;

import java.util.Arrays;
import java.util.List;

/** Part of a sentence as it is shown alone: with how the sentence begins, and with a mark where it goes on. */
final class Excerpt {

    /** How many words of the beginning say who does what. */
    private static final int WORDS = 5;

    private Excerpt() {}

    static String of(Quotation part, Quotation sentence) {
        if (!sentence.contains(part)) {
            return part.plain();
        }
        String text = sentence.text();
        String lead = lead(text.substring(0, part.start() - sentence.start()));
        String rest = text.substring(part.end() - sentence.start());
        return lead + part.plain() + (hasWords(rest) ? " [...]" : "");
    }

    private static String lead(String before) {
        if (!hasWords(before)) {
            return "";
        }
        String line = new Quotation(0, before.length(), before).plain();
        List<String> words = Arrays.asList(line.split(" "));
        return words.size() <= WORDS + 1
                ? "[" + line + "] "
                : "[" + String.join(" ", words.subList(0, WORDS)) + " ...] ";
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
