package org.teranga.matching.pool.contact;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PhoneNumber;

/** The questions about who leaves an offer or a need: name, e-mail, phone, remarks; one way to answer is enough. */
public final class ContactQuestions {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_REMARKS = 4_000;

    private ContactQuestions() {}

    /**
     * Reads the answers.
     *
     * @param reachable whether e-mail or phone must be told
     * @param language  in which language we write to this person
     */
    public static Contact read(FormReader in, boolean reachable, String language) {
        String name = in.line("name", LONGEST_NAME);
        String email = parsed(
                in,
                "email",
                LONGEST_ADDRESS,
                "intake.no_email",
                typed -> EmailAddress.parse(typed).map(EmailAddress::value));
        String phone = parsed(
                in,
                "phone",
                LONGEST_NUMBER,
                "intake.no_phone",
                typed -> PhoneNumber.parse(typed).map(PhoneNumber::e164));
        boolean silent = in.first("email").isBlank() && in.first("phone").isBlank();
        if (reachable && silent) {
            in.fault("email", "intake.email_or_phone");
        }
        return new Contact(name, email, phone, in.lines("remarks", LONGEST_REMARKS), language);
    }

    private static @Nullable String parsed(
            FormReader in, String field, int longest, String fault, Function<String, Optional<String>> parse) {
        String typed = in.line(field, longest);
        if (typed == null) {
            return null;
        }
        Optional<String> value = parse.apply(typed);
        if (value.isEmpty()) {
            in.fault(field, fault, typed);
        }
        return value.orElse(null);
    }
}
