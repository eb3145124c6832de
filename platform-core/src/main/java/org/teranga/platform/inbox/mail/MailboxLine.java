package org.teranga.platform.inbox.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.teranga.platform.inbox.ImapServer;
import org.teranga.platform.persistence.DatabaseFailed;

/** An open line to the mailbox. */
final class MailboxLine implements AutoCloseable {
    private static final Logger LOG = System.getLogger(MailboxLine.class.getName());

    /** Larger ones are not read. */
    static final int LARGEST = 16 << 20;

    static final String PROCESSED = "processed";
    static final String UNREADABLE = "unreadable";
    static final String UNADDRESSED = "unaddressed";
    private static final int AT_ONCE = 200;

    private final Session session;
    private final Store store;
    private final Folder inbox;

    private MailboxLine(Session session, Store store, Folder inbox) {
        this.session = session;
        this.store = store;
        this.inbox = inbox;
    }

    static MailboxLine open(ImapServer server) throws MessagingException {
        Session session = Session.getInstance(server.properties());
        Store store = session.getStore("imap");
        boolean open = false;
        try {
            store.connect(server.host(), server.port(), server.user(), server.password());
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            open = true;
            return new MailboxLine(session, store, inbox);
        } finally {
            if (!open) {
                store.close();
            }
        }
    }

    /** Reads what is there, the oldest first; each is moved away when it is kept, so that a break in between costs nothing. */
    void each(MailReader reader, Consumer<ReadMail> keep) throws MessagingException {
        int there = Math.min(inbox.getMessageCount(), AT_ONCE);
        if (there == 0) {
            return;
        }
        Message[] messages = inbox.getMessages(1, there);
        FetchProfile sizes = new FetchProfile();
        sizes.add(FetchProfile.Item.SIZE);
        sizes.add(FetchProfile.Item.FLAGS);
        inbox.fetch(messages, sizes);
        try {
            for (Message message : messages) {
                if (!message.isExpunged() && !message.isSet(Flags.Flag.DELETED)) {
                    move(message, one(reader, keep, (MimeMessage) message));
                }
            }
        } finally {
            inbox.expunge();
        }
    }

    /** @return where it belongs from now on */
    private String one(MailReader reader, Consumer<ReadMail> keep, MimeMessage message) throws MessagingException {
        byte[] raw;
        try {
            raw = raw(message);
        } catch (IOException broken) {
            throw new MessagingException("the line to the mailbox broke", broken);
        }
        ReadMail mail;
        try {
            MimeMessage copy = new MimeMessage(session, new ByteArrayInputStream(raw));
            mail = raw.length < LARGEST ? reader.read(copy, hash(raw)) : reader.readTooLarge(copy, hash(raw));
        } catch (DatabaseFailed away) {
            throw away;
        } catch (MessagingException | IOException | RuntimeException | StackOverflowError malformed) {
            LOG.log(
                    Level.WARNING,
                    "a mail cannot be read (" + malformed.getClass().getName() + "); it is moved to " + UNREADABLE);
            return UNREADABLE;
        }
        keep.accept(mail);
        return mail instanceof ReadMail.Unaddressed ? UNADDRESSED : PROCESSED;
    }

    private void move(Message message, String folder) throws MessagingException {
        Folder target = store.getFolder(folder);
        if (!target.exists()) {
            target.create(Folder.HOLDS_MESSAGES);
        }
        inbox.copyMessages(new Message[] {message}, target);
        message.setFlag(Flags.Flag.DELETED, true);
    }

    /** All of it, up to so many bytes: it is read without the server, which would be asked again for each part. */
    private static byte[] raw(MimeMessage message) throws MessagingException, IOException {
        Bounded bytes = new Bounded();
        try {
            message.writeTo(bytes);
        } catch (TooLarge enough) {
            return bytes.bytes.toByteArray();
        }
        return bytes.bytes.toByteArray();
    }

    private static String hash(byte[] raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            inbox.close(true);
            store.close();
        } catch (MessagingException | IllegalStateException rude) {
            // What is kept is kept: how the goodbye went changes nothing.
            LOG.log(Level.DEBUG, "the mailbox did not say goodbye", rude);
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] more, int from, int length) throws IOException {
            int room = LARGEST - bytes.size();
            bytes.write(more, from, Math.min(length, room));
            if (length >= room) {
                throw new TooLarge();
            }
        }
    }
}
