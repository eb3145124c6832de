package org.teranga.matching.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * An incident ({@code matching/incident/incident}). A POST to {@code href} and the name of a step takes it; the fields of a step begin with
 * its name.
 *
 * @param href     its own address, from the root of the host
 * @param stay     that of its stay
 * @param need     the household's number
 * @param offer    the host's number
 * @param side     who said so: {@code household}, {@code host} or {@code team}
 * @param state    {@code open}, {@code taken}, {@code resumed}, {@code ended} or {@code unsuitable}
 * @param openedAt when
 * @param takenBy  the name of who took it; empty for nobody
 * @param lines    what was said and done, the oldest first
 * @param talk     the talk of both sides that is planned; null where none is
 * @param works    whether this reader takes steps of it
 * @param alerted  whom one can alert, by code
 * @param homes    where a household can sleep next, by code
 * @param form     the form of the step that was just tried, as it stands
 * @param refused  why that step is not possible; empty where none was tried
 */
public record IncidentView(
        String href,
        String stay,
        String need,
        String offer,
        String side,
        String state,
        Instant openedAt,
        String takenBy,
        List<Line> lines,
        @Nullable Talk talk,
        boolean works,
        List<String> alerted,
        List<String> homes,
        FilledForm form,
        String refused) {
    public IncidentView {
        lines = List.copyOf(lines);
        alerted = List.copyOf(alerted);
        homes = List.copyOf(homes);
    }

    /** Whether nothing was decided yet. */
    public boolean open() {
        return state.equals("open") || state.equals("taken");
    }

    /** Whether nobody has taken it. */
    public boolean untaken() {
        return state.equals("open");
    }

    /** Who is asked first whether they want to talk with the other: whoever said that it is not well. */
    public List<String> asked() {
        return side.equals("host") ? List.of("host", "household") : List.of("household", "host");
    }

    /**
     * A talk.
     *
     * @param household whether the household said yes to it
     * @param host      whether the host did
     */
    public record Talk(Instant startsAt, boolean household, boolean host) {
        /** Whether this side said yes. */
        public boolean yes(String side) {
            return side.equals("host") ? host : household;
        }

        /** Whether both did. */
        public boolean agreed() {
            return household && host;
        }
    }

    /**
     * A line.
     *
     * @param by    the name of who of the team wrote it; empty for a side itself
     * @param what  {@code told}, {@code reach}, {@code take}, {@code note}, {@code alert}, {@code break_glass}, {@code resume},
     *     {@code end_stay}, {@code unsuitable}, {@code to_host}
     * @param code  whom one alerted, or how somebody is reached; null for all else
     * @param words what was written; empty where nothing was
     */
    public record Line(
            Instant at, String by, String what, @Nullable String code, String words) {}
}
