package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.pair.Capacities;

/** What households would earn offers that take several, and the most that each such offer can earn in all. */
final class Earnings {
    private int[] offer = new int[1024];
    private long[] earned = new long[1024];
    private int[] persons = new int[1024];
    private int size;

    void add(int j, long itsEarned, int itsPersons) {
        if (size == offer.length) {
            offer = Arrays.copyOf(offer, 2 * size);
            earned = Arrays.copyOf(earned, 2 * size);
            persons = Arrays.copyOf(persons, 2 * size);
        }
        offer[size] = j;
        earned[size] = itsEarned;
        persons[size++] = itsPersons;
    }

    /** The sum over all offers of the most that each can earn. */
    long total(Capacities capacities) {
        long[] order = new long[size];
        Arrays.setAll(order, k -> (long) offer[k] << 32 | k);
        Arrays.sort(order);
        long sum = 0;
        for (int from = 0; from < size; ) {
            int j = offer[(int) order[from]];
            int to = from;
            while (to < size && offer[(int) order[to]] == j) {
                to++;
            }
            sum = Math.addExact(sum, most(j, Arrays.copyOfRange(order, from, to), capacities));
            from = to;
        }
        return sum;
    }

    private long most(int j, long[] members, Capacities capacities) {
        if (capacities.isHouse(j)) {
            Knapsack knapsack = new Knapsack(members.length);
            Arrays.stream(members).forEach(k -> knapsack.add(earned[(int) k], persons[(int) k]));
            knapsack.solve(capacities.room(j), capacities.households(j));
            return knapsack.bound();
        }
        long[] sorted =
                Arrays.stream(members).map(k -> earned[(int) k]).sorted().toArray();
        int first = Math.max(0, sorted.length - capacities.households(j));
        return Arrays.stream(sorted, first, sorted.length).sum();
    }
}
