package org.teranga.matching.engine;

import java.util.Arrays;
import java.util.List;
import org.teranga.matching.engine.market.OfferColumns;

/** Keeps the best few of many offers: by score, then by id. A heap whose root is the worst that is kept. */
final class BestFew {
    private static final int RANK_BITS = 31;

    private final OfferColumns offers;
    private final long[] keys;
    private final int[] offerOf;
    private int size;

    BestFew(OfferColumns offers, int most) {
        this.offers = offers;
        keys = new long[most];
        offerOf = new int[most];
    }

    void offer(int offer, long score) {
        long key = score << RANK_BITS | (Integer.MAX_VALUE - offers.rank(offer));
        if (size < keys.length) {
            size++;
            up(key, offer);
        } else if (size > 0 && key > keys[0]) {
            down(key, offer);
        }
    }

    private void up(long key, int offer) {
        int at = size - 1;
        while (at > 0 && keys[(at - 1) >> 1] > key) {
            move((at - 1) >> 1, at);
            at = (at - 1) >> 1;
        }
        put(at, key, offer);
    }

    private void down(long key, int offer) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            child += child + 1 < size && keys[child + 1] < keys[child] ? 1 : 0;
            if (keys[child] >= key) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, key, offer);
    }

    private void move(int from, int to) {
        put(to, keys[from], offerOf[from]);
    }

    private void put(int at, long key, int offer) {
        keys[at] = key;
        offerOf[at] = offer;
    }

    /** Those that are kept, the best first. */
    List<Candidate> sorted() {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, (a, b) -> Long.compare(keys[b], keys[a]));
        return Arrays.stream(order)
                .map(k -> new Candidate(offerOf[k], keys[k] >> RANK_BITS))
                .toList();
    }
}
