package org.teranga.matching.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Random draws from a seed; the same seed gives the same draws on every machine. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A whole number between two, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** True in so many of a thousand cases. */
    boolean perMille(int cases) {
        return random.nextInt(1000) < cases;
    }

    /** A number of days, geometric around its mean, at most the longest. */
    int days(double mean, int longest) {
        return (int) Math.min(longest, -mean * StrictMath.log(1 - random.nextDouble()));
    }

    /** One of the values. */
    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** An index, drawn by the weights. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int at = random.nextInt(total);
        int index = 0;
        while (at >= weights[index]) {
            at -= weights[index++];
        }
        return index;
    }

    /** So many different values, in random order. */
    <T> List<T> some(int count, List<T> values) {
        List<T> left = new ArrayList<>(values);
        List<T> taken = new ArrayList<>(count);
        for (int i = 0; i < count && !left.isEmpty(); i++) {
            int last = left.size() - 1;
            Collections.swap(left, random.nextInt(left.size()), last);
            taken.add(left.remove(last));
        }
        return taken;
    }

    /** A number from 0 to the bound, the bound excluded. */
    long below(long bound) {
        return random.nextLong(bound);
    }
}
