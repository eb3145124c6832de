package org.teranga.training.player;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.training.lesson.LessonLanguageView;

/**
 * A story as it is played ({@code training/player/story}).
 *
 * @param contents the course with its parts
 * @param href     its address
 * @param number   which part of the course it is, from 1
 * @param title    what it is called
 * @param lede     the sentence below
 * @param tongue   of both; null where it is the page's
 * @param told     what has happened so far, with what was chosen
 * @param here     what happens now; null where the story cannot be told
 * @param choices  what one can do now; none at an end
 * @param step     how many choices were made
 * @param done     whether an end was reached once
 * @param sources  what it rests on
 * @param before   the part before it; null for none
 * @param after    the part after it; null for none
 */
public record StoryView(
        Contents contents,
        String href,
        int number,
        String title,
        String lede,
        @Nullable LessonLanguageView tongue,
        List<Told> told,
        @Nullable Told here,
        List<Choice> choices,
        int step,
        boolean done,
        List<CourseView.Cited> sources,
        Contents.@Nullable Entry before,
        Contents.@Nullable Entry after) {
    public StoryView {
        told = List.copyOf(told);
        choices = List.copyOf(choices);
        sources = List.copyOf(sources);
    }

    /** Whether it ends here. */
    public boolean ended() {
        return here != null && choices.isEmpty();
    }

    /**
     * A piece of the story.
     *
     * @param text   what happens
     * @param chosen what one did then; empty for nothing yet
     * @param tongue of both; null where it is the page's
     */
    public record Told(
            TemplateHTMLOutputModel text,
            String chosen,
            @Nullable LessonLanguageView tongue) {}

    /**
     * Something that one can do.
     *
     * @param to    key of the point to which it leads
     * @param words what
     */
    public record Choice(String to, String words) {}
}
