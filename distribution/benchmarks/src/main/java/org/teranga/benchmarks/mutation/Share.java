package org.teranga.benchmarks.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * How many of how many.
 *
 * @param met branches gone through, or mutants noticed
 * @param all how many there are
 */
record Share(int met, int all) {
    private static final int MISSED_BRANCHES = 5;
    private static final int COVERED_BRANCHES = 6;
    private static final int STATUS = 5;
    /** What PIT says of a mutant that some test noticed. */
    private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

    /** In per cent; 0 of nothing. */
    double percent() {
        return all == 0 ? 0 : 100.0 * met / all;
    }

    /** Reads JaCoCo's {@code jacoco.csv}: a line of names, then one for each class. */
    static Share ofBranches(Path csv) throws IOException {
        int met = 0;
        int missed = 0;
        List<String> lines = Files.readAllLines(csv);
        for (String line : lines.subList(1, lines.size())) {
            String[] part = line.split(",");
            met += Integer.parseInt(part[COVERED_BRANCHES]);
            missed += Integer.parseInt(part[MISSED_BRANCHES]);
        }
        return new Share(met, met + missed);
    }

    /** Reads PIT's {@code mutations.csv}: a line for each mutant. */
    static Share ofMutants(Path csv) throws IOException {
        int met = 0;
        int all = 0;
        for (String line : Files.readAllLines(csv)) {
            String[] part = line.split(",");
            all++;
            if (NOTICED.contains(part[STATUS])) {
                met++;
            }
        }
        return new Share(met, all);
    }
}
