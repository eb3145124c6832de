package org.teranga.matching.engine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.market.Holders;
import org.teranga.matching.engine.market.Market;

/**
 * How many households the offers of one person take together: as many as the rules say, or as many as the largest of the offers takes by
 * its own word; less those whom the person has already. A shared house stands apart: how many live there, its beds say.
 */
final class PersonLimits {
    private PersonLimits() {}

    /**
     * Sets them.
     *
     * @param most what the rules say; 0 for no limit
     */
    static void set(Limits limits, Market market, int most) {
        Holders holders = market.holders();
        if (most == 0 || holders.size() == 0) {
            return;
        }
        int[] groupOf = new int[market.offers().size()];
        Arrays.fill(groupOf, -1);
        int[] groupMost = new int[holders.size()];
        for (int holder = 0; holder < groupMost.length; holder++) {
            int[] own = IntStream.of(holders.offers(holder))
                    .filter(offer -> !market.offers().sharedHome(offer))
                    .toArray();
            int largest = IntStream.of(own).map(limits::households).max().orElse(0);
            groupMost[holder] = Math.max(0, Math.max(most, largest) - holders.busy(holder));
            for (int offer : own) {
                groupOf[offer] = holder;
            }
        }
        limits.together(groupOf, groupMost);
    }
}
