package org.teranga.matching.placement.answer;

import jakarta.ws.rs.core.Response;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;

/** What a side does on its own page besides its answers; what comes of it is for the packages on the right of placements. */
public interface SideForms {
    /** What this side reads of it now. */
    SideSections sections(PlacementLinks.Followed side, Sides sides);

    /**
     * Takes a form. Twice the same is as good as once.
     *
     * @param by   who sends it
     * @param form its name in the address
     * @throws Refusal not found where there is no such form now, invalid with every fault, conflict where it is not possible now
     */
    void take(PlacementLinks.Followed side, StepActor by, String form, Answers sent);

    /**
     * A page that belongs to this side's.
     *
     * @param page its name in the address
     * @param href the address of this side's page, from the root of the host
     * @throws Refusal not found where there is none now
     */
    HtmlPage page(PlacementLinks.Followed side, String page, String href);

    /**
     * A file that belongs to this side's page.
     *
     * @param file its name in the address
     * @param href the address of the page, from the root of the host
     * @throws Refusal not found where there is none now
     */
    Response file(PlacementLinks.Followed side, String file, String href);
}
