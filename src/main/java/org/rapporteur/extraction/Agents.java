package org.rapporteur.extraction;

/** Which of those named are said to have done it: behind "by", as owner of a deed, as the State behind an armed group. */
final class Agents {

    private static final int NEAR = 14;

    private final Speech speech;
    private final BlameSigns signs;
    private final Bystanders bystanders;

    Agents(Speech speech, BlameSigns signs, Bystanders bystanders) {
        this.speech = speech;
        this.signs = signs;
        this.bystanders = bystanders;
    }

    /** "The Ruritanian-backed militants", "pro-Ruritanian gunmen". */
    boolean isTied(Mentions.Found found) {
        boolean pro = speech.isForm(found.from() - 1, "pro")
                || speech.isForm(found.from() - 1, "-") && speech.isForm(found.from() - 2, "pro");
        int tie = bystanders.hyphenated(found.to());
        boolean tied = tie > 0 && signs.is(tie, Blame.TIE);
        return (pro || tied) && signs.tellsOfDeeds();
    }

    /** Behind "by" where a deed stands before, or an armed group that is backed; not behind "condemned by". */
    boolean isAgent(int head) {
        if (!speech.isForm(head - 1, "by") || head - 1 < signs.sentence.start() || !signs.tellsOfDeeds()) {
            return false;
        }
        boolean harmless = signs.endsBefore(head, Blame.AGENT);
        boolean armed = false;
        for (int at = Math.max(signs.sentence.start(), head - NEAR); at < head; at++) {
            if (armed && signs.is(at, Blame.TIE) || !harmless && (signs.blamesAt(at) || isBad(at))) {
                return true;
            }
            armed |= signs.is(at, Blame.ACTOR);
        }
        return false;
    }

    /** Whether a bad deed stands right behind an owner. */
    boolean isFollowedByDeed(int at) {
        return isHisDeed(at) || actsBadly(at);
    }

    /** "Ruritania's brutal attacks"; a word with a capital is part of a name. */
    private boolean isHisDeed(int at) {
        return isBad(at) && !speech.isCapital(at) || isBad(at + 1) && !speech.isCapital(at + 1);
    }

    boolean isBad(int at) {
        return at < signs.sentence.end() && (signs.is(at, Blame.STRONG) || signs.is(at, Blame.WEAK));
    }

    /** "attempts to intimidate", "campaign of terror": behind a name what it does, and a bad deed. */
    private boolean actsBadly(int at) {
        int limit = Math.min(signs.sentence.end(), at + 5);
        for (int next = at; next < limit && speech.words.isWord(next); next++) {
            if (next > at && isBad(next)) {
                return signs.is(at, Blame.ACTS) || signs.is(at + 1, Blame.ACTS);
            }
        }
        return false;
    }
}
