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
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** A home as the member who offers it builds it up, signed in. */
@Path(PersonPages.LANG + "/me/offers/{id}/home")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.OWN_FILE)
public class OwnHomePages {
    private final HomeOwners owners;
    private final HomeFlow flow;
    private final SectionFlow sections;
    private final AdultFlow adults;
    private final PhotoFlow photos;
    private final CurrentPerson person;

    @Inject
    OwnHomePages(
            HomeOwners owners,
            HomeFlow flow,
            SectionFlow sections,
            AdultFlow adults,
            PhotoFlow photos,
            CurrentPerson person) {
        this.owners = owners;
        this.flow = flow;
        this.sections = sections;
        this.adults = adults;
        this.photos = photos;
        this.person = person;
    }

    /** What is told of the home, and what is missing. */
    @GET
    @Requires(Permission.OWN_FILE)
    public HtmlPage home(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @QueryParam("happened") @Nullable String happened) {
        return flow.first(at(lang, id), happened);
    }

    /** The form of a part. */
    @GET
    @Path("{section: where|rooms|people|rules|words}")
    @Requires(Permission.OWN_FILE)
    public HtmlPage section(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("section") String section) {
        return sections.form(at(lang, id), section);
    }

    /** Saves a part; with faults the form comes back. */
    @POST
    @Path("{section: where|rooms|people|rules|words}")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect save(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @PathParam("section") String section,
            Answers sent) {
        return sections.save(at(lang, id), section, sent);
    }

    /** The form of an adult who is not listed yet. */
    @GET
    @Path("adults")
    @Requires(Permission.OWN_FILE)
    public HtmlPage newAdult(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return adults.added(at(lang, id));
    }

    /** Lists another adult. */
    @POST
    @Path("adults")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect addAdult(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        return adults.add(at(lang, id), sent);
    }

    /** The form of an adult who lives there. */
    @GET
    @Path("adults/{adult}")
    @Requires(Permission.OWN_FILE)
    public HtmlPage adult(@PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("adult") UUID adult) {
        return adults.form(at(lang, id), adult);
    }

    /** Saves what is said of an adult. */
    @POST
    @Path("adults/{adult}")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect saveAdult(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("adult") UUID adult, Answers sent) {
        return adults.save(at(lang, id), adult, sent);
    }

    /** An adult lives there no more. */
    @POST
    @Path("adults/{adult}/out")
    @Requires(Permission.OWN_FILE)
    public Redirect out(@PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("adult") UUID adult) {
        return adults.out(at(lang, id), adult);
    }

    /** An adult lives there again. */
    @POST
    @Path("adults/{adult}/back")
    @Requires(Permission.OWN_FILE)
    public Redirect back(@PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("adult") UUID adult) {
        return adults.back(at(lang, id), adult);
    }

    /** The photographs. */
    @GET
    @Path("photos")
    @Requires(Permission.OWN_FILE)
    public HtmlPage photos(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @QueryParam("happened") @Nullable String happened) {
        return photos.all(at(lang, id), happened);
    }

    /** Brings a photograph; with faults the form comes back. */
    @POST
    @Path("photos")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @InLane(Lane.FILES)
    public PageOrRedirect addPhoto(@PathParam("lang") String lang, @PathParam("id") UUID id, List<EntityPart> parts) {
        return photos.add(at(lang, id), parts);
    }

    /** The pixels of a photograph. */
    @GET
    @Path("photos/{photo}")
    @Requires(Permission.OWN_FILE)
    @Produces("image/jpeg")
    public Response photo(@PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("photo") UUID photo) {
        return photos.jpeg(at(lang, id), photo);
    }

    /** Says anew what a photograph shows. */
    @POST
    @Path("photos/{photo}/caption")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect caption(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @PathParam("photo") UUID photo,
            @FormParam("caption") @Nullable String caption) {
        return photos.caption(at(lang, id), photo, caption);
    }

    /** Lets a photograph stand one place earlier. */
    @POST
    @Path("photos/{photo}/earlier")
    @Requires(Permission.OWN_FILE)
    public Redirect earlier(@PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("photo") UUID photo) {
        return photos.earlier(at(lang, id), photo);
    }

    /** Takes a photograph away. */
    @POST
    @Path("photos/{photo}/remove")
    @Requires(Permission.OWN_FILE)
    public Redirect remove(@PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("photo") UUID photo) {
        return photos.remove(at(lang, id), photo);
    }

    /** Another offer of the same person is of this home, too, or no more. */
    @POST
    @Path("{how: join|apart}")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect join(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @PathParam("how") String how,
            @FormParam("offer") @Nullable UUID offer) {
        return flow.join(at(lang, id), how, offer);
    }

    private HomePath at(String lang, UUID id) {
        String back = "/" + lang + "/me/offers/" + id;
        return HomePath.below(owners.byAccount(person.requiredSubject(), new OfferId(id)), lang, back, false);
    }
}
