package org.teranga.training.certificate.key;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** The keys of an association where programs look for them. */
@Path("/.well-known/jwks.json")
@RequestScoped
public class KeySetResource {
    private final KeySet keys;

    @Inject
    KeySetResource(KeySet keys) {
        this.keys = keys;
    }

    /** All of them, those that are not used any more too. */
    @GET
    @Public
    @Produces({MediaType.APPLICATION_JSON, "application/jwk-set+json"})
    public Response keys() {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound();
        }
        return Response.ok(keys.all())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
