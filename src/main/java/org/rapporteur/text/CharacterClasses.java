package org.rapporteur.text;

/** Which characters make words, which are never seen, and which marks mean the same. */
final class CharacterClasses {

    private CharacterClasses() {}

    static int foldedMark(int c) {
        return switch (c) {
            case '“', '”', '„', '«', '»', '‟', '＂' -> '"';
            case '‘', '’', '‚', '‹', '›' -> '\'';
            case '–', '—', '‒', '―', '−' -> '—';
            case '、', '،', '，' -> ',';
            case '。', '．', '…' -> '.';
            case '！' -> '!';
            case '？', '؟' -> '?';
            case '：' -> ':';
            case '；', '؛' -> ';';
            default -> c;
        };
    }

    static boolean isWordStart(int c) {
        return Character.isLetterOrDigit(c) || c == 'ⅷ' || Character.getType(c) == Character.LETTER_NUMBER;
    }

    static boolean isWordPart(int c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || isMarkPart(c) || Character.getType(c) == Character.LETTER_NUMBER;
    }

    static boolean isMarkPart(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Soft hyphen, zero-width signs, joiners, byte order mark: never seen, never part of a form. */
    static boolean isIgnorable(int c) {
        return c == 0xad || c >= 0x200b && c <= 0x200f || c >= 0x2060 && c <= 0x2064 || c == 0xfeff || c == 0xfe0f;
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0x2011;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
