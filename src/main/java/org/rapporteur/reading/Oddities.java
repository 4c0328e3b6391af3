package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Signs in a text that a person should know of: controls, invisible and direction signs, letters of two scripts in one
 * word, marks of a wrong decoding. One pass; the text stays as it is.
 */
final class Oddities {

    private static final int FEWEST_BROKEN = 2;
    private static final String CONTINUATIONS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    private final String text;
    private final MixedScripts scripts;
    private final Signs controls = new Signs("control characters");
    private final Signs invisible = new Signs("characters without width");
    private final Signs directions = new Signs("characters that change the direction of writing");
    private final Signs replaced = new Signs("signs of an earlier decoding that failed");
    private int broken;

    private Oddities(String text) {
        this.text = text;
        this.scripts = new MixedScripts(text);
    }

    /** One notice for each kind of oddity; none for an ordinary text. */
    static List<String> of(String text) {
        Oddities oddities = new Oddities(text);
        oddities.scan();
        return oddities.notices();
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c > '~' || c < ' ') {
                sign(at, c);
            }
            scripts.take(at, c);
            at += Character.charCount(c);
        }
        scripts.end(text.length());
    }

    private void sign(int at, int c) {
        if (Character.isISOControl(c)) {
            if ("\t\n\u000b\f\r\u0085".indexOf(c) < 0) {
                controls.add(at, c);
            }
        } else if (c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069) {
            directions.add(at, c);
        } else if (c == 0x200b || c == 0x2060 || c == 0xfeff) {
            invisible.add(at, c);
        } else if (c == 0xfffd) {
            replaced.add(at, c);
        } else if (isLead(c) && at + 1 < text.length() && isContinuation(text.charAt(at + 1))) {
            broken++;
        }
    }

    /** What the first byte of the commonest UTF-8 sequences looks like in Windows-1252. */
    private static boolean isLead(int c) {
        return c == 'Ã' || c == 'Â' || c == 'â';
    }

    /** What the second byte of a UTF-8 sequence looks like in Windows-1252. */
    private static boolean isContinuation(char c) {
        return c >= 0x80 && c <= 0xbf || CONTINUATIONS.indexOf(c) >= 0;
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>();
        scripts.notice(notices);
        if (broken >= FEWEST_BROKEN) {
            notices.add("text looks like UTF-8 that was decoded as Windows-1252 (" + broken
                    + " places); it was left as it is");
        }
        for (Signs signs : List.of(controls, invisible, directions, replaced)) {
            signs.notice(notices);
        }
        return notices;
    }

    /** One kind of sign: how many, and the first. */
    private static final class Signs {

        private final String what;
        private int count;
        private int first;
        private int firstAt;

        Signs(String what) {
            this.what = what;
        }

        void add(int at, int c) {
            if (count == 0) {
                first = c;
                firstAt = at;
            }
            count++;
        }

        void notice(List<String> notices) {
            if (count > 0) {
                notices.add("text holds " + what + " (" + count + "), the first " + Shown.codePoint(first)
                        + " at offset " + firstAt + "; it was left as it is");
            }
        }
    }
}
