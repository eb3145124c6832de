package org.teranga.training.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.training.CourseKinds;

/**
 * A story with choices. It begins at {@link CourseKinds#START}; each choice leads to another point.
 *
 * @param points key to point, in the order in which they are written
 */
public record Story(Map<String, Point> points) {
    private static final Pattern CHOICE =
            Pattern.compile("^[-*]\\s+\\[(.+)\\]\\(#([A-Za-z0-9_-]{1,40})\\)\\s*$", Pattern.MULTILINE);

    public Story {
        points = new LinkedHashMap<>(points);
    }

    /**
     * A point of a story.
     *
     * @param key     its name in the story
     * @param text    what happens, CommonMark
     * @param choices what one can do; none at an end
     */
    public record Point(String key, String text, List<Choice> choices) {
        public Point {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(text, "text");
            choices = List.copyOf(choices);
        }

        /** Whether the story ends here. */
        public boolean end() {
            return choices.isEmpty();
        }
    }

    /**
     * Something that one can do.
     *
     * @param words what
     * @param to    key of the point to which it leads
     */
    public record Choice(String words, String to) {}

    /** A story of these points. */
    public static Story of(List<Point> points) {
        Map<String, Point> all = new LinkedHashMap<>();
        points.forEach(point -> all.putIfAbsent(point.key(), point));
        return new Story(all);
    }

    /**
     * Reads a point: choices are the list items {@code - [what one does](#key)}, the rest is what happens.
     *
     * @param key      its name
     * @param markdown as it is written
     */
    public static Point point(String key, String markdown) {
        List<Choice> choices = new ArrayList<>();
        Matcher choice = CHOICE.matcher(markdown);
        while (choice.find()) {
            choices.add(new Choice(choice.group(1).strip(), CourseKinds.point(choice.group(2))));
        }
        return new Point(key, CHOICE.matcher(markdown).replaceAll("").strip(), choices);
    }

    /** The point of this name. */
    public Optional<Point> at(String key) {
        return Optional.ofNullable(points.get(key));
    }

    /**
     * The way that these choices lead, from the beginning: it ends before the first that the story does not know (any more).
     *
     * @param chosen keys of points, in the order in which they were chosen
     */
    public List<Point> way(List<String> chosen) {
        List<Point> way = new ArrayList<>();
        Point here = points.get(CourseKinds.START);
        if (here == null) {
            return way;
        }
        way.add(here);
        for (String next : chosen) {
            Point to = points.get(next);
            boolean led = here.choices().stream().anyMatch(choice -> choice.to().equals(next));
            if (!led || to == null) {
                return way;
            }
            way.add(to);
            here = to;
        }
        return way;
    }

    /** What is wrong with it, each as the end of a message key with the point concerned; empty where it can be told. */
    public List<Fault> faults() {
        if (!points.containsKey(CourseKinds.START)) {
            return List.of(new Fault("start", CourseKinds.START));
        }
        List<Fault> faults = new ArrayList<>();
        for (Point point : points.values()) {
            point.choices().stream()
                    .filter(choice -> !points.containsKey(choice.to()))
                    .forEach(choice -> faults.add(new Fault("nowhere", choice.to())));
        }
        Set<String> reached = reached(CourseKinds.START);
        points.keySet().stream()
                .filter(key -> !reached.contains(key))
                .forEach(key -> faults.add(new Fault("unreached", key)));
        reached.stream()
                .filter(key -> points.containsKey(key) && reached(key).stream().noneMatch(this::ends))
                .forEach(key -> faults.add(new Fault("endless", key)));
        return faults;
    }

    private boolean ends(String key) {
        Point point = points.get(key);
        return point != null && point.end();
    }

    private Set<String> reached(String from) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String key = next.pop();
            Point point = points.get(key);
            if (point != null && reached.add(key)) {
                point.choices().forEach(choice -> next.push(choice.to()));
            }
        }
        return reached;
    }

    /**
     * Something that keeps a story from being told.
     *
     * @param key   the end of a message key: {@code start}, {@code nowhere}, {@code unreached}, {@code endless}
     * @param point the point concerned
     */
    public record Fault(String key, String point) {}
}
