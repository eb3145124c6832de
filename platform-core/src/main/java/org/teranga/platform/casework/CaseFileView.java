package org.teranga.platform.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file on the page of what it is about ({@code platform/casework/_file}). Forms go to {@code href} and {@code /claim, /release, /assign,
 * /next, /done, /notes}.
 *
 * @param href       where its forms are sent, from the root of the host
 * @param own        whether it is the reader's own matter: then nothing else is shown
 * @param people     whom it is about
 * @param owner      who has it; empty for nobody
 * @param mine       whether that is the reader
 * @param mayPass    whether the reader may let go of it, or hand it over
 * @param next       what comes next; null where nobody said
 * @param late       whether its day has passed
 * @param tasks      what else waits in it
 * @param colleagues to whom it can be handed
 * @param story      what happened
 * @param happened   what the reader has just done: a code, or nothing
 */
public record CaseFileView(
        String href,
        boolean own,
        List<Contact> people,
        String owner,
        boolean mine,
        boolean mayPass,
        @Nullable NextStep next,
        boolean late,
        List<Waiting> tasks,
        List<Colleague> colleagues,
        Story story,
        String happened) {
    public CaseFileView {
        people = List.copyOf(people);
        tasks = List.copyOf(tasks);
        colleagues = List.copyOf(colleagues);
    }

    /** One that is the reader's own matter. */
    static CaseFileView ofReader(String href) {
        Story nothing = new Story("all", List.of(), 0, List.of(), 0);
        return new CaseFileView(
                href, true, List.of(), "", false, false, null, false, List.of(), List.of(), nothing, "");
    }

    /** What the form of a note offers to choose as its way. */
    public List<String> channels() {
        return NoteChannel.CHOICES;
    }

    /** What it offers to choose as the result of a call. */
    public List<String> results() {
        return CallResult.CHOICES;
    }

    /**
     * Somebody whom it is about.
     *
     * @param number their receipt number
     * @param name   empty where nobody said it
     * @param phone  null where there is none
     * @param email  null where there is none
     * @param href   the page of their own file
     * @param write  where the team writes to them
     */
    public record Contact(
            String number,
            String name,
            @Nullable String phone,
            @Nullable String email,
            String href,
            String write) {}

    /** What waits: its code, by when, whether that has passed. */
    public record Waiting(String code, LocalDate due, boolean late) {}

    /** A member of the team: account and name. */
    public record Colleague(String id, String name) {}

    /**
     * What happened.
     *
     * @param shown   which part: {@code all, notes, calls, letters, decisions}
     * @param entries the latest first
     * @param older   how many more there are
     * @param readers who opened it, the latest first
     * @param reads   how often it was opened in all, each reader once a day
     */
    public record Story(String shown, List<Entry> entries, int older, List<Reader> readers, int reads) {
        /** What can be shown alone. */
        public static final List<String> PARTS = List.of("all", "notes", "calls", "letters", "decisions");

        public Story {
            entries = List.copyOf(entries);
            readers = List.copyOf(readers);
        }

        /** The parts to choose from. */
        public List<String> parts() {
            return PARTS;
        }
    }

    /**
     * Something that happened.
     *
     * @param at     when
     * @param icon   a name of {@code components/icons.ftlh}
     * @param title  what, in the language of the page
     * @param who    of the team; empty where it was nobody of the team, or somebody who has left it
     * @param words  what was noted or written; empty where that says everything
     * @param sealed whether this reader may not read the words
     * @param safety whether it is a safety note
     * @param note   a further sentence; empty where there is none
     */
    public record Entry(
            Instant at,
            String icon,
            String title,
            String who,
            String words,
            boolean sealed,
            boolean safety,
            String note) {}

    /** Who opened it, and when. */
    public record Reader(String who, Instant at) {}
}
