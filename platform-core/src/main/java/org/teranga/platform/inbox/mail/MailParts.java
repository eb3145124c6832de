package org.teranga.platform.inbox.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.inbox.ReceivedAttachment;

/** Goes through the parts of a mail, so deep and so many; what is more is left out and said to be. */
final class MailParts {
    /** Where something was left out. */
    static final String CUT = "[…]";

    static final int LONGEST_TEXT = 20_000;
    static final int MOST_ATTACHMENTS = 10;
    static final int LARGEST_ATTACHMENT = 10 << 20;

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 100;
    private static final int LONGEST_NAME = 120;

    private @Nullable String plain;
    private @Nullable String html;
    private final List<ReceivedAttachment> attachments = new ArrayList<>();
    private int seen;
    private boolean cut;

    /** Reads a mail. */
    static MailParts of(Part mail) throws MessagingException, IOException {
        MailParts parts = new MailParts();
        parts.read(mail, 0);
        return parts;
    }

    /** What the writer wrote. */
    String text() {
        String own = plain != null && !plain.isBlank()
                ? QuotedText.without(plain)
                : html != null ? QuotedText.without(HtmlText.of(html)) : "";
        String clean = own.replace("\0", "");
        if (clean.length() > LONGEST_TEXT) {
            int end = Character.isHighSurrogate(clean.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
            return clean.substring(0, end) + " " + CUT;
        }
        return cut ? (clean + " " + CUT).strip() : clean;
    }

    List<ReceivedAttachment> attachments() {
        return List.copyOf(attachments);
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        seen++;
        if (depth > DEEPEST || seen > MOST_PARTS) {
            cut = true;
            return;
        }
        ContentType type = type(part);
        if (type.getPrimaryType().equalsIgnoreCase("multipart")) {
            readAll(part, depth);
        } else if (type.getPrimaryType().equalsIgnoreCase("text") && !attached(part)) {
            readText(part, type);
        } else {
            attach(part, type);
        }
    }

    private void readAll(Part part, int depth) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart all) {
            int count = Math.min(all.getCount(), MOST_PARTS);
            for (int i = 0; i < count; i++) {
                BodyPart one = all.getBodyPart(i);
                read(one, depth + 1);
            }
        } else {
            cut = true;
        }
    }

    private static boolean attached(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                || !fileName(part).isEmpty();
    }

    private void readText(Part part, ContentType type) throws MessagingException, IOException {
        String words = new String(bytes(part, LONGEST_TEXT * 16), charset(type));
        if (type.getSubType().equalsIgnoreCase("html")) {
            html = html == null ? words : html;
        } else {
            plain = plain == null ? words : plain + "\n" + words;
        }
    }

    private void attach(Part part, ContentType type) throws MessagingException, IOException {
        if (attachments.size() >= MOST_ATTACHMENTS) {
            cut = true;
            return;
        }
        byte[] content = bytes(part, LARGEST_ATTACHMENT + 1);
        if (content.length > LARGEST_ATTACHMENT) {
            cut = true;
            return;
        }
        attachments.add(new ReceivedAttachment(name(part), type.getBaseType().toLowerCase(Locale.ROOT), content));
    }

    private static byte[] bytes(Part part, int most) throws MessagingException, IOException {
        try (InputStream stream = part.getInputStream()) {
            return stream.readNBytes(most);
        }
    }

    private static ContentType type(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType());
        } catch (ParseException malformed) {
            return new ContentType("application", "octet-stream", null);
        }
    }

    private static Charset charset(ContentType type) {
        String named = type.getParameter("charset");
        try {
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(named));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String fileName(Part part) throws MessagingException {
        try {
            return Objects.requireNonNullElse(part.getFileName(), "");
        } catch (ParseException malformed) {
            return "?";
        }
    }

    /** The last of a path, without what could lead elsewhere. */
    private static String name(Part part) throws MessagingException {
        String given = fileName(part);
        String name;
        try {
            name = MimeUtility.decodeText(given);
        } catch (UnsupportedEncodingException unknown) {
            name = given;
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }
}
