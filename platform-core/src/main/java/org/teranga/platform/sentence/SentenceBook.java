package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.i18n.Translation;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.template.Themes;
import org.teranga.platform.theme.wording.FurtherSentences;

/** Every sentence that somebody reads who needs or offers help, language by language. */
@ApplicationScoped
public class SentenceBook {
    /** The languages into which the platform's sentences are translated. */
    public static final List<String> LANGUAGES = Languages.OF_PERSONS.stream()
            .filter(language -> !language.equals(Languages.FRENCH))
            .map(Language::tag)
            .toList();

    private static final String FRENCH = Languages.FRENCH.tag();
    private static final String ENGLISH = "en";

    private final Themes themes;
    private final SentenceRows rows;
    private final Instance<FurtherSentences> further;

    @Inject
    SentenceBook(Themes themes, SentenceRows rows, @Any Instance<FurtherSentences> further) {
        this.themes = themes;
        this.rows = rows;
        this.further = further;
    }

    /**
     * All of a language, by area and then as they stand in their files: two queries.
     *
     * @throws Refusal not found where the platform's sentences are not translated into it
     */
    public List<Sentence> of(String language) {
        if (!LANGUAGES.contains(language)) {
            throw Refusal.notFound();
        }
        Map<String, SentenceCorrection> waiting = new HashMap<>();
        Map<String, SentenceCorrection> published = new HashMap<>();
        rows.open(language).forEach(one -> (one.waits() ? waiting : published).put(one.sentence(), one));
        Map<String, Sentence.Reading> readings =
                rows.readings(language).stream().collect(Collectors.toMap(Sentence.Reading::mark, Function.identity()));
        return texts(language).stream()
                .map(text -> sentence(language, text, published.get(text.key), waiting.get(text.key), readings))
                .toList();
    }

    /** One of them. */
    public Sentence one(String language, String key) {
        return of(language).stream()
                .filter(sentence -> sentence.key().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static Sentence sentence(
            String language,
            Text text,
            @Nullable SentenceCorrection published,
            @Nullable SentenceCorrection waiting,
            Map<String, Sentence.Reading> readings) {
        String original = Translation.mark(language, text.key, text.french, text.shipped);
        SentenceCorrection counts = published != null && published.original().equals(original) ? published : null;
        String now = counts == null ? text.shipped : counts.text();
        return new Sentence(
                language,
                text.key,
                text.area,
                text.french,
                text.english,
                text.shipped,
                counts,
                waiting,
                readings.get(Translation.mark(language, text.key, text.french, now)),
                waiting == null
                        ? null
                        : readings.get(Translation.mark(language, text.key, text.french, waiting.text())),
                text.fixed);
    }

    private List<Text> texts(String language) {
        Messages messages = themes.shipped().messages();
        Map<String, String> french = messages.patterns(FRENCH);
        Map<String, String> english = messages.patterns(ENGLISH);
        Map<String, String> own = messages.patterns(language);
        List<Text> texts = new ArrayList<>();
        for (String key : keys(messages)) {
            Optional.ofNullable(own.get(key))
                    .ifPresent(shipped -> texts.add(new Text(
                            key,
                            SentenceArea.of(messages.feature(key)),
                            french.getOrDefault(key, ""),
                            english.getOrDefault(key, ""),
                            shipped,
                            false)));
        }
        further.forEach(some -> (some.areNames() ? some.in(FRENCH) : some.in(language))
                .keySet()
                .forEach(key -> texts.add(further(some, key, language))));
        texts.sort(Comparator.comparing(Text::area).thenComparing(Text::fixed));
        return texts;
    }

    /** What is said in the languages that are for persons alone is what persons read. */
    private static Set<String> keys(Messages messages) {
        return Languages.DRAFTED.stream()
                .flatMap(language -> messages.patterns(language.tag()).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A name that a language has not is there in French, to be written. */
    private static Text further(FurtherSentences some, String key, String language) {
        String french = some.in(FRENCH).getOrDefault(key, "");
        return new Text(
                key,
                some.areNames() ? SentenceArea.SKILLS : SentenceArea.CHARTER,
                french,
                some.in(ENGLISH).getOrDefault(key, ""),
                some.in(language).getOrDefault(key, french),
                !some.areNames());
    }

    /** The feature whose file gives a sentence, as it is called in the source; names have one of their own. */
    public String feature(String key) {
        boolean name = further.stream()
                .anyMatch(some -> some.areNames() && some.in(FRENCH).containsKey(key));
        return name ? "names" : themes.shipped().messages().feature(key);
    }

    /** How many there are of each state, without names. */
    public static Counts counts(List<Sentence> all) {
        List<Sentence> sentences = all.stream()
                .filter(sentence -> sentence.area() != SentenceArea.SKILLS)
                .toList();
        return new Counts(
                sentences.size(),
                count(sentences, Sentence.State.READ),
                count(sentences, Sentence.State.CORRECTED),
                count(sentences, Sentence.State.WAITING));
    }

    private static int count(List<Sentence> sentences, Sentence.State state) {
        Stream<Sentence> some = sentences.stream().filter(sentence -> sentence.is(state));
        return (int) some.count();
    }

    /** How far a language is. */
    public record Counts(int all, int read, int corrected, int waiting) {
        /** How many nobody has read. */
        public int unread() {
            return all - read;
        }

        /** How many of a hundred were read; a hundred only where all were. */
        public int percent() {
            return all == 0 ? 0 : (int) (100L * read / all);
        }
    }

    private record Text(String key, SentenceArea area, String french, String english, String shipped, boolean fixed) {}
}
