package org.rapporteur.evaluation;

/**
 * One unit that was classed twice: by the coding that counts as right, and by the one under test.
 *
 * @param cluster what the unit belongs to, such as its meeting or text; units of a cluster are drawn together when an
 *     interval is made, since they are not independent
 * @param reference class by the coding that counts as right
 * @param found class by the coding under test
 */
public record Judged(String cluster, String reference, String found) {}
