package org.teranga.matching.stay;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.incident.IncidentMarks;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;

/**
 * A stay, as the JSON interface answers it.
 *
 * @param placementId its placement
 * @param state       introduced, met, confirmed, trial, staying or ended
 * @param trialUntil  the last day of the trial, absent before the first night
 * @param endsOn      the last day, absent where none is agreed
 * @param overstays   whether the last day is past and the household lives there still
 * @param noticeBy    which side said that it is to end, absent where neither did
 * @param owner       who has its file, absent for nobody
 * @param followUps   on which days both sides were asked how they are; to a side its own days alone
 * @param incidentOpen whether one side, or the team, said that it is not well and that is not decided; for the leads, who is on duty, who has
 *     the file or opened it, and absent for everybody else
 */
@JsonbPropertyOrder({
    "placementId",
    "state",
    "trialUntil",
    "endsOn",
    "overstays",
    "noticeBy",
    "owner",
    "followUps",
    "incidentOpen"
})
public record StayAnswer(
        UUID placementId,
        String state,
        @Nullable LocalDate trialUntil,
        @Nullable LocalDate endsOn,
        boolean overstays,
        @Nullable String noticeBy,
        @Nullable UUID owner,
        List<Asked> followUps,
        @Nullable Boolean incidentOpen) {
    public StayAnswer {
        followUps = List.copyOf(followUps);
    }

    /**
     * To staff. That one side is not well is told to whom the mark is.
     *
     * @param followUps of this stay and others
     */
    static StayAnswer of(StayRows.Row row, List<FollowUp> followUps, IncidentMarks.Mark mark) {
        return new StayAnswer(
                row.id(),
                row.state(),
                row.trialUntil(),
                row.endsOn(),
                row.overstays(),
                row.noticeBy(),
                row.owner(),
                followUps.stream()
                        .filter(one -> one.placement().equals(row.id()))
                        .map(one -> Asked.of(one.told(mark.knows())))
                        .toList(),
                mark.isOpen());
    }

    /** To one of its sides: what that side said itself, and nothing of the other. */
    static StayAnswer of(Placement placement, String side, List<FollowUp> followUps) {
        return new StayAnswer(
                placement.id().value(),
                placement.state().code(),
                placement.trialUntil(),
                placement.stay().until(),
                false,
                placement.noticeBy().map(Party::code).filter(side::equals).orElse(null),
                null,
                followUps.stream()
                        .filter(one -> one.side().equals(side))
                        .map(Asked::of)
                        .toList(),
                null);
    }

    /**
     * A day on which one side is asked.
     *
     * @param side       {@code household} or {@code host}
     * @param answer     {@code fine}, {@code talk} or {@code not_ok}, absent where there is none yet
     * @param answeredAt when, absent where there is none yet
     */
    @JsonbPropertyOrder({"id", "side", "due", "answer", "answeredAt"})
    public record Asked(
            UUID id,
            String side,
            LocalDate due,
            @Nullable String answer,
            @Nullable Instant answeredAt) {
        static Asked of(FollowUp one) {
            return new Asked(one.id(), one.side(), one.due(), one.answer(), one.answeredAt());
        }
    }
}
