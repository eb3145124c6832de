package org.teranga.training.authoring.text;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.teranga.training.authoring.CourseHead;
import org.teranga.training.lesson.LessonLanguageView;

/**
 * A text as learners would see it, with what is being written ({@code training/desk/preview}).
 *
 * @param head      which course
 * @param back      where it is written
 * @param href      its address, without a language
 * @param title     its title
 * @param lede      the sentence below
 * @param tongue    the language that was asked for
 * @param languages the others
 * @param pieces    its sections
 */
public record PreviewView(
        CourseHead head,
        String back,
        String href,
        String title,
        String lede,
        LessonLanguageView tongue,
        List<LessonLanguageView> languages,
        List<Piece> pieces) {
    public PreviewView {
        languages = List.copyOf(languages);
        pieces = List.copyOf(pieces);
    }

    /**
     * A section.
     *
     * @param anchor  its name within the page
     * @param title   its heading; empty for none
     * @param text    what it says
     * @param tongue  of both
     * @param choices of a story: what one can do, and where it leads
     */
    public record Piece(
            String anchor,
            String title,
            TemplateHTMLOutputModel text,
            LessonLanguageView tongue,
            List<Choice> choices) {
        public Piece {
            choices = List.copyOf(choices);
        }
    }

    /** What one can do, and the name of the point to which it leads. */
    public record Choice(String words, String to) {}
}
