package org.teranga.matching.preference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;

/** The preferences of households, as JSON. */
@Path("/api/v1/needs/{id}/preferred")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PreferenceResource {
    private final NotePreference notePreference;
    private final CurrentPerson person;

    @Inject
    PreferenceResource(NotePreference notePreference, CurrentPerson person) {
        this.notePreference = notePreference;
        this.person = person;
    }

    /** What is noted, the oldest first. */
    @GET
    @Requires(Permission.NEEDS_READ)
    public ListPage<Item> all(@PathParam("id") UUID need) {
        List<Item> items = notePreference.of(new NeedId(need)).stream()
                .map(one -> new Item(one.offer().value(), one.notedAt()))
                .toList();
        return new ListPage<>(items, items.size());
    }

    /** Notes an offer. */
    @PUT
    @Path("{offerId}")
    @Requires(Permission.NEEDS_WRITE)
    public void note(@PathParam("id") UUID need, @PathParam("offerId") UUID offer) {
        notePreference.note(new NeedId(need), new OfferId(offer), person.requiredSubject());
    }

    /** Takes that back. */
    @DELETE
    @Path("{offerId}")
    @Requires(Permission.NEEDS_WRITE)
    public void takeBack(@PathParam("id") UUID need, @PathParam("offerId") UUID offer) {
        notePreference.takeBack(new NeedId(need), new OfferId(offer));
    }

    /** An offer that the household would rather have, and since when that is noted. */
    public record Item(UUID offerId, Instant notedAt) {}
}
