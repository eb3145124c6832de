package org.teranga.training.authoring.version;

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
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.training.authoring.CourseDesk;
import org.teranga.training.authoring.CourseDeskPages;
import org.teranga.training.authoring.PublishCourse;
import org.teranga.training.authoring.WriteCourse;
import org.teranga.training.course.Course;

/** The pages about a course's terms and its versions; its publication, its history, its end. */
@Path(CourseDeskPages.DESK)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CourseVersionPages {
    private static final String TERMS = "training/desk/terms";
    private static final String VERSIONS = "training/desk/versions";

    private final CourseDesk desk;
    private final ShowTerms show;
    private final WriteCourse write;
    private final PublishCourse publish;
    private final SentForms forms;

    @Inject
    CourseVersionPages(CourseDesk desk, ShowTerms show, WriteCourse write, PublishCourse publish, SentForms forms) {
        this.desk = desk;
        this.show = show;
        this.write = write;
        this.publish = publish;
        this.forms = forms;
    }

    /** What it asks and gives. */
    @GET
    @Path(CourseDeskPages.COURSE + "/terms")
    @Requires(Permission.COURSES_WRITE)
    public HtmlPage terms(@PathParam("course") String slug) {
        return new HtmlPage(TERMS, show.terms(slug, null));
    }

    /** Says it anew; learners see it with the next version. */
    @POST
    @Path(CourseDeskPages.COURSE + "/terms")
    @Requires(Permission.COURSES_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect keep(@PathParam("course") String slug, Answers sent) {
        Course course = desk.course(slug);
        try {
            write.terms(course, SentTerms.read(sent, desk.others(course)));
            return see(desk.href(course) + "?happened=saved");
        } catch (Invalid refused) {
            return new HtmlPage(
                    TERMS, show.terms(slug, forms.again(sent, refused.errors())), RefusalStatus.of(refused));
        }
    }

    /** Its versions, and what still keeps it from being published. */
    @GET
    @Path(CourseDeskPages.COURSE + "/versions")
    @Requires(Permission.COURSES_WRITE)
    public HtmlPage versions(
            @PathParam("course") String slug, @QueryParam("happened") @DefaultValue("") String happened) {
        return new HtmlPage(VERSIONS, show.versions(slug, FilledForm.EMPTY, happened));
    }

    /** Publishes it: {@code reason}, and {@code keeps} whether old certificates stay good. */
    @POST
    @Path(CourseDeskPages.COURSE + "/versions")
    @Requires(Permission.COURSES_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect publish(@PathParam("course") String slug, Answers sent) {
        Course course = desk.course(slug);
        try {
            publish.publish(course, sent.first("reason"), !"no".equals(sent.first("keeps")), desk.subject());
            return see(desk.href(course) + "/versions?happened=published");
        } catch (Invalid refused) {
            return new HtmlPage(
                    VERSIONS, show.versions(slug, forms.again(sent, refused.errors()), ""), RefusalStatus.of(refused));
        }
    }

    /** Takes it away from learners, or brings it back. */
    @POST
    @Path(CourseDeskPages.COURSE + "/retire")
    @Requires(Permission.COURSES_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect retire(@PathParam("course") String slug, @FormParam("do") @Nullable String step) {
        Course course = desk.course(slug);
        write.retire(course, !"back".equals(step));
        return see(desk.href(course) + "/versions?happened=" + ("back".equals(step) ? "back" : "retired"));
    }

    private static Redirect see(String address) {
        return new Redirect(address);
    }
}
