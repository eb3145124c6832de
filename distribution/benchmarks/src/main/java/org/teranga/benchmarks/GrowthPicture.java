package org.teranga.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.teranga.benchmarks.GrowthBenchmark.Grown;

/**
 * The curve of growth: processor time on the left, memory on the right, both axes logarithmic. It suits light and dark paper, tells its
 * lines apart by shape as well as by colour, and says in words what it shows.
 */
final class GrowthPicture {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 360;
    private static final int PANEL = 330;
    private static final int TOP = 60;
    private static final int BOTTOM = 300;
    private static final double MEGABYTE = 1 << 20;
    private static final String STYLE = """
            <style>
              text { font: 13px sans-serif; fill: #1b2a33; }
              .grid { stroke: #1b2a33; stroke-opacity: .18; }
              .one { stroke: #b0451f; fill: none; stroke-width: 2.5; }
              .two { stroke: #17657a; fill: none; stroke-width: 2.5; stroke-dasharray: 7 4; }
              .dot-one { fill: #b0451f; } .dot-two { fill: #17657a; }
              @media (prefers-color-scheme: dark) {
                text { fill: #f1ece4; } .grid { stroke: #f1ece4; }
                .one { stroke: #f0936b; } .two { stroke: #7cc6dc; } .dot-one { fill: #f0936b; } .dot-two { fill: #7cc6dc; }
              }
            </style>
            """;

    private GrowthPicture() {}

    static String of(List<Grown> curve) {
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"title what\">\n"
                        .formatted(WIDTH, HEIGHT));
        svg.append("<title id=\"title\">Processor time and memory by the number of needs</title>\n");
        svg.append("<desc id=\"what\">")
                .append(words(curve))
                .append("</desc>\n")
                .append(STYLE);
        Panel time = new Panel(70, curve, 0.001, 1_000);
        svg.append(time.frame("processor seconds", "s"));
        svg.append(time.line("one", "plan with its proof", 0, one -> one.planCpu() / 1e9));
        svg.append(time.line("two", "every pair found and scored", 1, one -> one.pairsCpu() / 1e9));
        Panel memory = new Panel(500, curve, 1, 10_000);
        svg.append(memory.frame("megabytes", "MB"));
        svg.append(memory.line("one", "most alive while planning", 0, one -> one.peak() / MEGABYTE));
        svg.append(memory.line("two", "the snapshot", 1, one -> one.market() / MEGABYTE));
        return svg.append("</svg>\n").toString();
    }

    private static String words(List<Grown> curve) {
        return curve.stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "%,d needs: plan %s, memory %,.0f MB",
                        one.size().needs(),
                        Spent.time(one.planCpu()),
                        one.peak() / MEGABYTE))
                .collect(Collectors.joining("; ", "Twice as many offers as needs. ", "."));
    }

    /** One of the two diagrams. */
    private record Panel(int left, List<Grown> curve, double least, double most) {
        String frame(String what, String unit) {
            StringBuilder frame = new StringBuilder(text(left, TOP - 34, "start", what));
            for (double value = least; value <= most * 1.01; value *= 10) {
                double y = y(value);
                frame.append("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>\n"
                        .formatted(left, left + PANEL, y, y));
                frame.append(text(left - 6, y + 4, "end", "%s %s".formatted(number(value), unit)));
            }
            for (int needs = 1_000; needs <= 100_000; needs *= 10) {
                frame.append(text(x(needs), BOTTOM + 22, "middle", String.format(Locale.ROOT, "%,d", needs)));
            }
            return frame.append(text(left + PANEL, BOTTOM + 42, "end", "needs")).toString();
        }

        String line(String style, String name, int number, ToDoubleFunction<Grown> value) {
            String points = curve.stream()
                    .map(one ->
                            String.format(Locale.ROOT, "%.1f,%.1f", x(one.size().needs()), y(value.applyAsDouble(one))))
                    .collect(Collectors.joining(" "));
            StringBuilder line = new StringBuilder("<polyline class=\"%s\" points=\"%s\"/>\n".formatted(style, points));
            for (String point : points.split(" ")) {
                String[] xy = point.split(",");
                line.append(
                        "<circle class=\"dot-%s\" cx=\"%s\" cy=\"%s\" r=\"3.5\"/>\n".formatted(style, xy[0], xy[1]));
            }
            int y = TOP - 16 + 16 * number;
            line.append("<line class=\"%s\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>\n"
                    .formatted(style, left + 8, left + 38, y - 4, y - 4));
            return line.append(text(left + 44, y, "start", name)).toString();
        }

        private double x(double needs) {
            return left + PANEL * Math.log10(needs / 1_000) / Math.log10(200);
        }

        private double y(double value) {
            double share = Math.log10(Math.max(value, least) / least) / Math.log10(most / least);
            return BOTTOM - (BOTTOM - TOP) * Math.min(1, share);
        }

        private static String number(double value) {
            return value >= 1
                    ? String.format(Locale.ROOT, "%,.0f", value)
                    : String.format(Locale.ROOT, "%.3g", value).replaceAll("0+$", "");
        }

        private static String text(double x, double y, String anchor, String words) {
            return String.format(
                    Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, words);
        }
    }
}
