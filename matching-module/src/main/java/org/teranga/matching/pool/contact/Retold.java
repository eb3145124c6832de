package org.teranga.matching.pool.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;

/**
 * Handles the consequences when an offer or a need is changed. Another name, e-mail address or telephone number is another person until
 * somebody confirmed from the old address, or two members of staff did, that it is the same one: what the person had shown, or keeps for
 * nobody else to read, does not come along. The old address is told, and may object.
 */
@ApplicationScoped
public class Retold {
    private final IdentityChanges changes;
    private final IdentityLetters letters;
    private final Contacts contacts;
    private final Involvements involvements;
    private final CurrentPerson person;
    private final Event<RecordTold> told;
    private final Event<RecordStated> stated;

    @Inject
    Retold(
            IdentityChanges changes,
            IdentityLetters letters,
            Contacts contacts,
            Involvements involvements,
            CurrentPerson person,
            Event<RecordTold> told,
            Event<RecordStated> stated) {
        this.changes = changes;
        this.letters = letters;
        this.contacts = contacts;
        this.involvements = involvements;
        this.person = person;
        this.told = told;
        this.stated = stated;
    }

    /** Under whose key the record lies from now on, and whether its address is another, so that its link has to be. */
    public Outcome contact(Retelling retelling) {
        Contact before = contacts.open(retelling.before());
        Telling telling = Telling.of(before, retelling.after());
        UUID old = retelling.before().personId();
        if (!telling.another()) {
            return new Outcome(old, false);
        }
        boolean shown = changes.hasShownSomething(old, retelling.account());
        boolean keeps = changes.keepsSomething(old, retelling.account());
        // Whoever signs in is who they are by that, and goes on reading what is theirs.
        boolean goesAlong = !shown && retelling.account() != null;
        UUID now = telling.newPerson(shown || keeps) && !goesAlong ? changes.newPerson() : old;
        boolean goesOn = changes.open(retelling.kind(), retelling.id()).isPresent();
        if (goesOn || telling.asks(shown || keeps)) {
            SecretLink link = SecretLink.issue();
            UUID first = changes.begin(retelling, now, before.email() == null ? null : link);
            if (!goesOn) {
                letters.changed(retelling, before, first, link, shown);
            }
        }
        if (telling.contactChanged()) {
            reachedOtherwise(retelling);
        }
        return new Outcome(now, telling.anotherEmail());
    }

    /** After the old address was written to, by which the person may have answered. */
    private void reachedOtherwise(Retelling retelling) {
        changes.unreached(retelling.kind(), retelling.id());
        if (byTeam(retelling.account())) {
            changes.markContactVouched(retelling.kind(), List.of(retelling.id()));
        }
    }

    /** It is told: whoever is signed in as staff had a part in it, and those who said yes to it are asked again where they must be. */
    public void done(String kind, UUID id, @Nullable UUID account) {
        Actor actor = person.actor();
        if (actor.person() != null && !actor.person().equals(account)) {
            involvements.note(new Subject(kind, id), actor, "edited");
        }
        told.fire(new RecordTold(kind, id));
    }

    /** It was stated or left by somebody who is signed in, for somebody else. */
    public void stated(String kind, UUID id, @Nullable UUID account) {
        Actor actor = person.actor();
        if (actor.person() != null && !actor.person().equals(account)) {
            involvements.note(new Subject(kind, id), actor, "stated");
        }
        if (byTeam(account)) {
            changes.markContactVouched(kind, List.of(id));
            stated.fire(new RecordStated(kind, id));
        }
    }

    /** Whether somebody of the team writes it, for somebody else: no program, behind which a form of a site may stand. */
    private boolean byTeam(@Nullable UUID account) {
        Actor actor = person.actor();
        return actor.way() == Actor.Way.ACCOUNT
                && !actor.requiredPerson().equals(account)
                && person.roles().stream().anyMatch(Role::ofTeam);
    }

    /**
     * What became of the contact.
     *
     * @param person     under whose key it is sealed
     * @param newAddress whether the e-mail address is another
     */
    public record Outcome(UUID person, boolean newAddress) {}
}
