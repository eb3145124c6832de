package org.teranga.platform.casework.triage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far the team has come with all that came in of one kind and of which something can come.
 *
 * @param kind   the code of the kind of file
 * @param list   the address of their list, without the language in front
 * @param counts how many stand at each stage
 * @param oldest since when the one waits longest at which nobody has looked; null where there is none
 */
public record Funnel(
        String kind,
        String list,
        Map<Stage, Long> counts,
        @Nullable Instant oldest) {
    /** In the order of the work: what is done first. */
    private static final List<Stage> ORDER =
            List.of(Stage.READY, Stage.CALLED, Stage.CALL_BACK, Stage.UNREACHABLE, Stage.PARKED, Stage.NEW);

    /** The width in which the bar is drawn. */
    public static final int WIDTH = 1_000;

    public Funnel {
        Objects.requireNonNull(kind, "kind");
        counts = Map.copyOf(counts);
    }

    /** How many there are. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** At how many somebody of the team has looked. */
    public long looked() {
        return total() - counts.getOrDefault(Stage.NEW, 0L);
    }

    /** The parts of the bar, from its start on; stages at which none stands are left out. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        long total = Math.max(1, total());
        long before = 0;
        for (Stage stage : ORDER) {
            long count = counts.getOrDefault(stage, 0L);
            if (count > 0) {
                long from = before * WIDTH / total;
                before += count;
                parts.add(new Part(stage.code(), count, from, Math.max(1, before * WIDTH / total - from)));
            }
        }
        return parts;
    }

    /**
     * A part of the bar.
     *
     * @param stage a code
     * @param count how many
     * @param from  where it begins, of {@value #WIDTH}
     * @param width how wide it is
     */
    public record Part(String stage, long count, long from, long width) {}
}
