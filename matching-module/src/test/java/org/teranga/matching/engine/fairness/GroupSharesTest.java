package org.teranga.matching.engine.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.matching.engine.A;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.RandomMarket;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.rule.RuleSet;

class GroupSharesTest {
    static IntStream seeds() {
        return IntStream.range(0, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsReachableIsTheLargestMatchingOfTheGroup(int seed) {
        RandomMarket random = new RandomMarket(seed);
        List<OfferFacts> oneHousehold = random.offers(40).stream()
                .filter(offer -> !offer.shared() && offer.kind().code().equals("housing"))
                .toList();
        Scorer scorer = new Scorer(Market.of(random.needs(30), oneHousehold, A.DAY), RuleSet.BY_DEFAULT);
        Groups groups = new Groups(scorer);
        for (GroupShare share : GroupShares.of(scorer, Plan.of(scorer).assignment())) {
            int[] members = IntStream.range(0, scorer.needs())
                    .filter(need -> groups.has(share.group(), need))
                    .toArray();
            assertThat(share.size()).isEqualTo(members.length);
            assertThat(share.reachable()).as(share.group().code()).isEqualTo(largestMatching(scorer, members));
        }
    }

    /** Augmenting paths, the plainest way. */
    private static int largestMatching(Scorer scorer, int[] members) {
        int[] holder = new int[scorer.offers()];
        Arrays.fill(holder, -1);
        return (int) IntStream.of(members)
                .filter(need -> augment(scorer, need, holder, new HashSet<>()))
                .count();
    }

    private static boolean augment(Scorer scorer, int need, int[] holder, Set<Integer> seen) {
        List<Integer> offers = new ArrayList<>();
        scorer.pairs(need, (offer, score, persons) -> offers.add(offer));
        for (int offer : offers) {
            if (seen.add(offer) && (holder[offer] < 0 || augment(scorer, holder[offer], holder, seen))) {
                holder[offer] = need;
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withSharedHousesNoGroupIsSaidToReachLessThanThePlanGivesIt(int seed) {
        RandomMarket random = new RandomMarket(seed);
        Scorer scorer = new Scorer(Market.of(random.needs(40), random.offers(60), A.DAY), RuleSet.BY_DEFAULT);
        List<GroupShare> shares = GroupShares.of(scorer, Plan.of(scorer).assignment());
        assertThat(shares.getFirst().group()).isEqualTo(Group.EVERYBODY);
        assertThat(shares).allSatisfy(share -> assertThat(share.reachable()).isBetween(share.placed(), share.size()));
    }

    @Test
    void aMarketWithoutNeedsHasNoGroups() {
        Scorer scorer = new Scorer(Market.of(List.<NeedFacts>of(), List.of(), A.DAY), RuleSet.BY_DEFAULT);
        assertThat(GroupShares.of(scorer, Plan.of(scorer).assignment())).isEmpty();
    }
}
