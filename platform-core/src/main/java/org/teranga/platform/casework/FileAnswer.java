package org.teranga.platform.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.triage.Standing;

/**
 * A file, as JSON.
 *
 * @param kind      which kind it is
 * @param id        the offer, need, home or placement
 * @param owner     the account of who has it; absent for nobody
 * @param ownerName what to call who has it; absent likewise
 * @param next      what comes next; absent where nobody said
 * @param stage     how far the team has come with what came in; absent for other kinds
 * @param notes     what was noted, the latest first
 * @param messages  what was written to and fro, the latest first
 * @param readers   who opened it, the latest first
 */
public record FileAnswer(
        String kind,
        UUID id,
        @Nullable UUID owner,
        @Nullable String ownerName,
        @Nullable Next next,
        @Nullable At stage,
        List<Note> notes,
        List<Message> messages,
        List<Reader> readers) {
    static FileAnswer of(CaseContents contents) {
        CaseFile file = contents.file();
        NextStep next = file == null ? null : file.next();
        return new FileAnswer(
                contents.opened().code(),
                contents.opened().subject().id(),
                contents.owner(),
                contents.owner() == null ? null : contents.name(contents.owner()),
                next == null ? null : new Next(next.on(), next.what()),
                contents.opened().kind().triaged() ? At.of(contents.standing()) : null,
                contents.notes().stream().map(note -> note(note, contents)).toList(),
                contents.messages().stream()
                        .map(one -> new Message(one.id(), one.at(), one.channel(), one.inbound(), one.words()))
                        .toList(),
                contents.readings().stream()
                        .map(one -> new Reader(contents.name(one.actor()), one.at()))
                        .toList());
    }

    private static Note note(CaseNote note, CaseContents contents) {
        CallResult went = note.went();
        return new Note(
                note.id(),
                note.at(),
                contents.name(note.author()),
                note.channel().code(),
                went == null ? null : went.code(),
                note.safety(),
                note.words(),
                lifted(note.lifted(), contents));
    }

    private static @Nullable Lifted lifted(CaseNote.@Nullable Lifted lifted, CaseContents contents) {
        return lifted == null ? null : new Lifted(lifted.at(), contents.name(lifted.by()), lifted.why());
    }

    /**
     * How far the team has come with what came in.
     *
     * @param stage  a code
     * @param since  absent where it never moved
     * @param callAt when they are to be called; absent where they are not
     * @param until  until when it is parked; absent until they say so, and where it is not
     */
    public record At(
            String stage,
            @Nullable Instant since,
            @Nullable Instant callAt,
            @Nullable LocalDate until) {
        private static At of(Standing standing) {
            return new At(standing.stage().code(), standing.since(), standing.callAt(), standing.until());
        }
    }

    /** What comes next, and by when. */
    public record Next(LocalDate on, String what) {}

    /**
     * A note.
     *
     * @param who  what to call who wrote it; empty for who has left
     * @param went how a call went; absent for anything else
     * @param text what was noted; absent where this reader may not read it
     * @param lifted that a safety note counts no more; absent while it does, and for any other note
     */
    public record Note(
            UUID id,
            Instant at,
            String who,
            String channel,
            @Nullable String went,
            boolean safety,
            @Nullable String text,
            @Nullable Lifted lifted) {}

    /**
     * That a safety note was lifted.
     *
     * @param who what to call who lifted it; empty for who has left
     * @param why in words; absent where this reader may not read it
     */
    public record Lifted(Instant at, String who, @Nullable String why) {}

    /** A message between the person and the team. */
    public record Message(UUID id, Instant at, String channel, boolean inbound, String text) {}

    /** Who opened it, and when: once a day each; empty for who has left. */
    public record Reader(String who, Instant when) {}
}
