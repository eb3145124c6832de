package org.teranga.matching.pool.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.KeyedHash;

/**
 * A part of a contact that somebody typed into a search: beginnings of words of a name, or the beginning or the end of a telephone number,
 * however it is written.
 *
 * @param words  beginnings of words, in small letters and without accents; all are in the name
 * @param starts with which digits the number may begin, its country first
 * @param end    with which digits it may end; empty for none
 */
public record TypedPart(List<String> words, List<String> starts, String end) {
    /** With fewer letters nothing is looked for. */
    static final int LEAST_LETTERS = 3;

    static final int FIRST_DIGITS = 5;
    private static final int LAST_DIGITS = 4;
    private static final int MOST_LETTERS = 4;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 .()/-]*");
    private static final String HERE = "33";

    public TypedPart {
        words = List.copyOf(words);
        starts = List.copyOf(starts);
    }

    /** Reads what was typed; empty where it is too short to find anybody by. */
    public static Optional<TypedPart> read(String typed) {
        String text = typed.strip();
        TypedPart part = NUMBER.matcher(text).matches() ? number(text) : name(text);
        return part.ways().isEmpty() ? Optional.empty() : Optional.of(part);
    }

    private static TypedPart name(String text) {
        List<String> words = KeyedHash.wordsOf(text);
        boolean tells = words.stream().allMatch(word -> word.length() >= LEAST_LETTERS);
        return new TypedPart(tells ? words : List.of(), List.of(), "");
    }

    /** {@code 06 12} begins a number of here, {@code +33 6 12} and {@code 0033612} one of whichever country; {@code 4017} may end it, too. */
    private static TypedPart number(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        List<String> starts = new ArrayList<>();
        if (text.startsWith("+")) {
            starts.add(digits.replaceFirst("^330", HERE));
        } else if (digits.startsWith("00")) {
            starts.add(digits.substring(2).replaceFirst("^330", HERE));
        } else if (digits.startsWith("0")) {
            starts.add(HERE + digits.substring(1));
        } else {
            starts.addAll(List.of(digits, HERE + digits));
        }
        starts.removeIf(start -> start.length() < FIRST_DIGITS);
        boolean ends = !text.startsWith("+") && digits.length() >= LAST_DIGITS;
        return new TypedPart(List.of(), starts, ends ? digits : "");
    }

    /** The ways in which it may be found: of each all parts that a contact has then. */
    public List<Set<String>> ways() {
        Stream<Set<String>> names = words.isEmpty()
                ? Stream.of()
                : Stream.of(Set.copyOf(words.stream().map(TypedPart::letters).toList()));
        return Stream.of(
                        names,
                        starts.stream().map(start -> Set.of(first(start))),
                        end.isEmpty() ? Stream.<Set<String>>of() : Stream.of(Set.of(last(end))))
                .flatMap(way -> way)
                .toList();
    }

    /** Whether it is a part of this contact. */
    public boolean fits(Contact contact) {
        return fitsName(contact.name()) || fitsNumber(contact.phone());
    }

    private boolean fitsName(@Nullable String name) {
        if (name == null || words.isEmpty()) {
            return false;
        }
        Collection<String> there = KeyedHash.wordsOf(name);
        return words.stream().allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word)));
    }

    private boolean fitsNumber(@Nullable String phone) {
        if (phone == null) {
            return false;
        }
        String digits = phone.substring(1);
        return starts.stream().anyMatch(digits::startsWith) || !end.isEmpty() && digits.endsWith(end);
    }

    /** The part of a word by which it is looked for. */
    static String letters(String word) {
        return letters(word, MOST_LETTERS);
    }

    static String letters(String word, int most) {
        return "name " + word.substring(0, Math.min(most, word.length()));
    }

    static String first(String digits) {
        return "first " + digits.substring(0, FIRST_DIGITS);
    }

    static String last(String digits) {
        return "last " + digits.substring(digits.length() - LAST_DIGITS);
    }

    /** Tells nothing: whom somebody looks for must not get into a log by accident. */
    @Override
    public String toString() {
        return "TypedPart[…]";
    }
}
