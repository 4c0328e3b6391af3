package org.rapporteur.scoring;

/**
 * SplitMix64 (Steele, Lea and Flood 2014): the same numbers from the same seed on every machine. Owned by one thread.
 */
public final class SplitMix {

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state;

    /**
     * Numbers from a seed.
     *
     * @param seed any number
     */
    public SplitMix(long seed) {
        state = seed;
    }

    /**
     * The next number.
     *
     * @return any long
     */
    public long next() {
        state += STEP;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /**
     * A number from 0 to bound - 1, from the upper half of the next number by multiplication.
     *
     * @param bound more than 0
     * @return the number
     */
    public int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    @Override
    public String toString() {
        return "SplitMix at " + state;
    }
}
