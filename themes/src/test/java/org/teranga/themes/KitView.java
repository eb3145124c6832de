package org.teranga.themes;

import java.util.List;
import java.util.Map;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.chart.ColumnChart;

/**
 * The kit: every component in every state.
 *
 * @param word  what somebody wrote
 * @param form  a form with a fault
 * @param chart figures over time
 * @param query part of a list
 */
public record KitView(String word, FilledForm form, ColumnChart chart, ListQuery query) {
    static final KitView SAMPLE = new KitView(
            "Maëlle <B.>",
            new FilledForm(
                    Map.of("good", List.of("29200 Brest"), "few", List.of("a"), "one", List.of("b")),
                    List.of(new FormFault("bad", "Something is missing"), new FormFault("yes", "Please read it"))),
            new ColumnChart(
                    "Offers by week, a peak of 1,640",
                    "Week",
                    "Offers",
                    List.of(
                            new ColumnChart.Column("1 Sep", 210),
                            new ColumnChart.Column("8 Sep", 1640),
                            new ColumnChart.Column("15 Sep", 820))),
            new ListQuery(Map.of("kind", "a"), "waiting", true, 3, 25));
}
