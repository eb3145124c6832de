package org.teranga.training.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The order of a course: sections, each with its parts. Every change makes another outline.
 *
 * @param sections the sections, in their order
 */
public record CourseOutline(List<OutlineSection> sections) {
    /** A course in which nothing stands yet. */
    public static final CourseOutline EMPTY = new CourseOutline(List.of());

    public CourseOutline {
        sections = List.copyOf(sections);
        Set<Object> seen = new HashSet<>();
        for (OutlineSection section : sections) {
            for (Part part : section.parts()) {
                if (!seen.add(part.key()) || !seen.add(part.id())) {
                    throw new IllegalArgumentException("the part " + part.key() + " stands twice in its course");
                }
            }
        }
    }

    /**
     * A section.
     *
     * @param anchor the section of the course's document that carries its heading
     * @param parts  its parts, in their order
     */
    public record OutlineSection(String anchor, List<Part> parts) {
        public OutlineSection {
            Objects.requireNonNull(anchor, "anchor");
            parts = List.copyOf(parts);
        }
    }

    /** All parts, in their order. */
    public List<Part> parts() {
        return sections.stream().flatMap(section -> section.parts().stream()).toList();
    }

    /** The part with this key. */
    public Optional<Part> part(String key) {
        return parts().stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /** The part with this id. */
    public Optional<Part> part(UUID id) {
        return parts().stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** This key, or the first like it that no part has. */
    public String freeKey(String key) {
        String free = key;
        for (int again = 2; part(free).isPresent(); again++) {
            free = key + "-" + again;
        }
        return free;
    }

    /** How long all of it takes, about. */
    public int minutes() {
        return parts().stream().mapToInt(Part::minutes).sum();
    }

    /** With one more section, at the end. */
    public CourseOutline adding(String anchor) {
        List<OutlineSection> more = new ArrayList<>(sections);
        more.add(new OutlineSection(anchor, List.of()));
        return new CourseOutline(more);
    }

    /** With one more part, at the end of a section. */
    public CourseOutline adding(String anchor, Part part) {
        return changing(anchor, parts -> {
            List<Part> more = new ArrayList<>(parts);
            more.add(part);
            return more;
        });
    }

    /** Without a section; its parts go with it. */
    public CourseOutline without(String anchor) {
        return new CourseOutline(sections.stream()
                .filter(section -> !section.anchor().equals(anchor))
                .toList());
    }

    /** Without a part. */
    public CourseOutline without(UUID part) {
        return new CourseOutline(sections.stream()
                .map(section -> new OutlineSection(
                        section.anchor(),
                        section.parts().stream()
                                .filter(one -> !one.id().equals(part))
                                .toList()))
                .toList());
    }

    /** With a section one place to the front (-1) or to the end (1); at the edge it stays. */
    public CourseOutline moving(String anchor, int step) {
        List<OutlineSection> row = new ArrayList<>(sections);
        int from = sections.stream().map(OutlineSection::anchor).toList().indexOf(anchor);
        if (from >= 0) {
            Collections.swap(row, from, Math.clamp((long) from + step, 0, row.size() - 1));
        }
        return new CourseOutline(row);
    }

    /** With a part one place to the front (-1) or to the end (1); at the edge of a section it goes over into the next one. */
    public CourseOutline moving(UUID part, int step) {
        for (int at = 0; at < sections.size(); at++) {
            List<Part> parts = sections.get(at).parts();
            int from = parts.stream().map(Part::id).toList().indexOf(part);
            if (from >= 0) {
                int to = from + step;
                if (to >= 0 && to < parts.size()) {
                    List<Part> row = new ArrayList<>(parts);
                    Collections.swap(row, from, to);
                    return changing(sections.get(at).anchor(), any -> row);
                }
                return over(parts.get(from), at + step, step > 0);
            }
        }
        return this;
    }

    private CourseOutline over(Part part, int to, boolean first) {
        if (to < 0 || to >= sections.size()) {
            return this;
        }
        return without(part.id()).changing(sections.get(to).anchor(), parts -> {
            List<Part> more = new ArrayList<>(parts);
            more.add(first ? 0 : more.size(), part);
            return more;
        });
    }

    /** With other lengths of its parts. */
    public CourseOutline lasting(UnaryOperator<Part> length) {
        return new CourseOutline(sections.stream()
                .map(section -> new OutlineSection(
                        section.anchor(), section.parts().stream().map(length).toList()))
                .toList());
    }

    private CourseOutline changing(String anchor, UnaryOperator<List<Part>> change) {
        return new CourseOutline(sections.stream()
                .map(section -> section.anchor().equals(anchor)
                        ? new OutlineSection(anchor, change.apply(section.parts()))
                        : section)
                .toList());
    }
}
