package org.teranga.matching.pool.need.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.intake.OfferedKinds;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedReceipt;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.People;
import org.teranga.matching.pool.need.status.NeedQuestions;
import org.teranga.platform.event.DomainEvent;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/**
 * Receives a need that another association passes on with the household's consent: a new need here, with its own keys, receipt and link.
 * Since when the household waits stays what it was.
 */
@ApplicationScoped
public class ReceivePassedNeed {
    private final Needs needs;
    private final NeedQuestions questions;
    private final Contacts contacts;
    private final NeedLetters letters;
    private final OfferedKinds kinds;
    private final Event<DomainEvent> told;
    private final Clock clock;

    @Inject
    ReceivePassedNeed(
            Needs needs,
            NeedQuestions questions,
            Contacts contacts,
            NeedLetters letters,
            OfferedKinds kinds,
            Event<DomainEvent> told,
            Clock clock) {
        this.needs = needs;
        this.questions = questions;
        this.contacts = contacts;
        this.letters = letters;
        this.kinds = kinds;
        this.told = told;
        this.clock = clock;
    }

    /**
     * What is told of it, without keeping anything.
     *
     * @throws Refusal invalid with every fault; conflict where it is a child alone
     */
    public NeedDraft read(Answers answers, String language) {
        if (questions.childAlone(answers, language).isPresent()) {
            throw Refusal.conflict("minor.refused");
        }
        return questions.read(answers, EntryPoint.HANDOVER, language);
    }

    /**
     * Receives it.
     *
     * @param person       under whose key it lies
     * @param waitingSince since when the household waits
     * @param from         the name of the association that passes it on
     * @throws Refusal as {@link #read}, and for a kind that the association does not bring together
     */
    @Transactional
    public NeedId receive(UUID person, Answers answers, String language, Instant waitingSince, String from) {
        NeedDraft draft = read(answers, language);
        kinds.require(draft.terms().kind());
        Instant now = clock.instant();
        NeedId id = new NeedId(Uuid7.at(now));
        Need need = Need.ask(id, draft.terms(), contacts.seal(person, draft.contact()), waitingSince);
        SecretLink link = SecretLink.issue();
        need.followedBy(link);
        needs.add(need, draft.people(People.UNTOLD, LocalDate.ofInstant(now, Formats.ZONE), () -> Uuid7.at(now)), now);
        letters.passed(new NeedReceipt(id, need.receiptNumber(), link, false), need, draft.contact(), from);
        told.fire(DomainEvent.of(AskForHelp.STATED, id.value()));
        return id;
    }
}
