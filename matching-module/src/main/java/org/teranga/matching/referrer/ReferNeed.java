package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.minor.AlertLead;
import org.teranga.matching.pool.minor.ChildAlone;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.statement.AskForHelp;
import org.teranga.matching.pool.need.status.NeedQuestions;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Somebody of a partner enters a need for a household, with its yes. It is a need as any other: its household has its own page, the team looks
 * at it as at what came by the public form, and whoever entered it is one of those who touched it.
 */
@ApplicationScoped
class ReferNeed {
    private final AdmitReferrer admit;
    private final ReferralConsent consent;
    private final ReferredNeeds referred;
    private final NeedQuestions questions;
    private final AskForHelp askForHelp;
    private final Needs needs;
    private final AlertLead alertLead;
    private final AuditTrail audit;

    @Inject
    ReferNeed(
            AdmitReferrer admit,
            ReferralConsent consent,
            ReferredNeeds referred,
            NeedQuestions questions,
            AskForHelp askForHelp,
            Needs needs,
            AlertLead alertLead,
            AuditTrail audit) {
        this.admit = admit;
        this.consent = consent;
        this.referred = referred;
        this.questions = questions;
        this.askForHelp = askForHelp;
        this.needs = needs;
        this.alertLead = alertLead;
        this.audit = audit;
    }

    /**
     * Enters it; the same form sent twice enters it once.
     *
     * @param form     which form it is
     * @param language in which whoever fills it in reads
     * @return the need; empty where a child alone is meant, of whom the lead was told
     * @throws Refusal not allowed without an agreement today, invalid with every fault
     */
    @Transactional
    public Optional<NeedId> enter(Answers sent, UUID form, String language) {
        ReferrerAccess access = admit.required();
        Optional<NeedId> before = referred.sent(form, access.account());
        if (before.isPresent()) {
            return before;
        }
        Optional<ChildAlone> child = questions.childAlone(sent, language);
        if (child.isPresent()) {
            alertLead.alert(child.get(), EntryPoint.REFERRER_FORM);
            return Optional.empty();
        }
        List<FieldError> faults = new ArrayList<>();
        Optional<ReferralConsent.Said> said = consent.read(sent, faults);
        NeedDraft draft = draft(sent, language, faults);
        NeedId id = askForHelp.ask(draft, Optional.empty()).need();
        Need need = needs.find(id).orElseThrow();
        UUID person = need.contact().personId();
        referred.add(
                access,
                form,
                new ReferredNeed.Entered(id, person, draft.contact().name()));
        consent.keep(access, id, person, said.orElseThrow());
        audit.record("need.referred", "need", id.value());
        return Optional.of(id);
    }

    /** Faults of the yes and of the questions are told together. */
    private NeedDraft draft(Answers sent, String language, List<FieldError> faults) {
        NeedDraft draft;
        try {
            draft = questions.read(sent, EntryPoint.REFERRER_FORM, language);
        } catch (Invalid faulty) {
            faults.addAll(faulty.errors());
            throw Refusal.invalid(faults);
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return draft.writtenToIn(Languages.ofPersons(TenantContext.required().languages()));
    }
}
