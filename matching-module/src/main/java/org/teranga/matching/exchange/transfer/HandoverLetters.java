package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.sms.TextLink;
import org.teranga.platform.sms.TextMessage;
import org.teranga.platform.sms.TextMessages;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** What is written to a person about a transfer, in their language: by e-mail, or by text message where there is a number and no address. */
@ApplicationScoped
class HandoverLetters {
    /** What tells the link of a transfer in a text message from others. */
    static final String TEXTED = "h";

    private final Mails mails;
    private final TextMessages texts;
    private final PlatformHost host;

    @Inject
    HandoverLetters(Mails mails, TextMessages texts, PlatformHost host) {
        this.mails = mails;
        this.texts = texts;
        this.host = host;
    }

    /** The address of the page behind the link of a letter, from the root of the host. */
    static String path(String lang, SecretLink link) {
        return "/" + lang + "/handover/" + link.token();
    }

    /** A language in which that page is there. */
    static String language(RecordToTransfer record) {
        return Languages.negotiate(
                        record.contact().language(),
                        Languages.of(
                                Languages.ofPersons(TenantContext.required().languages())))
                .tag();
    }

    /**
     * Asks, in the running transaction.
     *
     * @param letter {@code asked} or {@code changed}
     * @return whether the person is written to; else they have to be called
     */
    boolean ask(String letter, Transfer transfer, RecordToTransfer record, SecretLink link) {
        Tenant tenant = TenantContext.required();
        String email = record.contact().email();
        if (email != null) {
            String url = host.addressOf(tenant.slug()) + path(language(record), link);
            mails.send(mail(letter, transfer, record, email, url));
            return !mails.isUnproven(record.person());
        }
        String address = host.base() + new TextLink(tenant.id(), TEXTED + link.token()).path();
        return text(record, "sms.asked", address);
    }

    /** Says that it stays here; whoever has a telephone alone reads it on the own page. */
    void back(Transfer transfer, RecordToTransfer record) {
        String email = record.contact().email();
        if (email != null) {
            mails.send(mail("back", transfer, record, email, ""));
        }
    }

    private Mail mail(String letter, Transfer transfer, RecordToTransfer record, String email, String url) {
        return new Mail(
                new EmailAddress(email),
                record.contact().language(),
                "handover",
                new HandoverMail(
                        TenantContext.required().name(),
                        letter,
                        transfer.kind(),
                        transfer.otherName(),
                        record.number(),
                        url),
                record.person());
    }

    private boolean text(RecordToTransfer record, String key, String address) {
        Optional<PhoneNumber> phone =
                Optional.ofNullable(record.contact().phone()).flatMap(PhoneNumber::parse);
        return phone.isPresent()
                && texts.send(TextMessage.of(
                                record.person(), phone.get(), record.contact().language(), key, address))
                        .goes();
    }
}
