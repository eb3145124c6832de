package org.teranga.platform.inbox.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.teranga.platform.inbox.ReplyAddresses;
import org.teranga.platform.privacy.EmailAddress;

/** Tells what a mail in the mailbox is: an answer of somebody, a mail of ours that came back, or the word of a machine. */
@ApplicationScoped
public class MailReader {
    private static final List<String> TO = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"]{1,64}@[^\\s<>,;:\"]{1,190}");
    private static final int LONGEST_HEADER = 20_000;
    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");
    private static final Pattern RECIPIENT = Pattern.compile(
            "^(?:final|original)-recipient:\\s*rfc822;\\s*<?(\\S+?)>?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern STATUS =
            Pattern.compile("^status:\\s*(5\\.\\d{1,3}\\.\\d{1,3})", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern OURS = Pattern.compile(
            "^message-id:\\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final int LONGEST_REPORT = 64 << 10;
    private static final int PARTS_OF_REPORT = 3;

    private final ReplyAddresses addresses;

    @Inject
    public MailReader(ReplyAddresses addresses) {
        this.addresses = addresses;
    }

    /**
     * Reads one.
     *
     * @param id what tells it apart where it does not say so itself
     */
    ReadMail read(MimeMessage mail, String id) throws MessagingException, IOException {
        Optional<ReplyAddresses.Read> to = to(mail);
        if (to.isEmpty()) {
            return isFromMachine(mail)
                            || mail.isMimeType("multipart/report")
                            || from(mail).isEmpty()
                    ? new ReadMail.Nothing("to no address of ours")
                    : new ReadMail.Unaddressed();
        }
        String own = header(mail, "Message-ID").orElse(id);
        if (mail.isMimeType("multipart/report")) {
            return returned(mail, own, to.get());
        }
        if (isFromMachine(mail)) {
            return new ReadMail.Nothing("from a machine");
        }
        Optional<EmailAddress> from = from(mail);
        if (from.isEmpty()) {
            return new ReadMail.Nothing("from nobody");
        }
        MailParts parts = MailParts.of(mail);
        return new ReadMail.Answer(
                own, to.get().tenant(), to.get().token(), from.get(), parts.text(), parts.attachments());
    }

    /** One that is larger than anything we read: whoever is written to learns that it came, and that it was left out. */
    ReadMail readTooLarge(MimeMessage mail, String id) throws MessagingException {
        Optional<ReplyAddresses.Read> to = to(mail);
        Optional<EmailAddress> from = from(mail);
        return to.isEmpty() || from.isEmpty()
                ? new ReadMail.Nothing("to no address of ours")
                : new ReadMail.Answer(
                        header(mail, "Message-ID").orElse(id),
                        to.get().tenant(),
                        to.get().token(),
                        from.get(),
                        MailParts.CUT,
                        List.of());
    }

    private Optional<ReplyAddresses.Read> to(MimeMessage mail) throws MessagingException {
        for (String name : TO) {
            Optional<ReplyAddresses.Read> found = values(mail, name)
                    .flatMap(value -> ADDRESS.matcher(value).results().map(result -> result.group()))
                    .flatMap(address -> EmailAddress.parse(address).stream())
                    .flatMap(address -> addresses.read(address).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<EmailAddress> from(MimeMessage mail) {
        try {
            Address[] from = mail.getFrom();
            return from == null
                    ? Optional.empty()
                    : Arrays.stream(from)
                            .filter(InternetAddress.class::isInstance)
                            .map(InternetAddress.class::cast)
                            .flatMap(one -> Optional.ofNullable(one.getAddress()).stream())
                            .flatMap(one -> EmailAddress.parse(one).stream())
                            .findFirst();
        } catch (MessagingException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isFromMachine(MimeMessage mail) throws MessagingException {
        return header(mail, "Auto-Submitted")
                        .filter(value -> !value.toLowerCase(Locale.ROOT).startsWith("no"))
                        .isPresent()
                || header(mail, "Precedence")
                        .filter(value -> BULK.contains(value.toLowerCase(Locale.ROOT)))
                        .isPresent()
                || header(mail, "X-Autoreply").isPresent()
                || header(mail, "X-Autorespond").isPresent()
                || header(mail, "List-Id").isPresent()
                || header(mail, "Return-Path").filter("<>"::equals).isPresent();
    }

    private static ReadMail returned(MimeMessage mail, String id, ReplyAddresses.Read to)
            throws MessagingException, IOException {
        StringBuilder report = new StringBuilder();
        if (mail.getContent() instanceof Multipart parts) {
            for (int i = 0; i < Math.min(parts.getCount(), PARTS_OF_REPORT); i++) {
                try (InputStream part = parts.getBodyPart(i).getInputStream()) {
                    report.append(new String(part.readNBytes(LONGEST_REPORT), StandardCharsets.UTF_8)
                                    .replace("\r\n", "\n"))
                            .append('\n');
                }
            }
        }
        Matcher recipient = RECIPIENT.matcher(report);
        Matcher status = STATUS.matcher(report);
        Matcher ours = OURS.matcher(report);
        if (!recipient.find() || !status.find() || !ours.find()) {
            return new ReadMail.Nothing("a report of no failure of ours");
        }
        UUID sent = UUID.fromString(ours.group(1));
        return EmailAddress.parse(recipient.group(1))
                .<ReadMail>map(
                        address -> new ReadMail.Returned(id, sent, to.tenant(), to.token(), address, status.group(1)))
                .orElseGet(() -> new ReadMail.Nothing("a report of no address"));
    }

    private static Optional<String> header(MimeMessage mail, String name) throws MessagingException {
        return values(mail, name).findFirst().map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Stream<String> values(MimeMessage mail, String name) throws MessagingException {
        String[] values = mail.getHeader(name);
        return values == null
                ? Stream.empty()
                : Arrays.stream(values).map(value -> value.substring(0, Math.min(value.length(), LONGEST_HEADER)));
    }
}
