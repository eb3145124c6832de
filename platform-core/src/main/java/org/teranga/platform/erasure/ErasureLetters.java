package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantContext;

/**
 * What is written about an erasure: the code, that it is certain, that a term ends. None is written afterwards: by then nobody knows the
 * address any more.
 */
@ApplicationScoped
class ErasureLetters {
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    ErasureLetters(Mails mails, PlatformHost host) {
        this.mails = mails;
        this.host = host;
    }

    /** The code by which the person proves that it is the one. */
    void code(UUID person, EmailAddress to, String language, String code) {
        send(
                person,
                to,
                language,
                "erasure_code",
                new ErasureMail(name(), code, null, address("/" + language + "/privacy")));
    }

    /** That it is certain, on which day, and how it is taken back. */
    void pending(UUID person, EmailAddress to, String language, Instant due, SecretText link) {
        send(person, to, language, "erasure_pending", new ErasureMail(name(), "", day(due), whole(language, link)));
    }

    /** That the time of keeping ends, on which day, and how to stay. */
    void term(UUID person, EmailAddress to, String language, Instant due, SecretText link) {
        send(person, to, language, "erasure_term", new ErasureMail(name(), "", day(due), whole(language, link)));
    }

    private void send(UUID person, EmailAddress to, String language, String template, ErasureMail mail) {
        mails.send(new Mail(to, language, template, mail, person));
    }

    private String whole(String language, SecretText link) {
        return address(ErasureLinkPages.path(language, link));
    }

    private String address(String path) {
        return host.addressOf(TenantContext.required().slug()) + path;
    }

    static LocalDate day(Instant due) {
        return LocalDate.ofInstant(due, Formats.ZONE);
    }

    private static String name() {
        return TenantContext.required().name();
    }
}
