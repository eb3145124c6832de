package org.teranga.rights.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.rights.RightsKinds;

/** Every page that an association has for readers, ready to be shown, for whoever takes them all along. */
@ApplicationScoped
@Transactional
public class AllPages {
    private final Library library;
    private final ShowRights showRights;
    private final ShowRightsPage showPage;
    private final PageContexts contexts;

    @Inject
    AllPages(Library library, ShowRights showRights, ShowRightsPage showPage, PageContexts contexts) {
        this.library = library;
        this.showRights = showRights;
        this.showPage = showPage;
        this.contexts = contexts;
    }

    /** Path to page, the list of all first. */
    public Map<String, HtmlPage> in(String language) {
        List<Language> offered = contexts.offered();
        String home = "/" + language + RightsLanguages.PATH;
        Map<String, HtmlPage> pages = new LinkedHashMap<>();
        pages.put(
                home,
                new HtmlPage(
                        "rights/reader/index", showRights.view(language, RightsFilter.of(null, null, null, null))));
        showPage.glossary(language)
                .ifPresent(glossary -> pages.put(home + "/glossary", new HtmlPage("rights/reader/glossary", glossary)));
        for (Document document : library.all(List.of(RightsKinds.PAGE))) {
            if (document.published()) {
                showPage.silent(document, language, offered)
                        .ifPresent(view -> pages.put(view.href(), new HtmlPage("rights/reader/page", view)));
            }
        }
        return pages;
    }
}
