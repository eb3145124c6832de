package org.teranga.rights.catalogue;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.teranga.platform.content.Source;
import org.teranga.rights.desk.LanguageView;

/**
 * A page of others as it would be read ({@code rights/desk/shared}).
 *
 * @param back      where all of them are
 * @param href      its own address; {@code ?in=} another language
 * @param adopt     where the form goes
 * @param offered   the page
 * @param tongue    the language that is shown
 * @param title     what it is called in it
 * @param languages in which it can be shown
 * @param parts     what it says
 */
public record SharedView(
        String back,
        String href,
        String adopt,
        CatalogueView.Offered offered,
        LanguageView tongue,
        String title,
        List<LanguageView> languages,
        List<Part> parts) {
    public SharedView {
        languages = List.copyOf(languages);
        parts = List.copyOf(parts);
    }

    /**
     * A section.
     *
     * @param title   its heading; empty for the sentence and the short version
     * @param text    what it says
     * @param sources on what it rests
     * @param spoken  whether a speaker of the language has read it
     */
    public record Part(String title, TemplateHTMLOutputModel text, List<Source> sources, boolean spoken) {
        public Part {
            sources = List.copyOf(sources);
        }
    }
}
