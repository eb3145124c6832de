package org.teranga.matching.plan.lever;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.chart.LineChart;

/**
 * A lever of fairness on today's plan ({@code matching/plan/lever/levers}).
 *
 * @param href      the page of the levers; {@code ?lever=} chooses one, a POST asks for the figures of all
 * @param lever     the one that is shown: {@code waiting, hard_to_place} or {@code floors}
 * @param levers    all of them
 * @param apart     the kinds of help that have rules of their own, which no lever turns
 * @param plannedAt when today's plan was asked for; null where there is none
 * @param status    {@code none}, {@code queued} or {@code done}
 * @param progress  how far the computing is, 0 to 100
 * @param curve     the figures; null before they are there
 */
public record LeversView(
        String href,
        String lever,
        List<String> levers,
        List<String> apart,
        @Nullable Instant plannedAt,
        String status,
        int progress,
        @Nullable Curve curve) {
    public LeversView {
        levers = List.copyOf(levers);
        apart = List.copyOf(apart);
    }

    /** Whether it is on its way. */
    public boolean computing() {
        return status.equals("queued");
    }

    /** The page of this lever. */
    public String leverHref() {
        return href + "?lever=" + lever;
    }

    /**
     * What turning the lever does.
     *
     * @param said    what it costs and brings from one end to the other, in sentences
     * @param quality how well the pairs suit each other, against the first position
     * @param placed  the share of households that have a suggestion, everybody and the groups that the lever is for
     * @param groups  the names of these groups
     * @param rows    position by position
     */
    public record Curve(List<String> said, LineChart quality, LineChart placed, List<String> groups, List<Row> rows) {
        public Curve {
            said = List.copyOf(said);
            groups = List.copyOf(groups);
            rows = List.copyOf(rows);
        }
    }

    /**
     * The lever at one position.
     *
     * @param value   where it stands, with its unit
     * @param now     whether it stands there in the rules in force
     * @param placed  how many households have a suggestion
     * @param quality how well the pairs suit each other, against the first position
     * @param groups  how many households of each group have one
     * @param tryHref where a draft begins with it; null where this reader may not write rules
     */
    public record Row(
            String value,
            boolean now,
            int placed,
            double quality,
            List<Integer> groups,
            @Nullable String tryHref) {
        public Row {
            groups = List.copyOf(groups);
        }
    }
}
