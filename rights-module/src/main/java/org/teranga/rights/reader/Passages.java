package org.teranga.rights.reader;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.DocumentReading;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.law.CitedLaws;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.rights.RightsMarkdown;
import org.teranga.rights.sound.Recording;

/** Sections made ready for the page. */
final class Passages {
    private static final Markdown.Options BELOW_HEADINGS =
            Markdown.Options.headingsFrom(3).with(RightsMarkdown::picture);
    /** Groups of a telephone number would change places in a line that runs from the right, and part at its end. */
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d) (?=\\d)");

    /** Of what was made, as many characters of Markdown are remembered. */
    private static final int REMEMBERED = 4_000_000;

    /** Many associations show the same texts, those of the catalogue: each is read as Markdown once on each node. */
    private static final LoadingCache<String, Made> MADE = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .<String, Made>weigher((content, made) -> content.length())
            .build(content -> new Made(Markdown.markup(held(content), BELOW_HEADINGS), Markdown.text(content)));

    private Passages() {}

    /** A section for a reader; laws by section. */
    static RightsPageView.Passage shown(
            DocumentReading.Passage passage,
            String language,
            Map<UUID, List<CitedLaws.Touched>> laws,
            Map<UUID, Recording> aloud) {
        return new RightsPageView.Passage(
                passage.section().anchor(),
                passage.text().title(),
                markup(passage.text()),
                other(passage.text().language(), language),
                passage.sources().stream()
                        .map(source -> new RightsPageView.Cited(source.citation(), source.url()))
                        .toList(),
                passage.outdatedSince(),
                laws.getOrDefault(passage.section().id(), List.of()).stream()
                        .map(touched -> new RightsPageView.Law(
                                touched.change().citation(), touched.change().changedOn()))
                        .distinct()
                        .toList(),
                sound(passage.text(), aloud.get(passage.section().id())),
                passage.sources().stream().anyMatch(source -> !source.data().isEmpty()));
    }

    /** A recording of the text that stands here; one in another language reads something else. */
    private static RightsPageView.@Nullable Sound sound(SectionText text, @Nullable Recording recording) {
        return recording == null || !recording.language().equals(text.language())
                ? null
                : new RightsPageView.Sound(
                        recording.href(), recording.time(), recording.kilobytes(), recording.number() < text.number());
    }

    /** What is read of a text, with no mark. */
    static String words(SectionText text) {
        return MADE.get(text.content()).words();
    }

    private static TemplateHTMLOutputModel markup(SectionText text) {
        return MADE.get(text.content()).html();
    }

    private record Made(TemplateHTMLOutputModel html, String words) {}

    private static String held(String markdown) {
        return BETWEEN_DIGITS.matcher(markdown).replaceAll("\u00A0");
    }

    /** The language of a text where it is not the reader's; null where it is. */
    static @Nullable Language other(String of, String reader) {
        return of.equals(reader) ? null : Languages.of(of).orElse(Languages.FRENCH);
    }
}
