package org.teranga.matching.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.chart.ColumnChart;

/**
 * The first page of the desk ({@code matching/desk/home}): what waits for somebody, the most urgent first.
 *
 * @param tasks    what there is to do; those of which there are none are left out
 * @param arrivals offers by the day on which they came in, or null where none came in lately
 */
public record DeskHomeView(List<Task> tasks, @Nullable ColumnChart arrivals) {
    public DeskHomeView {
        tasks = List.copyOf(tasks);
    }

    /**
     * Something to do.
     *
     * @param icon  a name of {@code components/icons.ftlh}
     * @param title what it is, with its number, in the language of the page
     * @param note  why it matters or how old the oldest is
     * @param href  where it is done
     */
    public record Task(String icon, String title, String note, String href) {}
}
