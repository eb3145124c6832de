package org.teranga.platform.erasure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.notification.AddressProven;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.notification.Receipts;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Writes the e-mails about an erasure: the code, that it is certain, that a term ends. None is written afterwards: by then nobody knows the
 * address any more.
 */
@ApplicationScoped
public class ErasureLetters {
    private final Mails mails;
    private final Receipts receipts;
    private final PlatformHost host;
    private final Event<AddressProven> proven;

    @Inject
    ErasureLetters(Mails mails, Receipts receipts, PlatformHost host, Event<AddressProven> proven) {
        this.mails = mails;
        this.receipts = receipts;
        this.host = host;
        this.proven = proven;
    }

    /**
     * The code by which the person proves that it is the one.
     *
     * @return false where nothing is known of the address but that a stranger typed it, and its receipts of today are spent
     */
    boolean code(UUID person, EmailAddress to, String language, String code) {
        ErasureMail view = new ErasureMail(name(), code, null, address("/" + language + "/privacy"));
        return asReceipt(person, new Mail(to, language, "erasure_code", view, person));
    }

    /** That it is certain, on which day, and how it is taken back: after the code, which stood in that mailbox alone. */
    void pending(UUID person, EmailAddress to, String language, Instant due, SecretText link) {
        proven.fire(new AddressProven(person));
        send(person, to, language, "erasure_pending", new ErasureMail(name(), "", day(due), whole(language, link)));
    }

    /**
     * That the time of keeping ends, on which day, and how to stay.
     *
     * @return false where nothing is known of the address but that a stranger typed it, and its receipts of today are spent
     */
    public boolean term(UUID person, EmailAddress to, String language, Instant due, SecretText link) {
        ErasureMail view = new ErasureMail(name(), "", day(due), whole(language, link));
        return asReceipt(person, new Mail(to, language, "erasure_term", view, person));
    }

    /** To an address of which nothing is known but that somebody typed it, a letter goes as one of its receipts, of which there are few. */
    private boolean asReceipt(UUID person, Mail mail) {
        if (mails.isUnproven(person)) {
            return receipts.send(mail);
        }
        mails.send(mail);
        return true;
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
