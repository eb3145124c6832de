package org.teranga.platform.notification.delivery;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.notification.Letter;
import org.teranga.platform.notification.OutboxRow;
import org.teranga.platform.privacy.EmailAddress;

/** An open line to the mail server. */
final class SmtpLine implements AutoCloseable {
    private static final Logger LOG = System.getLogger(SmtpLine.class.getName());
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern CODE = Pattern.compile("^([45]\\d\\d)[ -]");

    private final Session session;
    private final Transport transport;
    private final String from;

    private SmtpLine(Session session, Transport transport, String from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    /**
     * Calls the server.
     *
     * @param from the address of the sender
     * @throws MessagingException where it does not answer, or does not let us in
     */
    static SmtpLine open(SmtpServer server, String from) throws MessagingException {
        Session session = Session.getInstance(server.properties());
        Transport transport = session.getTransport();
        transport.connect(server.host(), server.port(), server.user(), server.password());
        return new SmtpLine(session, transport, from);
    }

    /**
     * Hands a letter over. Its id becomes the message's, so that a reader's program can drop what was sent twice.
     *
     * @param returned where it comes back to; empty for the address of the sender
     */
    Delivery send(OutboxRow mail, Letter letter, Optional<EmailAddress> returned) {
        try {
            session.getProperties()
                    .setProperty(
                            "mail.smtp.from", returned.map(EmailAddress::value).orElse(from));
            MimeMessage message = message(mail, letter);
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted();
        } catch (MessagingException failure) {
            return reply(failure);
        }
    }

    private MimeMessage message(OutboxRow mail, Letter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + mail.id() + from.substring(from.indexOf('@')) + ">");
            }
        };
        message.setFrom(sender(letter));
        message.setRecipients(
                RecipientType.TO, new Address[] {new InternetAddress(letter.to().value(), true)});
        if (letter.replyTo() != null) {
            message.setReplyTo(
                    new Address[] {new InternetAddress(letter.replyTo().value(), true)});
        }
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(mail.created()));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    private InternetAddress sender(Letter letter) throws MessagingException {
        try {
            return new InternetAddress(from, letter.sender(), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The server's reply stands at the beginning of the message of one of the chained exceptions. */
    private static Delivery reply(MessagingException failure) {
        Exception next = failure;
        while (next != null) {
            Matcher code = CODE.matcher(next.getMessage() == null ? "" : next.getMessage());
            if (code.find()) {
                return code.group(1).startsWith("5")
                        ? new Delivery.Refused(code.group(1))
                        : new Delivery.Deferred(code.group(1));
            }
            next = next instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return new Delivery.Away();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException rude) {
            // The letters are over: how the goodbye went changes nothing.
            LOG.log(Level.DEBUG, "the mail server did not say goodbye", rude);
        }
    }
}
