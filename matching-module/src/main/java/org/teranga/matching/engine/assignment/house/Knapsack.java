package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The most valuable set of households that one house takes: so many persons in all, and so many households. By dynamic programming where
 * the table is small (it is for houses); else the set is a good one, and the bound that of its relaxations.
 */
final class Knapsack {
    private static final long LARGEST_TABLE = 1L << 24;

    private final int[] size;
    private final long[] value;
    private int items;
    private long bound;
    private int[] chosen = {};

    /** With room for so many items. */
    Knapsack(int capacity) {
        size = new int[capacity];
        value = new long[capacity];
    }

    void clear() {
        items = 0;
    }

    int items() {
        return items;
    }

    /** Adds an item; its number is the count of those added before. */
    void add(long itemValue, int itemSize) {
        value[items] = itemValue;
        size[items++] = itemSize;
    }

    long value(int item) {
        return value[item];
    }

    /** No set is worth more. */
    long bound() {
        return bound;
    }

    /** The items of the set, ascending. */
    int[] chosen() {
        return chosen;
    }

    /**
     * Chooses among the items whose value is above 0.
     *
     * @param room  persons in all
     * @param count households in all, at least 1
     */
    void solve(int room, int count) {
        // Plain loops: this is asked some hundred thousand times in a plan.
        int[] fitting = new int[items];
        int fits = 0;
        long allPersons = 0;
        int least = Integer.MAX_VALUE;
        for (int k = 0; k < items; k++) {
            if (value[k] > 0 && size[k] <= room) {
                fitting[fits++] = k;
                allPersons += size[k];
                least = Math.min(least, size[k]);
            }
        }
        int[] useful = Arrays.copyOf(fitting, fits);
        if (fits <= count && allPersons <= room) {
            chosen = useful;
            bound = total(useful);
            return;
        }
        boolean counted = count < useful.length && (least == 0 || count < room / least);
        int layers = counted ? count : 1;
        int width = (int) Math.min(room, allPersons) + 1;
        if ((long) useful.length * layers * width <= LARGEST_TABLE) {
            table(useful, width, layers, !counted);
        } else {
            greedy(useful, room, count);
        }
    }

    private long total(int[] set) {
        long sum = 0;
        for (int k : set) {
            sum += value[k];
        }
        return sum;
    }

    private void table(int[] useful, int width, int layers, boolean uncounted) {
        long[] best = new long[(layers + 1) * width];
        boolean[] taken = new boolean[useful.length * layers * width];
        for (int k = 0; k < useful.length; k++) {
            int s = size[useful[k]];
            for (int layer = layers; layer >= 1; layer--) {
                int below = uncounted ? layer : layer - 1;
                for (int room = width - 1; room >= s; room--) {
                    long with = best[below * width + room - s] + value[useful[k]];
                    if (with > best[layer * width + room]) {
                        best[layer * width + room] = with;
                        taken[(k * layers + layer - 1) * width + room] = true;
                    }
                }
            }
        }
        bound = best[layers * width + width - 1];
        chosen = trace(useful, taken, new int[] {width, layers, uncounted ? 0 : 1});
    }

    private int[] trace(int[] useful, boolean[] taken, int[] shape) {
        int[] set = new int[useful.length];
        int count = 0;
        int layer = shape[1];
        int room = shape[0] - 1;
        for (int k = useful.length - 1; k >= 0 && layer >= 1; k--) {
            if (taken[(k * shape[1] + layer - 1) * shape[0] + room]) {
                set[count++] = useful[k];
                room -= size[useful[k]];
                layer -= shape[2];
            }
        }
        int[] found = Arrays.copyOf(set, count);
        Arrays.sort(found);
        return found;
    }

    private void greedy(int[] useful, int room, int count) {
        int[] byRatio = sorted(useful, Comparator.comparingDouble(k -> -(double) value[k] / size[k]));
        int[] byValue = sorted(useful, Comparator.comparingLong(k -> -value[k]));
        bound = Math.min(relaxed(byRatio, room), total(Arrays.copyOf(byValue, Math.min(count, byValue.length))));
        int[] first = fill(byRatio, room, count);
        int[] second = fill(byValue, room, count);
        chosen = total(first) >= total(second) ? first : second;
    }

    private static int[] sorted(int[] items, Comparator<Integer> order) {
        return Arrays.stream(items).boxed().sorted(order).mapToInt(k -> k).toArray();
    }

    /** The value when the last item may be cut, rounded up. */
    private long relaxed(int[] byRatio, int room) {
        long sum = 0;
        long left = room;
        for (int k : byRatio) {
            if (size[k] > left) {
                return sum + (long) Math.ceil((double) value[k] * left / size[k] * (1 + 1e-12));
            }
            sum += value[k];
            left -= size[k];
        }
        return sum;
    }

    private int[] fill(int[] order, int room, int count) {
        int[] set = new int[Math.min(count, order.length)];
        int taken = 0;
        long left = room;
        for (int k : order) {
            if (taken < count && size[k] <= left) {
                set[taken++] = k;
                left -= size[k];
            }
        }
        int[] found = Arrays.copyOf(set, taken);
        Arrays.sort(found);
        return found;
    }
}
