package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.contact.Introduction;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.placement.gate.Agreements;
import org.teranga.matching.placement.step.ChangeWords;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.Status;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.AssociationContact;

/** What a side of a placement sees by its secret link. */
@ApplicationScoped
class ReadAnswer {
    private final PlacementLinks links;
    private final Placements placements;
    private final Pairs pairs;
    private final Introduction introduction;
    private final Agreements agreements;
    private final TellProposals tellProposals;
    private final ProposalContents contents;
    private final HowAreYou howAreYou;

    @Inject
    ReadAnswer(
            PlacementLinks links,
            Placements placements,
            Pairs pairs,
            Introduction introduction,
            Agreements agreements,
            TellProposals tellProposals,
            ProposalContents contents,
            HowAreYou howAreYou) {
        this.contents = contents;
        this.howAreYou = howAreYou;
        this.links = links;
        this.placements = placements;
        this.pairs = pairs;
        this.introduction = introduction;
        this.agreements = agreements;
        this.tellProposals = tellProposals;
    }

    /**
     * Where a link leads.
     *
     * @throws Refusal not found where it leads nowhere
     */
    @Transactional
    public PlacementLinks.Followed follow(SecretLink link) {
        return links.follow(link)
                .orElseThrow(() -> Refusal.notFound("answer.link_over", AssociationContact.InSentence.HERE));
    }

    /** The person of this side. */
    @Transactional
    public UUID person(PlacementLinks.Followed followed) {
        return sides(followed).contact(followed.party()).personId();
    }

    /** What this side is shown now, in one word. */
    @Transactional
    public String shown(PlacementLinks.Followed followed) {
        return fingerprint(followed.party(), sides(followed));
    }

    /** As long as a side is asked, what it reads beside is a part of it: who read another edition reads again. */
    private String fingerprint(Party side, Sides sides) {
        boolean asked = state(side, sides.placement().state()).equals("asked");
        return asked ? agreements.fingerprintReadBy(side, sides) : agreements.currentFingerprint(sides);
    }

    /** What this side would sign now, in one word. */
    @Transactional
    public String toSign(PlacementLinks.Followed followed) {
        return agreements.agreementFingerprint(sides(followed));
    }

    /** Whether it came to nothing before the two met. */
    @Transactional
    public boolean isOver(PlacementLinks.Followed followed) {
        return placements
                .find(followed.placement())
                .orElseThrow(Refusal::notFound)
                .state()
                .isCalledOff();
    }

    /** Whether what this side wanted by a step is so already. */
    @Transactional
    public boolean isSo(PlacementLinks.Followed followed, Step step) {
        Placement placement = placements.find(followed.placement()).orElseThrow(Refusal::notFound);
        if (step.isConfirmation()) {
            return placement.state() == PlacementState.CONFIRMED
                    || placement.confirmedFirst().equals(Optional.of(followed.party()));
        }
        return step.to(placement.state()) == placement.state() && step.changes(PlacementState.PROPOSED)
                || step.isYes() && saidYes(followed.party(), placement.state());
    }

    private static boolean saidYes(Party side, PlacementState state) {
        return state.opensContact() || state(side, state).matches("said_yes|both|approved");
    }

    /**
     * Gives the other side this side's contact as it is now, on this side's own word.
     *
     * @param signedIn whether the person is signed in; by a link it is given as long as the address is the one that was introduced
     * @throws Refusal conflict where the two are not introduced, or the name or address is not confirmed yet
     */
    @Transactional
    public void share(PlacementLinks.Followed followed, boolean signedIn) {
        Sides sides = sides(followed);
        boolean own =
                signedIn || introduction.isStill(sides.placement(), followed.party(), sides.contact(followed.party()));
        if (!own || !introduction.renew(followed.placement(), followed.party())) {
            throw Refusal.conflict("answer.share.not_now");
        }
    }

    private Sides sides(PlacementLinks.Followed followed) {
        return pairs.of(placements.find(followed.placement()).orElseThrow(Refusal::notFound));
    }

