package org.teranga.training.lesson;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.Optional;
import java.util.regex.Pattern;
import org.teranga.platform.content.markdown.Markdown;

/** The text of a lesson as it is shown: with the association's own pictures, which stand in it by their names. */
public final class LessonMarkdown {
    private static final Pattern PICTURE = Pattern.compile("[0-9a-f]{32}\\.(svg|png|jpg)");

    private LessonMarkdown() {}

    /**
     * The text for a template.
     *
     * @param heading the level of its highest headings
     */
    public static TemplateHTMLOutputModel markup(String markdown, int heading) {
        return Markdown.markup(
                markdown,
                Markdown.Options.headingsFrom(heading)
                        .with(name ->
                                PICTURE.matcher(name).matches() ? Optional.of("/own/" + name) : Optional.empty()));
    }
}
