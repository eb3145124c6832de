package org.teranga.matching.outcome.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.chart.ColumnChart;

/**
 * A report ({@code matching/outcome/report}).
 *
 * @param period    which months; null while too little can be told
 * @param before    the same a year before; null where nothing of it can be told
 * @param place     the department of which it is, as people call it; empty for all
 * @param years     the years that can be asked for
 * @param ends      the months with which it can end in that year
 * @param places    the departments that can be told of that year; none where none can
 * @param templates what it can be put together by
 * @param template  by which it is
 * @param sections  its figures
 * @param pictures  some of them as columns
 * @param files     where it is a file: {@code csv, xlsx, pdf, svg}
 * @param composes  whether this reader puts templates together
 * @param shares    whether this reader says what is shared with the public
 * @param paper     whether it is printed
 */
public record ReportView(
        @Nullable ReportPeriod period,
        @Nullable ReportPeriod before,
        String place,
        List<Choice> years,
        List<Choice> ends,
        List<Choice> places,
        List<Choice> templates,
        String template,
        List<Section> sections,
        List<ColumnChart> pictures,
        List<FileLink> files,
        boolean composes,
        boolean shares,
        boolean paper) {
    public ReportView {
        years = List.copyOf(years);
        ends = List.copyOf(ends);
        places = List.copyOf(places);
        templates = List.copyOf(templates);
        sections = List.copyOf(sections);
        pictures = List.copyOf(pictures);
        files = List.copyOf(files);
    }

    /** Something to choose: what it is called, its address, and whether it is the present one. */
    public record Choice(String label, String href, boolean current) {}

    /** The report as a file. */
    public record FileLink(String kind, String href) {}

    /**
     * A figure.
     *
     * @param title what the association calls it; empty for the usual words
     * @param words what stands before the code of a part in the key of its message
     */
    public record Section(String figure, String title, String words, List<FigureLine> lines) {
        public Section {
            lines = List.copyOf(lines);
        }

        /** Whether anything of it is told. */
        public boolean told() {
            return !lines.isEmpty();
        }
    }
}
