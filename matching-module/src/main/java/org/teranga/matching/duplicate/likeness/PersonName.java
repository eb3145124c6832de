package org.teranga.matching.duplicate.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name as words in the order in which they were written; nobody knows which of them is the family's. */
final class PersonName {
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´ʻʿʾ]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST_WORDS = 7;

    /** They stand before a name, and people write them or not. */
    private static final Set<String> PARTICLES = Set.of(
            "al",
            "el",
            "ell",
            "all",
            "lee",
            "ul",
            "de",
            "du",
            "des",
            "da",
            "di",
            "la",
            "le",
            "les",
            "van",
            "von",
            "ben",
            "bin",
            "ibn",
            "bint",
            "bn",
            "abn",
            "m",
            "mr",
            "mme",
            "mlle",
            "mrs",
            "ms",
            "dr",
            "monsieur",
            "madame",
            "et",
            "and",
            "w");

    /** With the word behind them they are one name. */
    private static final Set<String> SERVANT = Set.of("abd", "abdel", "abdul", "abdal", "abdoul", "abder", "abdur");

    private final List<String> written;
    private final List<NameWord> words;

    private PersonName(List<String> written) {
        this.written = written;
        this.words = words(written);
    }

    /** The name that somebody wrote; of nothing, one without words. */
    static PersonName of(@Nullable String typed) {
        List<String> written = new ArrayList<>();
        String text = APOSTROPHES.matcher(Objects.requireNonNullElse(typed, "")).replaceAll("");
        for (String word : BETWEEN_WORDS.split(text)) {
            String folded = Transliteration.folded(word);
            if (!folded.isEmpty() && written.size() < MOST_WORDS) {
                written.add(folded);
            }
        }
        return new PersonName(written);
    }

    private static List<NameWord> words(List<String> written) {
        List<NameWord> words = new ArrayList<>();
        StringBuilder servant = new StringBuilder();
        for (int at = 0; at < written.size(); at++) {
            String latin = Transliteration.latin(written.get(at));
            boolean last = at == written.size() - 1;
            if (!last && (SERVANT.contains(latin) || !servant.isEmpty() && PARTICLES.contains(latin))) {
                servant.append(written.get(at));
            } else if (!servant.isEmpty() || last && words.isEmpty() || !PARTICLES.contains(latin)) {
                words.add(NameWord.of(servant + written.get(at)));
                servant.setLength(0);
            }
        }
        return List.copyOf(words);
    }

    /** Its words, without particles. */
    List<NameWord> words() {
        return words;
    }

    /** Words that are made of a particle and what follows it: Le Goff is found by Legoff. */
    List<NameWord> withParticles() {
        List<NameWord> joined = new ArrayList<>();
        for (int at = 0; at + 1 < written.size(); at++) {
            if (PARTICLES.contains(written.get(at)) && !PARTICLES.contains(written.get(at + 1))) {
                joined.add(NameWord.of(written.get(at) + written.get(at + 1)));
            }
        }
        return joined;
    }

    /** Its letters, wherever the spaces stand. */
    String letters() {
        return String.join("", written);
    }

    /** Whether nothing is known of it. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The same name with two neighbours written as one word, in each way in which that can be done. */
    List<PersonName> joined() {
        List<PersonName> joined = new ArrayList<>();
        for (int at = 0; at + 1 < written.size(); at++) {
            if (PARTICLES.contains(written.get(at + 1))) {
                continue;
            }
            List<String> other = new ArrayList<>(written);
            other.set(at, written.get(at) + written.get(at + 1));
            other.remove(at + 1);
            joined.add(new PersonName(other));
        }
        return joined;
    }

    /** Tells nothing: a name must not get into a log by accident. */
    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
