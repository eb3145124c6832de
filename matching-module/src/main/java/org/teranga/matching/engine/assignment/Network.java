package org.teranga.matching.engine.assignment;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.auction.Reach;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.assignment.pair.PairSource;
import org.teranga.matching.engine.assignment.pair.Prices;

/**
 * A proved plan as a flow, so that it can be changed at the least cost: from needs to offers, from offers to the groups that they belong
 * to, from there to the ground, where also those stand who have nothing. Prices make every step that is left cost at least 0 points, so
 * the cheapest way from one point to another is a shortest path (Dijkstra with potentials, as in successive shortest paths; Ahuja,
 * Magnanti and Orlin, "Network Flows", 1993, §9.7). Pairs are asked for when a way comes by, all of them.
 *
 * <p>Only offers that take so many households; no houses. Where prices do not prove the plan, {@link Unproved} is thrown.
 */
final class Network {
    private static final int NONE = -1;

    private final PairSource source;
    private final Limits limits;
    private final int needs;
    private final int offers;
    private final int ground;
    private final long[] height;
    private final int[] offerOf;
    private final long[] scoreOf;
    private final int[] used;
    private final int[] inGroup;
    private final int[] first;
    private final int[] next;
    private final int[][] ofGroup;
    private final Reach reached;
    private final long[] beforeScore;
    private int target;
    private int gone = NONE;

    /** A plan with its prices; groups may be over-full. */
    Network(PairSource source, Limits limits, Assignment plan) {
        this.source = source;
        this.limits = limits;
        needs = source.needs();
        offers = source.offers();
        ground = needs + offers + limits.groups();
        height = new long[ground + 1];
        for (int i = 0; i < needs; i++) {
            height[i] = plan.prices().values()[i];
        }
        for (int j = 0; j < offers; j++) {
            height[needs + j] = -plan.prices().prices()[j];
        }
        offerOf = plan.offerOf().clone();
        scoreOf = plan.scoreOf().clone();
        used = new int[offers];
        inGroup = new int[limits.groups()];
        first = new int[offers];
        next = new int[needs];
        ofGroup = membersOfGroups(limits, offers);
        reached = new Reach(ground + 1);
        beforeScore = new long[ground + 1];
        Arrays.fill(first, -1);
        for (int i = 0; i < needs; i++) {
            if (offerOf[i] >= 0) {
                attach(i, offerOf[i], scoreOf[i]);
            }
        }
        for (int group = 0; group < inGroup.length; group++) {
            height[needs + offers + group] = inGroup[group] < limits.most(group) ? 0 : -cheapest(group);
        }
    }

    /** What coming into a full group costs: the price of its cheapest offer; the rest of a price is the offer's own. */
    private long cheapest(int group) {
        return Arrays.stream(ofGroup[group])
                .mapToLong(j -> -height[needs + j])
                .min()
                .orElse(0);
    }

    private static int[][] membersOfGroups(Limits limits, int offers) {
        int[][] members = new int[limits.groups()][];
        int[] size = new int[limits.groups()];
        for (int j = 0; j < offers; j++) {
            if (limits.group(j) >= 0) {
                size[limits.group(j)]++;
            }
        }
        Arrays.setAll(members, group -> new int[size[group]]);
        for (int j = offers - 1; j >= 0; j--) {
            if (limits.group(j) >= 0) {
                members[limits.group(j)][--size[limits.group(j)]] = j;
            }
        }
        return members;
    }

    private void attach(int i, int j, long score) {
        offerOf[i] = j;
        scoreOf[i] = score;
        next[i] = first[j];
        first[j] = i;
        used[j]++;
        if (limits.group(j) >= 0) {
            inGroup[limits.group(j)]++;
        }
    }

    private void detach(int i) {
        int j = offerOf[i];
        if (first[j] == i) {
            first[j] = next[i];
        } else {
            int at = first[j];
            while (next[at] != i) {
                at = next[at];
            }
            next[at] = next[i];
        }
        offerOf[i] = -1;
        scoreOf[i] = 0;
        used[j]--;
        if (limits.group(j) >= 0) {
            inGroup[limits.group(j)]--;
        }
    }

    /** Moves as few points' worth as can be, so that no group has more than it takes. */
    void relieveGroups() {
        for (int group = 0; group < inGroup.length; group++) {
            while (inGroup[group] > limits.most(group)) {
                search(needs + offers + group, ground);
                lower(ground);
                follow(ground);
            }
        }
    }

    /** Gives a need a place in an offer, whatever that costs, and lets the others move so that it costs least. */
    void force(int need, int offer, long score) {
        int left = offerOf[need];
        if (left == offer) {
            return;
        }
        int from = enter(offer);
        int to = left < 0 ? ground : needs + left;
        gone = need;
        if (left >= 0) {
            // Nobody is there now, and its place still counts as taken: whoever comes there ends the way.
            detach(need);
            used[left]++;
            if (limits.group(left) >= 0) {
                inGroup[limits.group(left)]++;
            }
        }
        if (from != to) {
            search(from, to);
            follow(to);
        }
        offerOf[need] = offer;
        scoreOf[need] = score;
    }

