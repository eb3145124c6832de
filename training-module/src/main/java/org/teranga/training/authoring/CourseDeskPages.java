package org.teranga.training.authoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.training.course.Course;

/** The courses at the desk, and the outline of each: plain forms, one button a step. */
@Path(CourseDeskPages.DESK)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CourseDeskPages {
    /**
     * Under it stand all pages of the desk of courses: of several classes whose paths fit an address, the server looks at those of the
     * longest path alone.
     */
    public static final String DESK = "/{lang: [a-z]{2,3}}/desk/training";

    public static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
    public static final String COURSE = "{course: " + SLUG + "}";

    private final CourseDesk desk;
    private final ShowDesk show;
    private final WriteCourse write;
    private final SentForms forms;

    @Inject
    CourseDeskPages(CourseDesk desk, ShowDesk show, WriteCourse write, SentForms forms) {
        this.desk = desk;
        this.show = show;
        this.write = write;
        this.forms = forms;
    }

    /** All courses. */
    @MenuEntry(
            menu = Menu.DESK,
            key = "nav.desk.training",
            order = 60,
            section = "nav.section.training",
            who = {Permission.COURSES_WRITE, Permission.COURSES_TRANSLATE})
    @GET
    @Requires(Permission.COURSES_READ)
    public HtmlPage all(@QueryParam("happened") @DefaultValue("") String happened) {
        return new HtmlPage("training/desk/courses", show.all(FilledForm.EMPTY, happened));
    }

    /** Begins one. */
    @POST
    @Requires(Permission.COURSES_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect begin(Answers sent) {
        try {
            String language = sent.first("language");
            String slug = write.begin(
                    sent.first("title"),
                    desk.languages().contains(language)
                            ? language
                            : desk.languages().getFirst(),
                    desk.text("coursedesk.first_section"),
                    desk.subject());
            return see(desk.href() + "/" + slug + "?happened=begun");
        } catch (Invalid refused) {
            return new HtmlPage(
                    "training/desk/courses",
                    show.all(forms.again(sent, refused.errors()), ""),
                    RefusalStatus.of(refused));
        }
    }

    /** The outline of one. */
    @GET
    @Path(COURSE)
    @Requires(Permission.COURSES_READ)
    public HtmlPage outline(
            @PathParam("course") String slug, @QueryParam("happened") @DefaultValue("") String happened) {
        return new HtmlPage("training/desk/outline", show.outline(slug, FilledForm.EMPTY, happened));
    }

    /** One step at the outline: {@code do} says which, {@code section} or {@code part} at what. */
    @POST
    @Path(COURSE)
    @Requires(Permission.COURSES_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect change(@PathParam("course") String slug, Answers sent) {
        Course course = desk.course(slug);
        if (sent.first("do").equals("part") && sent.first("kind").equals("quiz")) {
            return see(newQuiz(course, sent));
        }
        try {
            step(course, sent.first("do"), sent);
            return see(desk.href(course) + "?happened=saved" + anchor(sent));
        } catch (Invalid refused) {
            return new HtmlPage(
                    "training/desk/outline",
                    show.outline(slug, forms.again(sent, refused.errors()), ""),
                    RefusalStatus.of(refused));
        }
    }

    private void step(Course course, String step, Answers sent) {
        String section = sent.first("section");
        String language = desk.document(course, CourseDesk.WORDS).language();
        UUID by = desk.subject();
        switch (step) {
            case "section" -> write.addSection(course, sent.first("title"), language, by);
            case "rename" ->
                write.rename(course, section, sent.first("title"), language, WriteTexts.seen(sent.first("seen")), by);
            case "section-up" -> write.moveSection(course, section, -1);
            case "section-down" -> write.moveSection(course, section, 1);
            case "section-remove" -> write.removeSection(course, section, by);
            case "part-up" -> write.movePart(course, part(sent), -1);
            case "part-down" -> write.movePart(course, part(sent), 1);
            case "part-remove" -> write.removePart(course, part(sent));
            case "part" -> add(course, section, sent, language, by);
            case "forward" -> write.forward(course);
            default -> throw Refusal.notFound();
        }
    }

    private void add(Course course, String section, Answers sent, String language, UUID by) {
        String kind = sent.first("kind");
        String title = sent.first("title");
        boolean untitled = title.isBlank() && kind.equals("meeting");
        write.addPart(course, section, kind, untitled ? desk.text("training.part.meeting") : title, language, by);
    }

    /** A quiz is begun where its questions are chosen; it stands in the outline once it is saved. */
    private String newQuiz(Course course, Answers sent) {
        return "/" + desk.language() + "/desk/questions/" + course.id() + "/quiz/new?section="
                + URLEncoder.encode(sent.first("section"), StandardCharsets.UTF_8) + "&title="
                + URLEncoder.encode(sent.first("title"), StandardCharsets.UTF_8);
    }

    private static UUID part(Answers sent) {
        try {
            return UUID.fromString(sent.first("part"));
        } catch (IllegalArgumentException mistyped) {
            throw Refusal.notFound();
        }
    }

    private static String anchor(Answers sent) {
        String section = sent.first("section");
        return section.matches("[a-z0-9_-]+") ? "#" + section : "";
    }

    private static Redirect see(String address) {
        return new Redirect(address);
    }
}
