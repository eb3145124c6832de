package org.teranga.rights.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Freshness;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.law.CitedLaws;
import org.teranga.platform.i18n.Formats;
import org.teranga.rights.RightsKinds;

/** The letters of which the association's published pages know deadlines; of several pages that know one, the page that was checked. */
@ApplicationScoped
@Transactional
class KnownLetters {
    private final Library library;
    private final CitedLaws laws;
    private final Clock clock;

    @Inject
    KnownLetters(Library library, CitedLaws laws, Clock clock) {
        this.library = library;
        this.laws = laws;
        this.clock = clock;
    }

    /** In the order in which they are offered. */
    List<KnownLetter> all() {
        List<DocumentBook> pages = library.books(List.of(RightsKinds.PAGE));
        Map<UUID, List<CitedLaws.Touched>> touched =
                laws.touching(pages.stream().map(DocumentBook::document).toList());
        Map<String, KnownLetter> known = new TreeMap<>();
        pages.stream()
                .flatMap(page -> of(page, touched.getOrDefault(page.document().id(), List.of())))
                .forEach(letter -> known.merge(letter.id(), letter, (one, other) -> other.before(one) ? other : one));
        return known.values().stream()
                .sorted(Comparator.comparingInt((KnownLetter letter) ->
                                Deadline.LETTERS.indexOf(letter.deadline().letter()))
                        .thenComparing(KnownLetter::id))
                .toList();
    }

    private Stream<KnownLetter> of(DocumentBook page, List<CitedLaws.Touched> touched) {
        Freshness freshness = page.document().freshness();
        boolean checked = freshness.verified() && !freshness.overdue(LocalDate.now(clock.withZone(Formats.ZONE)));
        Set<UUID> changed = touched.stream().map(CitedLaws.Touched::section).collect(Collectors.toSet());
        return page.sections().stream()
                .flatMap(section -> page.source(section).stream()
                        .flatMap(text -> text.sources().stream())
                        .flatMap(source -> DeadlineJson.of(source).stream()
                                .map(deadline -> new KnownLetter(
                                        id(page.document(), deadline),
                                        deadline,
                                        source,
                                        page,
                                        section.anchor(),
                                        freshness.verifiedOn(),
                                        checked && !changed.contains(section.id())))));
    }

    private static String id(Document page, Deadline deadline) {
        return deadline.letter().equals(Deadline.OTHER) ? page.slug() + "." + deadline.key() : deadline.letter();
    }
}
