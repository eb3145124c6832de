package org.teranga.matching.stay.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.answer.SideSections;
import org.teranga.matching.placement.contact.HostedGuidance;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.guidance.GuidancePage;
import org.teranga.platform.theme.PageContexts;

/** The pages on allowances, folded by status: a household that is asked opens its own, and tells nobody which. */
@ApplicationScoped
public class ReadAllowances {
    private final HostedGuidance guidance;
    private final PageContexts contexts;

    @Inject
    ReadAllowances(HostedGuidance guidance, PageContexts contexts) {
        this.guidance = guidance;
        this.contexts = contexts;
    }

    /** For a household that is asked; null for all else, the host's page before all. */
    public SideSections.@Nullable Allowances section(PlacementLinks.Followed side, Sides sides) {
        if (side.party() != Party.HOUSEHOLD
                || sides.placement().state() != PlacementState.REVIEWED
                || !sides.isStay()) {
            return null;
        }
        List<GuidancePage> pages = guidance.pages(contexts.language().tag());
        return new SideSections.Allowances(
                pages.isEmpty()
                        ? List.of()
                        : guidance.statuses().stream()
                                .map(status -> new SideSections.ForStatus(
                                        status,
                                        pages.stream()
                                                .filter(page -> page.isFor(status))
                                                .toList()))
                                .toList());
    }
}
