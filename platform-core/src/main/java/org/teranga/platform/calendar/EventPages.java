package org.teranga.platform.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PersonPages;

/** The public events of an association, for everybody. */
@Path(PersonPages.LANG + "/events")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class EventPages {
    private final ShowEvents show;
    private final PageContexts contexts;

    @Inject
    EventPages(ShowEvents show, PageContexts contexts) {
        this.show = show;
        this.contexts = contexts;
    }

    /** What is to come. */
    @GET
    @Public
    public HtmlPage events() {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound();
        }
        String home = "/" + contexts.language().tag();
        return new HtmlPage(
                "platform/calendar/events", new EventsView(show.toCome(contexts.language()), home + "/events.ics"));
    }
}
