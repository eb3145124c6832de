package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.teranga.platform.casework.CaseAspect;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.casework.CaseWarning;
import org.teranga.platform.theme.PageContexts;

/** Says in the file of a need or an offer that it goes, or went, to another association: the way to its transfer. */
@ApplicationScoped
@Transactional
class HandoverInFiles implements CaseAspect {
    private static final Set<String> KINDS = Set.of("need", "offer");

    private final Transfers transfers;
    private final PageContexts contexts;

    @Inject
    HandoverInFiles(Transfers transfers, PageContexts contexts) {
        this.transfers = transfers;
        this.contexts = contexts;
    }

    @Override
    public List<CaseWarning> warnings(String kind, CaseSubject subject) {
        return KINDS.contains(kind)
                ? transfers.last(kind, subject.id()).map(this::said).stream().toList()
                : List.of();
    }

    private CaseWarning said(Transfer one) {
        String state = one.outcome() == null ? one.state() : one.outcome();
        return new CaseWarning(
                contexts.text("handover.file." + state, one.otherName()), false, "/desk/handovers/" + one.id());
    }
}
