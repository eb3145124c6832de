package org.teranga.benchmarks;

/**
 * How large a benchmark is.
 *
 * @param offers how many offers
 * @param needs  how many needs
 * @param seed   of the market that is drawn
 * @param rounds how often each contestant runs; the median counts
 */
public record Size(int offers, int needs, long seed, int rounds) {
    public Size {
        if (offers < 1 || needs < 1 || rounds < 1) {
            throw new IllegalArgumentException("offers, needs and rounds must be at least 1");
        }
    }
}
