package org.teranga.matching.pool.need.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.OfferedKinds;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedReceipt;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.People;
import org.teranga.platform.event.DomainEvent;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.Uuid7;

/** A household states a need, alone or with a caseworker. */
@ApplicationScoped
public class AskForHelp {
    /** A household stated a need. */
    public static final String STATED = "need.stated";

    private final Needs needs;
    private final Contacts contacts;
    private final NeedLetters letters;
    private final OfferedKinds kinds;
    private final Event<DomainEvent> told;
    private final Retold retold;
    private final Clock clock;

    @Inject
    AskForHelp(
            Needs needs,
            Contacts contacts,
            NeedLetters letters,
            OfferedKinds kinds,
            Event<DomainEvent> told,
            Retold retold,
            Clock clock) {
        this.needs = needs;
        this.contacts = contacts;
        this.letters = letters;
        this.kinds = kinds;
        this.told = told;
        this.retold = retold;
        this.clock = clock;
    }

    /**
     * Keeps the need; the receipt goes out by e-mail too, where there is one.
     *
     * @param owner the account whose file it belongs into, where the household has one
     * @throws org.teranga.platform.refusal.Refusal invalid for a kind that the association does not bring together
     */
    @Transactional
    public NeedReceipt ask(NeedDraft draft, Optional<UUID> owner) {
        return ask(draft, owner, owner.orElseGet(() -> Uuid7.at(clock.instant())));
    }

    /**
     * As {@link #ask}, from a household that left something before and has no account.
     *
     * @param person the id under which that is kept
     */
    @Transactional
    public NeedReceipt askAnother(NeedDraft draft, UUID person) {
        return ask(draft, Optional.empty(), person);
    }

    private NeedReceipt ask(NeedDraft draft, Optional<UUID> owner, UUID person) {
        kinds.require(draft.terms().kind());
        Instant now = clock.instant();
        NeedId id = new NeedId(Uuid7.at(now));
        EncryptedContact sealed = contacts.seal(person, draft.contact());
        Need need = Need.ask(id, draft.terms(), sealed, draft.waitingSince());
        SecretLink link = SecretLink.issue();
        need.followedBy(link);
        owner.ifPresent(need::belongsTo);
        needs.add(need, draft.people(People.UNTOLD, LocalDate.ofInstant(now, Formats.ZONE), () -> Uuid7.at(now)), now);
        NeedReceipt receipt = new NeedReceipt(id, need.receiptNumber(), link, false);
        boolean mailed = letters.received(receipt, need, draft.contact());
        retold.stated("need", id.value(), owner.orElse(null));
        told.fire(DomainEvent.of(STATED, id.value()));
        return receipt.mailed(mailed);
    }
}
