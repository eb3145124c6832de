package org.teranga.platform.content.markdown;

import freemarker.core.TemplateHTMLOutputModel;
import jakarta.enterprise.context.ApplicationScoped;
import org.teranga.platform.theme.Prose;

/** Longer texts of associations, outside of documents, are Markdown, too; pictures stand in none of them. */
@ApplicationScoped
public class MarkdownProse implements Prose {
    @Override
    public TemplateHTMLOutputModel markup(String markdown, int heading) {
        return Markdown.markup(markdown, Markdown.Options.headingsFrom(heading));
    }
}
