package org.teranga.matching.placement;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.refusal.Refusal;

/**
 * A household and an offer that belong together, if both want it. Its life is told by {@link Step}; a step that is not allowed now is
 * refused with the reason, and of two who take a step at once the second finds it taken.
 */
@Entity
@Table(schema = "matching", name = "placement")
public class Placement extends TenantEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "need_id", updatable = false)
    private UUID needId;

    @Column(name = "offer_id", updatable = false)
    private UUID offerId;

    private String state;
    private boolean whole;
    private int places;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "proposed_by", updatable = false)
    private UUID proposedBy;

    @Column(name = "reviewed_by")
    private @Nullable UUID reviewedBy;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Column(name = "answer_by")
    private @Nullable Instant answerBy;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "refused_by")
    private @Nullable String refusedBy;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "confirmed_first")
    private @Nullable String confirmedFirst;

    @Column(name = "trial_until")
    private @Nullable LocalDate trialUntil;

    private boolean overstays;

    @Column(name = "notice_by")
    private @Nullable String noticeBy;

    @Column(name = "notice_at")
    private @Nullable Instant noticeAt;

    @Column(name = "sleeps_next")
    private @Nullable String sleepsNext;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Placement() {}

    /**
     * Staff propose an offer to a household.
     *
     * @param id    its key
     * @param pair  who is proposed what, and how much of it
     * @param stay  from when to when
     * @param staff the member of staff; of a program, who made its key
     * @param now   the present moment
     */
    public static Placement propose(PlacementId id, Pair pair, Stay stay, UUID staff, Instant now) {
        Placement placement = new Placement();
        placement.id = id.value();
        placement.needId = pair.need().value();
        placement.offerId = pair.offer().value();
        placement.whole = pair.whole();
        placement.places = pair.places();
        placement.startsOn = stay.from();
        placement.endsOn = stay.until();
        placement.state = PlacementState.PROPOSED.code();
        placement.proposedAt = now;
        placement.proposedBy = staff;
        placement.changedAt = now;
        return placement;
    }

    /**
     * Takes a step.
     *
     * @param step     which one
     * @param by       who takes it
     * @param now      the present moment
     * @param patience how long whoever is asked next may think
     * @param door     what its need and its offer say to it now
     * @throws Refusal not allowed where it is not theirs to take, conflict where it is not allowed now or something stands against it
     */
    public void take(Step step, StepActor by, Instant now, ResponseDeadlines patience, StepGuard door) {
        requireAllowed(step, by, door);
        if (step == Step.REVIEW) {
            reviewedBy = by.staff();
        }
        if (step == Step.APPROVE) {
            approvedBy = by.staff();
        }
        PlacementState to = reached(step);
        if (to == PlacementState.REVIEWED || to == PlacementState.HOUSEHOLD_ACCEPTED) {
            approvedBy = null;
        }
        if (step.isNotice() && noticeBy == null) {
            noticeBy = by.party().code();
            noticeAt = now;
        }
        refusedBy = step.refusedBy(state()).map(Party::code).orElse(null);
        confirmedFirst =
                step.isConfirmation() && to == PlacementState.MET ? step.party().code() : null;
        state = to.code();
        changedAt = now;
        answerBy = to.asks() ? patience.answerBy(now) : null;
        remindedAt = null;
    }

    /** A confirmation leads on only once the other side has confirmed, too. */
    private PlacementState reached(Step step) {
        boolean first = step.isConfirmation()
                && (confirmedFirst == null || confirmedFirst.equals(step.party().code()));
        return first ? state() : step.to(state());
    }

    /**
     * Sets the days that come with a step.
     *
     * @param until the last day of the trial, or of the stay
     * @param today the present day
     */
    public void lasts(Step step, LocalDate until, LocalDate today) {
        if (step == Step.START_TRIAL) {
            startsOn = today;
            trialUntil = until;
            endsOn = endsOn == null || !endsOn.isBefore(until) ? endsOn : until;
        } else {
            endsOn = until;
            overstays = false;
        }
    }

    /** The last day is past and the household lives there still: it holds the home until it has left; false where that is known. */
    public boolean overstay() {
        boolean known = overstays;
        overstays = state().sleepsThere();
        return overstays && !known;
    }

    /** Where the household sleeps after it. */
    public void sleepsNext(NextHome next) {
        sleepsNext = next.code();
    }

    private void requireAllowed(Step step, StepActor by, StepGuard door) {
        if (!step.isFor(by.party()) || by.party() == Party.TEAM && by.actor().automatic()) {
            throw Refusal.forbidden();
        }
        if (!step.allowedIn(state())) {
            throw Refusal.conflict("placement.refused.not_now", step.key(), state);
        }
        if (step == Step.APPROVE && !isSecond(by)) {
            throw Refusal.conflict("placement.refused.second_person");
        }
        if (step.bringsCloser()) {
            door.requireNotWithdrawn();
            door.notOwn();
        }
        if (step == Step.APPROVE) {
            door.isSecond();
        }
        if (step.isOfStay()) {
            door.isStay();
        }
        if (step == Step.ASSOCIATION_SIGNS) {
            door.signs();
        }
        if (step == Step.START_TRIAL) {
            door.isSigned();
        }
        if (step.isChecked()) {
            door.passes(step);
        }
    }

    /** Whether this is somebody else than who proposed it and who read it again. */
    boolean isSecond(StepActor by) {
        return !proposedBy.equals(by.staff()) && !Objects.equals(by.staff(), reviewedBy);
    }

    /** Why it ended. */
    public void endsFor(EndReason reason) {
        endReason = reason.code();
    }

    /** Whoever is asked was reminded; false where that was done before, or where nobody is asked. */
    public boolean remind(Instant now) {
        if (remindedAt != null || !state().asks()) {
            return false;
        }
        remindedAt = now;
        return true;
    }

    /**
     * Until when it waits if whoever is asked asks something back now: as long as for an answer, and never longer than twice that from the
     * day on which it was put.
     */
    public Instant waitsUntil(Instant now, ResponseDeadlines patience) {
        Instant latest = patience.answerBy(patience.answerBy(changedAt));
        Instant wished = patience.answerBy(now);
        Instant until = wished.isBefore(latest) ? wished : latest;
        return answerBy != null && answerBy.isAfter(until) ? answerBy : until;
    }

    /** Whoever is asked asks something back, and has the time to hear the answer. */
    public void waitLonger(Instant now, ResponseDeadlines patience) {
        if (state().asks()) {
            answerBy = waitsUntil(now, patience);
            remindedAt = null;
        }
    }

    /** A new one by the columns of the database; those of which nothing is known are left out. */
    JsonObject row() {
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("id", id.toString())
                .add("need_id", needId.toString())
                .add("offer_id", offerId.toString())
                .add("state", state)
                .add("whole", whole)
                .add("places", places)
                .add("starts_on", startsOn.toString())
                .add("proposed_at", proposedAt.toString())
                .add("proposed_by", proposedBy.toString())
                .add("changed_at", changedAt.toString());
        if (endsOn != null) {
            row.add("ends_on", endsOn.toString());
        }
        return row.build();
    }

    /** Which placement it is. */
    public PlacementId id() {
        return new PlacementId(id);
    }

    /** Whose need. */
    public NeedId need() {
        return new NeedId(needId);
    }

    /** Which offer. */
    public OfferId offer() {
        return new OfferId(offerId);
    }

    /** Where it is in its life. */
    public PlacementState state() {
        return PlacementState.of(state);
    }

    /** From when to when. */
    public Stay stay() {
        return new Stay(startsOn, endsOn);
    }

    /** How many of the offer's places it takes. */
    public int places() {
        return places;
    }

    /** When it was proposed. */
    public Instant proposedAt() {
        return proposedAt;
    }

    /** The account that proposed it. */
    public UUID proposedBy() {
        return proposedBy;
    }

    /** Until when whoever is asked may answer; null where nobody is. */
    public @Nullable Instant answerBy() {
        return answerBy;
    }

    /** The code of why it ended; null where it did not. */
    @Nullable
    public String endReason() {
        return endReason;
    }

    /** Which of the two said yes once more after they had met, as long as the other has not; empty where neither or both did. */
    public Optional<Party> confirmedFirst() {
        return Optional.ofNullable(confirmedFirst).map(Party::of);
    }

    /** The last day of the trial; null before the first night. */
    public @Nullable LocalDate trialUntil() {
        return trialUntil;
    }

    /** Who said that the stay is to end, as long as it has not; empty where nobody did. */
    public Optional<Party> noticeBy() {
        return Optional.ofNullable(noticeBy).map(Party::of);
    }

    /** When that was said; null where it was not. */
    public @Nullable Instant noticeAt() {
        return noticeAt;
    }

    /** The code of where the household sleeps after it; null before its end. */
    public @Nullable String sleepsNext() {
        return sleepsNext;
    }

    /** Whether it takes the whole of what is offered. */
    public boolean whole() {
        return whole;
    }

    /** When the last step was taken. */
    public Instant changedAt() {
        return changedAt;
    }
}
