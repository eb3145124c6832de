package org.teranga.matching.engine.criterion.soft;

import java.util.List;
import org.teranga.matching.engine.criterion.Batch;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.market.Market;

/**
 * Near is better, and a meeting by telephone or screen is worth the same wherever both live: of the ways in which both would meet, the
 * one that is worth more.
 *
 * @param zeroAtKm      from how many kilometres on meeting in person is worth nothing
 * @param remotePercent what meeting at a distance is worth, in per cent of next door
 */
public record DistanceOrRemote(double zeroAtKm, double remotePercent) implements SoftCriterion {
    private static final double HUNDRED = 100;

    @Override
    public String id() {
        return "distance_or_remote";
    }

    @Override
    public double value(Market market, int need, int offer) {
        boolean inPerson = market.meetInPerson(need, offer);
        boolean remote = market.meetRemotely(need, offer);
        double near = inPerson ? near(market.kilometres(need, offer)) : 0;
        if (!remote) {
            return near;
        }
        double far = remotePercent / HUNDRED;
        return near > far ? near : far;
    }

    private double near(double kilometres) {
        return Math.max(0, 1 - kilometres / zeroAtKm);
    }

    @Override
    public void addPoints(Market market, int need, double weight, Batch batch) {
        var own = market.needs().help().meets(need);
        long remote = SoftCriterion.points(remotePercent / HUNDRED, weight);
        int spot = -1;
        long near = 0;
        for (int at = 0; at < batch.size(); at++) {
            int offer = batch.offer(at);
            var other = market.offers().help().meets(offer);
            long points = 0;
            if (own.isInPerson() && other.isInPerson()) {
                if (market.spot(offer) != spot) {
                    spot = market.spot(offer);
                    near = SoftCriterion.points(near(market.kilometres(need, offer)), weight);
                }
                points = near;
            }
            boolean apart = own.isRemote() && other.isRemote();
            batch.add(at, apart ? Math.max(points, remote) : points);
        }
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        boolean far = market.meetRemotely(need, offer)
                && !(market.meetInPerson(need, offer)
                        && near(market.kilometres(need, offer)) > remotePercent / HUNDRED);
        boolean apart = !market.meetRemotely(need, offer) && !market.meetInPerson(need, offer);
        return List.of(
                market.placesAreKnown(need, offer) ? Math.round(market.kilometres(need, offer)) : 0,
                far ? "remote" : apart ? "apart" : "near");
    }
}
