package org.teranga.training.player;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.training.lesson.LessonLanguageView;

/**
 * A course with its parts, as the page of the course and the panel beside each part show it.
 *
 * @param href      the address of the course
 * @param title     what it is called
 * @param tongue    of the title; null where it is the page's
 * @param languages those in which it is there, French first
 * @param state     where the learner stands: {@code new}, {@code under_way}, {@code waiting}, {@code completed}, {@code ending}, {@code ended}
 * @param percent   how much is done, from 0 to 100
 * @param parts     how many parts it has
 * @param partsDone how many of them are done
 * @param minutes   how long all of it takes, about
 * @param sections  its sections
 * @param renewable whether it can be taken anew
 * @param goOn      where to go on; null where nothing is left
 */
public record Contents(
        String href,
        String title,
        @Nullable LessonLanguageView tongue,
        List<LessonLanguageView> languages,
        String state,
        int percent,
        int parts,
        int partsDone,
        int minutes,
        List<SectionOfContents> sections,
        boolean renewable,
        @Nullable Entry goOn) {
    public Contents {
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(state, "state");
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
    }

    /** The language in which a part is read: that of the page, where the part is there in it. */
    String tongue(String key, String page) {
        return entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .map(Entry::tongue)
                .map(LessonLanguageView::tag)
                .orElse(page);
    }

    /** All parts, in their order. */
    public List<Entry> entries() {
        return sections.stream().flatMap(section -> section.entries().stream()).toList();
    }

    /** The same while this part is being read. */
    Contents reading(String key) {
        List<SectionOfContents> anew = sections.stream()
                .map(section -> new SectionOfContents(
                        section.title(),
                        section.tongue(),
                        section.entries().stream()
                                .map(entry -> entry.reading(key))
                                .toList()))
                .toList();
        return new Contents(
                href,
                title,
                tongue,
                languages,
                state,
                percent,
                parts,
                partsDone,
                minutes,
                anew,
                renewable,
                goOn == null ? null : goOn.reading(key));
    }

    /** The part before this one. */
    Optional<Entry> before(String key) {
        List<Entry> all = entries();
        int at = all.stream().map(Entry::key).toList().indexOf(key);
        return at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
    }

    /** The part after this one. */
    Optional<Entry> after(String key) {
        List<Entry> all = entries();
        int at = all.stream().map(Entry::key).toList().indexOf(key);
        return at >= 0 && at < all.size() - 1 ? Optional.of(all.get(at + 1)) : Optional.empty();
    }

    /**
     * A section.
     *
     * @param title   its heading
     * @param tongue  of the heading; null where it is the page's
     * @param entries its parts
     */
    public record SectionOfContents(String title, @Nullable LessonLanguageView tongue, List<Entry> entries) {
        public SectionOfContents {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A part.
     *
     * @param key     its part of the address
     * @param href    its address
     * @param kind    {@code lesson}, {@code scenario}, {@code quiz}, {@code meeting}
     * @param title   what it is called
     * @param tongue  of the title; null where it is the page's
     * @param minutes how long it takes, about
     * @param done    whether it is done
     * @param current whether it is the part that is being read
     */
    public record Entry(
            String key,
            String href,
            String kind,
            String title,
            @Nullable LessonLanguageView tongue,
            int minutes,
            boolean done,
            boolean current) {
        /** The same part while this one is being read. */
        Entry reading(String current) {
            return new Entry(key, href, kind, title, tongue, minutes, done, key.equals(current));
        }

        /** The same part at another address: at a place in it. */
        Entry at(String place) {
            return new Entry(key, place, kind, title, tongue, minutes, done, current);
        }
    }
}
