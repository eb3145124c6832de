package org.teranga.matching.incident.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.duty.DutyMembers;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.sms.TextLink;
import org.teranga.platform.sms.TextMessage;
import org.teranga.platform.sms.TextMessages;
import org.teranga.platform.sms.TextRank;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Writes to members that something waits for them: by e-mail, and by text message at any hour where they said a number for it. */
@ApplicationScoped
class AlertLetters {
    private final MemberBook members;
    private final DutyMembers duty;
    private final Mails mails;
    private final TextMessages texts;
    private final PlatformHost host;

    @Inject
    AlertLetters(MemberBook members, DutyMembers duty, Mails mails, TextMessages texts, PlatformHost host) {
        this.members = members;
        this.duty = duty;
        this.mails = mails;
        this.texts = texts;
        this.host = host;
    }

    /** Writes in the running transaction. */
    void write(Collection<UUID> accounts, Rung rung) {
        if (accounts.isEmpty()) {
            return;
        }
        Tenant tenant = TenantContext.required();
        Map<UUID, DutyMembers.Said> said = duty.of(accounts);
        List<Member> all = List.copyOf(members.find(accounts).values());
        mails.sendFirst(all.stream()
                .filter(member -> EmailAddress.parse(member.email()).isPresent())
                .map(member -> mail(tenant, member, rung))
                .toList());
        String link = host.base() + new TextLink(tenant.id(), "").path();
        for (Member member : all) {
            PhoneNumber phone = said.containsKey(member.subject())
                    ? said.get(member.subject()).phone()
                    : null;
            if (phone != null) {
                texts.send(
                        TextMessage.of(member.subject(), phone, member.language(tenant.languages()), "sms.waits", link)
                                .ranked(TextRank.NOW));
            }
        }
    }

    private Mail mail(Tenant tenant, Member member, Rung rung) {
        String language = member.language(tenant.languages());
        boolean administrators = rung == Rung.ADMINISTRATORS;
        String page = administrators ? "/" : "/desk/duty";
        return new Mail(
                new EmailAddress(member.email()),
                language,
                "incident_alert",
                new AlertMail(
                        tenant.name(),
                        administrators ? "administrators" : "waits",
                        host.addressOf(tenant.slug()) + "/" + language + page),
                member.subject());
    }
}
