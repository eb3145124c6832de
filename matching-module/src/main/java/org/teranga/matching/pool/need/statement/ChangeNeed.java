package org.teranga.matching.pool.need.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.Retelling;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedReceipt;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.refusal.Refusal;

/** Changes a need for the household, by staff. */
@ApplicationScoped
public class ChangeNeed {
    private final Needs needs;
    private final Contacts contacts;
    private final Retold retold;
    private final NeedLetters letters;

    @Inject
    ChangeNeed(Needs needs, Contacts contacts, Retold retold, NeedLetters letters) {
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
        Need need = needs.find(id).orElseThrow(Refusal::notFound);
        if (need.status() == Status.WITHDRAWN) {
            throw Refusal.conflict("intake.withdrawn_already");
        }
        if (need.version() != seen) {
            throw Refusal.changedMeanwhile("problem.changed_meanwhile");
        }
        Retold.Outcome contact = retold.contact(new Retelling(
                "need", id.value(), need.receiptNumber(), need.contact(), need.accountId(), draft.contact()));
        need.change(draft.terms(), contacts.seal(contact.person(), draft.contact()));
        if (contact.newAddress()) {
            SecretLink link = SecretLink.issue();
            need.followedBy(link);
            letters.received(new NeedReceipt(id, need.receiptNumber(), link, false), need, draft.contact());
        }
        retold.done("need", id.value(), need.accountId());
    }
}
