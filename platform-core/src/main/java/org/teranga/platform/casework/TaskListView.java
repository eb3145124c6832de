package org.teranga.platform.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.member.Queue;
import org.teranga.platform.casework.triage.Funnel;
import org.teranga.platform.theme.ListQuery;

/**
 * The tasks of the team ({@code platform/casework/tasks}).
 *
 * @param href   the address of the list
 * @param view   which of them: {@code me, none, late, team}
 * @param query  which page
 * @param total  how many there are of these
 * @param counts how many there are of each
 * @param rows   those of this page, what is due first at the top
 * @param head   what stands above
 */
public record TaskListView(
        String href, String view, ListQuery query, long total, TaskList.Counts counts, List<Row> rows, Head head) {
    /** The views, in their order. */
    public static final List<String> VIEWS = List.of("me", "none", "late", "team");

    public TaskListView {
        rows = List.copyOf(rows);
    }

    /**
     * What stands above the list.
     *
     * @param funnels how far the team has come with what came in
     * @param leads   whether the reader leads, and sees who carries what
     * @param choices what can be worked through
     * @param nothing whether the reader has just asked for the next one, and there is none
     */
    public record Head(List<Funnel> funnels, boolean leads, Choices choices, boolean nothing) {
        public Head {
            funnels = List.copyOf(funnels);
        }
    }

    /**
     * What the reader can work through, with how many of this view there are.
     *
     * @param kinds kinds of files
     * @param sorts kinds of help
     */
    public record Choices(List<Choice> kinds, List<Choice> sorts) {
        public Choices {
            kinds = List.copyOf(kinds);
            sorts = List.copyOf(sorts);
        }

        /** Those that there are, and what is chosen; each counts what is left by the other. */
        static Choices of(Queue queue, List<TaskList.QueuePart> parts) {
            return new Choices(
                    some(
                            queue.kind(),
                            parts,
                            TaskList.QueuePart::kind,
                            part -> queue.sort().isEmpty() || queue.sort().equals(part.sort())),
                    some(queue.sort(), parts, TaskList.QueuePart::sort, part -> queue.takes(part.kind())));
        }

        private static List<Choice> some(
                String chosen,
                List<TaskList.QueuePart> parts,
                Function<TaskList.QueuePart, String> by,
                Predicate<TaskList.QueuePart> left) {
            Map<String, Long> counts = new TreeMap<>();
            parts.forEach(part -> counts.merge(by.apply(part), left.test(part) ? part.tasks() : 0L, Long::sum));
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            counts.put("", all);
            counts.putIfAbsent(chosen, 0L);
            return counts.entrySet().stream()
                    .map(one -> new Choice(
                            one.getKey(), one.getValue(), one.getKey().equals(chosen)))
                    .toList();
        }
    }

    /** A code, empty for all, with how many tasks there are, and whether it is chosen. */
    public record Choice(String code, long tasks, boolean chosen) {}

    /** The views to choose from. */
    public List<String> views() {
        return VIEWS;
    }

    /** How many there are of a view. */
    public long count(String of) {
        return switch (of) {
            case "me" -> counts.mine();
            case "none" -> counts.nobodys();
            case "late" -> counts.late();
            default -> counts.team();
        };
    }

    /**
     * A task.
     *
     * @param href   the page of what its file is about
     * @param file   where its file is claimed: {@code /claim} below it
     * @param kind   the kind of its file
     * @param number what the file is called by
     * @param name   whom it is about; empty where nobody said it
     * @param place  where; empty where that is not known
     * @param code   what waits
     * @param words  the next step in words; empty for any other task
     * @param due    by when
     * @param late   whether that has passed
     * @param owner  who has it; empty for nobody
     * @param mine   whether that is the reader
     * @param phone  the number to call; null where there is none
     * @param now    who else is on it now
     */
    public record Row(
            String href,
            String file,
            String kind,
            String number,
            String name,
            String place,
            String code,
            String words,
            LocalDate due,
            boolean late,
            String owner,
            boolean mine,
            @Nullable String phone,
            List<PresentNow> now) {
        public Row {
            now = List.copyOf(now);
        }
    }
}
