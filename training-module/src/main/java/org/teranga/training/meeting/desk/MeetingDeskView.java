package org.teranga.training.meeting.desk;

import java.time.Instant;
import java.util.List;

/**
 * One meeting as its trainer sees it ({@code training/meeting/attendance}).
 *
 * @param row        the meeting
 * @param link       where on the web; empty where it is held in a place only
 * @param listed     whether it stands among the public events
 * @param ends       when it ends
 * @param people     those who have a seat
 * @param waiting    those who wait, in their order
 * @param noting     whether it can be noted who was there
 * @param words      of whom was looked for among the members; empty for nobody
 * @param found      the members who were found
 * @param cancelable whether it can still be cancelled or restored
 * @param done       what was just done: {@code added, changed, cancelled, restored, noted, came}, or nothing
 */
public record MeetingDeskView(
        MeetingsDeskView.Row row,
        String link,
        boolean listed,
        Instant ends,
        List<Person> people,
        List<Person> waiting,
        boolean noting,
        String words,
        List<Found> found,
        boolean cancelable,
        String done) {
    public MeetingDeskView {
        people = List.copyOf(people);
        waiting = List.copyOf(waiting);
        found = List.copyOf(found);
    }

    /** How many were there. */
    public long present() {
        return people.stream().filter(one -> one.attended().equals("yes")).count();
    }

    /** How many were not. */
    public long absent() {
        return people.stream().filter(one -> one.attended().equals("no")).count();
    }

    /**
     * Somebody.
     *
     * @param id       the account
     * @param name     what the team calls the person; empty where that is not known
     * @param attended {@code yes, no}, or nothing
     * @param own      whether it is the reader, whose attendance somebody else notes
     */
    public record Person(String id, String name, String attended, boolean own) {}

    /**
     * A member who may have come without having asked for a seat.
     *
     * @param id    the account
     * @param name  what the team calls the person; empty where that is not known
     * @param state {@code seated, waiting}, {@code own} for the reader, or nothing
     */
    public record Found(String id, String name, String state) {}
}
