package org.teranga.matching.engine.assignment;

import java.util.Arrays;

/**
 * What limits each offer in fact, once all of its pairs are known. Where the number of persons cannot bind beyond the number of
 * households (one household at most, or households of one size), the offer is a matter of households only, and exact; the others are
 * houses, where persons are packed.
 */
final class Capacities {
    private final int[] households;
    private final int[] room;
    private final boolean[] house;

    private Capacities(int offers) {
        households = new int[offers];
        room = new int[offers];
        house = new boolean[offers];
    }

    /** Of pairs that can all be chosen. */
    static Capacities of(PairSource source, Limits limits) {
        int offers = source.offers();
        int[] least = new int[offers];
        int[] most = new int[offers];
        int[] degree = new int[offers];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i < source.needs(); i++) {
            source.pairs(i, (j, score, persons) -> {
                least[j] = Math.min(least[j], persons);
                most[j] = Math.max(most[j], persons);
                degree[j]++;
            });
        }
        Capacities capacities = new Capacities(offers);
        for (int j = 0; j < offers; j++) {
            capacities.set(j, limits, Math.min(limits.households(j), degree[j]), new int[] {least[j], most[j]});
        }
        return capacities;
    }

    private void set(int j, Limits limits, int households, int[] sizes) {
        room[j] = limits.persons(j);
        boolean isLimited = room[j] != Limits.NONE;
        int byRoom = isLimited && sizes[0] > 0 ? room[j] / sizes[0] : households;
        this.households[j] = Math.min(households, byRoom);
        house[j] = isLimited && this.households[j] > 1 && (long) this.households[j] * sizes[1] > room[j];
    }

    int households(int j) {
        return households[j];
    }

    /** The households of each offer, as an array of the caller's own. */
    int[] allHouseholds() {
        return households.clone();
    }

    int room(int j) {
        return room[j];
    }

    boolean isHouse(int j) {
        return house[j];
    }

    boolean hasHouses() {
        for (boolean one : house) {
            if (one) {
                return true;
            }
        }
        return false;
    }
}
