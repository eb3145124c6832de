package org.teranga.training.authoring.text;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.training.authoring.CourseDesk;
import org.teranga.training.authoring.CourseDeskPages;
import org.teranga.training.authoring.WriteTexts;
import org.teranga.training.course.Course;

/** The words of a course and of its parts, in each language: written, translated, seen as learners see them. */
@Path(CourseDeskPages.DESK)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CourseTextPages {
    private static final String PAGE = "training/desk/text";
    private static final String PART = CourseDeskPages.COURSE + "/{part: " + CourseDeskPages.SLUG + "}";

    private final CourseDesk desk;
    private final ShowText show;
    private final ShowPreview preview;
    private final WriteTexts write;
    private final SentForms forms;

    @Inject
    CourseTextPages(CourseDesk desk, ShowText show, ShowPreview preview, WriteTexts write, SentForms forms) {
        this.desk = desk;
        this.show = show;
        this.preview = preview;
        this.write = write;
        this.forms = forms;
    }

    /** The words, in the language of the source or in the one that is asked for. */
    @GET
    @Path(PART)
    @Requires(Permission.COURSES_READ)
    public HtmlPage words(
            @PathParam("course") String course,
            @PathParam("part") String part,
            @QueryParam("in") @Nullable String language,
            @QueryParam("happened") @DefaultValue("") String happened) {
        return new HtmlPage(PAGE, show.view(course, part, language, happened));
    }

    /** Saves what was typed, and then does what the button says; what was typed is never lost. */
    @POST
    @Path(PART)
    @Requires(Permission.COURSES_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect write(
            @PathParam("course") String slug,
            @PathParam("part") String part,
            @QueryParam("in") @Nullable String asked,
            Answers sent) {
        Course course = desk.course(slug);
        Document document = desk.document(course, part);
        String language = asked == null ? document.language() : asked;
        String[] step = sent.first("do", "save").split(":", 2);
        if (!step[0].equals("publish") || !desk.writes()) {
            desk.checkLanguage(document, language);
        }
        String anchor = step.length > 1 ? step[1] : "";
        try {
            String happened = take(document, language, step[0], anchor, sent);
            String back = desk.href(course) + "/" + part + "?in=" + language + "&happened=" + happened;
            return new Redirect(anchor.matches("[a-z0-9_-]+") ? back + "#" + anchor : back);
        } catch (ChangedMeanwhile refused) {
            return new HtmlPage(PAGE, show.meanwhile(slug, part, language, sent), RefusalStatus.of(refused));
        } catch (Invalid refused) {
            FilledForm form = forms.again(sent, refused.errors());
            return new HtmlPage(PAGE, show.again(slug, part, language, form), RefusalStatus.of(refused));
        }
    }

    private String take(Document document, String language, String step, String anchor, Answers sent) {
        UUID by = desk.subject();
        if (step.equals("discard")) {
            write.discard(document, anchor, language, sent, by);
            return "discarded";
        }
        if (step.equals("publish")) {
            write.publish(document, language, by, sent.first("seen"));
            return "translated";
        }
        write.save(document, language, sent, by);
        boolean source = document.language().equals(language);
        switch (step) {
            case "submit" -> write.submit(document, language);
            case "renew" -> write.renew(document, anchor, language, by);
            default -> {
                if (source) {
                    frame(document, step, anchor, sent);
                }
            }
        }
        return step.equals("submit") ? "submitted" : "saved";
    }

    private void frame(Document document, String step, String anchor, Answers sent) {
        UUID by = desk.subject();
        switch (step) {
            case "add" -> write.add(document, sent.first("point"));
            case "open" -> write.open(document);
            case "up" -> write.move(document, anchor, -1, by);
            case "down" -> write.move(document, anchor, 1, by);
            case "remove" -> write.remove(document, anchor, by);
            case "keep" -> write.keep(document, anchor, by);
            default -> {} // saved already
        }
    }

    /** As learners would see it, with what is being written, in any language and direction. */
    @GET
    @Path(PART + "/preview")
    @Requires(Permission.COURSES_READ)
    public HtmlPage preview(
            @PathParam("course") String course,
            @PathParam("part") String part,
            @QueryParam("in") @Nullable String language) {
        return new HtmlPage("training/desk/preview", preview.view(course, part, language));
    }
}
