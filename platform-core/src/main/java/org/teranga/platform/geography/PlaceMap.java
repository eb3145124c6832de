package org.teranga.platform.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A small map of a place, how far around it somebody looks, and what lies there, ready to be drawn. It shows communes, never addresses:
 * what lies in the same commune is one dot.
 *
 * @param width  of the drawing
 * @param height of the drawing
 * @param land   SVG path data of the departments in sight
 * @param x      where the place is
 * @param y      where the place is
 * @param reach  how far around it somebody looks, in units of the drawing; 0 where that is not known
 * @param dots   what lies there, from north to south
 */
public record PlaceMap(int width, int height, List<String> land, int x, int y, int reach, List<Dot> dots) {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 320;
    private static final int MARGIN = 26;

    /** Nothing is drawn closer than so many kilometres from side to side: it would only be an empty sheet. */
    private static final double LEAST_KM = 24;

    public PlaceMap {
        land = List.copyOf(land);
        dots = List.copyOf(dots);
    }

    /**
     * What lies somewhere.
     *
     * @param latitude  in degrees
     * @param longitude in degrees
     * @param name      of the commune
     * @param label     a word or a number by which it is called on the page
     */
    public record Spot(double latitude, double longitude, String name, String label) {
        public Spot {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * A commune with all that lies there.
     *
     * @param x      where it is
     * @param y      where it is
     * @param name   of the commune
     * @param labels what lies there, in the order in which it was given
     */
    public record Dot(int x, int y, String name, List<String> labels) {
        public Dot {
            labels = List.copyOf(labels);
        }
    }

    /**
     * Draws a place of the mainland or Corsica; null where no outline is in sight, as overseas.
     *
     * @param latitude   of the place
     * @param longitude  of the place
     * @param kilometres how far around it somebody looks, or null where that is not known
     * @param spots      what lies there
     */
    public static @Nullable PlaceMap around(
            double latitude, double longitude, @Nullable Integer kilometres, List<Spot> spots) {
        double x = Projection.x(latitude, longitude);
        double y = Projection.y(latitude, longitude);
        double reach = kilometres == null ? 0 : Projection.length(kilometres, latitude);
        Sheet sheet = Sheet.around(x, y, Math.max(reach, Projection.length(LEAST_KM / 2, latitude)), spots);
        List<String> land = DepartmentMap.OUTLINES.values().stream()
                .filter(sheet::shows)
                .sorted(Comparator.comparing(DepartmentOutline::department))
                .map(sheet::path)
                .toList();
        if (land.isEmpty()) {
            return null;
        }
        return new PlaceMap(
                WIDTH, HEIGHT, land, sheet.x(x), sheet.y(y), (int) Math.round(reach * sheet.scale), dots(spots, sheet));
    }

    private static List<Dot> dots(List<Spot> spots, Sheet sheet) {
        Map<String, Dot> dots = new LinkedHashMap<>();
        for (Spot spot : spots) {
            int x = sheet.x(Projection.x(spot.latitude, spot.longitude));
            int y = sheet.y(Projection.y(spot.latitude, spot.longitude));
            dots.merge(x + " " + y, new Dot(x, y, spot.name, List.of(spot.label)), PlaceMap::together);
        }
        return dots.values().stream()
                .sorted(Comparator.comparingInt(Dot::y).thenComparingInt(Dot::x))
                .toList();
    }

    private static Dot together(Dot one, Dot other) {
        List<String> labels = new ArrayList<>(one.labels);
        labels.addAll(other.labels);
        return new Dot(one.x, one.y, one.name, labels);
    }

    /** What part of the country the drawing shows: as much as is asked for, filled up to its shape. */
    private record Sheet(double left, double top, double scale) {
        static Sheet around(double x, double y, double reach, List<Spot> spots) {
            double left = x - reach;
            double right = x + reach;
            double top = y - reach;
            double bottom = y + reach;
            for (Spot spot : spots) {
                double spotX = Projection.x(spot.latitude(), spot.longitude());
                double spotY = Projection.y(spot.latitude(), spot.longitude());
                left = Math.min(left, spotX);
                right = Math.max(right, spotX);
                top = Math.min(top, spotY);
                bottom = Math.max(bottom, spotY);
            }
            double scale = Math.min((WIDTH - 2.0 * MARGIN) / (right - left), (HEIGHT - 2.0 * MARGIN) / (bottom - top));
            return new Sheet((left + right - WIDTH / scale) / 2, (top + bottom - HEIGHT / scale) / 2, scale);
        }

        boolean shows(DepartmentOutline outline) {
            return outline.most(0) >= left
                    && outline.least(0) <= left + WIDTH / scale
                    && outline.most(1) >= top
                    && outline.least(1) <= top + HEIGHT / scale;
        }

        int x(double value) {
            return (int) Math.round((value - left) * scale);
        }

        int y(double value) {
            return (int) Math.round((value - top) * scale);
        }

        String path(DepartmentOutline outline) {
            return outline.path(this::x, this::y);
        }
    }
}
