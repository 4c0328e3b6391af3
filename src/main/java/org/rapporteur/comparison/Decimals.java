package org.rapporteur.comparison;

/** Numbers as text, rounded half up, the same on every machine and in every locale. */
final class Decimals {

    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private Decimals() {}

    /** A share as whole percent, without the sign: 0.625 is "63". */
    static String percent(double share) {
        return Long.toString(Math.round(share * 100));
    }

    /** The three shares of a score in whole percent, for a line. */
    static String shares(double agreement, double conflict, double unshared) {
        return "agree " + percent(agreement) + ", conflict " + percent(conflict) + ", unshared " + percent(unshared)
                + " %";
    }

    /** A difference of shares in whole percent points with its sign: "+12", "-3", "0". */
    static String signedPercent(double difference) {
        long points = Math.round(Math.abs(difference) * 100);
        return points == 0 ? "0" : (difference > 0 ? "+" : "-") + points;
    }

    /** A number with a fixed count of decimals, at most six: 0.5 with two is "0.50". */
    static String fixed(double value, int places) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("number (" + value + ") must be finite");
        }
        long scaled = Math.round(Math.abs(value) * POWERS[places]);
        String whole = Long.toString(scaled / POWERS[places]);
        String sign = value < 0 && scaled > 0 ? "-" : "";
        if (places == 0) {
            return sign + whole;
        }
        String decimals =
                Long.toString(POWERS[places] + scaled % POWERS[places]).substring(1);
        return sign + whole + "." + decimals;
    }
}
