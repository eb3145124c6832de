package org.teranga.matching.stay.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.answer.SideSections;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.pool.rest.RestingOffers;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;

/** A host says from when the home is there again; until then it is proposed to nobody. */
@ApplicationScoped
@Transactional
public class SayAgain {
    private static final int LATEST_YEARS = 3;

    private final Placements placements;
    private final Pairs pairs;
    private final RestingOffers resting;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SayAgain(Placements placements, Pairs pairs, RestingOffers resting, AuditTrail audit, Clock clock) {
        this.placements = placements;
        this.pairs = pairs;
        this.resting = resting;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The host says so on the own page.
     *
     * @param sent {@code from}: from which day
     * @throws Refusal not found for the household, and where nothing rests, invalid with every fault
     */
    public void say(PlacementLinks.Followed side, Answers sent) {
        if (side.party() != Party.HOST) {
            throw Refusal.notFound();
        }
        Sides sides = placements.locked(side.placement()).map(pairs::of).orElseThrow(Refusal::notFound);
        again(sides, sent, null);
    }

    /** Staff note it for the host: {@code by}. */
    void again(Sides sides, Answers sent, @Nullable UUID by) {
        UUID placement = sides.placement().id().value();
        RestingOffers.Rest rest = resting.after(placement).orElseThrow(Refusal::notFound);
        LocalDate day = read(sent, sides);
        if (!day.equals(rest.againFrom())) {
            resting.again(rest.offer(), day, by);
            audit.record("stay.again_said", "placement", placement);
        }
    }

    private LocalDate read(Answers sent, Sides sides) {
        FormReader in = new FormReader(sent);
        LocalDate day = in.day("from");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        LocalDate until = sides.offer().terms().availableUntil();
        if (day == null || day.isBefore(today) || day.isAfter(today.plusYears(LATEST_YEARS))) {
            in.fault("from", "answer.again.fault");
        } else if (until != null && until.isBefore(day)) {
            in.fault("from", "answer.again.fault.until", until);
        }
        in.end();
        return Objects.requireNonNull(day, "from");
    }

    /** What the host reads of it; null for the household, and where nothing rests. */
    public SideSections.@Nullable Again section(PlacementLinks.Followed side) {
        return side.party() != Party.HOST
                ? null
                : resting.after(side.placement().value())
                        .map(rest -> new SideSections.Again(rest.againFrom()))
                        .orElse(null);
    }
}
