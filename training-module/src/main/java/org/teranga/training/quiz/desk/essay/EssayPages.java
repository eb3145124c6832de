package org.teranga.training.quiz.desk.essay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.training.quiz.attempt.MarkEssays;

/** Reading and marking what people wrote, the oldest first; nobody's name stands there. */
@Path("/{lang: [a-z]{2,3}}/desk/questions/texts")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class EssayPages {
    private static final int MOST = 10;
    private static final int LONGEST = 2_000;
    private static final int FAULTY = 422;

    private final MarkEssays essays;
    private final ShowEssays show;
    private final SentForms forms;
    private final CurrentPerson person;

    @Inject
    EssayPages(MarkEssays essays, ShowEssays show, SentForms forms, CurrentPerson person) {
        this.essays = essays;
        this.show = show;
        this.forms = forms;
        this.person = person;
    }

    /** What waits. */
    @GET
    @Requires(Permission.COURSES_LEAD)
    public HtmlPage waiting(@QueryParam("happened") @Nullable String happened) {
        return new HtmlPage("training/questions/texts", show.view(MOST, FilledForm.EMPTY, happened != null));
    }

    /** Marks one. */
    @POST
    @Path("{attempt: [0-9a-f-]{36}}/{item: [0-9]{1,3}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COURSES_LEAD)
    public PageOrRedirect mark(
            @PathParam("lang") String lang,
            @PathParam("attempt") UUID attempt,
            @PathParam("item") int item,
            Answers form) {
        String mark = form.first("mark").strip();
        String words = form.first("words").strip();
        if (!mark.matches("\\d{1,3}") || Integer.parseInt(mark) > 100) {
            FilledForm again = forms.again(form, List.of(FieldError.of("mark", "questions.fault.mark")));
            return new HtmlPage("training/questions/texts", show.view(MOST, again, false), FAULTY);
        }
        String said = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        essays.mark(attempt, item, Integer.parseInt(mark), said, person.requiredSubject());
        return new Redirect("/" + lang + "/desk/questions/texts?happened=marked");
    }
}
