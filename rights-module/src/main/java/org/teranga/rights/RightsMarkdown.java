package org.teranga.rights;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.Optional;
import java.util.regex.Pattern;
import org.teranga.platform.content.markdown.Markdown;

/** The text of a rights page as it is shown: with the association's own pictures, which stand in it by their names. */
public final class RightsMarkdown {
    private static final Pattern PICTURE = Pattern.compile("[0-9a-f]{32}\\.(svg|png|jpg)");

    private RightsMarkdown() {}

    /**
     * The text for a template.
     *
     * @param heading the level of its highest headings
     */
    public static TemplateHTMLOutputModel markup(String markdown, int heading) {
        return Markdown.markup(markdown, Markdown.Options.headingsFrom(heading).with(RightsMarkdown::picture));
    }

    /** Where the picture of a name is; empty for what is no picture of an association. */
    public static Optional<String> picture(String name) {
        return PICTURE.matcher(name).matches() ? Optional.of("/own/" + name) : Optional.empty();
    }
}
