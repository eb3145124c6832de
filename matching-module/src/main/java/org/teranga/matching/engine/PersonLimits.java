package org.teranga.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.market.Holders;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSection;
import org.teranga.matching.engine.rule.RuleSet;

/**
 * How many households the offers of one person take together: as many as the rules say, or as many as the largest of the offers takes by
 * its own word; less those whom the person has already. A shared house stands apart: how many live there, its beds say.
 */
final class PersonLimits {
    private PersonLimits() {}

    /**
     * Sets them. Where a kind of help has rules of its own, its offers are counted by themselves, whatever else the same person offers.
     *
     * @param rules say how many; 0 for no limit
     */
    static void set(Limits limits, Market market, RuleSet rules) {
        Holders holders = market.holders();
        int[] groupOf = new int[market.offers().size()];
        Arrays.fill(groupOf, -1);
        List<Integer> groupMost = new ArrayList<>();
        for (RuleSection section : rules.sections()) {
            int most = section.rules().choice().mostPerPerson();
            for (int holder = 0; most > 0 && holder < holders.size(); holder++) {
                int[] own = IntStream.of(holders.offers(holder))
                        .filter(offer -> !market.offers().sharedHome(offer))
                        .filter(offer -> section.kinds()
                                .contains(market.offers().facts(offer).kind()))
                        .toArray();
                int largest = IntStream.of(own).map(limits::households).max().orElse(0);
                for (int offer : own) {
                    groupOf[offer] = groupMost.size();
                }
                groupMost.add(Math.max(0, Math.max(most, largest) - holders.busy(holder, section.kinds())));
            }
        }
        if (!groupMost.isEmpty()) {
            limits.together(
                    groupOf, groupMost.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
