package org.teranga.platform.web.home;

import freemarker.core.TemplateHTMLOutputModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.home.HomeCall;
import org.teranga.platform.home.HomeCalls;
import org.teranga.platform.home.HomeDoors;
import org.teranga.platform.home.HomeFigure;
import org.teranga.platform.home.HomeFigures;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Public;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Prose;
import org.teranga.platform.theme.menu.Menu;

/** The first page of a host: an association's own, or the directory of associations on the platform's. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HomePages {
    private static final int HEADING = 3;

    private final PageContexts contexts;
    private final Directory directory;
    private final Instance<HomeFigures> figures;
    private final Instance<HomeCalls> calls;
    private final Instance<HomeDoors> doors;
    private final Prose prose;
    private final Clock clock;

    @Inject
    HomePages(
            PageContexts contexts,
            Directory directory,
            @Any Instance<HomeFigures> figures,
            @Any Instance<HomeCalls> calls,
            @Any Instance<HomeDoors> doors,
            Prose prose,
            Clock clock) {
        this.calls = calls;
        this.doors = doors;
        this.contexts = contexts;
        this.directory = directory;
        this.figures = figures;
        this.prose = prose;
        this.clock = clock;
    }

    /** Leads to the home page in the reader's language. */
    @GET
    @Public
    public Response inTheReadersLanguage() {
        return Response.seeOther(URI.create("/" + contexts.language().tag() + "/"))
                .header(HttpHeaders.VARY, "Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /**
     * The home page.
     *
     * @param place on the platform's host, what the reader searches an association by: a postcode, a department, a name
     */
    @MenuEntry(menu = Menu.PLATFORM, key = "directory.list", order = 10)
    @GET
    @Public
    @Path(PersonPages.LANG)
    public HtmlPage home(@QueryParam("place") @Nullable String place) {
        if (TenantContext.current().isEmpty()) {
            return new HtmlPage("platform/directory", directory.search(place == null ? "" : place.strip()));
        }
        List<HomeFigure> all =
                figures.stream().flatMap(source -> source.figures().stream()).toList();
        List<String> kinds =
                doors.stream().flatMap(source -> source.kinds().stream()).toList();
        return new HtmlPage(
                "platform/home",
                new HomeView(
                        all,
                        LocalDate.now(clock.withZone(Formats.ZONE)),
                        kinds,
                        contexts.furtherReading(),
                        call(),
                        about()));
    }

    private @Nullable TemplateHTMLOutputModel about() {
        return contexts.said("home.about")
                .map(text -> prose.markup(text, HEADING))
                .orElse(null);
    }

    private @Nullable HomeCall call() {
        return calls.stream()
                .flatMap(source -> source.call().stream())
                .findFirst()
                .orElse(null);
    }
}
