package org.teranga.benchmarks;

import java.util.Arrays;

/** Feasible pairs of needs and offers with their scores, each offer for one household: what every assignment solver is given alike. */
final class Pairs {
    private final int needs;
    private final int offers;
    private int[] need = new int[1024];
    private int[] offer = new int[1024];
    private int[] score = new int[1024];
    private int size;

    Pairs(int needs, int offers) {
        this.needs = needs;
        this.offers = offers;
    }

    /** One more pair; needs in rising order. */
    void add(int ofNeed, int ofOffer, long worth) {
        if (size == need.length) {
            int room = size + (size >> 1);
            need = Arrays.copyOf(need, room);
            offer = Arrays.copyOf(offer, room);
            score = Arrays.copyOf(score, room);
        }
        need[size] = ofNeed;
        offer[size] = ofOffer;
        score[size++] = Math.toIntExact(worth);
    }

    int needs() {
        return needs;
    }

    int offers() {
        return offers;
    }

    int size() {
        return size;
    }

    int need(int pair) {
        return need[pair];
    }

    int offer(int pair) {
        return offer[pair];
    }

    int score(int pair) {
        return score[pair];
    }
}
