package org.teranga.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.teranga.platform.privacy.key.KeyRing;

/**
 * Hashes by which a sealed e-mail, telephone number or word of a name is found again, under a key of the open association: the same value
 * has another hash at another association, and without the key nobody can try values. A hash is 22 characters (128 bits, Base64 for URLs).
 */
@ApplicationScoped
public class KeyedHash {
    private static final int BYTES = 16;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final KeyRing ring;

    @Inject
    public KeyedHash(KeyRing ring) {
        this.ring = ring;
    }

    /** The hash of an address. */
    public String email(EmailAddress address) {
        return hash("email", address.value());
    }

    /** The hash of a number. */
    public String phone(PhoneNumber number) {
        return hash("phone", number.e164());
    }

    /** The hash of a network address, which tells that two requests came from the same place, and not from where. */
    public String address(String address) {
        return hash("address", address);
    }

    /** The hash of any other text that is only ever compared, to the letter: a row of a spreadsheet. */
    public String text(String text) {
        return hash("text", text);
    }

    /** The hash of each word of a name, without case, accents and order: {@code Le Goff-Péron} is found by {@code PERON}. */
    public Set<String> words(String name) {
        Set<String> hashes = new LinkedHashSet<>();
        wordsOf(name).forEach(word -> hashes.add(hash("word", word)));
        return hashes;
    }

    /**
     * One of so many buckets for a text. Few of them are meant: then many texts share one, and to be in it says little of what a text is.
     *
     * @param of how many there are, 256 at most
     */
    public int bucket(String text, int of) {
        byte[] mac = ring.secret().hash(("bucket\0" + text).getBytes(StandardCharsets.UTF_8));
        return Byte.toUnsignedInt(mac[0]) % of;
    }

    /** The words of a name, without case, accents and order. */
    public static List<String> wordsOf(String name) {
        return words(name, BETWEEN_WORDS).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether two names have the same words, without case, accents and order. */
    public static boolean sameWords(String one, String other) {
        return words(one, BETWEEN_WORDS).equals(words(other, BETWEEN_WORDS));
    }

    private static Set<String> words(String name, Pattern between) {
        return new LinkedHashSet<>(Arrays.asList(between.split(folded(name).strip())));
    }

    static String folded(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        // Upper case first: it folds what lower case alone keeps apart, as ß and ss, or the two forms of sigma.
        return MARKS.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private String hash(String kind, String value) {
        byte[] mac = ring.secret().hash((kind + "\0" + value).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
    }
}
