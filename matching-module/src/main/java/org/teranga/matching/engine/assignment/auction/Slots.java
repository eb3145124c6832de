package org.teranga.matching.engine.assignment.auction;

import java.util.Arrays;

/**
 * The places of each offer, one per household that it takes. Each has a price and perhaps a need. The cheapest place of an offer is what
 * it costs to come in; of two at one price, the one that is free. Each offer's places form a heap.
 */
public final class Slots {
    public static final int NOBODY = -1;

    private final int[] first;
    private final int[] heap;
    private final int[] position;
    private final int[] offer;
    private final long[] price;
    private final int[] need;

    /** So many places per offer. */
    public Slots(int[] counts) {
        first = new int[counts.length + 1];
        for (int j = 0; j < counts.length; j++) {
            first[j + 1] = Math.addExact(first[j], counts[j]);
        }
        int size = first[counts.length];
        heap = new int[size];
        position = new int[size];
        offer = new int[size];
        price = new long[size];
        need = new int[size];
        Arrays.fill(need, NOBODY);
        for (int j = 0; j < counts.length; j++) {
            Arrays.fill(offer, first[j], first[j + 1], j);
        }
        Arrays.setAll(heap, slot -> slot);
        Arrays.setAll(position, slot -> slot);
    }

    /** How many places there are. */
    public int size() {
        return heap.length;
    }

    int count(int j) {
        return first[j + 1] - first[j];
    }

    /** The first place of an offer; its others follow. */
    public int first(int j) {
        return first[j];
    }

    int offer(int slot) {
        return offer[slot];
    }

    /** Who has a place, or {@link #NOBODY}. */
    public int need(int slot) {
        return need[slot];
    }

    /** The price of a place. */
    public long price(int slot) {
        return price[slot];
    }

    /** The place through which one comes in most cheaply. */
    public int cheapest(int j) {
        return heap[first[j]];
    }

    /** The price of coming in; 0 where there are no places, since then nobody is kept out. */
    public long entry(int j) {
        return first[j] == first[j + 1] ? 0 : price[heap[first[j]]];
    }

    /** A place of an offer that is free and has a price, or {@link #NOBODY}. */
    int idle(int j) {
        for (int slot = first[j]; slot < first[j + 1]; slot++) {
            if (need[slot] == NOBODY && price[slot] > 0) {
                return slot;
            }
        }
        return NOBODY;
    }

    /** Everybody leaves; prices stay. */
    public void clear() {
        for (int slot = 0; slot < need.length; slot++) {
            if (need[slot] != NOBODY) {
                need[slot] = NOBODY;
                up(slot);
            }
        }
    }

    /** Gives a place to somebody or to nobody, at a new price. */
    public void set(int slot, int needOrNobody, long newPrice) {
        need[slot] = needOrNobody;
        price[slot] = newPrice;
        if (first[offer[slot] + 1] - first[offer[slot]] > 1) {
            up(slot);
            down(slot);
        }
    }

    private boolean before(int a, int b) {
        if (price[a] != price[b]) {
            return price[a] < price[b];
        }
        boolean freeA = need[a] == NOBODY;
        return freeA != (need[b] == NOBODY) ? freeA : a < b;
    }

    private void up(int slot) {
        int base = first[offer[slot]];
        int at = position[slot] - base;
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (!before(slot, heap[base + parent])) {
                break;
            }
            put(base + at, heap[base + parent]);
            at = parent;
        }
        put(base + at, slot);
    }

    private void down(int slot) {
        int base = first[offer[slot]];
        int size = first[offer[slot] + 1] - base;
        int at = position[slot] - base;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(heap[base + child + 1], heap[base + child])) {
                child++;
            }
            if (!before(heap[base + child], slot)) {
                break;
            }
            put(base + at, heap[base + child]);
            at = child;
        }
        put(base + at, slot);
    }

    private void put(int at, int slot) {
        heap[at] = slot;
        position[slot] = at;
    }
}
