package org.teranga.platform.qualification.desk;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.qualification.GrantWish;
import org.teranga.platform.qualification.KnownHolders;
import org.teranga.platform.qualification.ReadQualifications;
import org.teranga.platform.qualification.ShownBy;
import org.teranga.platform.qualification.check.EndCheck;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** The qualifications of persons, as JSON: read, granted by hand, withdrawn. */
@Path("/api/v1/qualifications")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.QUALIFICATIONS_GRANT)
public class QualificationResource {
    private final ReadQualifications readQualifications;
    private final GrantByHand grantByHand;
    private final EndCheck endCheck;
    private final KnownHolders holders;
    private final Clock clock;

    @Inject
    QualificationResource(
            ReadQualifications readQualifications,
            GrantByHand grantByHand,
            EndCheck endCheck,
            KnownHolders holders,
            Clock clock) {
        this.readQualifications = readQualifications;
        this.grantByHand = grantByHand;
        this.endCheck = endCheck;
        this.holders = holders;
        this.clock = clock;
    }

    /** What one person holds and lacks; 422 without a holder, 404 for one whom no feature knows. */
    @GET
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public ShownBy of(@QueryParam("holder") @Nullable String holder) {
        UUID whose = GrantWish.id(holder == null ? "" : holder.strip())
                .orElseThrow(() -> Refusal.invalid(List.of(FieldError.of("holder", "qualification.holder_unknown"))));
        if (!holders.know(whose)) {
            throw Refusal.notFound();
        }
        return readQualifications.of(whose);
    }

    /**
     * Notes what somebody has shown: 201 for a record check that was seen, 202 for what another member must confirm; 404 for an unknown
     * holder, 409 for oneself, 422 with every fault.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public Response grant(@Nullable QualificationRequest request) {
        if (request == null) {
            throw Refusal.unreadable("problem.json");
        }
        GrantWish wish = request.wish(LocalDate.now(clock.withZone(Formats.ZONE)));
        URI shown = URI.create("/api/v1/qualifications?holder=" + wish.holder());
        return grantByHand
                .note(wish)
                .map(one -> Response.created(shown).entity(ShownBy.Item.of(one)))
                .orElseGet(() -> Response.accepted(ShownBy.Waiting.of(wish)).location(shown))
                .build();
    }

    /** Takes one back; 404 where there is none that stands, 409 for one's own. */
    @POST
    @Path("{id}/withdraw")
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public void withdraw(@PathParam("id") UUID id) {
        endCheck.withdraw(id);
    }
}
