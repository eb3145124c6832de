package org.teranga.matching.stay.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.print.Papers;
import org.teranga.platform.theme.HtmlPage;

/** The agreement as one of the two reads it from the own page, and takes it along on paper. */
@ApplicationScoped
public class OwnAgreement {
    static final String PAGE = "matching/stay/agreement";

    private final ShowAgreement show;
    private final Papers papers;

    @Inject
    OwnAgreement(ShowAgreement show, Papers papers) {
        this.show = show;
        this.papers = papers;
    }

    /** @throws Refusal not found before the two have met */
    public HtmlPage page(PlacementLinks.Followed side, String href) {
        return new HtmlPage(PAGE, show.of(side.placement(), ShowAgreement.Reader.of(side.party(), href, false)));
    }

    /** @throws Refusal not found before the two have met, too much for now where too much is printed */
    public Response paper(PlacementLinks.Followed side, String href) {
        AgreementView view = show.of(side.placement(), ShowAgreement.Reader.of(side.party(), href, true));
        return printed(papers.pdf(new HtmlPage(PAGE, view), href + "/read/agreement"));
    }

    static Response printed(byte[] paper) {
        return Response.ok(paper, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"convention.pdf\"")
                .build();
    }
}
