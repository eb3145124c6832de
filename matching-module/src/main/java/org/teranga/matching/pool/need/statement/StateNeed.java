package org.teranga.matching.pool.need.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.LeftRecords;
import org.teranga.matching.pool.contact.LeftRecords.KnownPerson;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.intake.EntryPoints;
import org.teranga.matching.pool.minor.AlertLead;
import org.teranga.matching.pool.minor.ChildAlone;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.NeedReceipt;
import org.teranga.matching.pool.need.status.NeedQuestions;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** What was sent, by form or as JSON, becomes a need; what a child alone sends does not. */
@ApplicationScoped
class StateNeed {
    private final NeedQuestions questions;
    private final AskForHelp askForHelp;
    private final AlertLead alertLead;
    private final EntryPoints entryPoints;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final LeftRecords records;

    @Inject
    StateNeed(
            NeedQuestions questions,
            AskForHelp askForHelp,
            AlertLead alertLead,
            EntryPoints entryPoints,
            CurrentPerson person,
            AuditTrail audit,
            LeftRecords records) {
        this.questions = questions;
        this.askForHelp = askForHelp;
        this.alertLead = alertLead;
        this.entryPoints = entryPoints;
        this.person = person;
        this.audit = audit;
        this.records = records;
    }

    /** What became of it. */
    sealed interface Outcome {}

    /**
     * It is a need now.
     *
     * @param held    whether there is an address and no mail goes, since no more go to it today
     * @param unsaid  what stands between the household and an answer, since it was not said
     * @param ignored the fields that this way of coming in does not have
     */
    record Stated(NeedReceipt receipt, boolean held, List<String> unsaid, List<String> ignored) implements Outcome {}

    /** A child alone asked: nothing is kept that could be matched, and the lead was told. */
    record ByChild() implements Outcome {}

    /**
     * By the form.
     *
     * @throws org.teranga.platform.refusal.Refusal invalid with every fault
     */
    Outcome byForm(Answers sent, String language) {
        return take(sent, entryPoints.form(), language, null);
    }

    /**
     * By the form, from somebody who left something before.
     *
     * @throws org.teranga.platform.refusal.Refusal invalid with every fault
     */
    Outcome another(KnownPerson known, Answers sent, String language) {
        return take(sent, EntryPoint.PUBLIC_FORM, language, known);
    }

    /**
     * Who is behind a link.
     *
     * @throws Refusal not found where it leads nowhere, or to what belongs to an account
     */
    KnownPerson behind(SecretLink link) {
        return records.behind(link).orElseThrow(Refusal::notFound);
    }

    /**
     * As JSON.
     *
     * @throws org.teranga.platform.refusal.Refusal invalid with every fault
     */
    Outcome byJson(Answers sent, String language) {
        return take(sent, entryPoints.json(), language, null);
    }

    private Outcome take(Answers sent, EntryPoint from, String language, @Nullable KnownPerson known) {
        Optional<ChildAlone> child = questions.childAlone(sent, language);
        if (child.isPresent()) {
            alertLead.alert(child.get(), from);
            return new ByChild();
        }
        NeedDraft draft = questions.read(sent, from, language);
        NeedReceipt receipt = known != null && known.is(draft.contact())
                ? askForHelp.askAnother(draft, known.person())
                : askForHelp.ask(inTheirLanguage(draft), entryPoints.owner(Permission.NEEDS_READ));
        if (!from.need(sent).all("waiting_since").isEmpty()) {
            audit.record("need.waiting_since", "need", receipt.need().value());
        }
        boolean held = draft.contact().email() != null && !receipt.mailed();
        return new Stated(receipt, held, draft.terms().unsaid(), from.ignoredOfNeed(sent));
    }

    private NeedDraft inTheirLanguage(NeedDraft draft) {
        boolean forOthers = person.may(Permission.NEEDS_READ);
        return forOthers
                ? draft.writtenToIn(Languages.ofPersons(TenantContext.required().languages()))
                : draft;
    }
}
