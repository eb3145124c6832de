package org.teranga.rights.bundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.tenancy.TenantContext;

/** The published pages of an association, to be taken along. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/export.zip")
@RequestScoped
public class BundleExport {
    private final WriteBundle writing;

    @Inject
    BundleExport(WriteBundle writing) {
        this.writing = writing;
    }

    /** All published pages as a zip of Markdown. */
    @GET
    @Requires(Permission.RIGHTS_EDIT)
    @Produces("application/zip")
    public Response export() {
        String name = TenantContext.required().slug() + "-rights.zip";
        return Response.ok(writing.write(), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
