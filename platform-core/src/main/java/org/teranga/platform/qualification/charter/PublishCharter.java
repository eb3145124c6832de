package org.teranga.platform.qualification.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.Refusal;

/** Publishes the draft of an association's own charter. Whoever wrote it since the last publication asks somebody else to. */
@ApplicationScoped
@Transactional
public class PublishCharter {
    private final OwnCharters own;
    private final WriteCharter writing;
    private final CharterWriters writers;
    private final CharterPublication publication;
    private final SecondPerson second;
    private final ActsInWaiting acts;
    private final CurrentPerson person;

    @Inject
    PublishCharter(
            OwnCharters own,
            WriteCharter writing,
            CharterWriters writers,
            CharterPublication publication,
            SecondPerson second,
            ActsInWaiting acts,
            CurrentPerson person) {
        this.own = own;
        this.writing = writing;
        this.writers = writers;
        this.publication = publication;
        this.second = second;
        this.acts = acts;
        this.person = person;
    }

    /**
     * Publishes it, or asks another administrator or a lead to.
     *
     * @param seen the state that who publishes had before them
     * @return whether it is published
     * @throws Refusal conflict where there is none, or where somebody else was faster; not allowed for a program
     */
    public boolean publish(String seen) {
        person.requireHuman();
        writing.unchanged(seen);
        if (own.draft().isEmpty()) {
            throw Refusal.conflict("charter.no_draft");
        }
        if (second.is(person.actor(), writers.sinceTheLast())) {
            publication.publish(person.actor());
            return true;
        }
        acts.ask(
                CharterPublication.CODE,
                CharterWriters.subject().id(),
                Json.createObjectBuilder().add("seen", seen).build(),
                "");
        return false;
    }
}
