package org.teranga.training.player;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.training.lesson.LessonLanguageView;

/**
 * A lesson as it is read ({@code training/player/lesson}).
 *
 * @param contents the course with its parts
 * @param href     its address
 * @param number   which part of the course it is, from 1
 * @param title    what it is called
 * @param goal     what one can do after it
 * @param tongue   of both; null where it is the page's
 * @param minutes  how long it takes to read
 * @param opening  what stands before the first heading; null for nothing
 * @param passages its passages
 * @param rested   the name of the passage where the reader rested before; empty for the beginning
 * @param media    what stands before its words
 * @param sources  what it rests on
 * @param reader   by what a device knows whose reading it keeps
 * @param done     whether it is done
 * @param before   the part before it; null for none
 * @param after    the part after it; null for none
 */
public record LessonView(
        Contents contents,
        String href,
        int number,
        String title,
        String goal,
        @Nullable LessonLanguageView tongue,
        int minutes,
        @Nullable Passage opening,
        List<Passage> passages,
        String rested,
        List<Shown> media,
        List<CourseView.Cited> sources,
        String reader,
        boolean done,
        Contents.@Nullable Entry before,
        Contents.@Nullable Entry after) {
    /** What stands before the name of a passage in the id of its element. */
    public static final String PLACE = "place-";

    public LessonView {
        passages = List.copyOf(passages);
        media = List.copyOf(media);
        sources = List.copyOf(sources);
    }

    /** The passage where the reader rested before; null where that is the beginning. */
    public @Nullable Passage stopped() {
        return passages.stream()
                .filter(passage -> passage.anchor().equals(rested))
                .findFirst()
                .orElse(null);
    }

    /** The language of the first piece that stands in another than the page's; null where none does. */
    public @Nullable LessonLanguageView partly() {
        if (tongue != null) {
            return tongue;
        }
        return passages.stream()
                .map(Passage::tongue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * A piece of a lesson.
     *
     * @param anchor its name within the page
     * @param title  its heading; empty for none
     * @param text   what it says
     * @param tongue of both; null where it is the page's
     */
    public record Passage(
            String anchor,
            String title,
            TemplateHTMLOutputModel text,
            @Nullable LessonLanguageView tongue) {}

    /**
     * A video, a sound or a paper.
     *
     * @param kind       {@code video}, {@code audio}, {@code file}
     * @param href       where it is fetched
     * @param title      what it is
     * @param tongue     in which language
     * @param megabytes  how heavy it is, rounded up
     * @param transcript what is said in it; null for a paper
     */
    public record Shown(
            String kind,
            String href,
            String title,
            LessonLanguageView tongue,
            int megabytes,
            @Nullable TemplateHTMLOutputModel transcript) {}
}
