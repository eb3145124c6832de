package org.teranga.matching.engine.assignment.auction;

import java.util.Arrays;

/** The state of a search: the needs or offers it has reached, how far away each is, and the nearest one still to be expanded. */
public final class Reach {
    private final long[] distance;
    private final int[] from;
    private final int[] heap;
    private final int[] position;
    private final int[] touched;
    private int size;
    private int count;

    public Reach(int members) {
        distance = new long[members];
        from = new int[members];
        heap = new int[members];
        position = new int[members];
        touched = new int[members];
        Arrays.fill(distance, Long.MAX_VALUE);
    }

    public void clear() {
        for (int k = 0; k < count; k++) {
            distance[touched[k]] = Long.MAX_VALUE;
        }
        count = 0;
        size = 0;
    }

    /** A way to a member; does nothing where a shorter one is known. */
    public void reach(int member, long itsDistance, int comingFrom) {
        if (itsDistance >= distance[member]) {
            return;
        }
        if (distance[member] == Long.MAX_VALUE) {
            touched[count++] = member;
            position[member] = size++;
        }
        distance[member] = itsDistance;
        from[member] = comingFrom;
        up(member);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** How far away the nearest one is. */
    public long nearest() {
        return distance[heap[0]];
    }

    /** Takes the nearest one out. */
    public int next() {
        int member = heap[0];
        int last = heap[--size];
        if (last != member) {
            position[last] = 0;
            down(last);
        }
        return member;
    }

    public long distance(int member) {
        return distance[member];
    }

    public int from(int member) {
        return from[member];
    }

    private void up(int member) {
        int at = position[member];
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (distance[heap[parent]] <= distance[member]) {
                break;
            }
            put(at, heap[parent]);
            at = parent;
        }
        put(at, member);
    }

    private void down(int member) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) {
                child++;
            }
            if (distance[heap[child]] >= distance[member]) {
                break;
            }
            put(at, heap[child]);
            at = child;
        }
        put(at, member);
    }

    private void put(int at, int member) {
        heap[at] = member;
        position[member] = at;
    }
}
