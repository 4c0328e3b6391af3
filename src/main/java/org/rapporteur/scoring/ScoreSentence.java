package org.rapporteur.scoring;

import java.util.List;
import org.rapporteur.statement.Strength;

/** A score in one sentence for people. */
final class ScoreSentence {

    private ScoreSentence() {}

    static String of(Score score) {
        int[] percent = percentages(score.agreement(), score.conflict(), score.unshared());
        return score.first().delegation().name() + " and "
                + score.second().delegation().name() + " agree on " + shown(percent[0], score.agreement())
                + " of what they say on " + inSentence(score.issue().label()) + ", conflict on "
                + shown(percent[1], score.conflict()) + ", and " + shown(percent[2], score.unshared())
                + " is said by one side only" + strengths(score) + ".";
    }

    /** Whole percentages that sum to 100: the largest remainders are rounded up, the earlier of equal ones. */
    static int[] percentages(double... shares) {
        int[] percent = new int[shares.length];
        int missing = 100;
        for (int i = 0; i < shares.length; i++) {
            percent[i] = (int) (100 * shares[i]);
            missing -= percent[i];
        }
        for (; missing > 0; missing--) {
            int most = 0;
            for (int i = 1; i < shares.length; i++) {
                if (100 * shares[i] - percent[i] > 100 * shares[most] - percent[most]) {
                    most = i;
                }
            }
            percent[most]++;
        }
        return percent;
    }

    private static String shown(int percent, double share) {
        if (percent == 0 && share > 0) {
            return "less than 1 %";
        }
        return percent == 100 && share < 1 ? "more than 99 %" : percent + " %";
    }

    /** "International law" is "international law" within a sentence, "UN reform" stays. */
    private static String inSentence(String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    private static String strengths(Score score) {
        int at = largest(score);
        Contribution largest = score.contributions().get(at);
        Strength one = largest.point().point().strength();
        Strength other = largest.counterpart().point().strength();
        if (largest.agreement() <= largest.conflict() || one == other) {
            return "";
        }
        boolean ofFirst = at < score.first().points().size();
        return "; their largest agreement is " + word(ofFirst ? one : other) + " ("
                + score.first().delegation().name() + ") against " + word(ofFirst ? other : one) + " ("
                + score.second().delegation().name() + ")";
    }

    /** The number of the contribution with the largest effect on agreement or conflict, the first of equal ones. */
    private static int largest(Score score) {
        List<Contribution> all = score.contributions();
        int largest = 0;
        for (int i = 1; i < all.size(); i++) {
            if (effect(all.get(i)) > effect(all.get(largest))) {
                largest = i;
            }
        }
        return largest;
    }

    private static double effect(Contribution contribution) {
        return Math.max(contribution.agreement(), contribution.conflict());
    }

    private static String word(Strength strength) {
        return switch (strength) {
            case WEAK -> "may";
            case MEDIUM -> "should";
            case STRONG -> "must";
        };
    }
}
