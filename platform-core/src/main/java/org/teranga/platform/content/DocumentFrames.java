package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.web.Problem;

/**
 * What sharing does to documents of the association that is open: it marks them as shared, begins adopted ones, and gives their sections
 * the texts of where they come from.
 */
@ApplicationScoped
@Transactional
public class DocumentFrames {
    private final Documents documents;
    private final Sections sections;
    private final Texts texts;
    private final WriteDocument write;
    private final Publication publication;
    private final Clock clock;

    @Inject
    DocumentFrames(
            Documents documents,
            Sections sections,
            Texts texts,
            WriteDocument write,
            Publication publication,
            Clock clock) {
        this.documents = documents;
        this.sections = sections;
        this.texts = texts;
        this.write = write;
        this.publication = publication;
        this.clock = clock;
    }

    /** Marks a document as shared, or not. */
    public void share(UUID id, boolean shared) {
        documents.share(id, shared);
    }

    /** The document that was taken from a shared one, if there is any. */
    public Optional<Document> takenFrom(UUID shared) {
        return documents.byOrigin(shared);
    }

    /** Begins a document that comes from a shared one; its slug gets a number where it is taken. */
    public UUID begin(NewDocument begun, Origin origin, UUID headOrigin, @Nullable UUID by) {
        NewDocument free = begun;
        for (int again = 2; documents.bySlug(begun.kind(), free.slug()).isPresent(); again++) {
            free = new NewDocument(
                    begun.kind(),
                    begun.slug() + "-" + again,
                    begun.parent(),
                    begun.language(),
                    begun.labels(),
                    begun.notice(),
                    begun.verifyAfterDays());
        }
        UUID id = write.begin(free, by);
        sections.follow(sections.of(id).getFirst().id(), headOrigin);
        documents.follow(id, origin.shared(), origin.revision(), origin.mirrored());
        return id;
    }

    /** The section that follows a shared one, made where there is none. */
    public Section section(UUID document, String key, UUID origin, int position) {
        Section found = sections.of(document).stream()
                .filter(section -> origin.equals(section.origin()))
                .findFirst()
                .orElseGet(() -> write.add(documents.find(document).orElseThrow(), key, origin));
        if (!found.head()) {
            sections.place(found.id(), position);
        }
        return found;
    }

    /** Takes away a section that is no more where it comes from. */
    public void remove(Section section) {
        sections.remove(section.id(), clock.instant());
    }

    /**
     * Publishes a text from elsewhere as the next number of a section, unless it is the one that is there.
     *
     * @param taken   what it says there
     * @param current whether it renders the source as it is; of the source itself always
     * @return whether anything was published
     */
    public boolean take(UUID document, Section section, Taken taken, boolean current) {
        Document own = documents.find(document).orElseThrow();
        Optional<SectionText> last =
                texts.history(section.id(), taken.language()).stream().findFirst();
        Integer renders = renders(own, section, taken.language(), current);
        if (last.filter(text -> same(text, taken, renders)).isPresent()) {
            return false;
        }
        publication.add(
                own,
                new SectionText(
                        section.id(),
                        taken.language(),
                        last.map(SectionText::number).orElse(0) + 1,
                        renders,
                        taken.title(),
                        taken.content(),
                        taken.sources(),
                        false,
                        taken.machine(),
                        taken.spoken(),
                        "",
                        taken.number(),
                        null,
                        null,
                        clock.instant()));
        return true;
    }

    /** Which number of the own source a text from elsewhere renders: the last one, or one before it where it is outdated there. */
    private @Nullable Integer renders(Document own, Section section, String language, boolean current) {
        if (language.equals(own.language())) {
            return null;
        }
        int source = texts.history(section.id(), own.language()).stream()
                .findFirst()
                .map(SectionText::number)
                .orElse(1);
        return current ? source : source - 1;
    }

    private static boolean same(SectionText text, Taken taken, @Nullable Integer renders) {
        return text.title().equals(taken.title())
                && text.content().equals(taken.content())
                && text.sources().equals(taken.sources())
                && text.spoken() == taken.spoken()
                && Objects.equals(text.renders(), renders);
    }

    /** After all texts of one change: until when somebody answers for it, and that readers see something else. */
    public void finish(UUID id, Origin origin, @Nullable Freshness freshness) {
        Instant now = clock.instant();
        documents.follow(id, origin.shared(), origin.revision(), origin.mirrored());
        Document document = documents.find(id).orElseThrow(Problem::notFound);
        if (freshness != null) {
            documents.fresh(id, freshness);
        }
        if (document.status() == DocumentStatus.DRAFT) {
            documents.stand(id, DocumentStatus.PUBLISHED, null, now);
        }
        publication.finish(document, now);
    }

    /**
     * A text from elsewhere.
     *
     * @param language BCP 47 code
     * @param number   its number there
     * @param title    the heading
     * @param content  CommonMark
     * @param sources  what it rests on
     * @param machine  whether a machine began it
     * @param spoken   whether a speaker of the language has read it
     */
    public record Taken(
            String language,
            int number,
            String title,
            String content,
            List<Source> sources,
            boolean machine,
            boolean spoken) {
        public Taken {
            sources = List.copyOf(sources);
        }
    }
}
