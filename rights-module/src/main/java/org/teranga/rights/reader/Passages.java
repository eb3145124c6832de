package org.teranga.rights.reader;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Markdown;
import org.teranga.platform.content.Reading;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.law.CitedLaws;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.rights.RightsMarkdown;

/** Sections made ready for the page. */
final class Passages {
    private static final Markdown.Options BELOW_HEADINGS =
            Markdown.Options.headingsFrom(3).with(RightsMarkdown::picture);
    /** Groups of a telephone number would change places in a line that runs from the right, and part at its end. */
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d) (?=\\d)");

    private static final int REMEMBERED = 4_000;
    private static final Map<Said, TemplateHTMLOutputModel> MADE = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Said, TemplateHTMLOutputModel> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Passages() {}

    /** A section for a reader; laws by section. */
    static RightsPageView.Passage shown(
            Reading.Passage passage, String language, Map<UUID, List<CitedLaws.Touched>> laws) {
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
                        .toList());
    }

    /** A published text never changes, so it is made into HTML once on each node. */
    private static TemplateHTMLOutputModel markup(SectionText text) {
        Said said = new Said(text.section(), text.language(), text.number());
        synchronized (MADE) {
            TemplateHTMLOutputModel known = MADE.get(said);
            if (known != null) {
                return known;
            }
        }
        TemplateHTMLOutputModel made = Markdown.markup(held(text.content()), BELOW_HEADINGS);
        synchronized (MADE) {
            MADE.put(said, made);
        }
        return made;
    }

    private record Said(UUID section, String language, int number) {}

    private static String held(String markdown) {
        return BETWEEN_DIGITS.matcher(markdown).replaceAll("\u00A0");
    }

    /** The language of a text where it is not the reader's; null where it is. */
    static @Nullable Language other(String of, String reader) {
        return of.equals(reader) ? null : Languages.of(of).orElse(Languages.FRENCH);
    }
}
