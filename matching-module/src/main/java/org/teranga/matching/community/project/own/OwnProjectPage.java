package org.teranga.matching.community.project.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.community.project.ServeProjectPicture;
import org.teranga.matching.household.HouseholdEntry;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.SentParts;

/** The page of a project and its forms, by each way to it alike. */
@ApplicationScoped
class OwnProjectPage {
    private final ShowOwnProject show;
    private final ShowProjectPart parts;
    private final TakeProjectForm take;
    private final BringProjectPicture bring;
    private final ServeProjectPicture serve;
    private final SentForms forms;

    @Inject
    OwnProjectPage(
            ShowOwnProject show,
            ShowProjectPart parts,
            TakeProjectForm take,
            BringProjectPicture bring,
            ServeProjectPicture serve,
            SentForms forms) {
        this.show = show;
        this.parts = parts;
        this.take = take;
        this.bring = bring;
        this.serve = serve;
        this.forms = forms;
    }

    /** The project. */
    HtmlPage page(HouseholdEntry entry, @Nullable String happened) {
        return new HtmlPage("matching/community/project", show.show(entry, happened));
    }

    /** The form of a part. */
    HtmlPage part(HouseholdEntry entry, String part, @Nullable String id) {
        return new HtmlPage("matching/community/part", parts.show(entry, part, id, null));
    }

    /** Takes a form and leads back; with faults it comes back as it was sent. */
    PageOrRedirect take(HouseholdEntry entry, String form, Answers sent) {
        try {
            return after(entry, take.take(entry, form, sent));
        } catch (Invalid faulty) {
            String part = form.equals("close") ? "stage" : form;
            return again(entry, part, sent, faulty);
        }
    }

    /** Takes the picture; with faults what was said of it comes back. */
    PageOrRedirect picture(HouseholdEntry entry, List<EntityPart> sentParts) {
        SentParts sent = SentParts.of(sentParts);
        String caption = sent.text("caption").orElse("");
        try {
            bring.bring(entry, sent.file("file"), caption);
            return after(entry, "picture");
        } catch (Invalid faulty) {
            return again(entry, "picture", Answers.of(Map.of("caption", caption)), faulty);
        }
    }

    /** The pixels of its picture. */
    Response jpeg(HouseholdEntry entry) {
        return serve.toOwner(entry.owner());
    }

    private HtmlPage again(HouseholdEntry entry, String part, Answers sent, Invalid faulty) {
        FilledForm form = forms.again(sent, faulty.errors());
        return new HtmlPage(
                "matching/community/part", parts.show(entry, part, sent.first("id"), form), RefusalStatus.of(faulty));
    }

    private static Redirect after(HouseholdEntry entry, String happened) {
        return new Redirect(happened.isEmpty() ? entry.href() : entry.href() + "?happened=" + happened);
    }
}
