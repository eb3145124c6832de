package org.teranga.matching.engine.assignment;

import java.util.Arrays;

/** How much each offer takes: so many households, so many persons. */
public final class Limits {
    /** What stands for no limit. */
    public static final int NONE = Integer.MAX_VALUE;

    private final int[] households;
    private final int[] persons;

    /** Every offer takes one household, of any size. */
    public Limits(int offers) {
        households = new int[offers];
        persons = new int[offers];
        Arrays.fill(households, 1);
        Arrays.fill(persons, NONE);
    }

    /**
     * Says how much an offer takes.
     *
     * @param persons    at least 0, or {@link #NONE}
     * @param households at least 0, or {@link #NONE}
     */
    public void set(int offer, int persons, int households) {
        if (persons < 0 || households < 0) {
            throw new IllegalArgumentException("an offer cannot take fewer than none: " + persons + ", " + households);
        }
        this.persons[offer] = persons;
        this.households[offer] = households;
    }

    /** How many households an offer takes, or {@link #NONE}. */
    public int households(int offer) {
        return households[offer];
    }

    /** How many persons an offer takes in all, or {@link #NONE}. */
    public int persons(int offer) {
        return persons[offer];
    }

    /** Whether a pair can ever be chosen. */
    boolean admit(int offer, long score, int itsPersons) {
        return score > 0 && households[offer] > 0 && itsPersons <= persons[offer];
    }

    int offers() {
        return households.length;
    }
}
