package org.teranga.rights.integreat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.identity.Public;
import org.teranga.platform.json.Json;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;

/** The associations that are open to the public, as regions of the app. */
@Path("/api/v3/regions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegionsResource {
    private final TenantDirectory directory;
    private final Regions regions;
    private final RegionJson json;
    private final Visits visits;

    @Inject
    RegionsResource(TenantDirectory directory, Regions regions, RegionJson json, Visits visits) {
        this.directory = directory;
        this.regions = regions;
        this.json = json;
        this.visits = visits;
    }

    /** All of them: two queries, however many there are. */
    @GET
    @Public
    public Response regions(@Context Request request) {
        Visits.onThePlatform();
        Map<UUID, List<String>> languages = regions.all();
        JsonArrayBuilder all = Json.createArrayBuilder();
        directory.all().stream()
                .filter(Tenant::active)
                .forEach(tenant -> all.add(json.region(tenant, languages.getOrDefault(tenant.id(), List.of()))));
        return TaggedAnswer.of(request, all.build());
    }

    /** One. */
    @GET
    @Public
    @Path("{region}")
    public Response region(@PathParam("region") String region, @Context Request request) {
        Tenant tenant = visits.region(region);
        return TaggedAnswer.of(
                request, json.region(tenant, regions.of(tenant.id())).build());
    }
}
