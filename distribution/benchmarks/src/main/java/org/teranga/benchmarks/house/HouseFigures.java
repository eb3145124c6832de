package org.teranga.benchmarks.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of one set of sources, each as it stands in the table. */
final class HouseFigures {
    private static final int LARGE = 300;
    private static final double COMMON = 0.5;
    private static final double TAIL = 0.95;
    private static final int THOUSAND = 1_000;

    private final List<Measured> sources;
    private final int testLines;

    /** @param testLines lines of the tests that stand beside these sources */
    HouseFigures(List<Measured> sources, int testLines) {
        this.sources = sources;
        this.testLines = testLines;
    }

    /** The names of the columns, in the order of {@link #row}. */
    static List<String> columns() {
        return List.of(
                "files",
                "lines, median / p95 / max",
                "over " + LARGE,
                "methods",
                "lines, p95 / max",
                "public types",
                "types a package, median / p95 / max",
                "names twice",
                "null in 1,000 lines",
                "test : main",
                "circles",
                "columns by number");
    }

    /** What stands in the columns. */
    List<String> row() {
        int[] files = sorted(sources.stream().map(Measured::lines).toList());
        int[] methods = sorted(methods().stream().map(Measured.Method::lines).toList());
        int[] packages = sorted(typesByPackage().values());
        int lines = Arrays.stream(files).sum();
        long types = sources.stream().mapToLong(source -> source.types().size()).sum();
        long visible = sources.stream()
                .flatMap(source -> source.types().stream())
                .filter(Measured.Type::visible)
                .count();
        return List.of(
                String.valueOf(files.length),
                at(files, COMMON) + " / " + at(files, TAIL) + " / " + at(files, 1),
                share(Arrays.stream(files).filter(size -> size > LARGE).count(), files.length),
                String.valueOf(methods.length),
                at(methods, TAIL) + " / " + at(methods, 1),
                share(visible, types),
                at(packages, COMMON) + " / " + at(packages, TAIL) + " / " + at(packages, 1),
                String.valueOf(twice().size()),
                String.format(
                        Locale.ROOT,
                        "%.1f",
                        sources.stream().mapToInt(Measured::nulls).sum() * (double) THOUSAND / Math.max(1, lines)),
                String.format(Locale.ROOT, "%.2f", testLines / (double) Math.max(1, lines)),
                String.valueOf(Circles.among(sources).size()),
                String.valueOf(sources.stream().mapToInt(Measured::byNumber).sum()));
    }

    /** Simple names of types that are not nested and stand in more than one package, with the packages. */
    Map<String, List<String>> twice() {
        Map<String, List<String>> places = new TreeMap<>();
        for (Measured source : sources) {
            for (Measured.Type type : source.types()) {
                if (type.top()) {
                    places.computeIfAbsent(type.name(), any -> new ArrayList<>())
                            .add(source.packaged());
                }
            }
        }
        places.values().removeIf(packages -> packages.size() < 2);
        return places;
    }

    private List<Measured.Method> methods() {
        return sources.stream().flatMap(source -> source.methods().stream()).toList();
    }

    private Map<String, Integer> typesByPackage() {
        return sources.stream()
                .collect(Collectors.toMap(
                        Measured::packaged, source -> source.types().size(), Integer::sum, TreeMap::new));
    }

    private static int[] sorted(Collection<Integer> sizes) {
        return sizes.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static int at(int[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    private static String share(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / Math.max(1, whole));
    }

    /** The most of something, largest first: each in a line. */
    static <T> List<String> most(List<T> all, Function<T, Integer> size, Function<T, String> told, int limit) {
        return all.stream()
                .filter(one -> size.apply(one) > limit)
                .sorted((one, other) -> size.apply(other) - size.apply(one))
                .map(one -> String.format(Locale.ROOT, "%6d  %s", size.apply(one), told.apply(one)))
                .toList();
    }
}
