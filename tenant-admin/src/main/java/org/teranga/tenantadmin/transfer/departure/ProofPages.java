package org.teranga.tenantadmin.transfer.departure;

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
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;

/** The proof of an erasure, on the platform's own host: for those who left, who know its address. */
@Path("/{lang: [a-z]{2,3}}/left/{id: [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
@RequestScoped
public class ProofPages {
    private final Proofs proofs;

    @Inject
    ProofPages(Proofs proofs) {
        this.proofs = proofs;
    }

    /** To be read. */
    @GET
    @Public
    @Produces(MediaType.TEXT_HTML)
    public HtmlPage proof(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        ErasureProof proof = found(id);
        return new HtmlPage(
                "tenantadmin/departure/proof",
                new ProofView(
                        proof.slug(),
                        proof.erasedAt(),
                        proof.text(),
                        proof.signature(),
                        "/" + lang + "/left/" + id + "/text"));
    }

    /** To be kept and checked: what was signed, and the signature in the header. */
    @GET
    @Public
    @Path("text")
    @Produces(MediaType.APPLICATION_JSON)
    public Response text(@PathParam("id") UUID id) {
        ErasureProof proof = found(id);
        return Response.ok(proof.text())
                .header("Signature", proof.signature())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + proof.slug() + "-erased.json\"")
                .build();
    }

    private ErasureProof found(UUID id) {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
        return proofs.find(id).orElseThrow(Refusal::notFound);
    }
}
