package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.ResponseDeadlines;
import org.teranga.matching.pool.intake.ProposalLine;
import org.teranga.matching.pool.intake.ProposalLines;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.me.MePart;
import org.teranga.platform.me.MeView;
import org.teranga.platform.theme.PageContexts;

/** Tells household and host on their own pages where a proposal stands, what happens next and when; in words, without a number. */
@ApplicationScoped
class TellProposals implements ProposalLines, MePart {
    private final KnownPlacements known;
    private final ResponseDeadlines patience;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    TellProposals(KnownPlacements known, ResponseDeadlines patience, PageContexts contexts, Clock clock) {
        this.known = known;
        this.patience = patience;
        this.contexts = contexts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<ProposalLine> ofNeed(UUID need, String href) {
        return lines(known.ofNeed(new NeedId(need)), under(href));
    }

    @Override
    @Transactional
    public List<ProposalLine> ofOffer(UUID offer, String href) {
        return lines(known.ofOffer(new OfferId(offer)), under(href));
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Transactional
    public List<MeView.Own> of(UUID account) {
        String home = "/" + contexts.language().tag() + "/me/proposals/";
        return lines(known.ofAccount(account), one -> home + one.id()).stream()
                .map(line -> new MeView.Own(
                        line.asked() ? "mail" : "clock",
                        line.title(),
                        line.note().isEmpty() ? contexts.text("proposal.see") : line.note(),
                        line.href(),
                        false))
                .toList();
    }

    /** Where a proposal is answered: under the secret link, or among a signed-in member's own pages. */
    private static Function<KnownPlacements.Known, String> under(String href) {
        int own = href.indexOf("/me/");
        String home = own < 0 ? href + "/proposal/" : href.substring(0, own) + "/me/proposals/";
        return one -> home + one.id();
    }

    /** What is under way; where nothing is, the last one, so that nobody looks for it in vain. */
    private List<ProposalLine> lines(List<KnownPlacements.Known> all, Function<KnownPlacements.Known, String> href) {
        List<KnownPlacements.Known> open =
                all.stream().filter(one -> one.state().holds()).toList();
        return (open.isEmpty() ? all.stream().limit(1).toList() : open)
                .stream().map(one -> line(one, href.apply(one))).toList();
    }

    private ProposalLine line(KnownPlacements.Known one, String href) {
        String state = ReadAnswer.state(one.party(), one.state());
        boolean asked = state.equals("asked");
        Instant until = asked ? one.answerBy() : next(one.state(), one.answerBy(), one.changedAt());
        String note = until == null
                ? ""
                : contexts.text(
                        key(asked, one.state()),
                        Formats.of(contexts.language())
                                .date(until.atZone(Formats.ZONE).toLocalDate()));
        return new ProposalLine(
                contexts.text("answer." + one.party().code() + "." + state), note, href, stage(one, asked));
    }

    private static ProposalLine.Stage stage(KnownPlacements.Known one, boolean asked) {
        if (asked) {
            return ProposalLine.Stage.ASKED;
        }
        if (one.state().opensContact()) {
            return ProposalLine.Stage.MET;
        }
        if (one.state().holds()) {
            return ProposalLine.Stage.WAITING;
        }
        return one.withOwn() ? ProposalLine.Stage.TAKEN_BACK : ProposalLine.Stage.OVER;
    }

    private static String key(boolean asked, PlacementState state) {
        if (asked) {
            return "answer.until";
        }
        return state.asks() ? "proposal.other_until" : "proposal.team_until";
    }

    /** Until when the next step is due that others have to take; null where none is, or where that day is past. */
    @Nullable
    Instant next(PlacementState state, @Nullable Instant answerBy, Instant changedAt) {
        Instant due = state.asks() ? answerBy : state.awaits().isPresent() ? patience.teamDue(changedAt) : null;
        return due != null && due.isAfter(clock.instant()) ? due : null;
    }
}