    /**
     * The page behind a link.
     *
     * @param followed which placement, and whose page
     * @param href     its address, from the root of the host
     * @param happened what was just done; empty where nothing
     * @param faulty   the form that was just sent and could not be taken; empty where none was
     * @param fault    why; empty likewise
     */
    @Transactional
    public AnswerView view(
            PlacementLinks.Followed followed, String href, String happened, String faulty, String fault) {
        Placement placement = placements.find(followed.placement()).orElseThrow(Refusal::notFound);
        Party side = followed.party();
        Sides sides = pairs.of(placement);
        String state = state(side, placement.state());
        boolean isSo = happened.equals("no") == state.equals("over") || happened.equals("stop");
        return new AnswerView(
                side == Party.HOUSEHOLD,
                state.equals("over") && takenBack(side, sides) ? "gone" : state,
                href,
                state.equals("asked") ? placement.answerBy() : null,
                expected(state, placement),
                no(side).allowedIn(placement.state()),
                said(side, sides),
                state.equals("asked") ? changes(side, sides) : List.of(),
                fingerprint(side, sides),
                contents.about(side, sides),
                Optional.of(placement)
                        .filter(met -> introduction.isStill(met, side, sides.contact(side)))
                        .flatMap(introduction::of)
                        .map(both -> both.other(side))
                        .orElse(null),
                living(side, sides),
                contents.talk(side, placement),
                contents.sections(followed, sides),
                faulty,
                fault,
                isSo ? happened : "");
    }

    private AnswerView.@Nullable Living living(Party side, Sides sides) {
        Placement placement = sides.placement();
        if (!sides.isStay() || !placement.state().opensContact()) {
            return null;
        }
        boolean both = PlacementState.WAY_OF_A_STAY.indexOf(placement.state())
                > PlacementState.WAY_OF_A_STAY.indexOf(PlacementState.MET);
        return new AnswerView.Living(
                both || placement.confirmedFirst().equals(Optional.of(side)),
                placement.state() == PlacementState.CONFIRMED
                        && !agreements.unsigned(sides).contains(side),
                placement.state() == PlacementState.CONFIRMED ? changedSinceSigned(side, sides) : List.of(),
                placement.trialUntil(),
                placement.stay().until(),
                placement.noticeBy().equals(Optional.of(side)),
                placement.state().sleepsThere()
                        ? howAreYou.feels(new PlacementLinks.Followed(placement.id(), side))
                        : null);
    }

    private List<String> changedSinceSigned(Party side, Sides sides) {
        return agreements.signatures(sides).stream()
                .filter(signed -> signed.side() == side)
                .flatMap(signed -> signed.changes().stream())
                .map(ChangeWords::key)
                .distinct()
                .toList();
    }

    /** The yes that the team noted for this side, as long as it can be objected to. */
    private AnswerView.@Nullable Said said(Party side, Sides sides) {
        return agreements
                .noted(side, sides)
                .filter(yes ->
                        Answer.OBJECT.step(side).allowedIn(sides.placement().state()))
                .map(yes -> new AnswerView.Said(yes.channel().code(), Objects.requireNonNull(yes.saidOn(), "saidOn")))
                .orElse(null);
    }

    /** What has changed since this side said yes. */
    private List<String> changes(Party side, Sides sides) {
        return agreements.changesFor(side, sides).stream()
                .map(ChangeWords::key)
                .distinct()
                .toList();
    }

    /** The step by which a side says no. */
    static Step no(Party side) {
        return side == Party.HOUSEHOLD ? Step.HOUSEHOLD_DECLINES : Step.HOST_DECLINES;
    }

    static String state(Party side, PlacementState state) {
        return switch (state) {
            case PROPOSED, REVIEWED -> side == Party.HOUSEHOLD ? "asked" : "paused";
            case HOUSEHOLD_ACCEPTED -> side == Party.HOUSEHOLD ? "said_yes" : "asked";
            case HOST_ACCEPTED -> side == Party.HOUSEHOLD ? "both" : "said_yes";
            case APPROVED, INTRODUCED, MET, CONFIRMED, TRIAL, STAYING, ENDED -> state.code();
            case DECLINED, WITHDRAWN, EXPIRED -> "over";
        };
    }

    /** Whether this side took back what it had asked for or offered: then nobody goes on looking. */
    private static boolean takenBack(Party side, Sides sides) {
        return side == Party.HOUSEHOLD
                ? sides.need().status() == Status.WITHDRAWN
                : !sides.offer().status().open();
    }

    private AnswerView.@Nullable Expected expected(String state, Placement placement) {
        boolean waits = List.of("said_yes", "both", "approved").contains(state);
        Instant until =
                waits ? tellProposals.next(placement.state(), placement.answerBy(), placement.changedAt()) : null;
        return until == null ? null : new AnswerView.Expected(placement.state().asks() ? "other" : "team", until);
    }
}
