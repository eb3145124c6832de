package org.teranga.training.meeting.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.training.meeting.GiveSeats;

/** Meetings for those who learn: what is to come, a seat, a place in one's calendar. */
@Path(PersonPages.LANG + "/training/meetings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MeetingPages {
    private static final String ID = "{id: [0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final Set<String> DONE = Set.of("seated", "waiting", "left");
    private static final String CALENDAR = "text/calendar";

    private final ShowMeetings show;
    private final GiveSeats give;
    private final MeetingDates dates;

    @Inject
    MeetingPages(ShowMeetings show, GiveSeats give, MeetingDates dates) {
        this.show = show;
        this.give = give;
        this.dates = dates;
    }

    /** Those to come; of a course, where one is asked for. */
    @MenuEntry(menu = Menu.PUBLIC, key = "meeting.nav", order = 45)
    @GET
    @Requires(Permission.COURSES_READ)
    public HtmlPage list(@QueryParam("course") @DefaultValue("") String course) {
        return new HtmlPage(
                "training/meeting/meetings",
                course.isEmpty() ? show.toCome() : show.toCome(course).orElseThrow(Refusal::notFound));
    }

    /** One. */
    @GET
    @Path(ID)
    @Requires(Permission.COURSES_READ)
    public HtmlPage one(@PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
        String told = done != null && DONE.contains(done) ? done : "";
        return new HtmlPage("training/meeting/meeting", show.one(id, told).orElseThrow(Refusal::notFound));
    }

    /** Asks for a seat. */
    @POST
    @Path(ID + "/seat")
    @Requires(Permission.COURSES_READ)
    public Redirect ask(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return back(lang, id, give.ask(id, lang).state().code());
    }

    /** Gives it back. */
    @POST
    @Path(ID + "/leave")
    @Requires(Permission.COURSES_READ)
    public Redirect leave(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        give.leave(id);
        return back(lang, id, "left");
    }

    /** Its date as a file. */
    @GET
    @Path(ID + ".ics")
    @Produces(CALENDAR)
    @Requires(Permission.COURSES_READ)
    public Response file(@PathParam("id") UUID id) {
        return calendar(show.file(id).orElseThrow(Refusal::notFound), "attachment; filename=\"meeting.ics\"");
    }

    /** A person's own meetings, for a program of calendars: whoever has the address reads it. */
    @GET
    @Path("feed/" + ID + ".{secret: [A-Za-z0-9_-]{22}}.ics")
    @Produces(CALENDAR)
    @Public
    public Response feed(@PathParam("id") UUID id, @PathParam("secret") String secret) {
        return calendar(dates.feed(id, secret).orElseThrow(Refusal::notFound), "inline; filename=\"meetings.ics\"");
    }

    private static Response calendar(String written, String disposition) {
        return Response.ok(written, CALENDAR + "; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }

    private static Redirect back(String lang, UUID id, String done) {
        return new Redirect("/" + lang + "/training/meetings/" + id + "?done=" + done);
    }
}
