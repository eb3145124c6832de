package org.teranga.tenantadmin.key;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;

/** What a program may ask for, one permission each; the modules that answer for real stand elsewhere. */
@Path("/api/testing/scoped")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class ScopedResource {
    @GET
    @Requires(Permission.OFFERS_READ)
    @Path("offers")
    public String offers() {
        return "offers";
    }

    @GET
    @Requires(Permission.NEEDS_READ)
    @Path("needs")
    public String needs() {
        return "needs";
    }

    @GET
    @Requires(Permission.RULES_READ)
    @Path("rules")
    public String rules() {
        return "rules";
    }

    @POST
    @Requires(Permission.PLACEMENT_APPROVE)
    @Path("approve")
    public String approve() {
        return "approved";
    }
}
