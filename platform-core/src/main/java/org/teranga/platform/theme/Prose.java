package org.teranga.platform.theme;

import freemarker.core.TemplateHTMLOutputModel;

/** Makes a longer text, as an association writes it, into what a page may show as it is; the engine of documents fulfils it. */
public interface Prose {
    /**
     * The text as markup.
     *
     * @param markdown as it was written
     * @param heading  the level that its highest headings get
     */
    TemplateHTMLOutputModel markup(String markdown, int heading);
}
