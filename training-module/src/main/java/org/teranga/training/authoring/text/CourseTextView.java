package org.teranga.training.authoring.text;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.authoring.CourseHead;
import org.teranga.training.authoring.OutlineView;
import org.teranga.training.lesson.LessonLanguageView;

/**
 * The words of a course, a lesson or a story in one language, as they are written ({@code training/desk/text}).
 *
 * @param head      which course
 * @param href      its address in this language
 * @param title     what the part is called, in the language of the source
 * @param kind      {@code course}, {@code lesson} or {@code scenario}
 * @param tongue    the language that is written
 * @param source    whether it is the language of the source
 * @param languages the others, with how far they are
 * @param blocks    its sections
 * @param sources   what it rests on, a line each; empty in a translation
 * @param mayWrite  whether the person writes this language
 * @param opened    whether a lesson has a piece before its first heading
 * @param writing   whether anything is being written that is not published
 * @param publishes of a translation: whether the person may publish what is written, having had no hand in it
 * @param seen      what of it is shown here
 * @param preview   where it is seen as learners see it
 * @param form      what stands in the fields, {@code seen-<anchor>} and {@code base-<anchor>} among them
 * @param meanwhile whether what was sent was not saved, since somebody else was faster
 * @param happened  what was just done, as the end of a message key; empty for nothing
 */
public record CourseTextView(
        CourseHead head,
        String href,
        String title,
        String kind,
        LessonLanguageView tongue,
        boolean source,
        List<OutlineView.LanguageState> languages,
        List<Block> blocks,
        String sources,
        boolean mayWrite,
        boolean opened,
        boolean writing,
        boolean publishes,
        String seen,
        String preview,
        FilledForm form,
        boolean meanwhile,
        String happened) {
    public CourseTextView {
        languages = List.copyOf(languages);
        blocks = List.copyOf(blocks);
    }

    /** Those in which somebody else has saved something else meanwhile. */
    public List<Block> overtaken() {
        return blocks.stream().filter(block -> block.theirs() != null).toList();
    }

    /**
     * A section.
     *
     * @param anchor     its name
     * @param sort       {@code head}, {@code opening}, {@code passage}, {@code point} or {@code heading}
     * @param name       of a point: its name in the story; else empty
     * @param state      a {@code TextState} as the end of a message key
     * @param original   the title of the source; empty in the source's own language
     * @param text       what the source says; null in the source's own language
     * @param difference what has changed in the source since it was translated; null for nothing
     * @param leaving    whether the next version takes it away
     * @param theirs     from what somebody else has saved meanwhile to what stands in the form; null where nobody has
     */
    public record Block(
            String anchor,
            String sort,
            String name,
            String state,
            String original,
            @Nullable TemplateHTMLOutputModel text,
            @Nullable TextDifference difference,
            boolean leaving,
            @Nullable TextDifference theirs) {}
}
