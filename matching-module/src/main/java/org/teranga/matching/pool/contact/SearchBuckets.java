package org.teranga.matching.pool.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.KeyedHash;

/**
 * Into which buckets parts of a contact fall: the first three and four letters of each word of the name, the beginning and the end of the
 * telephone number. There are 256 for all of them together, so that hundreds share each: to be in one says little, and who it is is known
 * only once what is in it was opened.
 */
@ApplicationScoped
public class SearchBuckets {
    private static final int ALL = 256;

    private final KeyedHash hash;

    @Inject
    SearchBuckets(KeyedHash hash) {
        this.hash = hash;
    }

    /** Those of what is known of a person. */
    public List<String> of(Contact contact) {
        return buckets(
                Stream.concat(names(contact.name()), numbers(contact.phone())).toList());
    }

    /** Those in which all of these parts are. */
    public List<String> buckets(Collection<String> parts) {
        return parts.stream()
                .map(part -> Integer.toString(hash.bucket(part, ALL)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> names(@Nullable String name) {
        return name == null
                ? Stream.of()
                : KeyedHash.wordsOf(name).stream()
                        .filter(word -> word.length() >= TypedPart.LEAST_LETTERS)
                        .flatMap(word ->
                                Stream.of(TypedPart.letters(word, TypedPart.LEAST_LETTERS), TypedPart.letters(word)));
    }

    private static Stream<String> numbers(@Nullable String phone) {
        String digits = phone == null ? "" : phone.substring(1);
        return digits.length() < TypedPart.FIRST_DIGITS
                ? Stream.of()
                : Stream.of(TypedPart.first(digits), TypedPart.last(digits));
    }
}
