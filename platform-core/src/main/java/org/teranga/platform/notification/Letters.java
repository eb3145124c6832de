package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.theme.Rendering;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.template.SpokenTemplates;
import org.teranga.platform.theme.template.Themes;

/** Writes mails: as text and as a page, in the look and the language of whoever writes and reads. */
@ApplicationScoped
class Letters {
    private final Themes themes;
    private final SpokenTemplates spoken;

    @Inject
    Letters(Themes themes, SpokenTemplates spoken) {
        this.spoken = spoken;
        this.themes = themes;
    }

    /** A mail of an association. */
    Letter of(Tenant tenant, Mail mail) {
        Theme theme = themes.of(tenant);
        Language fallback = Languages.of(tenant.languages().getFirst()).orElse(Languages.FRENCH);
        return written(theme, tenant.name(), language(theme, mail, fallback), mail);
    }

    /** A mail of the platform. */
    Letter ofPlatform(Mail mail) {
        Theme theme = themes.base();
        return written(theme, "Teranga", language(theme, mail, Languages.FRENCH), mail);
    }

    private Letter written(Theme theme, String sender, Language language, Mail mail) {
        Rendering rendering = new Rendering(themes);
        String whole = rendering
                .text(theme, "mail/" + mail.template() + ".ftl", language, mail.view())
                .strip();
        int end = whole.indexOf('\n');
        String subject = end < 0 ? whole : whole.substring(0, end);
        String text = end < 0 ? "" : whole.substring(end).strip() + "\n";
        MailView view = new MailView(sender, subject, language.tag(), language.dir(), Paragraph.of(text));
        String html = rendering.text(theme, "mail/letter.ftlh", language, view);
        return new Letter(mail.to(), sender, language.tag(), subject, text, html, mail.replyTo());
    }

    /** The language of who reads, where it says all of the mail. */
    private Language language(Theme theme, Mail mail, Language fallback) {
        return Languages.of(mail.language())
                .filter(language -> theme.messages().wholeLanguages().contains(language.tag())
                        || spoken.says(theme, "mail/" + mail.template() + ".ftl", language))
                .orElse(fallback);
    }
}
