package org.teranga.rights.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teranga.platform.content.Library;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.MemberFilter;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.desk.Titles;

/**
 * Writes to those who check pages what is due: one letter for all pages together, each page once a month, in the language that each of them reads. The letter and the note that it
 * was written are one transaction, so that neither is without the other; a mail server that is away finds the letter in the outbox.
 */
@ApplicationScoped
class RemindReview {
    private static final int NAMED = 20;
    private static final int MOST = 50;

    private final DueDocuments due;
    private final Library library;
    private final MemberBook members;
    private final Mails mails;
    private final PlatformHost host;
    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    RemindReview(
            DueDocuments due,
            Library library,
            MemberBook members,
            Mails mails,
            PlatformHost host,
            TenantDatabase database,
            Clock clock) {
        this.due = due;
        this.library = library;
        this.members = members;
        this.mails = mails;
        this.host = host;
        this.database = database;
        this.clock = clock;
    }

    /** For the open association. */
    @Transactional
    public void run(Tenant tenant) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        List<DueDocuments.Found> pages = due.on(today);
        List<Member> jurists = pages.isEmpty()
                ? List.of()
                : members.page(new MemberFilter(Optional.of(Role.JURIST), Optional.of(false), ""), MOST, 0).stream()
                        .filter(member -> EmailAddress.parse(member.email()).isPresent())
                        .toList();
        if (jurists.isEmpty()) {
            return;
        }
        List<DueDocuments.Found> fresh = new ArrayList<>();
        for (DueDocuments.Found page : pages) {
            if (first(page, today)) {
                fresh.add(page);
            }
        }
        if (!fresh.isEmpty()) {
            jurists.forEach(jurist -> write(tenant, jurist, fresh));
        }
    }

    /** Whether nobody was reminded of a page in this month; notes that somebody is now. */
    private boolean first(DueDocuments.Found page, LocalDate today) {
        return database.sql("insert into rights.reminder (tenant_id, document, month)"
                                + " values (:tenant, :document, :month) on conflict do nothing")
                        .bind("document", page.document().id())
                        .bind("month", today.withDayOfMonth(1))
                        .update()
                == 1;
    }

    private void write(Tenant tenant, Member jurist, List<DueDocuments.Found> pages) {
        String language = jurist.language(tenant.languages());
        var titles = library.titles(List.of(RightsKinds.PAGE, RightsKinds.GLOSSARY));
        List<String> named = pages.stream()
                .limit(NAMED)
                .map(page -> Titles.of(
                        page.document(), titles.getOrDefault(page.document().id(), Map.of()), language))
                .toList();
        DueMail view = new DueMail(
                tenant.name(),
                jurist.name(),
                pages.size(),
                named,
                host.addressOf(tenant.slug()) + "/" + language + "/desk/rights/due");
        mails.send(new Mail(new EmailAddress(jurist.email()), language, "rights_due", view, jurist.subject()));
    }
}
