package org.teranga.matching.exchange.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.teranga.platform.casework.CaseAspect;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.casework.CaseWarning;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** Says in the file of a need or an offer which association passed it on, and when its person agreed: the way to give it back. */
@ApplicationScoped
@Transactional
class ArrivedInFiles implements CaseAspect {
    private static final Set<String> KINDS = Set.of("need", "offer");

    private final ArrivedTransfers arrived;
    private final PageContexts contexts;

    @Inject
    ArrivedInFiles(ArrivedTransfers arrived, PageContexts contexts) {
        this.arrived = arrived;
        this.contexts = contexts;
    }

    @Override
    public List<CaseWarning> warnings(String kind, CaseSubject subject) {
        return KINDS.contains(kind)
                ? arrived.of(kind, subject.id()).map(this::said).stream().toList()
                : List.of();
    }

    private CaseWarning said(ArrivedTransfer one) {
        Instant agreed = one.consentedAt();
        String day = agreed == null
                ? ""
                : Formats.of(contexts.language())
                        .date(agreed.atZone(Formats.ZONE).toLocalDate());
        String key = one.is(ArrivedTransfer.GIVEN_BACK) ? "handover.file.arrived.back" : "handover.file.arrived";
        return new CaseWarning(contexts.text(key, one.otherName(), day), false, "/desk/handovers/arrived/" + one.id());
    }
}