    /** One more is in the offer for good; answers where there is one too many by that. */
    private int enter(int offer) {
        int group = limits.group(offer);
        used[offer]++;
        if (used[offer] > limits.households(offer)) {
            return needs + offer;
        }
        if (group >= 0) {
            inGroup[group]++;
            return inGroup[group] > limits.most(group) ? needs + offers + group : ground;
        }
        return ground;
    }

    private void search(int from, int to) {
        reached.clear();
        target = to;
        reached.reach(from, 0, NONE);
        while (!reached.isEmpty()) {
            int at = reached.next();
            if (at == to) {
                return;
            }
            leave(at);
        }
        throw new IllegalStateException("no way from " + from + " to " + to);
    }

    private void leave(int at) {
        if (at == ground) {
            leaveGround();
        } else if (at >= needs + offers) {
            leaveGroup(at);
        } else if (at >= needs) {
            leaveOffer(at);
        } else {
            leaveNeed(at);
        }
    }

    private void leaveNeed(int i) {
        long slack = reached.distance(target) - reached.distance(i);
        source.pairsWorth(i, Math.max(1, height[i] - slack), (j, score, persons) -> {
            if (j != offerOf[i] && limits.admit(j, score, persons)) {
                step(i, needs + j, -score);
            }
        });
        if (offerOf[i] >= 0) {
            step(i, ground, 0);
        }
    }

    private void leaveOffer(int at) {
        int j = at - needs;
        for (int i = first[j]; i >= 0; i = next[i]) {
            if (height[i] - height[at] != scoreOf[i]) {
                throw new Unproved();
            }
            reach(i, reached.distance(at), at, 0);
        }
        if (used[j] < limits.households(j)) {
            step(at, above(j), 0);
        }
    }

    private int above(int j) {
        return limits.group(j) >= 0 ? needs + offers + limits.group(j) : ground;
    }

    private void leaveGroup(int at) {
        int group = at - needs - offers;
        if (inGroup[group] < limits.most(group)) {
            step(at, ground, 0);
        }
        for (int j : ofGroup[group]) {
            if (used[j] > 0) {
                step(at, needs + j, 0);
            }
        }
    }

    private void leaveGround() {
        for (int i = 0; i < needs; i++) {
            if (offerOf[i] < 0 && i != gone) {
                step(ground, i, 0);
            }
        }
        for (int group = 0; group < inGroup.length; group++) {
            if (inGroup[group] > 0) {
                step(ground, needs + offers + group, 0);
            }
        }
        for (int j = 0; j < offers; j++) {
            if (used[j] > 0 && limits.group(j) < 0) {
                step(ground, needs + j, 0);
            }
        }
    }

    private void step(int from, int to, long cost) {
        long above = cost + height[from] - height[to];
        if (above < 0) {
            throw new Unproved();
        }
        reach(to, reached.distance(from) + above, from, -cost);
    }

    /** Ways that are no shorter than one to the end are not looked at. */
    private void reach(int to, long distance, int from, long score) {
        if (distance < reached.distance(target) && distance < reached.distance(to)) {
            beforeScore[to] = score;
            reached.reach(to, distance, from);
        }
    }

    /** New prices after a search, so that what is left still costs nothing or more. */
    private void lower(int to) {
        for (int at = 0; at < height.length; at++) {
            if (reached.distance(at) < reached.distance(to)) {
                height[at] -= reached.distance(to) - reached.distance(at);
            }
        }
    }

    private void follow(int to) {
        for (int at = to; reached.from(at) >= 0; at = reached.from(at)) {
            int from = reached.from(at);
            if (from < needs && at >= needs && at < needs + offers) {
                move(from, at - needs, beforeScore[at]);
            } else if (from < needs && at == ground) {
                detach(from);
            }
        }
    }

    private void move(int i, int j, long score) {
        if (offerOf[i] >= 0) {
            detach(i);
        }
        attach(i, j, score);
    }

    /** The plan as it is now. */
    Assignment plan(long bound) {
        long objective = Arrays.stream(scoreOf).sum();
        long[] values = Arrays.copyOf(height, needs);
        long[] prices = new long[offers];
        Arrays.setAll(prices, this::price);
        return new Assignment(
                offerOf.clone(), scoreOf.clone(), objective, bound, new Prices(values, prices, new double[offers]));
    }

    /** The price of an offer: where nobody is in it, at least what its group costs. */
    private long price(int j) {
        return -Math.min(height[needs + j], height[above(j)]);
    }

    /** What the prices prove: no plan within the limits and the groups is worth more. All pairs are looked at. */
    long bound() {
        long[] over = {0};
        for (int i = 0; i < needs; i++) {
            int need = i;
            over[0] = Math.addExact(over[0], height[i]);
            source.pairs(i, (j, score, persons) -> {
                if (limits.admit(j, score, persons)) {
                    over[0] += Math.max(0, score - height[need] - price(j));
                }
            });
        }
        for (int j = 0; j < offers; j++) {
            long own = price(j) + height[above(j)];
            over[0] += own == 0 ? 0 : Math.multiplyExact(own, (long) limits.households(j));
        }
        for (int group = 0; group < inGroup.length; group++) {
            over[0] -= height[needs + offers + group] * limits.most(group);
        }
        return over[0];
    }

    /** The prices do not prove the plan, so that the cheapest way cannot be told by them. */
    static final class Unproved extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unproved() {
            super("the prices do not prove the plan", null, false, false);
        }
    }
}
