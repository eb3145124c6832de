package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.inbox.ReplyAddresses;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.sms.TextMessage;
import org.teranga.platform.sms.TextMessages;
import org.teranga.platform.sms.TextSending;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Brings the team's messages to people: by e-mail with the words and a link to answer; by SMS, where there is a number and no address, with
 * the link alone. Files stay on the page. The subject says that there is a message and nothing of it.
 */
@ApplicationScoped
class MessageLetters {
    private final ThreadLinks links;
    private final Mails mails;
    private final TextMessages texts;
    private final ReplyAddresses answers;
    private final PlatformHost host;

    @Inject
    MessageLetters(ThreadLinks links, Mails mails, TextMessages texts, ReplyAddresses answers, PlatformHost host) {
        this.links = links;
        this.mails = mails;
        this.texts = texts;
        this.answers = answers;
        this.host = host;
    }

    /** Sends it where the person has an address or a number that is known to be theirs. */
    Brought send(Correspondent to, MessageThread thread, WrittenMessage written) {
        Optional<ThreadLinks.Secrets> secrets = links.of(thread);
        if (secrets.isEmpty()) {
            return Brought.ON_THE_PAGE;
        }
        Optional<EmailAddress> address = address(to);
        if (address.isPresent()) {
            return mails.sendNoted(letter(to, address.get(), secrets.get(), written))
                    .map(Brought::mailed)
                    .orElse(Brought.ON_THE_PAGE);
        }
        return phone(to)
                .map(phone -> Brought.texted(texts.send(
                        TextMessage.of(to.person(), phone, language(to), "sms.written", inText(secrets.get())))))
                .orElse(Brought.ON_THE_PAGE);
    }

    /** By which way a message would leave beside the page: {@code mail, sms}, or {@code page} for none. */
    String way(Correspondent to) {
        if (!whyNot(to).isEmpty()) {
            return TeamMessage.PAGE;
        }
        return address(to).isPresent() ? TeamMessage.MAIL : TeamMessage.SMS;
    }

    /**
     * Why a message would leave by no way beside the page, as {@code messages.not_mailed.<code>} says it: {@code none} without address and
     * number, {@code unproven, unproven_number} where somebody typed it and nobody proved it, or why no SMS goes; empty where it would leave.
     */
    String whyNot(Correspondent to) {
        if (address(to).isPresent()) {
            return mails.isUnproven(to.person()) ? "unproven" : "";
        }
        Optional<TextSending> sending = phone(to).map(phone -> texts.sending(to.person(), phone));
        return sending.map(MessageLetters::whyNot).orElse("none");
    }

    private static String whyNot(TextSending sending) {
        return switch (sending) {
            case QUEUED -> "";
            case UNPROVEN -> "unproven_number";
            case STOPPED, LIMIT_REACHED, UNAVAILABLE -> sending.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Optional<EmailAddress> address(Correspondent to) {
        String email = to.known().email();
        return email == null ? Optional.empty() : EmailAddress.parse(email);
    }

    private static Optional<PhoneNumber> phone(Correspondent to) {
        String phone = to.known().phone();
        return phone == null ? Optional.empty() : PhoneNumber.parse(phone);
    }

    private Mail letter(Correspondent to, EmailAddress address, ThreadLinks.Secrets secrets, WrittenMessage written) {
        MessageMail view = new MessageMail(
                TenantContext.required().name(),
                written.text(),
                written.attachments().size(),
                url(to, secrets),
                answers.available());
        return new Mail(
                address,
                to.language(),
                "team_message",
                view,
                to.person(),
                answers.of(secrets.reply().value()).orElse(null));
    }

    private String url(Correspondent to, ThreadLinks.Secrets secrets) {
        Tenant tenant = TenantContext.required();
        return host.addressOf(tenant.slug()) + MessageLinkPages.path(language(to), secrets.link());
    }

    /** As a text message has it: whoever looks at the telephone does not learn which association writes. */
    private String inText(ThreadLinks.Secrets secrets) {
        return host.base() + TextLinkPages.path(TenantContext.required().id(), secrets.link());
    }

    /** One in which its page is there: that of the person, or one that is read by the same people, or the association's first. */
    static String language(Correspondent to) {
        List<String> tags = Languages.ofPersons(TenantContext.required().languages());
        return Languages.negotiate(to.language(), Languages.of(tags)).tag();
    }

    /**
     * How a message was brought.
     *
     * @param channel {@code mail, sms}, or {@code page} where nothing left
     * @param letter  the id of its letter on the way out; null where there is none
     * @param text    what became of its SMS; null where there is none
     */
    record Brought(
            String channel, @Nullable UUID letter, @Nullable TextSending text) {
        static final Brought ON_THE_PAGE = new Brought(TeamMessage.PAGE, null, null);

        static Brought mailed(UUID letter) {
            return new Brought(TeamMessage.MAIL, letter, null);
        }

        static Brought texted(TextSending text) {
            return new Brought(text.goes() ? TeamMessage.SMS : TeamMessage.PAGE, null, text);
        }
    }
}
