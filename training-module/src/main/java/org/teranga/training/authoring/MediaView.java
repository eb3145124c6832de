package org.teranga.training.authoring;

import java.util.List;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.lesson.LessonLanguageView;

/**
 * The media of a lesson ({@code training/desk/media}).
 *
 * @param head      which course
 * @param href      its address
 * @param back      where the words of the lesson are written
 * @param title     what the lesson is called
 * @param media     what was brought
 * @param languages in which a medium can be
 * @param megabytes the largest file
 * @param form      of a new one
 * @param happened  what was just done, as the end of a message key; empty for nothing
 */
public record MediaView(
        CourseHead head,
        String href,
        String back,
        String title,
        List<Brought> media,
        List<LessonLanguageView> languages,
        int megabytes,
        FilledForm form,
        String happened) {
    public MediaView {
        media = List.copyOf(media);
        languages = List.copyOf(languages);
    }

    /**
     * A medium.
     *
     * @param id       its id
     * @param kind     {@code picture}, {@code video}, {@code audio}, {@code file}
     * @param title    what it is, or shows
     * @param href     where it is fetched
     * @param markdown of a picture: how it stands in a text; empty for any other
     */
    public record Brought(String id, String kind, String title, String href, String markdown) {}
}
