package org.teranga.matching.pool.need.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.minor.AlertLead;
import org.teranga.matching.pool.minor.ChildAlone;
import org.teranga.matching.pool.need.HouseholdPeople;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.People;
import org.teranga.matching.pool.need.WithdrawNeed;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/**
 * A household says its people, at any time until it withdraws. Whoever said yes to other people is asked again; where children turn out to
 * be alone, the need is taken back, what was proposed for it ends, and the lead is told.
 */
@ApplicationScoped
public class TellPeople {
    private final Needs needs;
    private final HouseholdPeople people;
    private final Contacts contacts;
    private final Retold retold;
    private final WithdrawNeed withdrawNeed;
    private final AlertLead alertLead;
    private final Clock clock;

    @Inject
    TellPeople(
            Needs needs,
            HouseholdPeople people,
            Contacts contacts,
            Retold retold,
            WithdrawNeed withdrawNeed,
            AlertLead alertLead,
            Clock clock) {
        this.needs = needs;
        this.people = people;
        this.contacts = contacts;
        this.retold = retold;
        this.withdrawNeed = withdrawNeed;
        this.alertLead = alertLead;
        this.clock = clock;
    }

    /** Those of a need, with their names, as they are counted today. */
    @Transactional
    public People of(NeedId id) {
        return people.named(id).on(today());
    }

    /**
     * Keeps them.
     *
     * @param from by which way they are said
     * @return whether it is a need still
     * @throws Refusal not found where there is no such need, conflict where it is taken back, invalid with every fault
     */
    @Transactional
    public boolean tell(NeedId id, Answers sent, EntryPoint from) {
        Need need = needs.find(id).orElseThrow(Refusal::notFound);
        if (need.status() == Status.WITHDRAWN) {
            throw Refusal.conflict("intake.withdrawn_already");
        }
        Instant now = clock.instant();
        PeopleForm.Told told = PeopleForm.read(sent, people.named(id), today(), () -> Uuid7.at(now));
        if (told.people().childrenAlone()) {
            withdrawNeed.withdraw(List.of(id));
            alertLead.alert(child(need, told.people()), from);
            return false;
        }
        if (told.composition() != null) {
            need.composedOf(told.composition());
        }
        need.isOf(told.people());
        people.tell(id, need.contact().personId(), told.people(), now);
        retold.done("need", id.value(), need.accountId());
        return true;
    }

    private ChildAlone child(Need need, People told) {
        return new ChildAlone(
                need.terms().kind(),
                need.terms().locality().label(),
                need.terms().locality().department(),
                told.children(),
                contacts.open(need.contact()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }
}
