package org.teranga.matching.stay.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.PageContexts;

/** The first meetings at which a member of the team is there, for the own calendar. */
@Path("/{lang: [a-z]{2,3}}/desk/stays/meetings.ics")
@RequestScoped
public class MeetingRoundFile {
    private final ShowMeeting show;
    private final PageContexts contexts;

    @Inject
    MeetingRoundFile(ShowMeeting show, PageContexts contexts) {
        this.show = show;
        this.contexts = contexts;
    }

    /** Those that have a date. */
    @GET
    @Produces("text/calendar")
    @Requires(Permission.NEEDS_READ)
    public String own(@PathParam("lang") String lang) {
        return show.own("/" + lang + "/desk/stays", contexts);
    }
}
