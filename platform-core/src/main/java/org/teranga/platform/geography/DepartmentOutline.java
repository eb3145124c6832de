package org.teranga.platform.geography;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleToIntFunction;

/** The outline of a department as polygons in tenths of a unit, x to the right, y down. */
record DepartmentOutline(String department, List<int[]> polygons) {
    static DepartmentOutline of(String[] row) {
        List<int[]> polygons = Arrays.stream(row[1].split("\\|"))
                .map(polygon -> Arrays.stream(polygon.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toList();
        return new DepartmentOutline(row[0], polygons);
    }

    int least(int axis) {
        return polygons.stream().mapToInt(p -> extreme(p, axis, false)).min().orElse(0);
    }

    int most(int axis) {
        return polygons.stream().mapToInt(p -> extreme(p, axis, true)).max().orElse(0);
    }

    /** The centre of the largest polygon, where a number stands well. */
    double[] centre() {
        int[] largest = polygons.getFirst();
        for (int[] polygon : polygons) {
            if (Math.abs(area(polygon)) > Math.abs(area(largest))) {
                largest = polygon;
            }
        }
        double x = 0;
        double y = 0;
        for (int i = 0; i < largest.length; i += 2) {
            int next = (i + 2) % largest.length;
            double cross = cross(largest, i, next);
            x += (largest[i] + largest[next]) * cross;
            y += (largest[i + 1] + largest[next + 1]) * cross;
        }
        double sixfold = 6 * area(largest);
        return new double[] {x / sixfold, y / sixfold};
    }

    /** As SVG path data, in whole units of a drawing. */
    String path(DoubleToIntFunction toX, DoubleToIntFunction toY) {
        StringBuilder path = new StringBuilder();
        for (int[] polygon : polygons) {
            int lastX = 0;
            int lastY = 0;
            for (int i = 0; i < polygon.length; i += 2) {
                int x = toX.applyAsInt(polygon[i]);
                int y = toY.applyAsInt(polygon[i + 1]);
                if (i == 0) {
                    path.append('M').append(x).append(' ').append(y).append('l');
                } else if (x != lastX || y != lastY) {
                    path.append(x - lastX).append(' ').append(y - lastY).append(' ');
                }
                lastX = x;
                lastY = y;
            }
            path.setCharAt(path.length() - 1, 'z');
        }
        return path.toString();
    }

    private static double area(int[] polygon) {
        double twice = 0;
        for (int i = 0; i < polygon.length; i += 2) {
            twice += cross(polygon, i, (i + 2) % polygon.length);
        }
        return twice / 2;
    }

    private static double cross(int[] polygon, int from, int to) {
        return (double) polygon[from] * polygon[to + 1] - (double) polygon[to] * polygon[from + 1];
    }

    private static int extreme(int[] polygon, int axis, boolean most) {
        int found = polygon[axis];
        for (int i = axis; i < polygon.length; i += 2) {
            found = most ? Math.max(found, polygon[i]) : Math.min(found, polygon[i]);
        }
        return found;
    }
}
