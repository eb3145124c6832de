package org.teranga.matching.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.chart.ColumnChart;

/**
 * The first page of the desk ({@code matching/desk/home}): what waits for the team and this reader may do, the most urgent first.
 *
 * @param groups   what there is to do, by what it is about; what there is none of is left out
 * @param arrivals offers by the day on which they came in, or null where none came in lately
 */
public record DeskHomeView(List<Group> groups, @Nullable ColumnChart arrivals) {
    public DeskHomeView {
        groups = List.copyOf(groups);
    }

    /** Tasks that belong together: the code of what they are about ({@code safety, decide, people, arrived}). */
    public record Group(String code, List<Task> tasks) {
        public Group {
            tasks = List.copyOf(tasks);
        }
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
