package org.teranga.matching.plan.fairness;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.teranga.matching.engine.fairness.CurvePoint;

/**
 * The effect of the levers of fairness, as the JSON interface answers it.
 *
 * @param status   none, queued or done
 * @param progress how far the computing is, 0 to 100
 * @param points   lever by lever, from the lowest position up; empty before it is done
 */
@JsonbPropertyOrder({"status", "progress", "points"})
public record CurveAnswer(String status, int progress, List<Point> points) {
    /** A lever at one position, and what the plan is like then. */
    @JsonbPropertyOrder({"lever", "value", "placed", "fit", "groups"})
    public record Point(String lever, double value, int placed, long fit, List<OutlookAnswer.Share> groups) {}

    public static CurveAnswer of(FairnessCurve.State state) {
        return new CurveAnswer(
                state.status(),
                state.progress(),
                state.points().stream().map(CurveAnswer::point).toList());
    }

    private static Point point(CurvePoint point) {
        return new Point(
                point.lever().code(),
                point.value(),
                point.placed(),
                point.fit(),
                point.groups().stream()
                        .map(one ->
                                new OutlookAnswer.Share(one.group().code(), one.size(), one.placed(), one.reachable()))
                        .toList());
    }
}
