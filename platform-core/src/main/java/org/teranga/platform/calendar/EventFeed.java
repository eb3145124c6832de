package org.teranga.platform.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PersonPages;

/** The public events of an association as a calendar that programs of calendars subscribe to. */
@Path(PersonPages.LANG + "/events.ics")
@RequestScoped
public class EventFeed {
    private final Calendar calendar;
    private final PageContexts contexts;
    private final PlatformHost host;

    @Inject
    EventFeed(Calendar calendar, PageContexts contexts, PlatformHost host) {
        this.calendar = calendar;
        this.contexts = contexts;
        this.host = host;
    }

    /** What is to come. */
    @GET
    @Public
    @Produces("text/calendar")
    public Response feed() {
        Tenant tenant = TenantContext.current().orElseThrow(Refusal::notFound);
        String page = host.addressOf(tenant.slug()) + "/" + contexts.language().tag() + "/events";
        String written = new ICalendar(tenant, contexts.language().tag(), page).write(calendar.toCome());
        return Response.ok(written, "text/calendar; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header("Content-Disposition", "inline; filename=\"" + tenant.slug() + ".ics\"")
                .build();
    }
}
