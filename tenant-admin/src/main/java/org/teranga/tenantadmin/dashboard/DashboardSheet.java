package org.teranga.tenantadmin.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.spreadsheet.SheetWriter;
import org.teranga.platform.theme.PageContexts;

/**
 * The figures as a spreadsheet: {@code figure, name, part, of, value}. The part is {@code total}, {@code week} (of: its Monday; where
 * columns of the chart put several together, the first) or {@code department} (of: its code).
 */
@ApplicationScoped
class DashboardSheet {
    private final Dashboard dashboard;
    private final PageContexts contexts;

    @Inject
    DashboardSheet(Dashboard dashboard, PageContexts contexts) {
        this.dashboard = dashboard;
        this.contexts = contexts;
    }

    String write(Weeks weeks) {
        StringBuilder sheet = new StringBuilder("figure,name,part,of,value\n");
        for (DisclosedFigure told : dashboard.figures(weeks)) {
            String key = told.figure().key();
            String name = contexts.text("figure." + key);
            row(sheet, List.of(key, name, "total", "", Long.toString(told.value())));
            told.trend()
                    .forEach(week -> row(
                            sheet, List.of(key, name, "week", week.monday().toString(), Long.toString(week.value()))));
            told.departments()
                    .forEach((code, count) -> row(sheet, List.of(key, name, "department", code, Long.toString(count))));
        }
        return sheet.toString();
    }

    private static void row(StringBuilder sheet, List<String> cells) {
        try {
            new SheetWriter(sheet).row(cells);
        } catch (IOException aStringBuilderHasNone) {
            throw new UncheckedIOException(aStringBuilderHasNone);
        }
    }
}
