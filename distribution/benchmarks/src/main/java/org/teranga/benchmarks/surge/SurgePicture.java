package org.teranga.benchmarks.surge;

import java.util.Locale;
import java.util.Map;
import org.teranga.benchmarks.surge.Surge.Days;
import org.teranga.benchmarks.surge.Surge.Way;

/** Draws how the points of three ways grow over eight days. Lines are told apart by dashes and names, not by colour alone. */
public final class SurgePicture {
    private static final int LEFT = 56;
    private static final int TOP = 64;
    private static final int WIDTH = 500;
    private static final int HEIGHT = 260;
    private static final String STYLE = """
            text { font: 14px system-ui, sans-serif; fill: #1f2328 }
            .title { font-size: 17px; font-weight: 600 }
            .grid { stroke: #d0d7de; stroke-width: 1 }
            path { fill: none; stroke-width: 3 }
            .greedy { stroke: #b35900; stroke-dasharray: 2 5; stroke-linecap: round }
            .prices { stroke: #0a6e6e; stroke-dasharray: 10 5 }
            .plan { stroke: #3b4ba3 }
            @media (prefers-color-scheme: dark) {
              text { fill: #e6edf3 }
              .grid { stroke: #3d444d }
              .greedy { stroke: #f0a35e }
              .prices { stroke: #56c2c2 }
              .plan { stroke: #a5b1ff }
            }
            """;

    private SurgePicture() {}

    /**
     * The picture.
     *
     * @param best what could be reached in hindsight
     */
    public static String of(Map<Way, Days> ways, long best) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 380\" role=\"img\"");
        svg.append(" aria-labelledby=\"t d\">\n<title id=\"t\">Eight days of a surge</title>\n<desc id=\"d\">");
        svg.append("Share of the best plan in hindsight that is reached after eight days.");
        ways.forEach((way, days) -> svg.append(' ')
                .append(label(way))
                .append(": ")
                .append(percent(days.allPoints(), best))
                .append(" %."));
        svg.append("</desc>\n<style>\n").append(STYLE).append("</style>\n");
        text(svg, "title", LEFT, 28, "Reached of the best plan in hindsight");
        grid(svg);
        ways.forEach((way, days) -> line(svg, way, days, best));
        labels(svg, ways, best);
        return svg.append("</svg>\n").toString();
    }

    private static void grid(StringBuilder svg) {
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = TOP + HEIGHT - HEIGHT * percent / 100.0;
            svg.append(format(
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>\n", LEFT, LEFT + WIDTH, y, y));
            text(svg, "", LEFT - 48, y + 5, percent + " %");
        }
        for (int day = 1; day <= Surge.DAYS; day++) {
            text(svg, "", LEFT + WIDTH * (day - 0.5) / Surge.DAYS - 20, TOP + HEIGHT + 24, "day " + day);
        }
    }

    private static void line(StringBuilder svg, Way way, Days days, long best) {
        svg.append("<path class=\"").append(code(way)).append("\" d=\"M");
        svg.append(format("%d,%d", LEFT, TOP + HEIGHT));
        for (int hour = 0; hour < Surge.HOURS; hour += 2) {
            double x = LEFT + WIDTH * (hour + 1.0) / Surge.HOURS;
            svg.append(format(" L%.1f,%.1f", x, height(days.points()[hour], best)));
        }
        svg.append(format(" L%d,%.1f\"/>\n", LEFT + WIDTH, height(days.allPoints(), best)));
    }

    /** The names stand above each other at the end of the lines, however close these end. */
    private static void labels(StringBuilder svg, Map<Way, Days> ways, long best) {
        int at = TOP + 12;
        for (Way way : new Way[] {Way.PLAN, Way.PRICES, Way.GREEDY}) {
            Days days = ways.get(way);
            if (days != null) {
                int x = LEFT + WIDTH + 14;
                svg.append(format("<path class=\"%s\" d=\"M%d,%d h34\"/>\n", code(way), x, at - 5));
                text(svg, "", x + 42, at, percent(days.allPoints(), best) + " %  " + label(way));
                text(svg, "", x + 42, at + 19, format("%,d placed, %.1f days", days.allPlaced(), days.waiting()));
                at += 58;
            }
        }
    }

    private static double height(long points, long best) {
        return TOP + HEIGHT - HEIGHT * (double) points / best;
    }

    private static void text(StringBuilder svg, String style, double x, double y, String text) {
        String named = style.isEmpty() ? "" : " class=\"" + style + "\"";
        svg.append(format("<text%s x=\"%.1f\" y=\"%.1f\">%s</text>\n", named, x, y, text));
    }

    private static String label(Way way) {
        return switch (way) {
            case GREEDY -> "by arrival";
            case PRICES -> "bid prices";
            case PLAN -> "daily plan";
        };
    }

    private static String code(Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    private static String percent(long points, long best) {
        return format("%.1f", 100.0 * points / best);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
