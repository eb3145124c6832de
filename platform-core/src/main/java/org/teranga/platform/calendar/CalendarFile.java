package org.teranga.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;

/** Dates as a file that programs of calendars read (RFC 5545), for features that have dates of their own which are nobody else's. */
@ApplicationScoped
public class CalendarFile {
    private final PageContexts contexts;

    @Inject
    CalendarFile(PageContexts contexts) {
        this.contexts = contexts;
    }

    /**
     * These as one calendar of the open association, in the language of the page.
     *
     * @param page the address of the page with the same
     */
    public String of(List<PublicEvent> events, String page) {
        return new ICalendar(TenantContext.required(), contexts.language().tag(), page).write(events);
    }
}
