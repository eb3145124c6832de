package org.teranga.platform.erasure.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.erasure.Obstacles;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.erasure.RecordNumbers;
import org.teranga.platform.erasure.SamePersons;
import org.teranga.platform.erasure.request.ErasureDoor;
import org.teranga.platform.erasure.request.ErasureRequests;
import org.teranga.platform.erasure.request.ErasureState;
import org.teranga.platform.erasure.term.ErasureJob;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** The safeguarding lead asks that somebody be erased, another person confirms it; then it is done at once, on any node. */
@ApplicationScoped
class EraseTogether implements ConfirmedAct {
    static final String CODE = "erase_person";

    private final ErasureRequests requests;
    private final SamePersons same;
    private final Obstacles obstacles;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    EraseTogether(ErasureRequests requests, SamePersons same, Obstacles obstacles, Jobs jobs, Clock clock) {
        this.requests = requests;
        this.same = same;
        this.obstacles = obstacles;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean mayConfirm(CurrentPerson person) {
        return person.may(Permission.OFFERS_READ);
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        List<PersonRecord> records = same.of(act.subject());
        // Once it is done nobody has this number any more; the act is still told apart from others.
        return List.of(records.isEmpty() ? act.subject().toString().substring(0, 8) : RecordNumbers.of(records));
    }

    @Override
    public String path(ActInWaiting act) {
        return "/desk/erasures/" + act.subject();
    }

    @Override
    public Set<UUID> concerned(ActInWaiting act) {
        return Stream.concat(
                        Stream.of(act.subject()),
                        same.of(act.subject()).stream().map(PersonRecord::person))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional
    public void perform(ActInWaiting act, Actor confirmer) {
        obstacles.refuse(found(act.subject()));
        Instant now = clock.instant();
        requests.open(act.subject()).ifPresent(open -> open.end(ErasureState.TAKEN_BACK, now));
        UUID id = Uuid7.at(now);
        requests.add(
                id,
                act.subject(),
                ErasureDoor.LEAD,
                ErasureState.PENDING,
                new ErasureRequests.Asking(now, act.askedBy(), confirmer.requiredPerson(), now, null));
        jobs.start(ErasureJob.KIND, id);
    }

    /**
     * What would go.
     *
     * @throws Refusal not found where nothing is kept under this id
     */
    List<PersonRecord> found(UUID person) {
        List<PersonRecord> records = same.of(person);
        if (records.isEmpty()) {
            throw Refusal.notFound();
        }
        return records;
    }

    /**
     * Whose record it is.
     *
     * @throws Refusal not found where there is no such record
     */
    UUID personOf(UUID record) {
        return same.personOf(record).orElseThrow(Refusal::notFound);
    }

    /** Where the lead asks, and where another confirms. */
    @ApplicationScoped
    @Transactional
    static class Asking {
        private final ActsInWaiting acts;
        private final EraseTogether together;
        private final Obstacles obstacles;
        private final CurrentPerson person;

        @Inject
        Asking(ActsInWaiting acts, EraseTogether together, Obstacles obstacles, CurrentPerson person) {
            this.acts = acts;
            this.together = together;
            this.obstacles = obstacles;
            this.person = person;
        }

        /**
         * Asks for it.
         *
         * @throws Refusal not found where nobody has this id, conflict with the reason where something stands against it, not allowed for a program
         */
        UUID ask(UUID whom) {
            person.requireHuman();
            obstacles.refuse(together.found(whom));
            return acts.ask(CODE, whom, JsonValue.EMPTY_JSON_OBJECT, "");
        }

        /**
         * Confirms it.
         *
         * @throws Refusal not found where nobody asked, conflict for who asked and whose own it is, and where something stands against it
         */
        void confirm(UUID whom) {
            ActInWaiting act = acts.waiting(CODE, whom).orElseThrow(Refusal::notFound);
            acts.confirm(act.id());
        }

        /** Whether it was asked for and waits. */
        boolean waits(UUID whom) {
            return acts.waiting(CODE, whom).isPresent();
        }
    }
}
