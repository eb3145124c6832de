package org.teranga.platform.erasure.request;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Public;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** The pages behind the link of an e-mail about an erasure: with one click, the person stays. It shows nothing of the person. */
@Path(PersonPages.LANG + "/erasure/{link: [A-Za-z0-9_-]{32}}")
@Produces(MediaType.TEXT_HTML)
public class ErasureLinkPages {
    private final TakeBackErasure takeBack;

    @Inject
    ErasureLinkPages(TakeBackErasure takeBack) {
        this.takeBack = takeBack;
    }

    /** The address of this page, from the root of the host. */
    static String path(String lang, SecretText link) {
        return "/" + lang + "/erasure/" + link.value();
    }

    /** What waits, and until when. */
    @GET
    @Public
    @Transactional
    public HtmlPage page(
            @PathParam("lang") String lang,
            @PathParam("link") String link,
            @QueryParam("happened") @Nullable String happened) {
        SecretText secret = new SecretText(link);
        ErasureRequest request = takeBack.behind(secret).orElseThrow(Refusal::notFound);
        Instant due = request.state() == ErasureState.PENDING ? request.dueAt() : null;
        return new HtmlPage(
                "platform/erasure/link",
                new ErasureLinkView(
                        path(lang, secret),
                        due == null ? null : ErasureLetters.day(due),
                        request.door() == ErasureDoor.TERM,
                        "kept".equals(happened)));
    }

    /** The person stays. */
    @POST
    @Path("keep")
    @Public
    public Redirect keep(@PathParam("lang") String lang, @PathParam("link") String link) {
        SecretText secret = new SecretText(link);
        takeBack.byLink(secret);
        return new Redirect(path(lang, secret) + "?happened=kept");
    }
}
