package org.teranga.training.certificate.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.training.certificate.Certificate;
import org.teranga.training.certificate.Certificates;
import org.teranga.training.certificate.Revocation;

/** The letters to whoever lost a certificate. A letter and the note that it was written are one transaction. */
@ApplicationScoped
class TellRevoked {
    private static final int MOST = 100;

    private final Certificates certificates;
    private final MemberBook members;
    private final Mails mails;
    private final PlatformHost host;
    private final Clock clock;

    @Inject
    TellRevoked(Certificates certificates, MemberBook members, Mails mails, PlatformHost host, Clock clock) {
        this.certificates = certificates;
        this.members = members;
        this.mails = mails;
        this.host = host;
        this.clock = clock;
    }

    /** Writes some of the letters that are due in the open association; whether there may be more. */
    @Transactional
    public boolean some() {
        List<Certificate> untold = certificates.untold(MOST);
        Map<UUID, Member> people = members.find(untold.stream()
                .map(Certificate::person)
                .filter(Objects::nonNull)
                .toList());
        for (Certificate one : untold) {
            Member member = one.person() == null ? null : people.get(one.person());
            if (member != null && member.active()) {
                write(TenantContext.required(), member, one);
            }
        }
        certificates.told(untold, clock.instant());
        return untold.size() == MOST;
    }

    private void write(Tenant tenant, Member member, Certificate one) {
        Revocation revocation = one.revocation();
        EmailAddress address = EmailAddress.parse(member.email()).orElse(null);
        if (revocation == null || address == null) {
            return;
        }
        String language = member.language(tenant.languages());
        RevocationMail view = new RevocationMail(
                tenant.name(),
                member.name(),
                one.words().in(one.words().readIn(language)).title(),
                Formats.of(Languages.of(language).orElse(Languages.FRENCH))
                        .date(revocation.at().atZone(Formats.ZONE).toLocalDate()),
                host.addressOf(tenant.slug()) + "/" + language + "/me/certificates/" + one.id());
        mails.send(new Mail(address, language, "certificate_revoked", view, member.subject()));
    }
}
