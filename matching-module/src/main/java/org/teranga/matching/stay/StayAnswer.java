package org.teranga.matching.stay;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
 * @param followUps   on which days both sides were asked how they are
 */
@JsonbPropertyOrder({"placementId", "state", "trialUntil", "endsOn", "overstays", "noticeBy", "owner", "followUps"})
public record StayAnswer(
        UUID placementId,
        String state,
        @Nullable LocalDate trialUntil,
        @Nullable LocalDate endsOn,
        boolean overstays,
        @Nullable String noticeBy,
        @Nullable UUID owner,
        List<Asked> followUps) {
    public StayAnswer {
        followUps = List.copyOf(followUps);
    }

    static StayAnswer of(StayRows.Row row, List<FollowUp> followUps) {
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
                        .map(one -> new Asked(one.id(), one.side(), one.due(), one.answer(), one.answeredAt()))
                        .toList());
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
            @Nullable Instant answeredAt) {}
}
