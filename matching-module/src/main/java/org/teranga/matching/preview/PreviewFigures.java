package org.teranga.matching.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.teranga.matching.engine.explanation.Change;
import org.teranga.matching.engine.explanation.Unlock;
import org.teranga.matching.engine.fairness.Recruit;
import org.teranga.matching.engine.market.fact.Kind;

/**
 * What a plan would do with two spreadsheets, in figures alone.
 *
 * @param offers   how the file of offers was read
 * @param needs    how the file of needs was read
 * @param placed   how many needs have a suggestion
 * @param persons  how many people these are
 * @param reasons  why the others have none, by code, with how many
 * @param recruits whom to look for first
 * @param unlocks  which one change would give a first possibility to most
 * @param seconds  how long the plan took
 */
record PreviewFigures(
        ReadFile offers,
        ReadFile needs,
        int placed,
        long persons,
        Map<String, Integer> reasons,
        List<Recruit> recruits,
        List<Unlock> unlocks,
        double seconds) {
    PreviewFigures {
        reasons = new TreeMap<>(reasons);
        recruits = List.copyOf(recruits);
        unlocks = List.copyOf(unlocks);
    }

    /**
     * How a file was read.
     *
     * @param rows    how many rows it has
     * @param used    how many could be used
     * @param twice   how many said the same as another
     * @param assumed whether all were taken for housing
     * @param faults  by column of ours, how many cells could not be read
     */
    record ReadFile(int rows, int used, int twice, boolean assumed, Map<String, Integer> faults) {
        ReadFile {
            faults = new TreeMap<>(faults);
        }
    }

    /** As cells, to be sealed. */
    Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "offers.", offers);
        put(cells, "needs.", needs);
        cells.put("placed", Integer.toString(placed));
        cells.put("persons", Long.toString(persons));
        cells.put("seconds", Double.toString(seconds));
        reasons.forEach((reason, count) -> cells.put("reason." + reason, count.toString()));
        for (int k = 0; k < recruits.size(); k++) {
            Recruit one = recruits.get(k);
            cells.put(
                    "recruit." + k,
                    String.join(
                            " ",
                            one.kind().name(),
                            one.by().name(),
                            one.value(),
                            Long.toString(one.points()),
                            Integer.toString(one.offers()),
                            Integer.toString(one.households())));
        }
        for (int k = 0; k < unlocks.size(); k++) {
            Unlock one = unlocks.get(k);
            cells.put(
                    "unlock." + k,
                    String.join(
                            " ",
                            one.change().criterion(),
                            Long.toString(one.pairs()),
                            Integer.toString(one.needs()),
                            Integer.toString(one.households()),
                            one.change().detail()));
        }
        return cells;
    }

    private static void put(Map<String, String> cells, String file, ReadFile read) {
        cells.put(file + "rows", Integer.toString(read.rows));
        cells.put(file + "used", Integer.toString(read.used));
        cells.put(file + "twice", Integer.toString(read.twice));
        cells.put(file + "assumed", Boolean.toString(read.assumed));
        read.faults.forEach((column, count) -> cells.put(file + "fault." + column, count.toString()));
    }

    /** Of such cells. */
    static PreviewFigures of(Map<String, String> cells) {
        return new PreviewFigures(
                read(cells, "offers."),
                read(cells, "needs."),
                number(cells, "placed"),
                Long.parseLong(cells.getOrDefault("persons", "0")),
                counts(cells, "reason."),
                each(cells, "recruit.", PreviewFigures::recruit),
                each(cells, "unlock.", PreviewFigures::unlock),
                Double.parseDouble(cells.getOrDefault("seconds", "0")));
    }

    private static <T> List<T> each(Map<String, String> cells, String prefix, Function<String[], T> read) {
        return cells.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .map(name -> read.apply(cells.getOrDefault(name, "").split(" ", -1)))
                .toList();
    }

    private static Unlock unlock(String[] parts) {
        return new Unlock(
                new Change(parts[0], parts[4]),
                Long.parseLong(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
    }

    private static Recruit recruit(String[] parts) {
        return new Recruit(
                Kind.valueOf(parts[0]),
                Recruit.By.valueOf(parts[1]),
                parts[2],
                Long.parseLong(parts[3]),
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]));
    }

    private static ReadFile read(Map<String, String> cells, String file) {
        return new ReadFile(
                number(cells, file + "rows"),
                number(cells, file + "used"),
                number(cells, file + "twice"),
                Boolean.parseBoolean(cells.get(file + "assumed")),
                counts(cells, file + "fault."));
    }

    private static Map<String, Integer> counts(Map<String, String> cells, String prefix) {
        Map<String, Integer> counts = new TreeMap<>();
        cells.forEach((name, count) -> {
            if (name.startsWith(prefix)) {
                counts.put(name.substring(prefix.length()), Integer.valueOf(count));
            }
        });
        return counts;
    }

    private static int number(Map<String, String> cells, String name) {
        return Integer.parseInt(cells.getOrDefault(name, "0"));
    }
}
