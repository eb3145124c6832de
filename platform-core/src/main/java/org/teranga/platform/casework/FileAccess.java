package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Refusal;

/** The one place that says who may work on a file: caseworkers and leads who may read its kind, and never on one of their own. */
@ApplicationScoped
@Transactional
class FileAccess {
    private final CaseFileKinds kinds;
    private final CurrentPerson person;
    private final Persons persons;
    private final Members members;

    @Inject
    FileAccess(CaseFileKinds kinds, CurrentPerson person, Persons persons, Members members) {
        this.kinds = kinds;
        this.person = person;
        this.persons = persons;
        this.members = members;
    }

    /**
     * Opens one to be read or worked on.
     *
     * @throws Refusal not allowed without the right and where it is the reader's own, not found where there is none
     */
    OpenedFile open(String code, UUID subject) {
        OpenedFile found = find(code, subject);
        if (isOwn(person.requiredSubject(), found)) {
            throw Refusal.forbidden("problem.own_matter");
        }
        return found;
    }

    /**
     * Finds one of which the reader may know that it is there.
     *
     * @throws Refusal not allowed without the right, not found where there is none
     */
    OpenedFile find(String code, UUID subject) {
        if (!works()) {
            throw Refusal.forbidden();
        }
        CaseFileKind kind = kinds.of(code);
        if (!person.may(kind.reads())) {
            throw Refusal.forbidden();
        }
        return new OpenedFile(
                kind, kind.find(List.of(subject)).stream().findFirst().orElseThrow(Refusal::notFound));
    }

    /** @throws Refusal not allowed where the reader may not read this kind */
    void requireReads(CaseFileKind kind) {
        if (!person.may(kind.reads())) {
            throw Refusal.forbidden();
        }
    }

    /** Whether the reader may open one: there is such a file, of a kind that they may read, and it is not their own matter. */
    boolean mayOpen(String code, UUID subject) {
        CaseFileKind kind = kinds.of(code);
        return works()
                && person.may(kind.reads())
                && kind.find(List.of(subject)).stream()
                        .anyMatch(found -> !isOwn(reader(), new OpenedFile(kind, found)));
    }

    /** Whether the reader works on files. */
    boolean works() {
        return person.may(Permission.FILES_WORK);
    }

    /** Whether a file is about the human of this account, or their own matter besides. */
    boolean isOwn(UUID account, OpenedFile file) {
        CaseSubject subject = file.subject();
        return persons.sameHuman(account, subject.persons())
                || file.kind().ownBesides(persons.allOf(Set.of(account))).contains(subject.id());
    }

    /** Every id of the reader's own: files about one of them are left out of lists. */
    Set<UUID> own() {
        return persons.allOf(Set.of(person.requiredSubject()));
    }

    /** Whether a member of the team could be given this file. */
    boolean couldHave(UUID account, OpenedFile file) {
        return members.find(account)
                        .filter(member -> member.roles().stream()
                                .anyMatch(role -> role.permissions().contains(Permission.FILES_WORK)))
                        .filter(member -> member.roles().stream()
                                .anyMatch(role ->
                                        role.permissions().contains(file.kind().reads())))
                        .isPresent()
                && !isOwn(account, file);
    }

    /** Whether the reader reads safety notes. */
    boolean readsSafety() {
        return person.may(Permission.SAFETY_READ);
    }

    /** The account of the reader. */
    UUID reader() {
        return person.requiredSubject();
    }
}
