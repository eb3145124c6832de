package org.teranga.platform.theme.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Figures over time as columns, with their geometry: 200 units high, the axis at 170, 54 units a column.
 *
 * @param title        one sentence that tells what is to be seen
 * @param labelHeading what the labels are, over the table beside it
 * @param valueHeading what the values are
 * @param columns      the figures, in order; none negative
 */
public record ColumnChart(String title, String labelHeading, String valueHeading, List<Column> columns) {
    private static final int AXIS = 170;
    private static final int TALLEST = 150;
    private static final int STEP = 54;
    private static final int NARROWEST = 480;
    private static final long[] FACTORS = {10, 20, 25, 50};

    public ColumnChart {
        columns = List.copyOf(columns);
    }

    /** How wide the drawing is. */
    public int width() {
        return Math.max(NARROWEST, 48 + STEP * columns.size());
    }

    /** The lines across: 0 and three round values above. */
    public List<Tick> ticks() {
        long step = roundStep();
        return IntStream.range(0, 4)
                .mapToObj(i -> new Tick(i * step, y(i * step)))
                .toList();
    }

    /** The columns as rectangles. */
    public List<Bar> bars() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> {
                    int y = y(columns.get(i).value());
                    return new Bar(columns.get(i).label(), 50 + STEP * i, y, STEP - 14, AXIS - y);
                })
                .toList();
    }

    private int y(long value) {
        return (int) (AXIS - TALLEST * value / (3.0 * roundStep()));
    }

    /** A third of the largest value, rounded up to 1, 2, 5 or (from 25 on) 2.5 times a power of ten. */
    private long roundStep() {
        long largest = columns.stream().mapToLong(Column::value).max().orElse(0);
        long power = 1;
        while (true) {
            for (long factor : FACTORS) {
                long step = factor * power / 10;
                if (step * 10 == factor * power && 3 * step >= largest) {
                    return step;
                }
            }
            power *= 10;
        }
    }

    /** A figure and what it belongs to. */
    public record Column(String label, long value) {
        public Column {
            if (value < 0) {
                throw new IllegalArgumentException("a column of " + value + " cannot be drawn");
            }
        }
    }

    /** A line across, and where. */
    public record Tick(long value, int y) {}

    /** A column as a rectangle. */
    public record Bar(String label, int x, int y, int width, int height) {}
}
