package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.time.Clock;
import java.util.List;
import org.teranga.platform.json.Json;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.Rendering;
import org.teranga.platform.theme.template.Themes;

/** The lessons of a course in the language of the request, as a device keeps them. */
@ApplicationScoped
class LessonsPack {
    private final PrintCourse lessons;
    private final Themes themes;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    LessonsPack(PrintCourse lessons, Themes themes, PageContexts contexts, Clock clock) {
        this.lessons = lessons;
        this.themes = themes;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** The pack: {@code {made, files: [address], pages: [{path, html}]}}, the files being what all pages need. */
    String of(String course) {
        List<LessonView> all = lessons.view(course).lessons();
        Rendering rendering = new Rendering(themes);
        JsonArrayBuilder pages = Json.createArrayBuilder();
        for (LessonView lesson : all) {
            HtmlPage page = new HtmlPage("training/player/lesson", lesson);
            String html = rendering.page(contexts.theme(), page.template(), page.view(), contexts.at(lesson.href()));
            pages.add(Json.createObjectBuilder().add("path", lesson.href()).add("html", html));
        }
        PageContext context = contexts.current();
        JsonArrayBuilder files = Json.createArrayBuilder()
                .add(context.stylesheet())
                .add(context.dress().sign());
        if (context.dress().ownStylesheet() != null) {
            files.add(context.dress().ownStylesheet());
        }
        return Json.createObjectBuilder()
                .add("made", clock.instant().toString())
                .add("files", files)
                .add("pages", pages)
                .build()
                .toString();
    }
}
