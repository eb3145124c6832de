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
import org.teranga.matching.home.HomeOwners;
import org.teranga.matching.home.HomesToLook;
import org.teranga.matching.home.LookAtHome;
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
    private final HomesToLook homes;
    private final LookAtHome look;
    private final HomeOwners owners;

    @Inject
    WordsPages(LookAtWords words, HomesToLook homes, LookAtHome look, HomeOwners owners) {
        this.words = words;
        this.homes = homes;
        this.look = look;
        this.owners = owners;
    }

    /** The words and photographs, the longest waiting first. */
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
                        homes.words(MOST),
                        homes.photos(MOST),
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

    /** Lets households read these very words of a home, or no more. */
    @POST
    @Path("{id}/home")
    @Requires(Permission.OFFERS_WRITE)
    public Redirect home(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @FormParam("mark") @Nullable String mark,
            @FormParam("shown") @Nullable String shown) {
        look.look(owners.byStaff(new OfferId(id)), mark == null ? "" : mark, "yes".equals(shown));
        return done(lang);
    }

    /** Lets households see this very photograph of a home, or not. */
    @POST
    @Path("{id}/photos/{photo}")
    @Requires(Permission.OFFERS_WRITE)
    public Redirect photo(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @PathParam("photo") UUID photo,
            @FormParam("caption") @Nullable String caption,
            @FormParam("shown") @Nullable String shown) {
        look.photo(owners.byStaff(new OfferId(id)), photo, caption == null ? "" : caption, "yes".equals(shown));
        return done(lang);
    }

    private static Redirect done(String lang) {
        return new Redirect("/" + lang + "/desk/words?done=yes");
    }
}
