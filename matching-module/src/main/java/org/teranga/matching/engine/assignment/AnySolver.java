package org.teranga.matching.engine.assignment;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.auction.Auction;
import org.teranga.matching.engine.assignment.auction.HouseholdAssignment;
import org.teranga.matching.engine.assignment.house.HouseSolver;
import org.teranga.matching.engine.assignment.house.OptimalityProof;
import org.teranga.matching.engine.assignment.house.PlanValues;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Capacities;
import org.teranga.matching.engine.assignment.pair.Graph;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.assignment.pair.Numbering;
import org.teranga.matching.engine.assignment.pair.OrderedPairs;
import org.teranga.matching.engine.assignment.pair.PairRows;
import org.teranga.matching.engine.assignment.pair.PairScan;
import org.teranga.matching.engine.assignment.pair.PairSource;
import org.teranga.matching.engine.assignment.pair.Prices;
import org.teranga.matching.engine.assignment.pair.StoredPairs;
import org.teranga.matching.engine.assignment.pair.WorkingSet;

/**
 * Finds the best plan where persons are packed into houses, or where scores are huge. Where there are too many pairs to hold, the best of
 * each need are tried first, then every pair left out is priced, and those that could help join in.
 */
final class AnySolver {
    private static final int MOST_ROUNDS = 12;
    private static final int MOST_ROUNDS_WITH_HOUSES = 3;
    private static final int ADDED_PER_NEED = 24;

    /** Where houses are shared, pairs left out that could better the bound by less than this share of it stay out. */
    private static final int LITTLE = 10_000;

    private final PairSource source;
    private final Numbering numbering;
    private final Graph kept;
    private final PairSource pairs;
    private final boolean part;
    private final Capacities capacities;

    AnySolver(PairSource source, Limits limits, int mostPairs) {
        this.source = source;
        PairScan reading = new PairScan(source, limits, mostPairs);
        numbering = reading.numbering();
        kept = reading.graph(numbering);
        part = reading.isPart();
        pairs = part ? new OrderedPairs(source, limits, numbering) : new StoredPairs(kept);
        capacities = reading.capacities(numbering);
    }

    /** The plan. */
    Assignment solve() {
        return numbering.widen(capacities.hasHouses() ? withHouses() : ofHouseholds(), source);
    }

    private Assignment withHouses() {
        HouseSolver solver = new HouseSolver(kept, capacities);
        if (!part) {
            return solver.solve();
        }
        WorkingSet few = new WorkingSet(pairs, kept);
        few.price(solver.prices(), ADDED_PER_NEED);
        solver = new HouseSolver(few.graph(), capacities, solver);
        Assignment plan = solver.solve();
        long bound = solver.boundOver(pairs);
        for (int round = 1; round < MOST_ROUNDS_WITH_HOUSES && bound - plan.bound() > bound / LITTLE; round++) {
            if (few.price(plan.prices(), ADDED_PER_NEED) == 0) {
                break;
            }
            solver = new HouseSolver(few.graph(), capacities, solver);
            plan = solver.solve();
            bound = Math.min(bound, solver.boundOver(pairs));
        }
        return new Assignment(plan.offerOf(), plan.scoreOf(), plan.objective(), bound, plan.prices());
    }

    private Assignment ofHouseholds() {
        Assignment plan = exact(kept);
        if (part) {
            WorkingSet few = new WorkingSet(pairs, kept);
            for (int round = 1; !plan.exact() && round < MOST_ROUNDS; round++) {
                if (few.price(plan.prices(), ADDED_PER_NEED) == 0) {
                    break;
                }
                plan = exact(few.graph());
            }
        }
        return plan;
    }

    /** With a bound that holds for all pairs: those that the solver has not seen are priced here. */
    private Assignment certified(Assignment plan) {
        if (!part) {
            return plan;
        }
        long bound =
                new OptimalityProof(pairs, capacities, 1).bound(plan.prices().values());
        return new Assignment(plan.offerOf(), plan.scoreOf(), plan.objective(), bound, plan.prices());
    }

    private Assignment exact(Graph graph) {
        if (HouseholdAssignment.fits(Arrays.stream(graph.score).max().orElse(0))) {
            HouseholdAssignment solver = new HouseholdAssignment(PairRows.of(graph), capacities.allHouseholds());
            return certified(solver.exactly());
        }
        Auction auction = new Auction(graph, capacities.allHouseholds());
        auction.run();
        long[] prices = auction.prices();
        long[] values = PlanValues.values(graph, prices);
        long bound = new OptimalityProof(pairs, capacities, 1).bound(values);
        return PlanValues.assignment(
                graph, auction.edges(), bound, new Prices(values, prices, new double[prices.length]));
    }
}
