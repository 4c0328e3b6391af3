package org.rapporteur.scoring;

/** How far stances must be moved along the scale to turn one side's into the other's. */
final class EarthMover {

    private EarthMover() {}

    /** Between the stances of two profiles on a question each: the area between their distribution functions, 0 to 2. */
    static double distance(StanceProfile one, int q, StanceProfile other, int p) {
        double[] here = one.places(q);
        double[] there = other.places(p);
        double distance = 0;
        double at = -1;
        int i = 0;
        int j = 0;
        double upHere = 0;
        double upThere = 0;
        while (i < here.length || j < there.length) {
            double next = Math.min(i < here.length ? here[i] : 1, j < there.length ? there[j] : 1);
            distance += Math.abs(upHere / one.total(q) - upThere / other.total(p)) * (next - at);
            at = next;
            if (i < here.length && here[i] == at) {
                upHere += one.counts(q)[i++];
            }
            if (j < there.length && there[j] == at) {
                upThere += other.counts(p)[j++];
            }
        }
        return distance;
    }
}
