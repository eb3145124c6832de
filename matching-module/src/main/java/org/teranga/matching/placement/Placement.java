package org.teranga.matching.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.platform.web.Problem;

/**
 * A household and an offer that belong together, if both want it. Its life is told by {@link Step}; a step that is not allowed now is
 * refused with the reason, and two who take steps at once are parted by its version.
 */
@Entity
@Table(schema = "matching", name = "placement")
public class Placement {
    @Id
    private UUID id;

    @Column(name = "tenant_id", insertable = false, updatable = false)
    private @Nullable UUID tenantId;

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

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

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
     * @param staff the account of the member of staff
     * @param now   the present moment
     */
    static Placement propose(PlacementId id, Pair pair, Stay stay, UUID staff, Instant now) {
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
     * @param step  which one
     * @param staff the account of the member of staff who takes it, or writes down what household or host said
     * @param now   the present moment
     * @throws Problem 409 where it is not allowed now
     */
    void take(Step step, UUID staff, Instant now) {
        if (!step.allowedIn(state())) {
            throw Problem.conflict("placement.refused.not_now", step.key(), state);
        }
        if (step == Step.APPROVE) {
            if (staff.equals(proposedBy)) {
                throw Problem.conflict("placement.refused.second_person");
            }
            approvedBy = staff;
        }
        state = step.to().code();
        changedAt = now;
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

    /** When the last step was taken. */
    public Instant changedAt() {
        return changedAt;
    }
}
