package org.teranga.matching.erasure;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.identity.Public;
import org.teranga.platform.reading.ReadersView;
import org.teranga.platform.reading.ShowReaders;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;

/** The pages behind a secret link that show who opened the person's file, and when. */
@Path(PersonPages.LANG + "/{what: offer|need}/status/{link}/readers")
@Produces(MediaType.TEXT_HTML)
public class OwnReadersPages {
    private final LinkHolders holders;
    private final OwnReaders own;
    private final ShowReaders show;

    @Inject
    OwnReadersPages(LinkHolders holders, OwnReaders own, ShowReaders show) {
        this.holders = holders;
        this.own = own;
        this.show = show;
    }

    /** The page. */
    @GET
    @Public
    @Transactional
    public HtmlPage readers(
            @PathParam("lang") String lang,
            @PathParam("what") String what,
            @PathParam("link") String link,
            @Context UriInfo uri) {
        LinkHolders.Holder holder = holders.behind(what, new SecretLink(link)).orElseThrow(Refusal::notFound);
        String back = "/" + lang + "/" + what + "/status/" + link;
        return new HtmlPage(
                "platform/readers",
                show.of(
                        own.ofPerson(holder.who().person()),
                        Set.of(),
                        back,
                        ReadersView.asked(uri.getQueryParameters())));
    }
}
