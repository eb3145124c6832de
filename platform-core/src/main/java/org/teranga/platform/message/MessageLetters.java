package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Writes the letters that bring the team's messages: the words, and a link to answer. Files stay on the page. The subject says that there is
 * a message and nothing of it.
 */
@ApplicationScoped
class MessageLetters {
    private final ThreadLinks links;
    private final Mails mails;
    private final PlatformHost host;
    private final Optional<EmailAddress> answers;

    /** @param answers {@code TERANGA_REPLY_ADDRESS}: the mailbox to which answers come, with what is after a plus left to us */
    @Inject
    MessageLetters(
            ThreadLinks links,
            Mails mails,
            PlatformHost host,
            @ConfigProperty(name = "teranga.reply.address") Optional<String> answers) {
        this.links = links;
        this.mails = mails;
        this.host = host;
        this.answers = answers.map(EmailAddress::new);
    }

    /**
     * Sends it where the person has an address that is known to be theirs.
     *
     * @return the letter's id; empty where the person reads it on the page alone
     */
    Optional<UUID> send(Correspondent to, MessageThread thread, WrittenMessage written) {
        return address(to)
                .flatMap(address -> links.of(thread)
                        .flatMap(secrets -> mails.sendNoted(letter(to, address, secrets, written))));
    }

    /** Whether a message would leave by e-mail. */
    boolean reaches(Correspondent to) {
        return address(to).isPresent() && !mails.isUnproven(to.person());
    }

    private static Optional<EmailAddress> address(Correspondent to) {
        String email = to.known().email();
        return email == null ? Optional.empty() : EmailAddress.parse(email);
    }

    private Mail letter(
            Correspondent to, EmailAddress address, ThreadLinks.Secrets secrets, WrittenMessage written) {
        Tenant tenant = TenantContext.required();
        String language = Languages.of(to.language())
                .map(Language::tag)
                .orElse(tenant.languages().getFirst());
        String url = host.addressOf(tenant.slug()) + MessageLinkPages.path(language, secrets.link());
        MessageMail view = new MessageMail(
                tenant.name(), written.text(), written.attachments().size(), url, answers.isPresent());
        return new Mail(
                address,
                to.language(),
                "team_message",
                view,
                to.person(),
                answers.map(box -> plus(box, secrets.reply().value())).orElse(null));
    }

    private static EmailAddress plus(EmailAddress box, String secret) {
        int at = box.value().lastIndexOf('@');
        return new EmailAddress(box.value().substring(0, at) + "+" + secret
                + box.value().substring(at));
    }
}
