package org.teranga.matching.moveon.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.matching.moveon.own.LetterPlanPages;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SecretLink;
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

/** Writes to a household about its plan: by e-mail, or by text message where there is a number and no address. Each link ends the one before. */
@ApplicationScoped
@Transactional
public class PlanLetters {
    /** Whether it would like a plan. */
    public static final String ASKED = "asked";

    /** A date comes. */
    static final String DATE = "date";

    /** A step stands still. */
    static final String STILL = "still";

    /** What tells the link of a plan in a text message from others. */
    static final String TEXTED = "p";

    private static final String LATEST = """
            select n.id from matching.need n join matching.move_on_plan m on m.tenant_id = n.tenant_id and m.person_id = n.person_id
            where n.tenant_id = :tenant and m.id = :plan order by n.status = 'withdrawn', n.id desc limit 1
            """;

    private final TenantDatabase database;
    private final Needs needs;
    private final Contacts contacts;
    private final MoveOnPlans plans;
    private final Mails mails;
    private final TextMessages texts;
    private final PlatformHost host;

    @Inject
    PlanLetters(
            TenantDatabase database,
            Needs needs,
            Contacts contacts,
            MoveOnPlans plans,
            Mails mails,
            TextMessages texts,
            PlatformHost host) {
        this.database = database;
        this.needs = needs;
        this.contacts = contacts;
        this.plans = plans;
        this.mails = mails;
        this.texts = texts;
        this.host = host;
    }

    /** The need by which the team knows the household of a plan: one that is open, else the latest; empty where it left none. */
    Optional<UUID> need(UUID plan) {
        return database.sql(LATEST).bind("plan", plan).first(UUID.class);
    }

    /** Writes in the running transaction; whoever can be reached by no way reads it on the own page. */
    public void write(UUID plan, String letter) {
        database.flush();
        need(plan)
                .flatMap(id -> needs.find(new NeedId(id)))
                .ifPresent(need -> write(plan, letter, need.contact().personId(), contacts.open(need.contact())));
    }

    private void write(UUID plan, String letter, UUID person, Contact contact) {
        Optional<EmailAddress> email = Optional.ofNullable(contact.email()).flatMap(EmailAddress::parse);
        Optional<PhoneNumber> phone = Optional.ofNullable(contact.phone()).flatMap(PhoneNumber::parse);
        SecretLink link = SecretLink.issue();
        Tenant tenant = TenantContext.required();
        if (email.isPresent()) {
            plans.followedBy(plan, link, contacts.emailHash(email.get().value()));
            String url = host.addressOf(tenant.slug()) + LetterPlanPages.path(language(contact.language()), link);
            PlanMail view = new PlanMail(tenant.name(), letter, url);
            mails.send(new Mail(email.get(), contact.language(), "plan", view, person));
        } else if (phone.isPresent()) {
            plans.followedBy(plan, link, contacts.phoneHash(phone.get()));
            String address = host.base() + new TextLink(tenant.id(), TEXTED + link.token()).path();
            texts.send(TextMessage.of(person, phone.get(), contact.language(), "sms.written", address));
        }
    }

    /** A language in which that page is there. */
    static String language(String said) {
        return Languages.negotiate(
                        said,
                        Languages.of(
                                Languages.ofPersons(TenantContext.required().languages())))
                .tag();
    }
}
