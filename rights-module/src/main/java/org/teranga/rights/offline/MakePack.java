package org.teranga.rights.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teranga.platform.json.Json;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.Rendering;
import org.teranga.platform.theme.template.Themes;
import org.teranga.rights.deadline.DeadlinePages;
import org.teranga.rights.deadline.ShowDeadlines;
import org.teranga.rights.reader.AllPages;

/** All rights pages of an association in one language, as a browser keeps them. */
@ApplicationScoped
class MakePack {
    private static final List<String> SCRIPTS = List.of("deadline-count.js", "deadlines.js");

    private final AllPages pages;
    private final ShowDeadlines deadlines;
    private final Themes themes;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    MakePack(AllPages pages, ShowDeadlines deadlines, Themes themes, PageContexts contexts, Clock clock) {
        this.pages = pages;
        this.deadlines = deadlines;
        this.themes = themes;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * The pack: {@code {language, made, files: [address], pages: [{path, html}]}}, the files being what all pages need.
     *
     * @param language BCP 47 code
     */
    String pack(String language) {
        Rendering rendering = new Rendering(themes);
        JsonArrayBuilder all = Json.createArrayBuilder();
        Map<String, HtmlPage> kept = new LinkedHashMap<>(pages.in(language));
        kept.put("/" + language + "/rights/deadlines", new HtmlPage(DeadlinePages.TEMPLATE, deadlines.show(language)));
        for (Map.Entry<String, HtmlPage> page : kept.entrySet()) {
            String html = rendering.page(
                    contexts.theme(),
                    page.getValue().template(),
                    page.getValue().view(),
                    contexts.at(page.getKey()));
            all.add(Json.createObjectBuilder().add("path", page.getKey()).add("html", html));
        }
        PageContext context = contexts.current();
        JsonArrayBuilder files = Json.createArrayBuilder()
                .add(context.stylesheet())
                .add(context.dress().sign());
        if (context.dress().ownStylesheet() != null) {
            files.add(context.dress().ownStylesheet());
        }
        SCRIPTS.forEach(script -> files.add(contexts.theme().assetUrl(script)));
        return Json.createObjectBuilder()
                .add("language", language)
                .add("made", clock.instant().toString())
                .add("files", files)
                .add("pages", all)
                .build()
                .toString();
    }
}
