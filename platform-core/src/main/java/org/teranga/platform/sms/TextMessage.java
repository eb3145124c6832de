package org.teranga.platform.sms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.teranga.platform.privacy.PhoneNumber;

/**
 * A text message to one person. Whoever else looks at the telephone reads it too: it has words of our own alone, and nothing stands in them
 * but addresses of pages, codes, numbers and days.
 *
 * @param person    under whose key it waits, so that an erasure reaches it
 * @param phone     where to
 * @param language  BCP 47 code of the language in which we write to this person
 * @param key       the message: {@code sms.written}
 * @param arguments what stands in it
 * @param rank      how soon it leaves
 */
public record TextMessage(
        UUID person, PhoneNumber phone, String language, String key, List<Object> arguments, TextRank rank) {
    private static final Pattern KEY = Pattern.compile("sms(\\.[a-z_]+)+");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,8}(-[A-Z0-9]{1,8}){0,3}");
    private static final Pattern HOUR = Pattern.compile("[0-2]?[0-9]:[0-5][0-9]");

    public TextMessage {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(rank, "rank");
        arguments = List.copyOf(arguments);
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(key + " is no message of sms_*.properties. Maybe: sms.written");
        }
        if (!arguments.stream().allMatch(TextMessage::tellsNobody)) {
            throw new IllegalArgumentException(
                    "a text message takes addresses, codes, numbers, days and hours, and no other words");
        }
    }

    /** A message that leaves when it is not the time of quiet. */
    public static TextMessage of(UUID person, PhoneNumber phone, String language, String key, Object... arguments) {
        return new TextMessage(person, phone, language, key, List.of(arguments), TextRank.SOON);
    }

    /** The same, of another rank. */
    public TextMessage ranked(TextRank other) {
        return new TextMessage(person, phone, language, key, arguments, other);
    }

    private static boolean tellsNobody(Object argument) {
        return switch (argument) {
            case Number number -> true;
            case LocalDate day -> true;
            case String text ->
                ADDRESS.matcher(text).matches()
                        || CODE.matcher(text).matches()
                        || HOUR.matcher(text).matches();
            default -> false;
        };
    }

    /** Tells nothing: a number must not get into a log by accident. */
    @Override
    public String toString() {
        return "TextMessage[" + key + "]";
    }
}
