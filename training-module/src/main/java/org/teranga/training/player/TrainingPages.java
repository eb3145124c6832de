package org.teranga.training.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;

/** The learner's pages. */
@Path(PersonPages.LANG + "/training")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TrainingPages {
    private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final String COURSE = "{course: " + SLUG + "}";
    private static final String PART = COURSE + "/{part: " + SLUG + "}";

    private final ShowTraining showTraining;
    private final ShowCourse showCourse;
    private final PrintCourse print;
    private final Play play;
    private final LessonsPack pack;
    private final Onward onward;
    private final ReaderMark mark;

    @Inject
    TrainingPages(
            ShowTraining showTraining,
            ShowCourse showCourse,
            PrintCourse print,
            Play play,
            LessonsPack pack,
            Onward onward,
            ReaderMark mark) {
        this.showTraining = showTraining;
        this.showCourse = showCourse;
        this.print = print;
        this.play = play;
        this.pack = pack;
        this.onward = onward;
        this.mark = mark;
    }

    /** My courses. */
    @MenuEntry(menu = Menu.PUBLIC, key = "training.nav", order = 40, when = AnyCourse.class)
    @GET
    @Requires(Permission.COURSES_READ)
    public HtmlPage mine() {
        return new HtmlPage("training/player/index", showTraining.view());
    }

    /** A course. */
    @GET
    @Path(COURSE)
    @Requires(Permission.COURSES_READ)
    public HtmlPage course(
            @PathParam("course") String course, @QueryParam("happened") @DefaultValue("") String happened) {
        return new HtmlPage("training/player/course", showCourse.view(course, happened));
    }

    /** All lessons of a course, for paper. */
    @GET
    @Path(COURSE + "/print")
    @Requires(Permission.COURSES_READ)
    public HtmlPage print(@PathParam("course") String course) {
        return new HtmlPage("training/player/print", print.view(course));
    }

    /** All lessons of a course in one file, for a device that keeps them. */
    @GET
    @Path(COURSE + "/lessons.json")
    @Requires(Permission.COURSES_READ)
    @Produces(MediaType.APPLICATION_JSON)
    public Response pack(@PathParam("course") String course) {
        return Response.ok(pack.of(course))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Takes a course anew. */
    @POST
    @Path(COURSE + "/renew")
    @Requires(Permission.COURSES_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(@PathParam("course") String course) {
        play.renew(course);
        return see(onward.course(course) + "?happened=renewed");
    }

    /** A part of a course; a quiz and a meeting have pages of their own. */
    @GET
    @Path(PART)
    @Requires(Permission.COURSES_READ)
    public PageOrRedirect part(@PathParam("course") String course, @PathParam("part") String part) {
        return switch (play.look(course, part)) {
            case LessonView lesson -> new HtmlPage("training/player/lesson", lesson);
            case StoryView story -> new HtmlPage("training/player/story", story);
            case null, default -> new Redirect(onward.elsewhere(course, part));
        };
    }

    /**
     * A lesson was read: on to what comes next. A device that kept that until the line was back says whose reading it is: 204 where it is
     * noted, 409 where somebody else is signed in by now.
     */
    @POST
    @Path(PART)
    @Requires(Permission.COURSES_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(
            @PathParam("course") String course,
            @PathParam("part") String part,
            @FormParam("reader") @Nullable String reader) {
        if (reader != null && !reader.equals(mark.own())) {
            return Response.status(Response.Status.CONFLICT).build();
        }
        play.read(course, part);
        return reader == null
                ? see(onward.after(course, part))
                : Response.noContent().build();
    }

    /** The reader rests at a passage of a lesson: there they go on, on any device. */
    @POST
    @Path(PART + "/place")
    @Requires(Permission.COURSES_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rest(
            @PathParam("course") String course,
            @PathParam("part") String part,
            @FormParam("at") @DefaultValue("") String place) {
        play.rest(course, part, place);
        return Response.noContent().build();
    }

    /** Goes on in a story. */
    @POST
    @Path(PART + "/choose")
    @Requires(Permission.COURSES_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("course") String course,
            @PathParam("part") String part,
            @FormParam("step") @DefaultValue("0") int step,
            @FormParam("to") @DefaultValue("") String to) {
        play.choose(course, part, step, to);
        return see(onward.course(course) + "/" + part + "#here");
    }

    /** Tells a story anew. */
    @POST
    @Path(PART + "/again")
    @Requires(Permission.COURSES_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(@PathParam("course") String course, @PathParam("part") String part) {
        play.again(course, part);
        return see(onward.course(course) + "/" + part + "#here");
    }

    private static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
