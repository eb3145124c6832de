package org.teranga.platform.qualification;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.web.Problem;

/** What persons have shown, as JSON: read, granted by hand, withdrawn. */
@Path("/api/v1/qualifications")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.QUALIFICATIONS_GRANT)
public class QualificationResource {
    private final ReadQualifications readQualifications;
    private final GrantQualification grantQualification;
    private final WithdrawQualification withdrawQualification;
    private final KnownHolders holders;

    @Inject
    QualificationResource(
            ReadQualifications readQualifications,
            GrantQualification grantQualification,
            WithdrawQualification withdrawQualification,
            KnownHolders holders) {
        this.readQualifications = readQualifications;
        this.grantQualification = grantQualification;
        this.withdrawQualification = withdrawQualification;
        this.holders = holders;
    }

    /** What one person holds and lacks. */
    @GET
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public ShownBy of(@QueryParam("holder") @Nullable UUID holder) {
        if (holder == null || !holders.know(holder)) {
            throw Problem.notFound();
        }
        return readQualifications.of(holder);
    }

    /** Grants by hand: 201; 404 for an unknown holder, 403 for oneself, 422 with every fault. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public Response grant(@Nullable QualificationRequest request) {
        if (request == null) {
            throw Problem.unreadable("problem.json");
        }
        GrantWish wish = request.wish();
        Qualification shown = grantQualification.byHand(wish.holder(), wish.kind(), wish.until());
        return Response.created(URI.create("/api/v1/qualifications?holder=" + shown.holder()))
                .entity(ShownBy.Item.of(shown))
                .build();
    }

    /** Takes one back. */
    @POST
    @Path("{id}/withdraw")
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public void withdraw(@PathParam("id") UUID id) {
        withdrawQualification.withdraw(id);
    }
}
