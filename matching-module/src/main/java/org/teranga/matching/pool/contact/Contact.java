package org.teranga.matching.pool.contact;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The contact of whoever left an offer or a need, in plain words; never written to the database or a log so.
 *
 * @param name     how the person is called, or null
 * @param email    an address in lower case, or null
 * @param phone    a number as E.164, or null
 * @param remarks  what the person added in free words, or null
 * @param language BCP 47 code of the language in which we write to this person
 */
public record Contact(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String remarks,
        String language) {
    /** Of whom nothing is told. */
    public static final Contact NOBODY = new Contact(null, null, null, null, "");

    public Contact {
        Objects.requireNonNull(language, "language");
    }

    /** Whether it is called and reached the same. */
    boolean isSameAs(Contact other) {
        return Objects.equals(name, other.name)
                && Objects.equals(email, other.email)
                && Objects.equals(phone, other.phone);
    }

    /** The e-mail address and nothing else of it. */
    Contact byEmailAlone() {
        return new Contact(null, email, null, null, language);
    }

    /** Ends an answer of the JSON interface with who it is; what is not known is left out of it. */
    public Map<String, Object> answer(Map<String, @Nullable Object> answer) {
        answer.put("name", name);
        answer.put("email", email);
        answer.put("phone", phone);
        answer.put("remarks", remarks);
        Map<String, Object> known = new LinkedHashMap<>();
        answer.forEach((key, value) -> {
            if (value != null) {
                known.put(key, value);
            }
        });
        return known;
    }

    /** As it would be written in a form. */
    public Map<String, List<String>> written() {
        Map<String, List<String>> written = new HashMap<>();
        answer(new HashMap<>()).forEach((field, value) -> written.put(field, List.of(value.toString())));
        return written;
    }

    /** Tells nothing: a contact must not get into a log by accident. */
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
