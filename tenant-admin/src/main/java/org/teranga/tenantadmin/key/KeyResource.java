package org.teranga.tenantadmin.key;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;

/** Keys of programs, as JSON. No key makes keys: that needs a person. */
@Path("/api/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.SETTINGS_EDIT)
public class KeyResource {
    private final LookAfterKeys keys;
    private final CurrentPerson person;

    @Inject
    KeyResource(LookAfterKeys keys, CurrentPerson person) {
        this.keys = keys;
        this.person = person;
    }

    /** All of them, without their secrets. */
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public ListPage<KeyAnswer> list() {
        List<KeyAnswer> all =
                keys.all().stream().map(key -> KeyAnswer.of(key, null)).toList();
        return new ListPage<>(all, all.size());
    }

    /** Makes one: 201 with its secret, for this once; 202 without where a second person has to confirm it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_EDIT)
    public Response make(@Nullable KeyRequest request) {
        if (request == null) {
            throw Refusal.unreadable("problem.json");
        }
        KeyWish wish = KeyWish.read(
                null,
                request.label(),
                request.scopesOrNone(),
                request.days() == null ? null : request.days().toString(),
                person.permissions());
        String secret = keys.make(wish).secret().map(SecretText::value).orElse(null);
        return Response.status(secret == null ? Response.Status.ACCEPTED : Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(KeyAnswer.of(keys.required(wish.id()), secret))
                .build();
    }

    /** The secret of one that was confirmed, for whoever asked for it, once. */
    @POST
    @Path("{id}/secret")
    @Requires(Permission.SETTINGS_EDIT)
    public Response fetch(@PathParam("id") UUID id) {
        String secret = keys.fetch(id).value();
        return Response.ok(KeyAnswer.of(keys.required(id), secret))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Ends one at once. */
    @POST
    @Path("{id}/revoke")
    @Requires(Permission.SETTINGS_EDIT)
    public KeyAnswer revoke(@PathParam("id") UUID id) {
        keys.revoke(id);
        return KeyAnswer.of(keys.required(id), null);
    }
}
