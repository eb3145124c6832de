package org.teranga.matching.referrer.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.referrer.Agreement;
import org.teranga.matching.referrer.Agreements;
import org.teranga.matching.referrer.Partner;
import org.teranga.matching.referrer.Partners;
import org.teranga.matching.referrer.ReferredNeeds;
import org.teranga.matching.referrer.Referrer;
import org.teranga.matching.referrer.Referrers;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.ReferrerAccounts;
import org.teranga.platform.identity.ReferrerAccounts.Invitee;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** Begins with a partner, signs, invites its caseworkers, and ends each of these. Whoever changes a partner holds it. */
@ApplicationScoped
@Transactional
class LeadPartners {
    private final Partners partners;
    private final Agreements agreements;
    private final Referrers referrers;
    private final ReferredNeeds referred;
    private final ReferrerAccounts accounts;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    LeadPartners(
            Partners partners,
            Agreements agreements,
            Referrers referrers,
            ReferredNeeds referred,
            ReferrerAccounts accounts,
            CurrentPerson person,
            AuditTrail audit) {
        this.partners = partners;
        this.agreements = agreements;
        this.referrers = referrers;
        this.referred = referred;
        this.accounts = accounts;
        this.person = person;
        this.audit = audit;
    }

    /**
     * A new partner. Without an agreement nobody of it sees anything.
     *
     * @throws Refusal invalid where the name will not do, or another goes on under it
     */
    UUID begin(Answers sent) {
        FormReader in = new FormReader(sent);
        String name = named(in, "name", "partner.fault.name");
        in.end();
        UUID id = partners.begin(name, person.requiredSubject())
                .orElseThrow(() -> Refusal.invalid(List.of(FieldError.of("name", "partner.fault.known"))));
        audit.record("partner.begin", "partner", id);
        return id;
    }

    private Partner goingOn(UUID id) {
        Partner partner = partners.hold(id).orElseThrow(Refusal::notFound);
        if (!partner.goesOn()) {
            throw Refusal.conflict("partner.ended_already");
        }
        return partner;
    }

    /**
     * Keeps what was signed; the edition before counts no more.
     *
     * @throws Refusal not found, conflict where it has ended, invalid with every fault
     */
    void sign(UUID id, Answers sent) {
        goingOn(id);
        FormReader in = new FormReader(sent);
        String text = in.lines("text", Agreement.LONGEST_TEXT);
        LocalDate starts = in.day("starts_on");
        LocalDate ends = in.day("ends_on");
        String signer = named(in, "signer", "partner.fault.signer");
        if (text == null && !in.faulty("text")) {
            in.fault("text", "partner.fault.text", Agreement.LONGEST_TEXT);
        }
        if (starts == null && !in.faulty("starts_on")) {
            in.fault("starts_on", "partner.fault.day");
        }
        boolean past = ends != null && (ends.isBefore(agreements.today()) || starts != null && ends.isBefore(starts));
        if (past || ends == null && !in.faulty("ends_on")) {
            in.fault("ends_on", "partner.fault.ends_on");
        }
        if (!"yes".equals(in.first("signed"))) {
            in.fault("signed", "partner.fault.signed");
        }
        in.end();
        if (text == null || starts == null || ends == null) {
            throw new IllegalStateException("what has no fault is there");
        }
        agreements.add(id, new Agreements.Signed(text, starts, ends, signer), person.requiredSubject());
        audit.record("partner.sign", "partner", id);
    }

    /**
     * Invites a caseworker of it.
     *
     * @throws Refusal not found, conflict where it has ended or has no agreement today, invalid with every fault
     */
    void invite(UUID id, Answers sent) {
        goingOn(id);
        if (agreements.today(id).isEmpty()) {
            throw Refusal.conflict("partner.no_agreement");
        }
        FormReader in = new FormReader(sent);
        String name = named(in, "invitee", "partner.fault.invitee");
        Optional<EmailAddress> email = EmailAddress.parse(in.first("email"));
        if (email.isEmpty()) {
            in.fault("email", "member.fault.email");
        }
        List<String> offered = TenantContext.required().languages();
        String language = offered.contains(in.first("language")) ? in.first("language") : offered.getFirst();
        in.end();
        UUID invitation = accounts.invite(new Invitee(name, email.orElseThrow(), language));
        referrers.invited(id, invitation, person.requiredSubject());
        audit.record("partner.invite", "partner", id);
    }

    /**
     * It ends for a caseworker at once; what they looked after goes to the colleague who is named, else to nobody until somebody is.
     *
     * @throws Refusal not found where it is none of this partner's, or the colleague is none
     */
    void end(UUID id, UUID referrer, Optional<UUID> colleague) {
        partners.hold(id).orElseThrow(Refusal::notFound);
        Referrer one = referrers
                .find(referrer)
                .filter(known -> known.partner().equals(id))
                .orElseThrow(Refusal::notFound);
        Optional<UUID> to = colleague.map(account -> of(id, account, referrer));
        if (!referrers.end(referrer)) {
            return;
        }
        UUID account = one.account();
        if (account != null) {
            to.ifPresent(other -> referred.handOver(id, account, other));
            referred.letGo(account);
            accounts.end(account);
        } else if (one.invitation() != null) {
            accounts.takeBack(one.invitation());
        }
        audit.record("partner.end_referrer", "partner", id);
    }

    /**
     * What nobody looks after goes to a caseworker of the partner.
     *
     * @throws Refusal not found where that is none of its caseworkers
     */
    void give(UUID id, UUID account) {
        goingOn(id);
        referred.giveLeft(id, of(id, account, id));
        audit.record("partner.hand_over", "partner", id);
    }

    private UUID of(UUID id, UUID account, UUID but) {
        return referrers.at(id).stream()
                .filter(one -> !one.id().equals(but) && account.equals(one.account()))
                .map(Referrer::account)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * It comes to an end, and all its caseworkers with it, at once.
     *
     * @throws Refusal not found
     */
    void end(UUID id) {
        partners.hold(id).orElseThrow(Refusal::notFound);
        if (!partners.end(id, person.requiredSubject())) {
            return;
        }
        referrers.at(id).forEach(one -> end(id, one.id(), Optional.empty()));
        audit.record("partner.end", "partner", id);
    }

    private static String named(FormReader in, String field, String fault) {
        String name = in.text(field);
        if (name.isBlank() || name.length() > Agreement.LONGEST_NAME) {
            in.fault(field, fault, Agreement.LONGEST_NAME);
        }
        return name;
    }
}
