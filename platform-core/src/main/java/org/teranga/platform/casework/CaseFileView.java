package org.teranga.platform.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.triage.Stage;

/**
 * A file on the page of what it is about ({@code platform/casework/_file}). Forms go to {@code href} and {@code /claim, /release, /assign,
 * /next, /done, /notes}.
 *
 * @param href     where its forms are sent, from the root of the host
 * @param own      whether it is the reader's own matter: then nothing else is shown
 * @param people   whom it is about
 * @param standing who has it, and what comes next
 * @param known    what is known of it beside its story
 * @param story    what happened
 * @param happened what the reader has just done: a code, or nothing
 */
public record CaseFileView(
        String href, boolean own, List<Contact> people, Standing standing, Known known, Story story, String happened) {
    public CaseFileView {
        people = List.copyOf(people);
    }

    /** One that is the reader's own matter. */
    static CaseFileView ofReader(String href) {
        Standing nobodys = new Standing("", false, false, null, null, false, List.of(), List.of(), 0);
        Known unknown = new Known(null, List.of(), List.of(), List.of(), List.of());
        return new CaseFileView(
                href, true, List.of(), nobodys, unknown, new Story("all", List.of(), 0, List.of(), 0), "");
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
     * Who has it, and what comes next.
     *
     * @param owner      who has it; empty for nobody
     * @param mine       whether that is the reader
     * @param mayPass    whether the reader may let go of it, or hand it over
     * @param triage     how far the team has come with what came in; null where nothing can come of it, and for other kinds
     * @param next       what comes next; null where nobody said
     * @param late       whether its day has passed
     * @param tasks      what else waits in it
     * @param colleagues to whom it can be handed
     * @param version    which version of this the reader sees: forms say it, so that nobody changes unknowingly what another has changed
     */
    public record Standing(
            String owner,
            boolean mine,
            boolean mayPass,
            @Nullable Triage triage,
            @Nullable NextStep next,
            boolean late,
            List<Waiting> tasks,
            List<Colleague> colleagues,
            long version) {
        public Standing {
            tasks = List.copyOf(tasks);
            colleagues = List.copyOf(colleagues);
        }
    }

    /**
     * How far the team has come with what came in.
     *
     * @param stage  a code
     * @param callAt when they are to be called; null where they are not
     * @param late   whether that has passed
     * @param until  until when it is parked; null until they say so, and where it is not
     */
    public record Triage(
            String stage,
            @Nullable Instant callAt,
            boolean late,
            @Nullable LocalDate until) {
        /** Whether the team said no. */
        public boolean declined() {
            return stage.equals(Stage.REFUSED.code());
        }

        /** The stages to which it can be moved by hand. */
        public List<String> choices() {
            return Stage.CHOICES.stream().map(Stage::code).toList();
        }
    }

    /**
     * What is known of it beside its story.
     *
     * @param contact when there was last contact with one of its people; null where that was not noted
     * @param against what stands against it, what is dangerous first
     * @param present who opened it a moment ago, but for the reader
     * @param checks  what is asked of whom, and what of it was shown
     * @param papers  its documents, the latest first
     */
    public record Known(
            @Nullable Instant contact,
            List<CaseWarning> against,
            List<Present> present,
            List<CaseCheck> checks,
            List<CasePaper> papers) {
        public Known {
            against = List.copyOf(against);
            present = List.copyOf(present);
            checks = List.copyOf(checks);
            papers = List.copyOf(papers);
        }

        /** Whether one of what stands against it is dangerous. */
        public boolean danger() {
            return against.stream().anyMatch(CaseWarning::danger);
        }
    }

    /** A member of the team who opened it so many minutes ago, and whether they call. */
    public record Present(String who, long minutes, boolean calls) {}

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
     * @param shown   which part: {@code all, notes, calls, letters, decisions, opened}
     * @param entries the latest first
     * @param older   how many more there are
     * @param readers who opened it, the latest first
     * @param reads   how often it was opened in all, each reader once a day
     */
    public record Story(String shown, List<Entry> entries, int older, List<Reader> readers, int reads) {
        /** What can be shown alone. */
        public static final List<String> PARTS = List.of("all", "notes", "calls", "letters", "decisions", "opened");

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
     * @param lifts  the note, where this reader may lift it; empty otherwise
     */
    public record Entry(
            Instant at,
            String icon,
            String title,
            String who,
            String words,
            boolean sealed,
            boolean safety,
            String note,
            String lifts) {}

    /** Who opened it, and when. */
    public record Reader(String who, Instant at) {}
}
