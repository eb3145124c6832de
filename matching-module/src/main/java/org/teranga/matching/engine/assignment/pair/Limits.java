package org.teranga.matching.engine.assignment.pair;

import java.util.Arrays;

/** How much each offer takes: so many households, so many persons. */
public final class Limits {
    /** What stands for no limit. */
    public static final int NONE = Integer.MAX_VALUE;

    private final int[] households;
    private final int[] persons;
    private int[] groupOf = {};
    private int[] most = {};

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

    /**
     * Says that some offers take only so many households together. Houses, where persons are counted, may not be among them.
     *
     * @param groupOf the group of each offer, or -1
     * @param most    how many households each group takes, at least 0
     */
    public void together(int[] groupOf, int[] most) {
        this.groupOf = groupOf.clone();
        this.most = most.clone();
    }

    /** The same limits, to be changed apart from these. */
    public Limits copy() {
        Limits copy = new Limits(households.length);
        System.arraycopy(households, 0, copy.households, 0, households.length);
        System.arraycopy(persons, 0, copy.persons, 0, persons.length);
        copy.together(groupOf, most);
        return copy;
    }

    /** How many groups of offers there are. */
    public int groups() {
        return most.length;
    }

    /** The group of an offer, or -1. */
    public int group(int offer) {
        return groupOf.length == 0 ? -1 : groupOf[offer];
    }

    /** How many households a group takes. */
    public int most(int group) {
        return most[group];
    }

    /** The same limits after a household was given a place in an offer. */
    public Limits without(int offer, int itsPersons) {
        Limits left = copy();
        left.occupy(offer, itsPersons);
        return left;
    }

    /** A household has its place in an offer. */
    public void occupy(int offer, int itsPersons) {
        persons[offer] = persons[offer] == NONE ? NONE : Math.max(0, persons[offer] - itsPersons);
        households[offer] = households[offer] == NONE ? NONE : Math.max(0, households[offer] - 1);
        if (group(offer) >= 0) {
            most[group(offer)] = Math.max(0, most[group(offer)] - 1);
        }
    }

    /** Whether persons are packed into an offer. */
    public boolean isHouse(int offer) {
        return persons[offer] != NONE && households[offer] != 1;
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
    public boolean admit(int offer, long score, int itsPersons) {
        return score > 0 && households[offer] > 0 && itsPersons <= persons[offer];
    }

    int offers() {
        return households.length;
    }
}
