package org.teranga.matching.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.FilledForm;

/**
 * The roster ({@code matching/duty/roster}). From {@code href} lead on: a POST to it to write down a shift; to {@code /} and a shift's key
 * {@code /give}, {@code /answer}, {@code /confirm}, {@code /remove}; to {@code /note}; to {@code /member}; {@code /mine.ics}.
 *
 * @param href      its own address, from the root of the host
 * @param now       who is on duty
 * @param next      who is next
 * @param nextAt    when that begins; null where nobody is
 * @param teamThere whether the team is there by its hours
 * @param phone     the association's duty telephone
 * @param reader    what the reader is here
 * @param notes     what was left to the reader, the newest first
 * @param asked     shifts that the reader is asked to take
 * @param mine      the reader's own that are not over
 * @param gaps      when nobody is on duty who ought to be
 * @param shifts    all of the next weeks
 * @param team      who may have duty, but for the reader
 * @param form      what was written and is to be mended
 * @param happened  what was just done; empty where nothing was
 */
public record DutyView(
        String href,
        List<String> now,
        List<String> next,
        @Nullable Instant nextAt,
        boolean teamThere,
        Phone phone,
        Reader reader,
        List<Note> notes,
        List<Shift> asked,
        List<Shift> mine,
        List<Gap> gaps,
        List<Shift> shifts,
        List<Colleague> team,
        FilledForm form,
        String happened) {
    public DutyView {
        now = List.copyOf(now);
        next = List.copyOf(next);
        notes = List.copyOf(notes);
        asked = List.copyOf(asked);
        mine = List.copyOf(mine);
        gaps = List.copyOf(gaps);
        shifts = List.copyOf(shifts);
        team = List.copyOf(team);
    }

    /** {@code mon} to {@code sun}. */
    private static String weekday(Instant at) {
        return at.atZone(Formats.ZONE)
                .getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .toLowerCase(Locale.ROOT);
    }

    /**
     * The association's duty telephone.
     *
     * @param number as it is shown; empty for none
     * @param wrong  whether what the association wrote is no number that anybody can call
     */
    public record Phone(String number, boolean wrong) {}

    /**
     * What the reader is here.
     *
     * @param onDuty  whether on duty now
     * @param until   until when; null where not
     * @param lead    whether a lead, who writes down and gives the shifts of others
     * @param reads   whether notes are shown
     * @param writes  whether one may be left
     * @param reached whether text messages find this reader
     * @param texts   whether this platform sends text messages
     */
    public record Reader(
            boolean onDuty,
            @Nullable Instant until,
            boolean lead,
            boolean reads,
            boolean writes,
            boolean reached,
            boolean texts) {}

    /** What somebody left to the next. */
    public record Note(String who, Instant at, String words) {}

    /**
     * A shift.
     *
     * @param who     whose
     * @param holiday a code of what day it is; empty where it is none
     * @param own     whether the reader's
     * @param offered to whom it is offered; empty for nobody
     * @param swap    when the shift is that is asked for in return; null for none
     * @param removes whether the reader may take it out
     * @param waits   whether it waits for a lead, and counts for nothing until then
     */
    public record Shift(
            String id,
            String who,
            Instant startsAt,
            Instant endsAt,
            String holiday,
            boolean own,
            String offered,
            @Nullable Instant swap,
            boolean removes,
            boolean waits) {
        /** On which day of the week it begins, as a code. */
        public String weekday() {
            return DutyView.weekday(startsAt);
        }
    }

    /**
     * A time at which nobody is on duty.
     *
     * @param day     on which it begins
     * @param from    the hour, as a form takes it
     * @param until   the hour at which it ends
     * @param holiday a code of what day it is; empty where it is none
     */
    public record Gap(Instant startsAt, Instant endsAt, LocalDate day, String from, String until, String holiday) {
        /** On which day of the week it begins, as a code. */
        public String weekday() {
            return DutyView.weekday(startsAt);
        }
    }

    /**
     * Somebody of the team, and their shifts to come, for one of which a shift can be offered.
     *
     * @param shifts the reader's to choose from
     */
    public record Colleague(String id, String name, List<Shift> shifts) {
        public Colleague {
            shifts = List.copyOf(shifts);
        }
    }
}
