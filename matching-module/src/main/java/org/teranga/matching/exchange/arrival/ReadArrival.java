package org.teranga.matching.exchange.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.exchange.TransferCopy;
import org.teranga.matching.exchange.TransferFacts;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.statement.ReceivePassedNeed;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.arrival.OfferQuestions;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.refusal.Refusal;

/** Opens what arrived, for whoever may work on files; nobody opens their own. */
@ApplicationScoped
@Transactional
public class ReadArrival {
    private final ReceivePassedNeed needs;
    private final OfferQuestions offers;
    private final FieldCipher cipher;
    private final Contacts contacts;
    private final Persons persons;
    private final CurrentPerson person;

    @Inject
    ReadArrival(
            ReceivePassedNeed needs,
            OfferQuestions offers,
            FieldCipher cipher,
            Contacts contacts,
            Persons persons,
            CurrentPerson person) {
        this.needs = needs;
        this.offers = offers;
        this.cipher = cipher;
        this.contacts = contacts;
        this.persons = persons;
        this.person = person;
    }

    /**
     * What is told.
     *
     * @param facts as pages show it
     */
    public record Opened(TransferCopy copy, TransferFacts facts, Contact contact) {}

    /** Opens it; empty where it is answered. */
    Optional<TransferCopy> copy(ArrivedTransfer one) {
        byte[] sealed = one.sealed();
        return sealed == null
                ? Optional.empty()
                : cipher.decrypt(one.person(), ReceiveTransfer.SEALED, sealed).map(TransferCopy::read);
    }

    /**
     * As pages show it.
     *
     * @throws Refusal not allowed where it is the reader's own
     */
    public Optional<Opened> open(ArrivedTransfer one) {
        Optional<Opened> opened = copy(one).map(this::opened);
        opened.ifPresent(this::requireOther);
        return opened;
    }

    /** Whether it is the reader's own: nobody learns from a list that they came. */
    public boolean own(ArrivedTransfer one) {
        return copy(one).map(this::opened).filter(this::isOwn).isPresent();
    }

    private Opened opened(TransferCopy copy) {
        if (copy.kind().equals("need")) {
            NeedDraft draft = needs.read(copy.answers(), copy.language());
            LocalDate since = LocalDate.ofInstant(copy.since(), Formats.ZONE);
            return new Opened(copy, TransferFacts.of(draft, since), draft.contact());
        }
        OfferDraft draft = offers.read(copy.answers(), EntryPoint.HANDOVER, copy.language());
        return new Opened(copy, TransferFacts.of(draft), draft.contact());
    }

    private void requireOther(Opened opened) {
        if (isOwn(opened)) {
            throw Refusal.forbidden("problem.own_matter");
        }
    }

    private boolean isOwn(Opened opened) {
        UUID reader = person.requiredSubject();
        Set<String> marks = contacts.marks(opened.contact());
        return persons.allOf(Set.of(), marks).contains(reader)
                || persons.allOf(Set.of(reader)).stream().anyMatch(persons.allOf(Set.of(), marks)::contains);
    }
}
