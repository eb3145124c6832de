package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.contact.IdentityChange;
import org.teranga.matching.pool.contact.IdentityChanges;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.BarView;
import org.teranga.matching.safeguarding.ShowBars;
import org.teranga.matching.safeguarding.visit.Contradictions;
import org.teranga.platform.casework.CaseAspect;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.casework.CaseWarning;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** Tells in files what stands against them: bars, what contradicts itself, another name or address, children without an adult. */
@ApplicationScoped
@Transactional
class AgainstFiles implements CaseAspect {
    private final ShowBars bars;
    private final IdentityChanges identities;
    private final Contradictions contradictions;
    private final Needs needs;
    private final Homes homes;
    private final PlacementSides sides;
    private final PageContexts contexts;

    @Inject
    AgainstFiles(
            ShowBars bars,
            IdentityChanges identities,
            Contradictions contradictions,
            Needs needs,
            Homes homes,
            PlacementSides sides,
            PageContexts contexts) {
        this.bars = bars;
        this.identities = identities;
        this.contradictions = contradictions;
        this.needs = needs;
        this.homes = homes;
        this.sides = sides;
        this.contexts = contexts;
    }

    @Override
    public List<CaseWarning> warnings(String kind, CaseSubject subject) {
        List<CaseWarning> warnings = new ArrayList<>();
        switch (kind) {
            case "offer" -> offer(subject.id(), "#same", warnings);
            case "need" -> need(subject.id(), "#same", warnings);
            case "home" ->
                homes.offers(new HomeId(subject.id()))
                        .forEach(offer -> offer(offer.value(), "/desk/offers/" + offer.value() + "#same", warnings));
            case "placement" ->
                sides.of(subject.id()).ifPresent(pair -> {
                    need(pair.needId(), "/desk/needs/" + pair.needId() + "#same", warnings);
                    offer(pair.offerId(), "/desk/offers/" + pair.offerId() + "#same", warnings);
                });
            default -> {}
        }
        return warnings.stream().distinct().toList();
    }

    private void offer(UUID id, String same, List<CaseWarning> warnings) {
        OfferId offer = new OfferId(id);
        bars(bars.of(offer), "offer", warnings);
        contradictions
                .of(offer)
                .forEach(code -> warnings.add(new CaseWarning(
                        contexts.text("casework.against.contradicts", contexts.text("visit.contradicts." + code)),
                        true,
                        "/desk/offers/" + id + "/correct")));
        same("offer", id, same, warnings);
    }

    private void need(UUID id, String same, List<CaseWarning> warnings) {
        NeedId need = new NeedId(id);
        bars(bars.of(need), "need", warnings);
        needs.find(need).map(one -> one.terms().household()).ifPresent(household -> {
            if (household.withoutAdult()) {
                warnings.add(new CaseWarning(contexts.text("casework.against.minors"), true, ""));
            }
            if (household.contradicts()) {
                warnings.add(new CaseWarning(
                        contexts.text("casework.against.household"), true, "/desk/needs/" + id + "/correct"));
            }
        });
        same("need", id, same, warnings);
    }

    private void bars(List<BarView.Line> lines, String side, List<CaseWarning> warnings) {
        lines.stream()
                .filter(BarView.Line::stands)
                .forEach(bar -> warnings.add(new CaseWarning(
                        contexts.text(
                                "casework.against.bar",
                                contexts.text("safety." + side + (bar.frozen() ? ".frozen" : ".barred")),
                                day(bar.raisedAt())),
                        true,
                        bar.href().replaceFirst("^/[^/]+", ""))));
    }

    private void same(String kind, UUID id, String path, List<CaseWarning> warnings) {
        if (identities.open(kind, id).filter(IdentityChange::isAnother).isPresent()) {
            warnings.add(new CaseWarning(contexts.text("identity.open.title"), true, path));
        }
    }

    private String day(Instant at) {
        return Formats.of(contexts.language()).date(at.atZone(Formats.ZONE).toLocalDate());
    }
}
