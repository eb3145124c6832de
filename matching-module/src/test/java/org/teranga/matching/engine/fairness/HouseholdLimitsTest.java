package org.teranga.matching.engine.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.assignment.GroupSolver;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.assignment.pair.PairSource;
import org.teranga.matching.engine.assignment.pair.PairTaker;

class HouseholdLimitsTest {
    private static final int INSTANCES = 4_000;

    @Test
    void noWayToPackPersonsPlacesMoreHouseholdsThanTheLooserLimitsAllow() {
        for (int seed = 0; seed < INSTANCES; seed++) {
            Small small = new Small(seed, 4);
            assertThat(small.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(small.most(0));
        }
    }

    @Test
    void whereEverybodyIsAloneItIsTheNumberItself() {
        for (int seed = 0; seed < INSTANCES; seed++) {
            Small small = new Small(seed, 1);
            assertThat(small.bound()).as("seed %d", seed).isEqualTo(small.most(0));
        }
    }

    /** A few households, a few houses, every pair worth a point. */
    private static final class Small implements PairSource {
        private final int[] persons;
        private final boolean[][] fits;
        private final Limits limits;
        private final int[] room;
        private final int[] households;

        Small(int seed, int largest) {
            SplittableRandom random = new SplittableRandom(seed);
            persons = random.ints(random.nextInt(1, 7), 1, largest + 1).toArray();
            room = random.ints(random.nextInt(1, 4), 0, 9).toArray();
            households = random.ints(room.length, 1, 5).toArray();
            fits = new boolean[persons.length][room.length];
            limits = new Limits(room.length);
            for (int offer = 0; offer < room.length; offer++) {
                limits.set(offer, room[offer], households[offer] == 4 ? Limits.NONE : households[offer]);
                for (boolean[] need : fits) {
                    need[offer] = random.nextInt(3) > 0;
                }
            }
        }

        @Override
        public int needs() {
            return persons.length;
        }

        @Override
        public int offers() {
            return room.length;
        }

        @Override
        public void pairs(int need, PairTaker taker) {
            for (int offer = 0; offer < room.length; offer++) {
                if (fits[need][offer] && persons[need] <= room[offer]) {
                    taker.take(offer, 1, persons[need]);
                }
            }
        }

        long bound() {
            return new GroupSolver(this, HouseholdLimits.of(this, limits))
                    .solve()
                    .bound();
        }

        /** Tries everything. */
        int most(int need) {
            if (need == persons.length) {
                return 0;
            }
            int most = most(need + 1);
            for (int offer = 0; offer < room.length; offer++) {
                boolean free = households[offer] > 0 || limits.households(offer) == Limits.NONE;
                if (fits[need][offer] && free && persons[need] <= room[offer]) {
                    room[offer] -= persons[need];
                    households[offer]--;
                    most = Math.max(most, 1 + most(need + 1));
                    households[offer]++;
                    room[offer] += persons[need];
                }
            }
            return most;
        }
    }
}
