package org.teranga.matching.engine.assignment.pair;

import java.util.Arrays;

/**
 * The limit that really binds each offer, once all of its pairs are known. Where the number of persons cannot bind beyond the number of
 * households (one household at most, or households of one size), the offer is a matter of households only, and exact; the others are
 * houses, where persons are packed.
 */
public final class Capacities {
    private final int[] households;
    private final int[] room;
    private final boolean[] house;

    private Capacities(int offers) {
        households = new int[offers];
        room = new int[offers];
        house = new boolean[offers];
    }

    /** Of pairs that can all be chosen. */
    public static Capacities of(PairSource source, Limits limits) {
        int[] degree = new int[source.offers()];
        int[] smallest = new int[degree.length];
        int[] largest = new int[degree.length];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        for (int i = 0; i < source.needs(); i++) {
            source.pairs(i, (j, score, persons) -> {
                degree[j]++;
                smallest[j] = Math.min(smallest[j], persons);
                largest[j] = Math.max(largest[j], persons);
            });
        }
        return of(degree, smallest, largest, limits);
    }

    /** Of how many pairs each offer has, and its smallest and its largest household. */
    static Capacities of(int[] degree, int[] smallest, int[] largest, Limits limits) {
        Capacities capacities = new Capacities(degree.length);
        for (int j = 0; j < degree.length; j++) {
            capacities.set(j, limits, Math.min(limits.households(j), degree[j]), new int[] {smallest[j], largest[j]});
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

    public int households(int j) {
        return households[j];
    }

    /** The households of each offer, as an array of the caller's own. */
    public int[] allHouseholds() {
        return households.clone();
    }

    public int room(int j) {
        return room[j];
    }

    public boolean isHouse(int j) {
        return house[j];
    }

    public boolean hasHouses() {
        for (boolean one : house) {
            if (one) {
                return true;
            }
        }
        return false;
    }
}
