package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.Rendering;
import org.teranga.platform.theme.Theme;
import org.teranga.platform.theme.Themes;

/** Where features hand in their mails. */
@ApplicationScoped
public class Mails {
    private final Themes themes;
    private final Envelopes envelopes;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Mails(Themes themes, Envelopes envelopes, Outbox outbox, Clock clock) {
        this.themes = themes;
        this.envelopes = envelopes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Sends a mail in the name of the open association as soon as the running transaction has committed; if it does not, there was no
     * mail. A template that fails makes the transaction fail.
     */
    public void send(Mail mail) {
        Tenant tenant = TenantContext.required();
        Letter letter = written(tenant, mail);
        outbox.add(Uuid7.at(clock.instant()), tenant.id(), envelopes.seal(letter, mail.person()));
    }

    private Letter written(Tenant tenant, Mail mail) {
        Theme theme = themes.of(tenant);
        Language language = language(tenant, theme, mail.language());
        Rendering rendering = new Rendering(themes);
        String whole = rendering
                .text(theme, "mail/" + mail.template() + ".ftl", language, mail.view())
                .strip();
        int end = whole.indexOf('\n');
        String subject = end < 0 ? whole : whole.substring(0, end);
        String text = end < 0 ? "" : whole.substring(end).strip() + "\n";
        MailView view = new MailView(tenant.name(), subject, language.tag(), language.dir(), Paragraph.of(text));
        String html = rendering.text(theme, "mail/letter.ftlh", language, view);
        return new Letter(mail.to(), tenant.name(), language.tag(), subject, text, html);
    }

    private static Language language(Tenant tenant, Theme theme, String wanted) {
        return Languages.of(wanted)
                .filter(language -> theme.messages().languages().contains(language.tag()))
                .or(() -> Languages.of(tenant.languages().getFirst()))
                .orElse(Languages.FRENCH);
    }
}
