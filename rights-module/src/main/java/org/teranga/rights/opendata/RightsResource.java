package org.teranga.rights.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Pages with their sections in all languages, places, events and news of the association of this host; what anybody may read. */
@Path("/api/v1/rights")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RightsResource {
    private final RightsJson json;

    @Inject
    RightsResource(RightsJson json) {
        this.json = json;
    }

    /** All of it; 404 on the platform's own host. */
    @GET
    @Public
    public Response rights(@Context Request request) {
        Tenant tenant = TenantContext.current().orElseThrow(Refusal::notFound);
        String body = json.all(tenant).build().toString();
        EntityTag tag = new EntityTag(
                UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8)).toString());
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same == null ? Response.ok(body) : same)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
