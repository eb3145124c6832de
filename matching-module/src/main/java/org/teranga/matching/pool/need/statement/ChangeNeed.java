package org.teranga.matching.pool.need.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.Retelling;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.need.HouseholdPeople;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedReceipt;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.People;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** Changes a need for the household, by staff. */
@ApplicationScoped
public class ChangeNeed {
    private final Needs needs;
    private final Contacts contacts;
    private final Retold retold;
    private final NeedLetters letters;
    private final HouseholdPeople people;
    private final Clock clock;

    @Inject
    ChangeNeed(
            Needs needs, Contacts contacts, Retold retold, NeedLetters letters, HouseholdPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
        this.needs = needs;
        this.contacts = contacts;
        this.retold = retold;
        this.letters = letters;
    }

    /**
     * Tells it; since when the household waits stays as it was.
     *
     * @param seen the version on which this is based
     * @throws Refusal not found where there is no such need, conflict where it is withdrawn or somebody has changed it since
     */
    @Transactional
    public void change(NeedId id, NeedDraft draft, long seen) {
        Need need = waiting(id);
        if (need.version() != seen) {
            throw Refusal.changedMeanwhile("problem.changed_meanwhile");
        }
        Retold.Outcome contact = told(need, draft);
        if (contact.newAddress()) {
            renewed(need, draft);
        }
        retold.done("need", id.value(), need.accountId());
    }

    /**
     * As if it was told anew, by staff who make two needs of one human one; whoever is named from now on gets no link, since nobody has said
     * that the address is theirs.
     *
     * @param confirmed whether its person was reached by its address, where a fresh link goes then, if it stays
     * @throws Refusal not found where there is no such need, conflict where it is withdrawn
     */
    @Transactional
    public void merge(NeedId id, NeedDraft draft, boolean confirmed) {
        Need need = waiting(id);
        if (told(need, draft).newAddress()) {
            need.followedBy(SecretLink.issue());
        } else if (confirmed && need.accountId() == null) {
            renewed(need, draft);
        }
        retold.done("need", id.value(), need.accountId());
    }

    /**
     * By staff who undo that: it is again what it was, and whose it was.
     *
     * @param person under whose key it lay
     * @throws Refusal not found where there is no such need, conflict where it is withdrawn
     */
    @Transactional
    public void unmerge(NeedId id, NeedDraft draft, UUID person) {
        Need need = waiting(id);
        need.change(draft.terms(), contacts.seal(person, draft.contact()));
        tellPeople(need, draft);
        retold.done("need", id.value(), need.accountId());
    }

    /** The letters of before lead nowhere any more; the address gets a link of its own. */
    private void renewed(Need need, NeedDraft draft) {
        SecretLink link = SecretLink.issue();
        need.followedBy(link);
        letters.received(new NeedReceipt(need.id(), need.receiptNumber(), link, false), need, draft.contact());
    }

    private Need waiting(NeedId id) {
        Need need = needs.find(id).orElseThrow(Refusal::notFound);
        if (need.status() == Status.WITHDRAWN) {
            throw Refusal.conflict("intake.withdrawn_already");
        }
        return need;
    }

    private Retold.Outcome told(Need need, NeedDraft draft) {
        Retold.Outcome contact = retold.contact(new Retelling(
                "need", need.id().value(), need.receiptNumber(), need.contact(), need.accountId(), draft.contact()));
        need.change(draft.terms(), contacts.seal(contact.person(), draft.contact()));
        tellPeople(need, draft);
        return contact;
    }

    /** PeopleAges that were said anew are those of its people; without ages, people who are no longer so many are not known any more. */
    private void tellPeople(Need need, NeedDraft draft) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
        People known = people.named(need.id()).on(today);
        if (!draft.ages().isEmpty()) {
            People told = draft.people(known, today, () -> Uuid7.at(now));
            need.isOf(told);
            people.tell(need.id(), need.contact().personId(), told, now);
        } else if (known.told() && !known.counts(need.terms().household())) {
            people.forget(need.id());
        }
    }
}
