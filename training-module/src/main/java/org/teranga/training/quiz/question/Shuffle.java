package org.teranga.training.quiz.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Mixes, the same for the same seed on every machine and in every year: an attempt keeps the seed alone. The numbers are those of
 * SplitMix64 (Steele, Lea, Flood, 2014), the order that of Fisher and Yates.
 */
public final class Shuffle {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private long state;

    private Shuffle(long seed) {
        this.state = seed;
    }

    /** A seed for something within what has a seed. */
    public static long seed(long seed, long part) {
        return new Shuffle(seed ^ (part * STEP)).next();
    }

    /** The numbers from 0 up to {@code count}, mixed. */
    public static List<Integer> order(long seed, int count) {
        Shuffle numbers = new Shuffle(seed);
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        for (int last = count - 1; last > 0; last--) {
            int other = (int) Long.remainderUnsigned(numbers.next(), last + 1L);
            order.set(last, order.set(other, order.get(last)));
        }
        return List.copyOf(order);
    }

    private long next() {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
