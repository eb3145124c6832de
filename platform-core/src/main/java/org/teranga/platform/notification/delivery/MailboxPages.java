package org.teranga.platform.notification.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.notification.Envelopes;
import org.teranga.platform.notification.Letter;
import org.teranga.platform.notification.Medium;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.notification.OutboxRow;
import org.teranga.platform.notification.Paragraph;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.menu.Menu;

/**
 * In development without a mail server: the mails that would have left, on the platform's own host, for its operators. Elsewhere there is
 * no such page.
 */
@Path("/{lang: [a-z]{2,3}}/operator/mail")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MailboxPages {
    private static final int MOST = 400;

    private final MailSettings settings;
    private final Outbox outbox;
    private final Envelopes envelopes;
    private final TenantDirectory directory;
    private final MailboxRecipients recipients;

    @Inject
    MailboxPages(
            MailSettings settings,
            Outbox outbox,
            Envelopes envelopes,
            TenantDirectory directory,
            MailboxRecipients recipients) {
        this.settings = settings;
        this.outbox = outbox;
        this.envelopes = envelopes;
        this.directory = directory;
        this.recipients = recipients;
    }

    /**
     * The last ones.
     *
     * @param last how many of each rank; four hundred where nothing or something else is said
     * @param to   of these the ones to this address alone
     */
    @MenuEntry(menu = Menu.PLATFORM, key = "nav.mailbox", order = 90, everybody = true, when = MailSettings.class)
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage mails(@QueryParam("last") @Nullable String last, @QueryParam("to") @Nullable String to) {
        if (!settings.mailbox() || TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
        List<OutboxRow> latest = outbox.latest(Medium.MAIL, shown(last));
        List<MailboxView.Entry> mails = latest.stream()
                .filter(mail -> to == null || recipients.maybe(mail.id(), to))
                .flatMap(mail -> entry(mail).stream())
                .filter(mail -> to == null || mail.to().equalsIgnoreCase(to))
                .toList();
        recipients.keep(latest.stream().map(OutboxRow::id).toList());
        return new HtmlPage("platform/mailbox", new MailboxView(mails));
    }

    private static int shown(@Nullable String last) {
        return last != null && last.matches("[1-9][0-9]?") ? Integer.parseInt(last) : MOST;
    }

    private Optional<MailboxView.Entry> entry(OutboxRow mail) {
        if (mail.tenant().equals(Envelopes.PLATFORM)) {
            return Optional.of(entry(mail, envelopes.openForPlatform(mail.sealed())));
        }
        return directory.byId(mail.tenant()).flatMap(tenant -> {
            try (TenantContext.Scope open = TenantContext.open(tenant)) {
                return envelopes.open(mail.sealed()).map(letter -> entry(mail, letter));
            }
        });
    }

    private MailboxView.Entry entry(OutboxRow mail, Letter letter) {
        recipients.is(mail.id(), letter.to().value());
        return new MailboxView.Entry(
                mail.id().toString(),
                letter.sender(),
                letter.to().value(),
                mail.created(),
                letter.language(),
                letter.subject(),
                Paragraph.of(letter.text()));
    }
}
