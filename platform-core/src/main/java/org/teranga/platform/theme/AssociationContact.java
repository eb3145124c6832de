package org.teranga.platform.theme;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.privacy.PhoneNumber;

/**
 * The contact of an association, in its own words, for sentences that send somebody to it.
 *
 * @param telephone as it wrote it, maybe with the hours; empty where it said none
 * @param address   the same of the place
 */
public record AssociationContact(String telephone, String address) {
    /** Where nobody has said anything. */
    public static final AssociationContact NONE = new AssociationContact("", "");

    /** The messages that hold it. */
    public static final String TELEPHONE = "association.telephone";

    public static final String ADDRESS = "association.address";

    /** What a sentence is given where there is nothing to name; it chooses other words then. */
    private static final String NOWHERE = "none";

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9](?:[ .\\u00A0\\u202F-]?[0-9]){2,15}");

    public AssociationContact {
        Objects.requireNonNull(telephone, "telephone");
        Objects.requireNonNull(address, "address");
    }

    /** The first number in the telephone as machines dial it; empty where it holds none. */
    public String dial() {
        Matcher number = NUMBER.matcher(telephone);
        if (!number.find()) {
            return "";
        }
        return PhoneNumber.parse(number.group())
                .map(PhoneNumber::e164)
                .orElseGet(() -> number.group().replaceAll("[^0-9+]", ""));
    }

    /** Whether somebody can go by it: a place, or a number to dial. */
    public boolean known() {
        return !address.isBlank() || !dial().isEmpty();
    }

    /** All of it for the middle of a sentence, in the order in which it is read in any direction; {@code none} where there is nothing. */
    public String words(Language language) {
        return known()
                ? Stream.of(dial().isEmpty() ? "" : telephone, address)
                        .filter(part -> !part.isBlank())
                        .map(part -> language.dir().equals("rtl") ? "\u2068" + part + "\u2069" : part)
                        .collect(Collectors.joining(language.dir().equals("rtl") ? "، " : ", "))
                : NOWHERE;
    }

    /** As an argument of a refusal: the sentence names where the association of the request can be reached. */
    public enum InSentence {
        /** There is one association to a request. */
        HERE
    }
}
