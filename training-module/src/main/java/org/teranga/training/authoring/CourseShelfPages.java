package org.teranga.training.authoring;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;
import org.teranga.training.catalogue.AdoptCourse;
import org.teranga.training.catalogue.CourseNews;
import org.teranga.training.catalogue.QuestionNews;
import org.teranga.training.course.Course;

/** Courses are taken from the platform's shelf; what changes there is taken over section by section. */
@Path(CourseDeskPages.DESK)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CourseShelfPages {
    private static final String CHANGES = CourseDeskPages.COURSE + "/changes";

    private final CourseDesk desk;
    private final ShowCourseShelf show;
    private final AdoptCourse adopt;
    private final CourseNews news;
    private final QuestionNews questions;

    @Inject
    CourseShelfPages(
            CourseDesk desk, ShowCourseShelf show, AdoptCourse adopt, CourseNews news, QuestionNews questions) {
        this.desk = desk;
        this.show = show;
        this.adopt = adopt;
        this.news = news;
        this.questions = questions;
    }

    /** What lies there. */
    @GET
    @Path("shelf")
    @Requires(Permission.COURSES_WRITE)
    public HtmlPage shelf() {
        return new HtmlPage("training/desk/shelf", show.shelf());
    }

    /** Takes one, with the courses that belong to it. */
    @POST
    @Path("shelf")
    @Requires(Permission.COURSES_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect take(@FormParam("course") @Nullable String id) {
        adopt.adopt(id(id), desk.subject());
        return see(desk.href() + "?happened=adopted");
    }

    /** What has changed in the original of a course. */
    @GET
    @Path(CHANGES)
    @Requires(Permission.COURSES_WRITE)
    public HtmlPage changes(@PathParam("course") String slug) {
        return new HtmlPage("training/desk/changes", show.changes(slug));
    }

    /** Takes one section or one question as it is there, in every language that it has there; a question may be left as it is, too. */
    @POST
    @Path(CHANGES)
    @Requires(Permission.COURSES_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect takeChange(
            @PathParam("course") String slug,
            @FormParam("document") @Nullable String document,
            @FormParam("section") @Nullable String section,
            @FormParam("question") @Nullable String question,
            @FormParam("do") @DefaultValue("take") String step) {
        Course course = desk.course(slug);
        if (question == null) {
            news.take(course, id(document), id(section));
        } else if (step.equals("leave")) {
            questions.leave(course, question);
        } else {
            questions.take(course, question, desk.subject());
        }
        return see(desk.href(course) + "/changes");
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException mistyped) {
            throw Refusal.notFound();
        }
    }

    private static Redirect see(String address) {
        return new Redirect(address);
    }
}
