package org.teranga.training.certificate.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.training.certificate.SignCertificate;
import org.teranga.training.certificate.key.CompactCredential;
import org.teranga.training.certificate.key.KeySet;

/**
 * What stands behind the addresses in a credential: the certificate as a page or as itself, whatever is asked for; the list of what was
 * revoked; a key. For programs of any origin, since whoever checks is anybody.
 */
@Path("/credentials")
@RequestScoped
public class CredentialResource {
    private static final String ID = "{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final String FEW_MINUTES = "public, max-age=300";

    private final ShowCertificate show;
    private final SignCertificate sign;
    private final KeySet keys;

    @Inject
    CredentialResource(ShowCertificate show, SignCertificate sign, KeySet keys) {
        this.show = show;
        this.sign = sign;
        this.keys = keys;
    }

    /** The certificate as a page, in the language that the browser asks for. */
    @GET
    @Public
    @Path(ID)
    @Produces(MediaType.TEXT_HTML + ";qs=1.0")
    public Response page(@PathParam("id") UUID id) {
        CertificateView view = show.view(id).orElseThrow(Refusal::notFound);
        return Response.ok(new HtmlPage("training/certificate/certificate", view))
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    /** The certificate itself. */
    @GET
    @Public
    @Path(ID)
    @Produces({CompactCredential.TYPE + ";qs=0.9", "application/jwt;qs=0.5"})
    public Response credential(@PathParam("id") UUID id) {
        return answer(sign.signed(id).orElseThrow(Refusal::notFound), "no-cache");
    }

    /** The same as a file, for a browser, which cannot ask for a kind. */
    @GET
    @Public
    @Path(ID + ".jwt")
    public Response file(@PathParam("id") UUID id) {
        return Response.fromResponse(credential(id))
                .header("Content-Disposition", "attachment; filename=\"certificate.jwt\"")
                .build();
    }

    /** A list of what was revoked. */
    @GET
    @Public
    @Path("status/{list: [0-9]{1,6}}")
    @Produces({CompactCredential.TYPE, "application/jwt;qs=0.5", "*/*;qs=0.1"})
    public Response status(@PathParam("list") int list) {
        return answer(sign.statusList(list).orElseThrow(Refusal::notFound), FEW_MINUTES);
    }

    /** A key by its name. */
    @GET
    @Public
    @Path("keys/" + ID)
    @Produces({"application/jwk+json", MediaType.APPLICATION_JSON})
    public Response key(@PathParam("id") UUID id) {
        return Response.ok(keys.one(id).orElseThrow(Refusal::notFound))
                .header(HttpHeaders.CACHE_CONTROL, FEW_MINUTES)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private static Response answer(String credential, String kept) {
        return Response.ok(credential, CompactCredential.TYPE)
                .header(HttpHeaders.VARY, "Accept")
                .header(HttpHeaders.CACHE_CONTROL, kept)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
