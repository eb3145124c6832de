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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.SentParts;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseEditions;
import org.teranga.training.lesson.LessonLanguageView;
import org.teranga.training.medium.BringMedium;
import org.teranga.training.medium.Media;
import org.teranga.training.medium.Medium;

/** The media of a lesson: brought with what is said in them, taken away again. */
@Path("/{lang: [a-z]{2,3}}/desk/training/" + CourseDeskPages.COURSE + "/{part: " + CourseDeskPages.SLUG + "}/media")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CourseMediaPages {
    private static final String PAGE = "training/desk/media";

    private final CourseDesk desk;
    private final CourseHeads heads;
    private final Media media;
    private final BringMedium bring;
    private final CourseEditions editions;
    private final SentForms forms;

    @Inject
    CourseMediaPages(
            CourseDesk desk,
            CourseHeads heads,
            Media media,
            BringMedium bring,
            CourseEditions editions,
            SentForms forms) {
        this.desk = desk;
        this.heads = heads;
        this.media = media;
        this.bring = bring;
        this.editions = editions;
        this.forms = forms;
    }

    /** What was brought. */
    @GET
    @Requires(Permission.COURSES_WRITE)
    public HtmlPage all(
            @PathParam("course") String slug,
            @PathParam("part") String part,
            @QueryParam("happened") @DefaultValue("") String happened) {
        return new HtmlPage(PAGE, view(slug, part, FilledForm.EMPTY, happened));
    }

    /** Brings one: {@code file, title, language, captions, transcript}. */
    @POST
    @Requires(Permission.COURSES_WRITE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @InLane(Lane.FILES)
    public PageOrRedirect bring(
            @PathParam("course") String slug, @PathParam("part") String part, List<EntityPart> parts) {
        Document document = lesson(desk.course(slug), part);
        SentParts sent = SentParts.of(parts);
        try {
            bring.bring(
                    document.id(),
                    sent.file("file")
                            .orElseThrow(() -> Refusal.invalid(List.of(FieldError.of("file", "medium.fault.missing")))),
                    new BringMedium.About(
                            sent.text("title").orElse(""),
                            sent.text("language")
                                    .filter(desk.languages()::contains)
                                    .orElse(document.language()),
                            sent.text("captions").orElse(""),
                            sent.text("transcript").orElse("")),
                    desk.subject());
            editions.note(desk.course(slug));
            return see(slug, part);
        } catch (Invalid refused) {
            Answers fields = Answers.of(sent.fields());
            return new HtmlPage(
                    PAGE, view(slug, part, forms.again(fields, refused.errors()), ""), RefusalStatus.of(refused));
        }
    }

    /** Takes one away, from the next version on. */
    @POST
    @Path("remove")
    @Requires(Permission.COURSES_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect remove(
            @PathParam("course") String slug,
            @PathParam("part") String part,
            @FormParam("medium") @Nullable String id) {
        Document document = lesson(desk.course(slug), part);
        try {
            bring.remove(document.id(), UUID.fromString(id == null ? "" : id));
            editions.note(desk.course(slug));
        } catch (IllegalArgumentException mistyped) {
            throw Refusal.notFound();
        }
        return see(slug, part);
    }

    private Document lesson(Course course, String part) {
        Document document = desk.document(course, part);
        if (!document.kind().equals(CourseKinds.LESSON)) {
            throw Refusal.notFound();
        }
        return document;
    }

    private Redirect see(String slug, String part) {
        return new Redirect(desk.href() + "/" + slug + "/" + part + "/media?happened=saved");
    }

    private MediaView view(String slug, String part, FilledForm form, String happened) {
        Course course = desk.course(slug);
        Document document = lesson(course, part);
        CourseHeads.Overview overview = heads.overview();
        String back = desk.href(course) + "/" + part;
        return new MediaView(
                heads.of(course, overview),
                back + "/media",
                back,
                overview.title(document.id(), document.language()),
                media.of(document.id()).stream()
                        .map(one -> new MediaView.Brought(
                                one.id().toString(),
                                one.kind().name().toLowerCase(Locale.ROOT),
                                one.title(),
                                one.href(),
                                one.kind() == Medium.Kind.PICTURE ? "![" + one.title() + "](" + one.name() + ")" : ""))
                        .toList(),
                LessonLanguageView.of(desk.languages()),
                BringMedium.LARGEST >> 20,
                form,
                happened);
    }
}
