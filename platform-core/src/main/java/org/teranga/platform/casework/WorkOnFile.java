package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.erasure.LastContact;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * What staff do with a file: claim it, let go of it, hand it over, say what comes next, note what happened. Who has a file has it until
 * letting go of it or handing it over; a lead may do either for somebody who is away. Each is refused as {@link FileAccess#open} says.
 */
@ApplicationScoped
@Transactional
public class WorkOnFile {
    private final FileAccess access;
    private final CaseFiles files;
    private final CaseNotes notes;
    private final CaseTasks tasks;
    private final MoveFile move;
    private final FileHolds holds;
    private final LastContact contacts;
    private final AuditTrail audit;

    @Inject
    WorkOnFile(
            FileAccess access,
            CaseFiles files,
            CaseNotes notes,
            CaseTasks tasks,
            MoveFile move,
            FileHolds holds,
            LastContact contacts,
            AuditTrail audit) {
        this.access = access;
        this.files = files;
        this.notes = notes;
        this.tasks = tasks;
        this.move = move;
        this.holds = holds;
        this.contacts = contacts;
        this.audit = audit;
    }

    /**
     * The reader takes it. To claim what one has already changes nothing.
     *
     * @throws Refusal conflict with who has it
     */
    public void claim(String kind, UUID subject) {
        OpenedFile opened = access.open(kind, subject);
        CaseFile file = files.begun(opened.code(), opened.subject());
        UUID reader = access.reader();
        if (files.take(file.id(), reader)) {
            settle(opened);
            audit.record("file.claim", opened.code(), opened.id());
        } else {
            refuseUnlessOf(reader, opened);
        }
    }

    /** As {@link #claim}; says whether it was nobody's until now, and refuses nothing for what somebody has. */
    boolean take(String kind, UUID subject) {
        OpenedFile opened = access.open(kind, subject);
        CaseFile file = files.begun(opened.code(), opened.subject());
        boolean taken = files.take(file.id(), access.reader());
        if (taken) {
            settle(opened);
            audit.record("file.claim", opened.code(), opened.id());
        }
        return taken;
    }

    /**
     * Nobody has it any more.
     *
     * @param seen the version that the reader saw; null for a program
     * @throws Refusal conflict with who has it, where that is somebody else and the reader no lead; with who changed it meanwhile
     */
    public void release(String kind, UUID subject, @Nullable Long seen) {
        OpenedFile opened = access.open(kind, subject);
        CaseFile file = files.held(opened.code(), opened.subject());
        if (file.owner() == null) {
            return;
        }
        holds.requireHold(file);
        holds.requireUnchanged(opened, file, seen);
        pass(opened, file, null);
        audit.record("file.release", opened.code(), opened.id());
    }

    /**
     * Somebody else takes it.
     *
     * @param to   the account of a caseworker or lead whose own it is not
     * @param word what to tell them; null for nothing
     * @param seen the version that the reader saw; null for a program
     * @throws Refusal conflict with who has it, where that is somebody else and the reader no lead; with who changed it meanwhile; invalid
     *     where the other cannot have it
     */
    public void assign(String kind, UUID subject, UUID to, @Nullable String word, @Nullable Long seen) {
        OpenedFile opened = access.open(kind, subject);
        if (!access.couldHave(to, opened)) {
            throw Refusal.invalid(List.of(FieldError.of("to", "casework.to.cannot")));
        }
        CaseFile file = files.held(opened.code(), opened.subject());
        if (file.owner() != null) {
            holds.requireHold(file);
        }
        holds.requireUnchanged(opened, file, seen);
        pass(opened, file, to);
        if (word != null) {
            notes.add(
                    file.id(), opened.subject(), access.reader(), new NewNote(word, NoteChannel.HANDOVER, null, false));
        }
        settle(opened);
        audit.record("file.assign", opened.code(), opened.id());
    }

    /**
     * Says what comes next, and by when; what was next before is done.
     *
     * @param seen the version that the reader saw; null for a program
     * @throws Refusal conflict with who changed it meanwhile
     */
    public void next(String kind, UUID subject, NextStep next, @Nullable Long seen) {
        OpenedFile opened = access.open(kind, subject);
        CaseFile file = files.held(opened.code(), opened.subject());
        holds.requireUnchanged(opened, file, seen);
        files.next(file.id(), opened.subject(), next);
        tasks.open(opened.code(), opened.id(), CaseTasks.NEXT_STEP, next.on());
        settle(opened);
        audit.record("file.next", opened.code(), opened.id());
    }

    /**
     * What waited in it is done.
     *
     * @param seen the version that the reader saw: another next step is not done by what was done
     * @throws Refusal conflict with who changed it meanwhile
     */
    public void done(String kind, UUID subject, String what, @Nullable Long seen) {
        OpenedFile opened = access.open(kind, subject);
        CaseFile file = files.held(opened.code(), opened.subject());
        if (what.equals(CaseTasks.NEXT_STEP)) {
            holds.requireUnchanged(opened, file, seen);
            files.next(file.id(), opened.subject(), null);
        }
        tasks.done(opened.code(), opened.id(), what);
        audit.record("file.done", opened.code(), opened.id());
    }

    /** Notes what happened; to have spoken with somebody counts as contact with them, and a call moves what came in. */
    public UUID note(String kind, UUID subject, NewNote note) {
        OpenedFile opened = access.open(kind, subject);
        CaseFile file = files.begun(opened.code(), opened.subject());
        UUID id = notes.add(file.id(), opened.subject(), access.reader(), note);
        boolean spoke = note.went() == CallResult.REACHED || note.channel() == NoteChannel.VISIT;
        // Of a file about two it is not said with whom.
        if (spoke && opened.subject().persons().size() == 1) {
            contacts.note(opened.subject().holder());
        }
        if (note.went() != null) {
            move.called(opened, file, note.went());
        }
        audit.record("file.note", opened.code(), opened.id());
        return id;
    }

    /** The reader calls whom it is about, until they note how it went. */
    public void call(String kind, UUID subject) {
        OpenedFile opened = access.open(kind, subject);
        audit.record("file.call", opened.code(), opened.id());
    }

    /**
     * Lifts a safety note: it stays as it was written, with who lifted it, when and why. Only a safeguarding lead does.
     *
     * @throws Refusal not allowed for anybody else, not found where it is no safety note of this file, conflict where it is lifted already
     */
    public void lift(String kind, UUID subject, UUID note, String why) {
        OpenedFile opened = access.open(kind, subject);
        if (!access.readsSafety()) {
            throw Refusal.forbidden();
        }
        CaseFile file = files.find(opened.code(), opened.id()).orElseThrow(Refusal::notFound);
        if (!notes.lift(file.id(), note, access.reader(), why)) {
            throw Refusal.conflict("casework.lifted_already");
        }
        audit.record("file.lift", opened.code(), opened.id());
    }

    private void settle(OpenedFile opened) {
        tasks.settle(opened.code(), List.of(opened.id()));
    }

    private void pass(OpenedFile opened, CaseFile file, @Nullable UUID to) {
        if (!files.pass(file.id(), file.owner(), to)) {
            throw holds.changed(opened);
        }
    }

    private void refuseUnlessOf(UUID reader, OpenedFile opened) {
        UUID owner = files.find(opened.code(), opened.id()).map(CaseFile::owner).orElse(null);
        if (!reader.equals(owner)) {
            throw holds.held(owner);
        }
    }
}
