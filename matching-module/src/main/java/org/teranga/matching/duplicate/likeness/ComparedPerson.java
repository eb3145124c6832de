package org.teranga.matching.duplicate.likeness;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PhoneNumber;

/**
 * What is compared of whoever left an offer or a need.
 *
 * @param name      how the person is called
 * @param phone     as E.164, or null
 * @param email     the mailbox, without what its owner may add as they like, or null
 * @param address   where the home is, or null
 * @param place     the commune, else the postcode, or null
 * @param languages which languages are spoken; empty where that is not known
 */
public record ComparedPerson(
        PersonName name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String place,
        Set<String> languages) {
    private static final Set<String> DOTS_ARE_NOTHING = Set.of("gmail.com", "googlemail.com");

    public ComparedPerson {
        languages = Set.copyOf(languages);
    }

    /** Of what somebody wrote; what can be no number or address is none. */
    public static ComparedPerson of(
            @Nullable String name, @Nullable String phone, @Nullable String email, @Nullable String place) {
        return new ComparedPerson(
                PersonName.of(name),
                Optional.ofNullable(phone)
                        .flatMap(PhoneNumber::parse)
                        .map(PhoneNumber::e164)
                        .orElse(null),
                Optional.ofNullable(email)
                        .flatMap(EmailAddress::parse)
                        .map(ComparedPerson::mailbox)
                        .orElse(null),
                null,
                place,
                Set.of());
    }

    /** The same, at this address. */
    public ComparedPerson at(@Nullable String street) {
        return new ComparedPerson(name, phone, email, StreetAddress.folded(street), place, languages);
    }

    /** The same, of somebody who speaks these languages. */
    public ComparedPerson speaking(Set<String> tongues) {
        return new ComparedPerson(name, phone, email, address, place, tongues);
    }

    private static String mailbox(EmailAddress address) {
        String mailbox = address.mailbox().value().toLowerCase(Locale.ROOT);
        int at = mailbox.indexOf('@');
        return DOTS_ARE_NOTHING.contains(mailbox.substring(at + 1))
                ? mailbox.substring(0, at).replace(".", "") + "@gmail.com"
                : mailbox;
    }

    /** Tells nothing: what is known of a person must not get into a log by accident. */
    @Override
    public String toString() {
        return "ComparedPerson[…]";
    }
}
