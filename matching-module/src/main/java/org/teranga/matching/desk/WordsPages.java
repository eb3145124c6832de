package org.teranga.matching.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.LookAtWords;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;

/** The desk's list of hosts' free text that nobody in the team has looked at yet: households read it only after that. */
@Path("/{lang: [a-z]{2,3}}/desk/words")
@Produces(MediaType.TEXT_HTML)
public class WordsPages {
    private static final int MOST = 25;

    private final LookAtWords words;

    @Inject
    WordsPages(LookAtWords words) {
        this.words = words;
    }

    /** The words, the longest waiting first. */
    @GET
    @Requires(Permission.OFFERS_WRITE)
    public HtmlPage list(@PathParam("lang") String lang, @QueryParam("done") @Nullable String done) {
        return new HtmlPage(
                "matching/desk/words",
                new WordsView(
                        words.waiting(),
                        words.waiting(MOST).stream()
                                .map(offer -> new WordsView.Row(
                                        offer.receiptNumber(),
                                        "/" + lang + "/desk/offers/"
                                                + offer.id().value(),
                                        offer.id().value(),
                                        offer.terms().summary()))
                                .toList(),
                        "yes".equals(done)));
    }

    /** Lets households read these very words, or no more; leads back to the list, or to the offer. */
    @POST
    @Path("{id}")
    @Requires(Permission.OFFERS_WRITE)
    public Redirect look(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @FormParam("mark") @Nullable String mark,
            @FormParam("shown") @Nullable String shown,
            @FormParam("back") @Nullable String back) {
        words.look(new OfferId(id), mark == null ? "" : mark, "yes".equals(shown));
        String desk = "/" + lang + "/desk/";
        return new Redirect("offer".equals(back) ? desk + "offers/" + id : desk + "words?done=yes");
    }
}
