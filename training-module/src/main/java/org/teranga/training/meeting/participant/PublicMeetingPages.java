package org.teranga.training.meeting.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;

/** Meetings that stand among the public events, for everybody; a seat is asked for by whoever is signed in. */
@Path(PersonPages.LANG + "/meetings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PublicMeetingPages {
    private final ShowMeetings show;

    @Inject
    PublicMeetingPages(ShowMeetings show) {
        this.show = show;
    }

    /** One; any other is not there. */
    @GET
    @Path("{id: [0-9a-f]{8}-[0-9a-f-]{27}}")
    @Public
    public HtmlPage one(@PathParam("id") UUID id) {
        return new HtmlPage("training/meeting/meeting", show.forEverybody(id).orElseThrow(Refusal::notFound));
    }
}
