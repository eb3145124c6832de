package org.teranga.matching.duplicate.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.Values;

/**
 * What a record says, in plain words: nothing of what anybody has shown or decided.
 *
 * @param kind    offer or need
 * @param contact who left it
 * @param country ISO 3166 code of an offer; empty for a need
 * @param place   where
 * @param said    all else
 */
public record RecordFacts(RecordKind kind, Contact contact, String country, Locality place, Values said) {
    /** What is chosen of who left it, and where. */
    static final List<String> WHO_AND_WHERE = List.of("name", "email", "phone", "remarks", "place");

    /** All that is chosen, in the order in which it is shown. */
    public static List<String> codes(RecordKind kind) {
        List<String> codes = new ArrayList<>(WHO_AND_WHERE);
        FieldGroup.of(kind).forEach(group -> codes.add(group.code()));
        return codes;
    }

    /** Whether both say the same of it. */
    public boolean sameAs(RecordFacts other, String code) {
        return switch (code) {
            case "name" -> Objects.equals(contact.name(), other.contact.name());
            case "email" -> Objects.equals(contact.email(), other.contact.email());
            case "phone" -> Objects.equals(contact.phone(), other.contact.phone());
            case "remarks" -> Objects.equals(contact.remarks(), other.contact.remarks());
            case "place" -> country.equals(other.country) && place.written().equals(other.place.written());
            default ->
                group(code).fields().stream().allMatch(field -> Objects.equals(said.get(field), other.said.get(field)));
        };
    }

    /** Whether it says nothing of it. */
    public boolean silent(String code) {
        return switch (code) {
            case "name" -> contact.name() == null;
            case "email" -> contact.email() == null;
            case "phone" -> contact.phone() == null;
            case "remarks" -> contact.remarks() == null;
            case "place" -> !place.isTold();
            default ->
                group(code).fields().stream()
                        .allMatch(field -> said.written(field).isEmpty());
        };
    }

    /** The same, with what the other says of these. */
    RecordFacts with(RecordFacts other, Set<String> codes) {
        Contact who = new Contact(
                codes.contains("name") ? other.contact.name() : contact.name(),
                codes.contains("email") ? other.contact.email() : contact.email(),
                codes.contains("phone") ? other.contact.phone() : contact.phone(),
                codes.contains("remarks") ? other.contact.remarks() : contact.remarks(),
                contact.language());
        Values.Builder merged = said.toBuilder();
        FieldGroup.of(kind).stream()
                .filter(group -> codes.contains(group.code()))
                .forEach(group -> group.fields().forEach(field -> copy(field, other.said, merged)));
        boolean there = codes.contains("place");
        return new RecordFacts(kind, who, there ? other.country : country, there ? other.place : place, merged.build());
    }

    private static <T> void copy(Field<T> field, Values from, Values.Builder into) {
        @Nullable T value = from.get(field);
        into.with(field, value);
    }

    private FieldGroup group(String code) {
        return FieldGroup.of(kind).stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is called " + code));
    }
}
