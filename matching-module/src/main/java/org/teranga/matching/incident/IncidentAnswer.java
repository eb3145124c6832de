package org.teranga.matching.incident;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident, as the JSON interface answers it.
 *
 * @param placementId of which stay
 * @param side        who said so: household, host or team
 * @param state       open, taken, resumed, ended or unsuitable
 * @param takenBy     who took it; absent before
 * @param talk        the talk of both sides that is planned; absent where none is, and in lists
 * @param lines       what was said and done, the oldest first; absent in lists
 */
@JsonbPropertyOrder({
    "id",
    "placementId",
    "side",
    "state",
    "openedAt",
    "takenAt",
    "takenBy",
    "decidedAt",
    "decidedBy",
    "lines"
})
public record IncidentAnswer(
        UUID id,
        UUID placementId,
        String side,
        String state,
        Instant openedAt,
        @Nullable Instant takenAt,
        @Nullable UUID takenBy,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable Talk talk,
        @Nullable List<Line> lines) {
    public IncidentAnswer {
        lines = lines == null ? null : List.copyOf(lines);
    }

    /** As it stands in a list. */
    static IncidentAnswer of(Incident one) {
        return of(one, null, null);
    }

    /** With its lines. */
    static IncidentAnswer of(ReadIncidents.Opened opened) {
        IncidentTalk talk = opened.talk();
        return of(
                opened.incident(),
                talk == null ? null : new Talk(talk.startsAt(), talk.saidYes("household"), talk.saidYes("host")),
                opened.lines().stream().map(Line::of).toList());
    }

    private static IncidentAnswer of(Incident one, @Nullable Talk talk, @Nullable List<Line> lines) {
        return new IncidentAnswer(
                one.id(),
                one.placement(),
                one.side(),
                one.state(),
                one.openedAt(),
                one.takenAt(),
                one.takenBy(),
                one.decidedAt(),
                one.decidedBy(),
                talk,
                lines);
    }

    /**
     * A talk of both sides that is planned.
     *
     * @param household whether the household said yes to it
     * @param host      whether the host did
     */
    @JsonbPropertyOrder({"startsAt", "household", "host"})
    public record Talk(Instant startsAt, boolean household, boolean host) {}

    /**
     * A line of it.
     *
     * @param by   who of the team wrote it; absent for a side itself
     * @param what told, reach, take, note, alert, break_glass, resume, end_stay, unsuitable, to_host, talk, talk_yes, talk_held or
     *     talk_off
     * @param code whom one alerted, or how somebody is reached; absent for all else
     * @param text what was written; absent where nothing was
     */
    @JsonbPropertyOrder({"at", "by", "what", "code", "text"})
    public record Line(
            Instant at,
            @Nullable UUID by,
            String what,
            @Nullable String code,
            @Nullable String text) {
        static Line of(IncidentLine one) {
            return new Line(
                    one.at(), one.by(), one.what(), one.code(), one.words().isEmpty() ? null : one.words());
        }
    }
}
