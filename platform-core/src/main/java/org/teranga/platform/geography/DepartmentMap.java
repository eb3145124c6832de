package org.teranga.platform.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A map of departments with a number in each, ready to be drawn: none, and three classes of about equally many departments. Departments
 * overseas, which no outline is here for, stand in a row of boxes below.
 *
 * @param width  of the drawing
 * @param height of the drawing
 * @param areas  the departments of the mainland and Corsica, by code
 * @param boxes  those overseas, by code
 * @param key    from which number to which each class goes, the empty class first
 */
public record DepartmentMap(int width, int height, List<Area> areas, List<Area> boxes, List<Key> key) {
    private static final int WIDTH = 560;
    private static final int MARGIN = 4;
    static final Map<String, DepartmentOutline> OUTLINES =
            GeographyTable.read("outlines.csv", DepartmentOutline::of).stream()
                    .collect(Collectors.toUnmodifiableMap(DepartmentOutline::department, Function.identity()));

    public DepartmentMap {
        areas = List.copyOf(areas);
        boxes = List.copyOf(boxes);
        key = List.copyOf(key);
    }

    /**
     * One department.
     *
     * @param code  its code
     * @param name  its name
     * @param path  SVG path data; empty for those overseas
     * @param x     where its number stands
     * @param y     where its number stands
     * @param value its number
     * @param step  its class, 0 to 3
     */
    public record Area(String code, String name, String path, int x, int y, long value, int step) {}

    /**
     * One class.
     *
     * @param step 0 to 3
     * @param from the least number in it
     * @param to   the largest number in it
     */
    public record Key(int step, long from, long to) {}

    /**
     * Draws these departments.
     *
     * @param departments codes; unknown ones are left out; empty means the whole of metropolitan France
     * @param values      numbers by code; what is missing is 0
     */
    public static DepartmentMap of(List<String> departments, Map<String, Long> values) {
        List<Department> shown = (departments.isEmpty() ? OUTLINES.keySet() : departments)
                .stream()
                        .sorted()
                        .flatMap(code -> Departments.byCode(code).stream())
                        .toList();
        long[] limits = limits(shown.stream()
                .map(department -> values.getOrDefault(department.code(), 0L))
                .filter(value -> value > 0)
                .sorted()
                .toList());
        List<DepartmentOutline> outlines = shown.stream()
                .flatMap(department -> Optional.ofNullable(OUTLINES.get(department.code())).stream())
                .toList();
        Frame frame = Frame.around(outlines);
        List<Area> areas = new ArrayList<>();
        List<Area> boxes = new ArrayList<>();
        for (Department department : shown) {
            long value = values.getOrDefault(department.code(), 0L);
            DepartmentOutline outline = OUTLINES.get(department.code());
            (outline == null ? boxes : areas).add(area(department, outline, frame, value, step(value, limits)));
        }
        return new DepartmentMap(WIDTH, outlines.isEmpty() ? 0 : frame.height(), areas, boxes, keys(limits));
    }

    private static Area area(
            Department department, @Nullable DepartmentOutline outline, Frame frame, long value, int step) {
        if (outline == null) {
            return new Area(department.code(), department.name(), "", 0, 0, value, step);
        }
        double[] centre = outline.centre();
        return new Area(
                department.code(),
                department.name(),
                frame.path(outline),
                frame.x(centre[0]),
                frame.y(centre[1]),
                value,
                step);
    }

    /** The largest number of each of the three classes. */
    private static long[] limits(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return new long[0];
        }
        long low = sorted.get((sorted.size() - 1) / 3);
        long middle = Math.max(low + 1, sorted.get((sorted.size() - 1) * 2 / 3));
        return new long[] {low, middle, Math.max(middle + 1, sorted.getLast())};
    }

    private static int step(long value, long[] limits) {
        if (value <= 0) {
            return 0;
        }
        return value <= limits[0] ? 1 : value <= limits[1] ? 2 : 3;
    }

    private static List<Key> keys(long[] limits) {
        List<Key> keys = new ArrayList<>(List.of(new Key(0, 0, 0)));
        for (int i = 0; i < limits.length; i++) {
            keys.add(new Key(i + 1, i == 0 ? 1 : limits[i - 1] + 1, limits[i]));
        }
        return keys;
    }

    private record Frame(int left, int top, int bottom, double scale) {
        static Frame around(List<DepartmentOutline> outlines) {
            int left = outlines.stream()
                    .mapToInt(outline -> outline.least(0))
                    .min()
                    .orElse(0);
            int right =
                    outlines.stream().mapToInt(outline -> outline.most(0)).max().orElse(1);
            int top = outlines.stream()
                    .mapToInt(outline -> outline.least(1))
                    .min()
                    .orElse(0);
            int bottom =
                    outlines.stream().mapToInt(outline -> outline.most(1)).max().orElse(1);
            return new Frame(left, top, bottom, (WIDTH - 2.0 * MARGIN) / Math.max(1, right - left));
        }

        int height() {
            return y(bottom) + MARGIN;
        }

        int x(double value) {
            return (int) Math.round((value - left) * scale) + MARGIN;
        }

        int y(double value) {
            return (int) Math.round((value - top) * scale) + MARGIN;
        }

        String path(DepartmentOutline outline) {
            return outline.path(this::x, this::y);
        }
    }
}
