package org.teranga.matching.engine.assignment.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teranga.matching.engine.assignment.pair.Capacities;
import org.teranga.matching.engine.assignment.pair.Prices;

/** The prices of offers that follow from values of the needs. */
final class HousePrices {
    private HousePrices() {}

    /**
     * What the next household would have to beat in each offer: the least that is earned there where it is full. In a house it is what a
     * person earns who is only just in.
     *
     * @param values of the needs, in whole points
     */
    static Prices of(OfferSide side, Capacities capacities, long[] values) {
        int offers = side.start.length - 1;
        long[] prices = new long[offers];
        double[] perPerson = new double[offers];
        for (int j = 0; j < offers; j++) {
            if (capacities.isHouse(j)) {
                perPerson[j] = perPerson(side, j, capacities.room(j), values);
            } else if (capacities.households(j) > 0) {
                prices[j] = perHousehold(side, j, capacities.households(j), values);
            }
        }
        return new Prices(values, prices, perPerson);
    }

    private static long perHousehold(OfferSide side, int j, int households, long[] values) {
        long[] earned = new long[side.start[j + 1] - side.start[j]];
        Arrays.setAll(earned, k -> side.score[side.start[j] + k] - values[side.need[side.start[j] + k]]);
        Arrays.sort(earned);
        return households > earned.length ? 0 : Math.max(0, earned[earned.length - households]);
    }

    private static double perPerson(OfferSide side, int j, int room, long[] values) {
        int from = side.start[j];
        double[] each = new double[side.start[j + 1] - from];
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < each.length; k++) {
            each[k] =
                    (side.score[from + k] - values[side.need[from + k]]) / (double) Math.max(1, side.persons[from + k]);
            if (each[k] > 0) {
                order.add(k);
            }
        }
        order.sort((a, b) -> Double.compare(each[b], each[a]));
        long left = room;
        for (int k : order) {
            left -= side.persons[from + k];
            if (left < 0) {
                return each[k];
            }
        }
        return 0;
    }
}
