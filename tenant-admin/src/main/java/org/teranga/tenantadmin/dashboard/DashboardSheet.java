package org.teranga.tenantadmin.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.figure.Weeks;
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

    /** Every cell is a word of ours, a day, a code or a number: nothing that a spreadsheet would calculate. */
    private static void row(StringBuilder sheet, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            sheet.append(i == 0 ? "" : ",")
                    .append(cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        sheet.append('\n');
    }
}
