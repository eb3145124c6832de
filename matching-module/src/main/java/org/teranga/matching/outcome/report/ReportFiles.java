package org.teranga.matching.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.teranga.matching.spreadsheet.file.WorkbookWriter;
import org.teranga.platform.spreadsheet.SheetWriter;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.chart.ColumnChart;

/** A report as files: the very lines of the page, each with what it means. */
@ApplicationScoped
class ReportFiles {
    private final ShowReport show;
    private final PageContexts contexts;

    @Inject
    ReportFiles(ShowReport show, PageContexts contexts) {
        this.show = show;
        this.contexts = contexts;
    }

    /** As CSV. */
    byte[] csv(ReportView view) {
        StringBuilder text = new StringBuilder();
        SheetWriter writer = new SheetWriter(text);
        try {
            for (List<String> row : rows(view)) {
                writer.row(row);
            }
        } catch (IOException aStringBuilderHasNone) {
            throw new UncheckedIOException(aStringBuilderHasNone);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As a workbook. */
    byte[] workbook(ReportView view) {
        return WorkbookWriter.of(
                contexts.text("report.title"), contexts.language().dir().equals("rtl"), rows(view));
    }

    /** A row for each number, the first of which names the columns. */
    List<List<String>> rows(ReportView view) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                contexts.text("report.column.figure"),
                contexts.text("report.column.part"),
                contexts.text("report.column.value"),
                contexts.text("report.column.percent"),
                contexts.text("report.column.before"),
                contexts.text("report.column.from"),
                contexts.text("report.column.to"),
                contexts.text("report.column.place"),
                contexts.text("report.column.means")));
        for (ReportView.Section section : view.sections()) {
            for (FigureLine line : section.lines()) {
                rows.add(List.of(
                        show.title(section),
                        show.part(section, line),
                        Long.toString(line.value()),
                        line.percent() == null ? "" : line.percent().toString(),
                        line.before() == null ? "" : line.before().toString(),
                        view.period() == null ? "" : view.period().from().toString(),
                        view.period() == null ? "" : view.period().to().toString(),
                        view.place(),
                        contexts.text("report.figure." + section.figure() + ".means")));
            }
        }
        return rows;
    }

    /** Its pictures below each other, as a drawing that stands by itself. */
    byte[] picture(ReportView view) {
        StringBuilder svg = new StringBuilder();
        int width = view.pictures().stream().mapToInt(ColumnChart::width).max().orElse(480);
        int height = 240 * Math.max(1, view.pictures().size());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height
                + "\" font-family=\"sans-serif\" font-size=\"11\"><rect width=\"" + width + "\" height=\"" + height
                + "\" fill=\"#fff\"/>");
        for (int i = 0; i < view.pictures().size(); i++) {
            svg.append("<g transform=\"translate(0 " + (240 * i + 30) + ")\">");
            draw(view.pictures().get(i), svg);
            svg.append("</g>");
        }
        return svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void draw(ColumnChart chart, StringBuilder svg) {
        svg.append("<text x=\"8\" y=\"-12\" font-weight=\"bold\">" + safe(chart.title()) + "</text>");
        chart.ticks()
                .forEach(tick -> svg.append("<path d=\"M40 " + tick.y() + "h" + (chart.width() - 40)
                        + "\" stroke=\"#ccc\"/><text x=\"34\" y=\"" + (tick.y() + 4) + "\" text-anchor=\"end\">"
                        + tick.value() + "</text>"));
        for (int i = 0; i < chart.bars().size(); i++) {
            ColumnChart.Bar bar = chart.bars().get(i);
            svg.append("<rect x=\"" + bar.x() + "\" y=\"" + bar.y() + "\" width=\"" + bar.width() + "\" height=\""
                    + bar.height() + "\" fill=\"#1f5f5b\"/><text font-size=\"8\" x=\"" + (bar.x() + bar.width() / 2)
                    + "\" y=\"" + (i % 2 == 0 ? 182 : 192) + "\" text-anchor=\"middle\">" + safe(bar.label())
                    + "</text>");
        }
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
