package org.teranga.matching.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeOwners;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** A home as the person who offers it builds it up, by the secret link of the offer. Whoever has the link is the person. */
@Path(PersonPages.LANG + "/offer/status/{link}/home")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LinkHomePages {
    private final HomeOwners owners;
    private final HomeFlow flow;
    private final SectionFlow sections;
    private final AdultFlow adults;
    private final PhotoFlow photos;

    @Inject
    LinkHomePages(HomeOwners owners, HomeFlow flow, SectionFlow sections, AdultFlow adults, PhotoFlow photos) {
        this.owners = owners;
        this.flow = flow;
        this.sections = sections;
        this.adults = adults;
        this.photos = photos;
    }

    /** What is told of the home, and what is missing. */
    @GET
    @Public
    public HtmlPage home(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("happened") @Nullable String happened) {
        return flow.first(at(lang, token), happened);
    }

    /** The form of a part. */
    @GET
    @Path("{section: where|rooms|people|rules|words}")
    @Public
    public HtmlPage section(
            @PathParam("lang") String lang, @PathParam("link") String token, @PathParam("section") String section) {
        return sections.form(at(lang, token), section);
    }

    /** Saves a part; with faults the form comes back. */
    @POST
    @Path("{section: where|rooms|people|rules|words}")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect save(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("section") String section,
            Answers sent) {
        return sections.save(at(lang, token), section, sent);
    }

    /** The form of an adult who is not listed yet. */
    @GET
    @Path("adults")
    @Public
    public HtmlPage newAdult(@PathParam("lang") String lang, @PathParam("link") String token) {
        return adults.added(at(lang, token));
    }

    /** Lists another adult. */
    @POST
    @Path("adults")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect addAdult(@PathParam("lang") String lang, @PathParam("link") String token, Answers sent) {
        return adults.add(at(lang, token), sent);
    }

    /** The form of an adult who lives there. */
    @GET
    @Path("adults/{adult}")
    @Public
    public HtmlPage adult(
            @PathParam("lang") String lang, @PathParam("link") String token, @PathParam("adult") UUID adult) {
        return adults.form(at(lang, token), adult);
    }

    /** Saves what is said of an adult. */
    @POST
    @Path("adults/{adult}")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect saveAdult(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("adult") UUID adult,
            Answers sent) {
        return adults.save(at(lang, token), adult, sent);
    }

    /** An adult lives there no more. */
    @POST
    @Path("adults/{adult}/out")
    @Public
    public Redirect out(
            @PathParam("lang") String lang, @PathParam("link") String token, @PathParam("adult") UUID adult) {
        return adults.out(at(lang, token), adult);
    }

    /** An adult lives there again. */
    @POST
    @Path("adults/{adult}/back")
    @Public
    public Redirect back(
            @PathParam("lang") String lang, @PathParam("link") String token, @PathParam("adult") UUID adult) {
        return adults.back(at(lang, token), adult);
    }

    /** The photographs. */
    @GET
    @Path("photos")
    @Public
    public HtmlPage photos(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("happened") @Nullable String happened) {
        return photos.all(at(lang, token), happened);
    }

    /** Brings a photograph; with faults the form comes back. */
    @POST
    @Path("photos")
    @Public
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @InLane(Lane.FILES)
    public PageOrRedirect addPhoto(
            @PathParam("lang") String lang, @PathParam("link") String token, List<EntityPart> parts) {
        return photos.add(at(lang, token), parts);
    }

    /** The pixels of a photograph. */
    @GET
    @Path("photos/{photo}")
    @Public
    @Produces("image/jpeg")
    public Response photo(
            @PathParam("lang") String lang, @PathParam("link") String token, @PathParam("photo") UUID photo) {
        return photos.jpeg(at(lang, token), photo);
    }

    /** Says anew what a photograph shows. */
    @POST
    @Path("photos/{photo}/caption")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect caption(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("photo") UUID photo,
            @FormParam("caption") @Nullable String caption) {
        return photos.caption(at(lang, token), photo, caption);
    }

    /** Lets a photograph stand one place earlier. */
    @POST
    @Path("photos/{photo}/earlier")
    @Public
    public Redirect earlier(
            @PathParam("lang") String lang, @PathParam("link") String token, @PathParam("photo") UUID photo) {
        return photos.earlier(at(lang, token), photo);
    }

    /** Takes a photograph away. */
    @POST
    @Path("photos/{photo}/remove")
    @Public
    public Redirect remove(
            @PathParam("lang") String lang, @PathParam("link") String token, @PathParam("photo") UUID photo) {
        return photos.remove(at(lang, token), photo);
    }

    /** Another offer of the same person is of this home, too, or no more. */
    @POST
    @Path("{how: join|apart}")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect join(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("how") String how,
            @FormParam("offer") @Nullable UUID offer) {
        return flow.join(at(lang, token), how, offer);
    }

    private HomePath at(String lang, String token) {
        String back = "/" + lang + "/offer/status/" + token;
        return HomePath.below(owners.byLink(new SecretLink(token)), lang, back, false);
    }
}
