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
    private static final int WIDTH = 960;
    private static final int MARGIN = 24;
    private static final int WORDS = 400;
    private static final int BAR = 480;
    private static final int ROW = 28;

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

    /** Its pictures below each other, as a drawing that stands by itself: the words of a part, its bar, its number. */
    byte[] picture(ReportView view) {
        boolean rtl = contexts.language().dir().equals("rtl");
        StringBuilder svg = new StringBuilder();
        int y = MARGIN;
        for (ColumnChart chart : view.pictures()) {
            y = draw(chart, y, rtl, svg);
        }
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + y
                        + "\" direction=\"" + (rtl ? "rtl" : "ltr")
                        + "\" font-family=\"sans-serif\" font-size=\"14\"><rect width=\""
                        + WIDTH + "\" height=\"" + y + "\" fill=\"#fff\"/>" + svg + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Draws one from a height on; returns where the next may begin. */
    private static int draw(ColumnChart chart, int top, boolean rtl, StringBuilder svg) {
        long most = Math.max(
                1,
                chart.columns().stream()
                        .mapToLong(ColumnChart.Column::value)
                        .max()
                        .orElse(1));
        text(svg, rtl, MARGIN, top + ROW / 2, " font-weight=\"bold\" font-size=\"17\"", chart.title());
        int y = top + ROW + ROW / 2;
        for (ColumnChart.Column column : chart.columns()) {
            int length = (int) (BAR * column.value() / most);
            int x = rtl ? WIDTH - WORDS - length : WORDS;
            text(svg, rtl, MARGIN, y, "", column.label());
            svg.append("<rect x=\"" + x + "\" y=\"" + (y - 12) + "\" width=\"" + length
                    + "\" height=\"16\" fill=\"#1f5f5b\"/>");
            text(svg, rtl, WORDS + length + 8, y, "", "≈ " + column.value());
            y += ROW;
        }
        return y + ROW;
    }

    /** Words that begin so far from the side on which one begins to read. */
    private static void text(StringBuilder svg, boolean rtl, int from, int y, String style, String words) {
        svg.append("<text x=\"" + (rtl ? WIDTH - from : from) + "\" y=\"" + y + "\"" + style + ">" + safe(words)
                + "</text>");
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
