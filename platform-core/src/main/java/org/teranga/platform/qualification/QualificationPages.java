package org.teranga.platform.qualification;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;

/** Where the desk's pages send what a member of staff has seen; the reader comes back to the page that sent it. */
@Path("/{lang: [a-z]{2,3}}/desk/qualifications")
public class QualificationPages {
    private static final Pattern OWN_PATH = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_-]*(#[A-Za-z0-9-]+)?");

    private final GrantQualification grantQualification;

    @Inject
    QualificationPages(GrantQualification grantQualification) {
        this.grantQualification = grantQualification;
    }

    /**
     * Grants by hand.
     *
     * @param back the path of the page to come back to, on this host
     */
    @POST
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public Response grant(
            @PathParam("lang") String language,
            @FormParam("holder") @Nullable String holder,
            @FormParam("kind") @Nullable String kind,
            @FormParam("until") @Nullable String until,
            @FormParam("back") @Nullable String back) {
        GrantWish wish = GrantWish.read(holder, kind, until);
        grantQualification.byHand(wish.holder(), wish.kind(), wish.until());
        boolean ours = back != null && OWN_PATH.matcher(back).matches();
        return Response.seeOther(URI.create(ours ? back : "/" + language + "/desk"))
                .build();
    }
}
