package org.teranga.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teranga.matching.engine.market.Market;

/**
 * Keeps the best few of many offers: by score, then by id. A heap whose root is the worst that is kept; score and place of the id are one
 * number, so that one comparison decides.
 */
final class BestFew implements Wanted {
    private static final int RANK_BITS = 31;

    private final Market market;
    private final long[] keys;
    private int size;

    BestFew(Market market, int most) {
        this.market = market;
        keys = new long[Math.min(most, market.offers().size())];
    }

    @Override
    public long least() {
        if (size < keys.length) {
            return 0;
        }
        return size == 0 ? Long.MAX_VALUE : keys[0] >> RANK_BITS;
    }

    @Override
    public void offer(int offer, long score) {
        long key = score << RANK_BITS | (Integer.MAX_VALUE - market.offers().rank(offer));
        if (size < keys.length) {
            up(key);
        } else if (size > 0 && key > keys[0]) {
            down(key);
        }
    }

    private void up(long key) {
        int at = size++;
        while (at > 0 && keys[(at - 1) >> 1] > key) {
            keys[at] = keys[(at - 1) >> 1];
            at = (at - 1) >> 1;
        }
        keys[at] = key;
    }

    private void down(long key) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            child += child + 1 < size && keys[child + 1] < keys[child] ? 1 : 0;
            if (keys[child] >= key) {
                break;
            }
            keys[at] = keys[child];
            at = child;
        }
        keys[at] = key;
    }

    /** Those that are kept, the best first. */
    List<Candidate> sorted() {
        Arrays.sort(keys, 0, size);
        List<Candidate> sorted = new ArrayList<>(size);
        for (int at = size - 1; at >= 0; at--) {
            int rank = Integer.MAX_VALUE - (int) (keys[at] & Integer.MAX_VALUE);
            sorted.add(new Candidate(market.offerOfRank(rank), keys[at] >> RANK_BITS));
        }
        return List.copyOf(sorted);
    }
}
