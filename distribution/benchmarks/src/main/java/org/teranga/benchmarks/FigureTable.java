package org.teranga.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of figures, one row for each contestant.
 *
 * @param title   what was done on what
 * @param columns the headings; the first is the contestant's
 * @param rows    as many cells in each as there are headings
 * @param remark  what the reader must know to judge them
 */
record FigureTable(String title, List<String> columns, List<List<String>> rows, String remark) {
    FigureTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under " + columns.size());
            }
        }
    }

    /** As text, the columns aligned, numbers to the right. */
    String text() {
        List<String> lines = new ArrayList<>(List.of(title, ""));
        List<Integer> widths = new ArrayList<>(Collections.nCopies(columns.size(), 0));
        Stream.concat(Stream.of(columns), rows.stream()).forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        });
        lines.add(line(columns, widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add("");
        lines.add(remark);
        return String.join("\n", lines);
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String room = " ".repeat(widths.get(i) - cells.get(i).length());
            line.append(i == 0 ? cells.get(i) + room : "   " + room + cells.get(i));
        }
        return line.toString();
    }
}
