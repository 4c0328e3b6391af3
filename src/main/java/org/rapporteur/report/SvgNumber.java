package org.rapporteur.report;

/** Numbers of a picture: rounded half up, without needless zeros, the same on every machine. */
final class SvgNumber {

    private SvgNumber() {}

    /** A coordinate: at most two decimals, such as 12, 12.5 or -0.25. */
    static String of(double value) {
        String full = fixed(value, 2);
        int end = full.length();
        while (full.charAt(end - 1) == '0') {
            end--;
        }
        return full.substring(0, full.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** A figure for reading with one or more decimals: 0.5 with two is "0.50". */
    static String fixed(double value, int places) {
        if (!Double.isFinite(value) || Math.abs(value) > 1e12) {
            throw new IllegalArgumentException("number (" + value + ") must be finite and below 1e12 in a picture");
        }
        long unit = 1;
        for (int i = 0; i < places; i++) {
            unit *= 10;
        }
        long scaled = Math.round(Math.abs(value) * unit);
        String sign = value < 0 && scaled > 0 ? "-" : "";
        String decimals = Long.toString(unit + scaled % unit).substring(1);
        return sign + scaled / unit + "." + decimals;
    }

    /** A share in whole percent, without the sign: 0.625 is "63". */
    static String percent(double share) {
        return Long.toString(Math.round(share * 100));
    }

    /** A difference of shares in whole percent points with its sign: "+12", "−3", "0". */
    static String signedPercent(double difference) {
        long points = Math.round(Math.abs(difference) * 100);
        return points == 0 ? "0" : (difference > 0 ? "+" : "\u2212") + points;
    }
}
