package org.teranga.platform.theme.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Shares along a number as lines, with their geometry: 480 units wide and 200 high, the axis at 170. The scale begins where the figures
 * do, not at nothing: what is to be seen is a difference.
 *
 * @param title     one sentence that tells what is to be seen
 * @param positions where along the axis, ascending; two at least
 * @param lines     the figures, one a position
 */
public record LineChart(String title, List<Position> positions, List<Line> lines) {
    private static final int AXIS = 170;
    private static final int TALLEST = 150;
    private static final int LEFT = 70;
    private static final int RIGHT = 460;
    private static final int MOST_TICKS = 4;
    private static final double[] STEPS = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25};

    public LineChart {
        Objects.requireNonNull(title, "title");
        positions = List.copyOf(positions);
        lines = List.copyOf(lines);
        int size = positions.size();
        if (size < 2 || lines.stream().anyMatch(line -> line.values().size() != size)) {
            throw new IllegalArgumentException("a line needs a value for each of two positions or more");
        }
    }

    /** The lines across, each with its share. */
    public List<Tick> ticks() {
        Scale scale = scale();
        List<Tick> ticks = new ArrayList<>();
        for (long at = scale.first; at <= scale.last; at++) {
            ticks.add(new Tick(at * scale.step, scale.y(at * scale.step)));
        }
        return ticks;
    }

    /** What stands under the axis, and where. */
    public List<Mark> marks() {
        return positions.stream()
                .map(position -> new Mark(position.label(), x(position)))
                .toList();
    }

    /** The lines as points. */
    public List<Path> paths() {
        Scale scale = scale();
        return lines.stream()
                .map(line -> {
                    List<Point> points = new ArrayList<>();
                    for (int at = 0; at < positions.size(); at++) {
                        points.add(new Point(
                                x(positions.get(at)), scale.y(line.values().get(at))));
                    }
                    return new Path(line.name(), points);
                })
                .toList();
    }

    private int x(Position position) {
        double from = positions.getFirst().at();
        double to = positions.getLast().at();
        return (int) Math.round(LEFT + (RIGHT - LEFT) * (position.at() - from) / (to - from));
    }

    private Scale scale() {
        double low = lines.stream()
                .flatMap(line -> line.values().stream())
                .min(Double::compare)
                .orElse(0.0);
        double high = lines.stream()
                .flatMap(line -> line.values().stream())
                .max(Double::compare)
                .orElse(1.0);
        for (double step : STEPS) {
            long first = (long) Math.floor(low / step + 1e-9);
            long last = Math.max(first + 1, (long) Math.ceil(high / step - 1e-9));
            if (last - first <= MOST_TICKS) {
                return new Scale(step, first, last);
            }
        }
        return new Scale(1, (long) Math.floor(low), Math.max(1, (long) Math.ceil(high)));
    }

    private record Scale(double step, long first, long last) {
        int y(double value) {
            return (int) Math.round(AXIS - TALLEST * (value / step - first) / (last - first));
        }
    }

    /** A place along the axis: what it is called, and its number. */
    public record Position(String label, double at) {}

    /** Shares, 1 being all, one a position. */
    public record Line(String name, List<Double> values) {
        public Line {
            values = List.copyOf(values);
        }
    }

    /** A line across: its share, and where. */
    public record Tick(double value, int y) {}

    /** What stands under the axis, and where. */
    public record Mark(String label, int x) {}

    /** A point of a line. */
    public record Point(int x, int y) {}

    /** A line by its points. */
    public record Path(String name, List<Point> points) {
        public Path {
            points = List.copyOf(points);
        }
    }
}
