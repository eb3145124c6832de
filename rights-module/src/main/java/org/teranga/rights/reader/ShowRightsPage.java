package org.teranga.rights.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.DocumentReading;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.credit.Credits;
import org.teranga.platform.content.law.CitedLaws;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.sitemap.Addresses;
import org.teranga.rights.sitemap.PageHead;
import org.teranga.rights.sound.Recording;
import org.teranga.rights.sound.Recordings;

/** One page as it is read. */
@ApplicationScoped
@Transactional
class ShowRightsPage {
    /** Words that people read aloud in a minute, in a language that is not always their first. */
    private static final int WORDS_A_MINUTE = 130;

    private static final int LONGEST_DESCRIPTION = 160;

    private final Library library;
    private final CitedLaws laws;
    private final Credits credits;
    private final GlossaryTerms terms;
    private final Addresses addresses;
    private final Recordings recordings;
    private final Clock clock;

    @Inject
    ShowRightsPage(
            Library library,
            CitedLaws laws,
            Credits credits,
            GlossaryTerms terms,
            Addresses addresses,
            Recordings recordings,
            Clock clock) {
        this.recordings = recordings;
        this.library = library;
        this.laws = laws;
        this.credits = credits;
        this.terms = terms;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A published page; empty where it has no title yet. */
    Optional<RightsPageView> view(Document document, String language, List<Language> offered) {
        return view(document, language, offered, recordings.of(document.id(), language));
    }

    /** The same without what is read aloud, for whoever takes all pages along. */
    Optional<RightsPageView> silent(Document document, String language, List<Language> offered) {
        return view(document, language, offered, Map.of());
    }

    private Optional<RightsPageView> view(
            Document document, String language, List<Language> offered, Map<UUID, Recording> aloud) {
        DocumentBook book = library.book(document);
        return DocumentReading.of(book, language)
                .map(reading -> page(book, reading, new Reader(language, offered, aloud)));
    }

    private RightsPageView page(DocumentBook book, DocumentReading reading, Reader reader) {
        String language = reader.language();
        Document document = book.document();
        Map<UUID, List<CitedLaws.Touched>> touched =
                laws.touching(document).stream().collect(Collectors.groupingBy(CitedLaws.Touched::section));
        String words = words(reading);
        DocumentReading.Passage summary = reading.summary();
        return new RightsPageView(
                href(language, document),
                document.slug(),
                reading.head().text().title(),
                reading.head().text().content(),
                Passages.other(reading.head().text().language(), language),
                topic(document, language),
                stamp(document, reading),
                summary == null ? null : Passages.shown(summary, language, Map.of(), reader.aloud()),
                reading.passages().stream()
                        .map(passage -> Passages.shown(passage, language, touched, reader.aloud()))
                        .toList(),
                chosen(document, RightsKinds.AUDIENCE, RightsKinds.AUDIENCES),
                chosen(document, RightsKinds.SITUATION, RightsKinds.SITUATIONS),
                reader.offered().stream()
                        .filter(other -> !other.tag().equals(language))
                        .map(other -> new RightsPageView.Other(other, href(other.tag(), document), state(book, other)))
                        .toList(),
                terms.standingIn(words, language),
                Math.max(1, words.split("\\s+").length / WORDS_A_MINUTE),
                head(book, reading, language));
    }

    /** In which language somebody reads, which others are offered, and what is read aloud. */
    private record Reader(String language, List<Language> offered, Map<UUID, Recording> aloud) {}

    private PageHead head(DocumentBook book, DocumentReading reading, String language) {
        return PageHead.of(
                addresses.origin(),
                new Addresses.Entry(
                        RightsLanguages.PATH + "/" + book.document().slug(), List.copyOf(book.languages()), null),
                TenantContext.required().name(),
                language,
                new PageHead.Text(
                        reading.head().text().title(),
                        Markdown.excerpt(reading.head().text().content(), LONGEST_DESCRIPTION)));
    }

    private static List<String> chosen(Document document, String word, List<String> order) {
        return order.stream().filter(document.labels(word)::contains).toList();
    }

    private static String state(DocumentBook book, Language language) {
        if (!book.languages().contains(language.tag())) {
            return "none";
        }
        return book.outdated(language.tag()) ? "old" : "current";
    }

    private static String words(DocumentReading reading) {
        return Stream.concat(
                        Stream.of(reading.head(), reading.summary()).filter(Objects::nonNull),
                        reading.passages().stream())
                .map(passage -> passage.text().title() + " " + Passages.words(passage.text()))
                .collect(Collectors.joining(" "));
    }

    private RightsPageView.Stamp stamp(Document document, DocumentReading reading) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        List<Credits.Credit> named = credits.of(document.id());
        return new RightsPageView.Stamp(
                document.freshness().verifiedOn(),
                document.freshness().verifyBy(),
                document.freshness().overdue(today),
                document.changedAt(),
                document.noticeForReaders(),
                !reading.translated() || !reading.unspoken(),
                named(named, Credits.Part.AUTHOR, ""),
                named(named, Credits.Part.REVIEWER, ""));
    }

    private static List<String> named(List<Credits.Credit> all, Credits.Part part, String language) {
        return all.stream()
                .filter(one -> one.part() == part && one.language().equals(language))
                .map(Credits.Credit::name)
                .toList();
    }

    private RightsPageView.@Nullable Topic topic(Document document, String language) {
        if (document.parent() == null) {
            return null;
        }
        Document topic = library.find(document.parent()).orElse(null);
        if (topic == null || !topic.published()) {
            return null;
        }
        return library.reading(topic, language)
                .map(reading -> new RightsPageView.Topic(
                        reading.head().text().title(),
                        Passages.other(reading.head().text().language(), language),
                        "/" + language + RightsLanguages.PATH + "#" + topic.slug()))
                .orElse(null);
    }

    /** What stands at the address of a page that was taken away. */
    RetiredView retired(Document document, String language) {
        String title = library.book(document).title(language);
        RightsView.Entry successor = Optional.ofNullable(document.successor())
                .flatMap(library::find)
                .filter(Document::published)
                .flatMap(next -> library.reading(next, language)
                        .map(reading -> new RightsView.Entry(
                                href(language, next),
                                reading.head().text().title(),
                                reading.head().text().content(),
                                Passages.other(reading.head().text().language(), language))))
                .orElse(null);
        return new RetiredView(title, successor, "/" + language + RightsLanguages.PATH);
    }

    /** The glossary. */
    Optional<GlossaryView> glossary(String language) {
        return terms.glossary(language)
                .map(glossary -> new GlossaryView(
                        glossary.head().text().title(),
                        Passages.other(glossary.head().text().language(), language),
                        glossary.passages().stream()
                                .map(term -> GlossaryTerms.word(term, language))
                                .toList(),
                        PageHead.of(
                                addresses.origin(),
                                new Addresses.Entry(RightsLanguages.PATH + "/glossary", glossaryLanguages(), null),
                                TenantContext.required().name(),
                                language,
                                PageHead.Text.BY_TEMPLATE)));
    }

    private List<String> glossaryLanguages() {
        return library.titles(List.of(RightsKinds.GLOSSARY)).values().stream()
                .findFirst()
                .map(called -> RightsKinds.LANGUAGES.stream()
                        .filter(called::containsKey)
                        .toList())
                .orElse(List.of());
    }

    static String href(String language, Document document) {
        return "/" + language + RightsLanguages.PATH + "/" + document.slug();
    }
}
