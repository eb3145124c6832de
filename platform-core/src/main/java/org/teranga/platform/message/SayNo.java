package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.MoveFile;
import org.teranga.platform.casework.NewNote;
import org.teranga.platform.casework.NoteChannel;
import org.teranga.platform.casework.WorkOnFile;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.sms.TextSending;

/** The team says no to an offer or a need: its file, its record and the message to the person, at once or not at all. */
@ApplicationScoped
@Transactional
public class SayNo {
    private final MoveFile move;
    private final WorkOnFile work;
    private final WriteToPerson write;

    @Inject
    SayNo(MoveFile move, WorkOnFile work, WriteToPerson write) {
        this.move = move;
        this.work = work;
        this.write = write;
    }

    /** The template that a kind of file begins from. */
    static String template(String kind) {
        return "no_" + kind;
    }

    /**
     * Says it.
     *
     * @param why  for the team alone, noted in the file; may be empty
     * @param seen the version that the reader saw
     * @return why no SMS goes where one was meant to
     * @throws Refusal as {@link MoveFile#decline} and {@link WriteToPerson#write}
     */
    public Optional<TextSending> say(
            String kind, UUID record, WrittenMessage written, String why, @Nullable Long seen) {
        move.decline(kind, record, seen);
        if (!why.isBlank()) {
            work.note(kind, record, new NewNote(why, NoteChannel.NOTE, null, false));
        }
        return write.write(record, written);
    }
}
