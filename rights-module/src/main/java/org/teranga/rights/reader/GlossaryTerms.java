package org.teranga.rights.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentReading;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.rights.RightsKinds;

/** The association's glossary. */
@ApplicationScoped
@Transactional
public class GlossaryTerms {
    private static final Markdown.Options BELOW_TERMS = Markdown.Options.headingsFrom(4);
    /** Joiners of words in every script: letters, digits, marks. */
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";

    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

    private final Library library;

    @Inject
    GlossaryTerms(Library library) {
        this.library = library;
    }

    /** The glossary in a language; empty where the association has none. */
    public Optional<DocumentReading> glossary(String language) {
        return library.all(List.of(RightsKinds.GLOSSARY)).stream()
                .filter(Document::published)
                .findFirst()
                .flatMap(document -> library.reading(document, language));
    }

    /** Its words that stand in a text, in its own order. */
    List<RightsPageView.Word> standingIn(String text, String language) {
        return glossary(language)
                .map(glossary -> glossary.passages().stream()
                        .filter(term -> stands(term.text().title(), text))
                        .map(term -> word(term, language))
                        .toList())
                .orElse(List.of());
    }

    static RightsPageView.Word word(DocumentReading.Passage term, String language) {
        return new RightsPageView.Word(
                term.text().title(),
                Markdown.markup(term.text().content(), BELOW_TERMS),
                Passages.other(term.text().language(), language));
    }

    private static boolean stands(String term, String text) {
        return Pattern.compile(
                        NO_LETTER_BEFORE + Pattern.quote(term) + NO_LETTER_AFTER,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
