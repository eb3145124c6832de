package org.teranga.platform.privacy;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A person who is about to be erased: by which ids the person and what it left are known, and by which words it is told apart in a text
 * that is about somebody else. Held in memory for the length of the erasure only.
 *
 * @param persons   the ids under which the person's keys lie
 * @param records   the ids of what the person left: offers, needs
 * @param addresses e-mail addresses
 * @param words     full names, telephone numbers, receipt numbers: whatever names this person and hardly anybody else
 */
public record ErasedPersons(Set<UUID> persons, Set<UUID> records, Set<EmailAddress> addresses, Set<String> words) {
    /** Shorter words stand in texts by accident. */
    private static final int SHORTEST = 6;

    private static final int SUBSCRIBER = 9;
    private static final Pattern NUMBER = Pattern.compile("\\+[0-9]{9,15}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    public ErasedPersons {
        persons = Set.copyOf(persons);
        records = Set.copyOf(records);
        addresses = Set.copyOf(addresses);
        words = Set.copyOf(words);
    }

    /**
     * Whether a text names the person: one of its addresses, words or ids stands in it, capitals aside; a telephone number however it is
     * written.
     */
    public boolean namedIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String digits = NO_DIGIT.matcher(text).replaceAll("");
        return needles().stream().anyMatch(lower::contains)
                || words.stream().flatMap(ErasedPersons::subscriber).anyMatch(digits::contains);
    }

    /** The last digits of a telephone number, which are the same at home and abroad. */
    private static Stream<String> subscriber(String word) {
        return NUMBER.matcher(word).matches() ? Stream.of(word.substring(word.length() - SUBSCRIBER)) : Stream.empty();
    }

    private Set<String> needles() {
        Set<String> needles = new LinkedHashSet<>();
        addresses.forEach(address -> needles.add(address.value()));
        words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .forEach(needles::add);
        both(persons, records).forEach(id -> needles.add(id.toString()));
        return needles;
    }

    private static Set<UUID> both(Collection<UUID> some, Collection<UUID> others) {
        Set<UUID> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Tells nothing: whom this is about must not get into a log by accident. */
    @Override
    public String toString() {
        return "ErasedPersons[…]";
    }
}
