package org.teranga.matching.moveon.helper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.TypedAddresses;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.matching.pool.need.statement.AskForHelp;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.Values;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.notification.AddressProven;

/** States a need of another kind for a household that is known: who it is and where is as it said; nobody types anything. */
@ApplicationScoped
class AskAsKnown {
    /** As far as one goes for a lesson, where nobody says how far. */
    private static final int USUAL_RADIUS = 40;

    private final AskForHelp askForHelp;
    private final Contacts contacts;
    private final TypedAddresses addresses;
    private final Event<AddressProven> proven;
    private final Clock clock;

    @Inject
    AskAsKnown(
            AskForHelp askForHelp,
            Contacts contacts,
            TypedAddresses addresses,
            Event<AddressProven> proven,
            Clock clock) {
        this.askForHelp = askForHelp;
        this.contacts = contacts;
        this.addresses = addresses;
        this.proven = proven;
        this.clock = clock;
    }

    /**
     * In the running transaction; the new need. An address that was proven is proven still.
     *
     * @param sent what the household answered of what is asked of this kind of help alone; nothing of it is required
     * @throws org.teranga.platform.refusal.Refusal invalid with every fault
     */
    UUID ask(Need known, String kind, Answers sent) {
        UUID person = known.contact().personId();
        boolean reached = addresses.among(List.of(person)).isEmpty();
        NeedDraft draft = new NeedDraft(
                terms(known.terms(), kind, sent), List.of(), contacts.open(known.contact()), clock.instant());
        Optional<UUID> account = Optional.ofNullable(known.accountId());
        UUID need = (account.isPresent() ? askForHelp.ask(draft, account) : askForHelp.askAnother(draft, person))
                .need()
                .value();
        if (reached) {
            proven.fire(new AddressProven(person));
        }
        return need;
    }

    /** The same household, place and languages; nothing that a home was asked for. */
    private NeedTerms terms(NeedTerms known, String kind, Answers sent) {
        FormReader in = new FormReader(sent);
        Values answered = KindQuestion.fields(NeedFields.questions(kind)).read(in);
        in.end();
        Values said = known.said().toBuilder()
                .with(NeedFields.KIND, kind)
                .with(NeedFields.RADIUS, USUAL_RADIUS)
                .with(NeedFields.REQUIRES, List.of())
                .with(NeedFields.FROM, LocalDate.ofInstant(clock.instant(), Formats.ZONE))
                .with(NeedFields.DURATION, null)
                .build();
        return new NeedTerms(known.locality(), KindQuestion.asked(NeedFields.QUESTIONS, kind, said.and(answered)));
    }
}
