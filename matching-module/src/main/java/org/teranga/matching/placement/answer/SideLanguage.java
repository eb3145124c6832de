package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** In which language whoever is behind a link reads pages. */
@ApplicationScoped
@Transactional
class SideLanguage {
    private final PlacementLinks links;
    private final Placements placements;
    private final Pairs pairs;

    @Inject
    SideLanguage(PlacementLinks links, Placements placements, Pairs pairs) {
        this.links = links;
        this.placements = placements;
        this.pairs = pairs;
    }

    /** @throws Refusal not found where the link leads nowhere */
    String behind(SecretLink link) {
        PlacementLinks.Followed side = links.follow(link).orElseThrow(Refusal::notFound);
        String language = pairs.of(placements.find(side.placement()).orElseThrow(Refusal::notFound))
                .contact(side.party())
                .language();
        return Languages.negotiate(
                        language,
                        Languages.of(
                                Languages.ofPersons(TenantContext.required().languages())))
                .tag();
    }
}
