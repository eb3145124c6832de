package org.teranga.matching.home;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.FieldType;
import org.teranga.platform.form.FormReader;

/** A point of the map as maps give it to copy: {@code 43.58210, 1.34544}, in degrees north and east. */
record PointType() implements FieldType<String> {
    private static final Pattern POINT =
            Pattern.compile("\\s*(-?\\d{1,2}\\.\\d{2,15})\\s*[,; ]\\s*(-?\\d{1,3}\\.\\d{2,15})\\s*");

    @Override
    public @Nullable String read(FormReader in, String field) {
        String text = in.text(field);
        if (text.isEmpty()) {
            return null;
        }
        Matcher point = POINT.matcher(text);
        if (!point.matches()
                || Math.abs(Double.parseDouble(point.group(1))) > 85
                || Math.abs(Double.parseDouble(point.group(2))) > 180) {
            in.fault(field, "dwelling.fault.point");
            return null;
        }
        return point.group(1) + ", " + point.group(2);
    }

    /** Degrees north and east of a point that was read. */
    static double[] degrees(String point) {
        String[] parts = point.split(", ");
        return new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
    }
}
