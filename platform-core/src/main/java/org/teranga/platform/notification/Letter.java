package org.teranga.platform.notification;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.EmailAddress;

/**
 * A mail as it leaves: rendered, every part clean of what could end a header.
 *
 * @param to       where to
 * @param sender   the name of who writes, as the reader sees it
 * @param language BCP 47 code
 * @param subject  one line
 * @param text     the plain text
 * @param html     the same as a page
 * @param replyTo  where an answer goes; null where nobody reads one
 */
public record Letter(
        EmailAddress to,
        String sender,
        String language,
        String subject,
        String text,
        String html,
        @Nullable EmailAddress replyTo) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    /** No text has it: {@link #clean} takes it out. */
    private static final String BETWEEN = "\0";

    /** Letters that waited before answers were possible have one less. */
    private static final int PARTS = 7;

    private static final int PARTS_BEFORE = 6;

    public Letter {
        sender = CONTROL.matcher(sender).replaceAll(" ").strip();
        subject = CONTROL.matcher(subject).replaceAll(" ").strip();
        text = clean(text);
        html = clean(html);
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("a mail without a subject. Maybe its template does not begin with one.");
        }
    }

    /** One that nobody can answer. */
    public Letter(EmailAddress to, String sender, String language, String subject, String text, String html) {
        this(to, sender, language, subject, text, html, null);
    }

    private static String clean(String text) {
        return text.replace(BETWEEN, "");
    }

    /** All of it in one string. */
    String packed() {
        return String.join(
                BETWEEN, to.value(), sender, language, subject, text, html, replyTo == null ? "" : replyTo.value());
    }

    /** What {@link #packed} made. */
    static Letter unpacked(String packed) {
        String[] parts = packed.split(BETWEEN, PARTS);
        EmailAddress replyTo = parts.length == PARTS_BEFORE || parts[PARTS_BEFORE].isEmpty()
                ? null
                : new EmailAddress(parts[PARTS_BEFORE]);
        return new Letter(new EmailAddress(parts[0]), parts[1], parts[2], parts[3], parts[4], parts[5], replyTo);
    }

    /** Tells nothing: what stands in a letter must not get into a log by accident. */
    @Override
    public String toString() {
        return "Letter[…]";
    }
}
