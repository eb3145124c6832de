package org.teranga.matching.plan.lever;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.fairness.CurvePoint;
import org.teranga.matching.engine.fairness.CurvePoint.Lever;
import org.teranga.matching.engine.fairness.Group;
import org.teranga.matching.engine.fairness.GroupShare;
import org.teranga.matching.plan.rules.Rulebook;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.chart.LineChart;

/** The figures of a lever as drawings, as a table and as sentences. */
@ApplicationScoped
class LeverWords {
    private static final double HUNDRED = 100;

    /** For whom a lever is there. */
    private final Rulebook rulebook;

    private final PageContexts contexts;

    @Inject
    LeverWords(Rulebook rulebook, PageContexts contexts) {
        this.rulebook = rulebook;
        this.contexts = contexts;
    }

    private static List<Group> groups(Lever lever) {
        return switch (lever) {
            case WAITING -> List.of(Group.WAITING);
            case HARD_TO_PLACE -> List.of(Group.FEW_CANDIDATES);
            case FLOORS -> List.of(Group.LARGE, Group.RARE_LANGUAGE, Group.WOMAN_ALONE, Group.STEP_FREE);
        };
    }

    /**
     * A lever.
     *
     * @param points position by position, from the lowest up; one at least
     * @param home   the path with which pages of this language begin; null where this reader may not write rules
     */
    LeversView.Curve curve(List<CurvePoint> points, @Nullable String home) {
        List<Group> groups = groups(points.getFirst().lever()).stream()
                .filter(group -> points.stream().allMatch(point -> share(point, group) != null))
                .toList();
        return new LeversView.Curve(
                said(points, groups),
                chart("quality", points, List.of(line("lever.quality", points, point -> quality(point, points)))),
                chart(
                        "placed",
                        points,
                        Stream.concat(Stream.of(Group.EVERYBODY), groups.stream())
                                .map(group -> line("plan.group." + group.code(), points, point -> placed(point, group)))
                                .toList()),
                groups.stream().map(this::label).toList(),
                rows(points, groups, home));
    }

    private List<LeversView.Row> rows(List<CurvePoint> points, List<Group> groups, @Nullable String home) {
        return points.stream()
                .map(point -> new LeversView.Row(
                        value(point),
                        point.lever()
                                .at(rulebook.current().rules(), point.value())
                                .equals(rulebook.current().rules()),
                        point.placed(),
                        quality(point, points),
                        groups.stream().map(group -> count(point, group)).toList(),
                        home == null
                                ? null
                                : home + "/admin/rules?lever=" + point.lever().code() + "&to=" + (int) point.value()))
                .toList();
    }

    private List<String> said(List<CurvePoint> points, List<Group> groups) {
        CurvePoint first = points.getFirst();
        CurvePoint last = points.getLast();
        List<String> said = new ArrayList<>();
        for (Group group : groups) {
            int gained = count(last, group) - count(first, group);
            said.add(contexts.text("lever.said.group." + way(gained), label(group), Math.abs(gained)));
        }
        int gained = last.placed() - first.placed();
        said.add(contexts.text("lever.said.all." + way(gained), Math.abs(gained)));
        double better = quality(last, points) - 1;
        String share = Formats.of(contexts.language()).finePercent(Math.abs(better));
        said.add(contexts.text("lever.said.quality." + way(better), share));
        return said;
    }

    private static String way(double change) {
        return change == 0 ? "same" : change > 0 ? "more" : "less";
    }

    private LineChart chart(String name, List<CurvePoint> points, List<LineChart.Line> lines) {
        Lever lever = points.getFirst().lever();
        return new LineChart(
                contexts.text("lever.chart." + name, contexts.text("lever." + lever.code())),
                points.stream()
                        .map(point -> new LineChart.Position(number(point), point.value()))
                        .toList(),
                lines);
    }

    private LineChart.Line line(String key, List<CurvePoint> points, Function<CurvePoint, Double> value) {
        return new LineChart.Line(contexts.text(key), points.stream().map(value).toList());
    }

    private String value(CurvePoint point) {
        return point.lever() == Lever.FLOORS ? number(point) : contexts.text("lever.points", Math.round(point.value()));
    }

    private String number(CurvePoint point) {
        Formats formats = Formats.of(contexts.language());
        return point.lever() == Lever.FLOORS ? formats.percent(point.value() / HUNDRED) : formats.number(point.value());
    }

    private static double quality(CurvePoint point, List<CurvePoint> points) {
        long first = points.getFirst().fit();
        return first == 0 ? 1 : (double) point.fit() / first;
    }

    private static double placed(CurvePoint point, Group group) {
        GroupShare share = share(point, group);
        return share == null || share.size() == 0 ? 0 : (double) share.placed() / share.size();
    }

    private static int count(CurvePoint point, Group group) {
        GroupShare share = share(point, group);
        return share == null ? 0 : share.placed();
    }

    private static @Nullable GroupShare share(CurvePoint point, Group group) {
        return point.groups().stream()
                .filter(one -> one.group() == group)
                .findFirst()
                .orElse(null);
    }

    private String label(Group group) {
        return contexts.text("plan.group." + group.code());
    }
}
