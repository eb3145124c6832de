package org.teranga.matching.home.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.BringPhoto;
import org.teranga.matching.home.HomePhoto;
import org.teranga.matching.home.ServePhoto;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.SentParts;

/** The page of a home's photographs. */
@ApplicationScoped
class PhotoFlow {
    private static final Set<String> HAPPENED = Set.of("added", "caption", "removed");

    private final BringPhoto photos;
    private final ServePhoto serve;
    private final SentForms forms;
    private final AuditTrail audit;

    @Inject
    PhotoFlow(BringPhoto photos, ServePhoto serve, SentForms forms, AuditTrail audit) {
        this.photos = photos;
        this.serve = serve;
        this.forms = forms;
        this.audit = audit;
    }

    /** All photographs, and the form of the next. */
    HtmlPage all(HomePath at, @Nullable String happened) {
        return page(at, FilledForm.EMPTY, happened != null && HAPPENED.contains(happened) ? happened : "", 200);
    }

    /** Brings one; with faults what was said of it comes back. */
    PageOrRedirect add(HomePath at, List<EntityPart> parts) {
        SentParts sent = SentParts.of(parts);
        String caption = sent.text("caption").orElse("");
        try {
            photos.add(at.owner(), sent.file("file"), caption);
            return at.afterPhoto("added");
        } catch (Invalid faulty) {
            FilledForm again = forms.again(Answers.of(Map.of("caption", caption)), faulty.errors());
            return page(at, again, "", RefusalStatus.of(faulty));
        }
    }

    /** Says anew what one shows; with a fault what was said comes back. */
    PageOrRedirect caption(HomePath at, UUID id, @Nullable String caption) {
        String said = caption == null ? "" : caption;
        try {
            photos.caption(at.owner(), id, said);
            return at.afterPhoto("caption");
        } catch (Invalid faulty) {
            String field = "caption_" + id;
            List<FieldError> faults = faulty.errors().stream()
                    .map(error -> new FieldError(field, error.key(), error.arguments()))
                    .toList();
            return page(at, forms.again(Answers.of(Map.of(field, said)), faults), "", RefusalStatus.of(faulty));
        }
    }

    /** Lets one stand earlier. */
    Redirect earlier(HomePath at, UUID id) {
        photos.earlier(at.owner(), id);
        return at.afterPhoto("");
    }

    /** Takes one away. */
    Redirect remove(HomePath at, UUID id) {
        photos.remove(at.owner(), id);
        return at.afterPhoto("removed");
    }

    /** The pixels of one; that staff looked is noted. */
    Response jpeg(HomePath at, UUID id) {
        HomePhoto photo = photos.of(at.owner()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (at.staff()) {
            audit.record("home.photo_read", "offer", at.owner().offer().value());
        }
        return serve.answer(photo);
    }

    private HtmlPage page(HomePath at, FilledForm form, String happened, int status) {
        return new HtmlPage(
                "matching/home/photos",
                new HomePhotosView(at.href(), at.staff(), photos.of(at.owner()), form, happened),
                status);
    }
}
