package org.teranga.matching.pool.need.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.intake.ProposalLines;
import org.teranga.matching.pool.intake.TransferLine;
import org.teranga.matching.pool.intake.TransferLines;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.OwnNeeds;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.me.MePart;
import org.teranga.platform.me.MeView;
import org.teranga.platform.theme.PageContexts;

/** The needs on a member's own page. */
@ApplicationScoped
class OwnNeedPart implements MePart {
    private final OwnNeeds needs;
    private final ProposalLines proposals;
    private final TransferLines transfers;
    private final PageContexts contexts;

    @Inject
    OwnNeedPart(OwnNeeds needs, ProposalLines proposals, TransferLines transfers, PageContexts contexts) {
        this.transfers = transfers;
        this.needs = needs;
        this.proposals = proposals;
        this.contexts = contexts;
    }

    @Override
    public List<MeView.Own> of(UUID account) {
        return needs.of(account).stream().map(this::shown).toList();
    }

    private MeView.Own shown(Need need) {
        String day = Formats.of(contexts.language())
                .date(need.waitingSince().atZone(Formats.ZONE).toLocalDate());
        boolean told = need.status() != Status.PROPOSED
                || !proposals.ofNeed(need.id().value(), "").isEmpty();
        String status = contexts.text("need.status."
                + transfers
                        .of("need", need.id().value())
                        .filter(TransferLine::elsewhere)
                        .map(TransferLine::state)
                        .orElse((told ? need.status() : Status.RECEIVED).code()));
        return new MeView.Own(
                "people",
                contexts.text("need.kind." + need.terms().kind()),
                contexts.text("me.own.since", status, day),
                need.receiptNumber(),
                OwnNeedPages.path(contexts.language().tag(), need.id()),
                false);
    }
}
