package org.teranga.matching.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.sms.TextLink;
import org.teranga.platform.sms.TextMessage;
import org.teranga.platform.sms.TextMessages;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Writes to a household about what is its own: by e-mail, or by text message where there is a number and no address. Each link ends the one
 * before.
 */
@ApplicationScoped
@Transactional
public class HouseholdLetters {
    private static final String LATEST =
            "select id from matching.need where tenant_id = :tenant and person_id = :person"
                    + " order by status = 'withdrawn', id desc limit 1";

    private final TenantDatabase database;
    private final Needs needs;
    private final Contacts contacts;
    private final Mails mails;
    private final TextMessages texts;
    private final PlatformHost host;

    @Inject
    HouseholdLetters(
            TenantDatabase database,
            Needs needs,
            Contacts contacts,
            Mails mails,
            TextMessages texts,
            PlatformHost host) {
        this.database = database;
        this.needs = needs;
        this.contacts = contacts;
        this.mails = mails;
        this.texts = texts;
        this.host = host;
    }

    /** The need by which the team knows a household: one that is open, else the latest; empty where it left none. */
    public Optional<Need> latest(UUID person) {
        database.flush();
        return database.sql(LATEST).bind("person", person).first(UUID.class).flatMap(id -> needs.find(new NeedId(id)));
    }

    /** In which language its pages are there for it; empty where it left no need. */
    public Optional<String> language(UUID person) {
        return latest(person).map(need -> language(need.contact().language()));
    }

    /** Writes in the running transaction; whoever can be reached by no way reads it on the own page. */
    public void write(HouseholdLetter letter) {
        latest(letter.person()).ifPresent(need -> write(letter, contacts.open(need.contact())));
    }

    private void write(HouseholdLetter letter, Contact contact) {
        Optional<EmailAddress> email = Optional.ofNullable(contact.email()).flatMap(EmailAddress::parse);
        Optional<PhoneNumber> phone = Optional.ofNullable(contact.phone()).flatMap(PhoneNumber::parse);
        SecretLink link = SecretLink.issue();
        Tenant tenant = TenantContext.required();
        if (email.isPresent()) {
            letter.followedBy().accept(link, contacts.emailHash(email.get().value()));
            String url = host.addressOf(tenant.slug()) + letter.path().apply(language(contact.language()), link);
            Record view = letter.view().apply(tenant.name(), url);
            mails.send(new Mail(email.get(), contact.language(), letter.template(), view, letter.person()));
        } else if (phone.isPresent()) {
            letter.followedBy().accept(link, contacts.phoneHash(phone.get()));
            String address = host.base() + new TextLink(tenant.id(), letter.texted() + link.token()).path();
            texts.send(TextMessage.of(letter.person(), phone.get(), contact.language(), "sms.written", address));
        }
    }

    private static String language(String said) {
        return Languages.negotiate(
                        said,
                        Languages.of(
                                Languages.ofPersons(TenantContext.required().languages())))
                .tag();
    }
}
