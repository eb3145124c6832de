package org.teranga.benchmarks.peer;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.pair.PairSource;
import org.teranga.matching.engine.assignment.pair.PairTaker;

/** Feasible pairs of needs and offers with their scores, each offer for one household: what every assignment solver is given alike. */
public final class ComparedPairs implements PairSource {
    private final int needs;
    private final int offers;
    private final int[] start;
    private final int[] end;
    private int[] need = new int[1024];
    private int[] offer = new int[1024];
    private int[] score = new int[1024];
    private int size;

    public ComparedPairs(int needs, int offers) {
        this.needs = needs;
        this.offers = offers;
        start = new int[needs];
        end = new int[needs];
    }

    /** One more pair: needs in rising order, and the offers of each in rising order. */
    public void add(int ofNeed, int ofOffer, long worth) {
        if (size == need.length) {
            int room = size + (size >> 1);
            need = Arrays.copyOf(need, room);
            offer = Arrays.copyOf(offer, room);
            score = Arrays.copyOf(score, room);
        }
        if (end[ofNeed] == 0) {
            start[ofNeed] = size;
        }
        need[size] = ofNeed;
        offer[size] = ofOffer;
        score[size++] = Math.toIntExact(worth);
        end[ofNeed] = size;
    }

    @Override
    public int needs() {
        return needs;
    }

    @Override
    public int offers() {
        return offers;
    }

    @Override
    public void pairs(int ofNeed, PairTaker taker) {
        for (int pair = start[ofNeed]; pair < end[ofNeed]; pair++) {
            taker.take(offer[pair], score[pair], 1);
        }
    }

    public int size() {
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
