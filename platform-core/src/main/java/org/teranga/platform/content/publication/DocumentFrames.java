package org.teranga.platform.content.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Documents;
import org.teranga.platform.content.Freshness;
import org.teranga.platform.content.NewDocument;
import org.teranga.platform.content.Origin;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.Sections;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.StoredDocument;
import org.teranga.platform.content.StoredDocuments;
import org.teranga.platform.content.Texts;
import org.teranga.platform.refusal.Refusal;

/**
 * Shares documents of the open association: it marks them as shared, begins adopted ones, and gives their sections the texts of their
 * origin.
 */
@ApplicationScoped
@Transactional
public class DocumentFrames {
    private final Documents documents;
    private final StoredDocuments stored;
    private final Sections sections;
    private final Texts texts;
    private final WriteDocument write;
    private final Publication publication;
    private final Clock clock;

    @Inject
    DocumentFrames(
            Documents documents,
            StoredDocuments stored,
            Sections sections,
            Texts texts,
            WriteDocument write,
            Publication publication,
            Clock clock) {
        this.documents = documents;
        this.stored = stored;
        this.sections = sections;
        this.texts = texts;
        this.write = write;
        this.publication = publication;
        this.clock = clock;
    }

    /** Marks a document as shared, or not. */
    public void share(UUID id, boolean shared) {
        stored.hold(id).ifPresent(document -> document.share(shared));
        stored.flush();
    }

    /** The document that was taken from a shared one, if there is any. */
    public Optional<Document> findAdoptedFrom(UUID shared) {
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
        hold(id).follow(origin);
        stored.flush();
        return id;
    }

    /**
     * Lets a mirror be found by whom it concerns where it comes from. Of a sort of label of which it has none it concerns everybody already, and
     * what the association itself chose stays: so it is found by more people, never by fewer.
     */
    public void widen(UUID id, Set<String> labels) {
        StoredDocument held = hold(id);
        Document document = held.document();
        Set<String> all = new TreeSet<>(document.labels());
        if (all.addAll(more(document, labels))) {
            held.describe(all, document.freshness().verifyAfterDays());
            stored.flush();
        }
    }

    /** Those of these labels by which a document would be found by more people than it is. */
    public static Set<String> more(Document document, Set<String> labels) {
        return labels.stream()
                .filter(label -> label.indexOf(':') > 0)
                .filter(label ->
                        !document.labels(label.substring(0, label.indexOf(':'))).isEmpty())
                .filter(label -> !document.labels().contains(label))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Takes away a section that is no more where it comes from. */
    public void remove(Section section) {
        sections.remove(section.id(), clock.instant());
    }

    /**
     * Gives sections what they say elsewhere: each text becomes the next number of its section, unless it is the one that is there. A
     * section that is not there yet is made. However many they are, it costs the same few statements.
     *
     * @param taken the sections, each at its place; the title stays where it is
     */
    public void take(UUID document, List<TakenSection> taken) {
        Document own = documents.find(document).orElseThrow();
        Map<UUID, Section> places = places(own, taken);
        Map<Place, SectionText> last = texts.current(document).stream()
                .collect(Collectors.toMap(text -> new Place(text.section(), text.language()), text -> text));
        List<SectionText> news = new ArrayList<>();
        for (TakenSection section : taken) {
            UUID id = place(places, section).id();
            // The source's text first: the others say which number of it they render.
            section.texts().stream()
                    .sorted(Comparator.comparing(text -> !text.language().equals(own.language())))
                    .flatMap(text -> next(own, id, text, last).stream())
                    .forEach(text -> {
                        last.put(new Place(id, text.language()), text);
                        news.add(text);
                    });
        }
        publication.add(own, news);
    }

    /** The own sections by what they follow: those that lacked are made, all stand at their places. */
    private Map<UUID, Section> places(Document own, List<TakenSection> taken) {
        Map<UUID, Section> places = new HashMap<>();
        sections.of(own.id()).stream()
                .filter(section -> section.origin() != null)
                .forEach(section -> places.put(section.origin(), section));
        List<WriteDocument.Beginning> lacking = taken.stream()
                .filter(section -> !places.containsKey(section.origin()))
                .map(section -> new WriteDocument.Beginning(section.key(), section.origin()))
                .toList();
        write.add(own, lacking).forEach(section -> places.put(section.origin(), section));
        sections.place(taken.stream()
                .filter(section -> !place(places, section).head())
                .collect(Collectors.toMap(section -> place(places, section).id(), TakenSection::position)));
        return places;
    }

    private static Section place(Map<UUID, Section> places, TakenSection section) {
        return Objects.requireNonNull(places.get(section.origin()), "place of a taken section");
    }

    /** What a section says next in a language; empty where it says that already. */
    private Optional<SectionText> next(Document own, UUID section, Taken taken, Map<Place, SectionText> last) {
        SectionText before = last.get(new Place(section, taken.language()));
        Integer renders = taken.language().equals(own.language())
                ? null
                : renders(last.get(new Place(section, own.language())), taken.current());
        if (before != null && same(before, taken, renders)) {
            return Optional.empty();
        }
        return Optional.of(new SectionText(
                section,
                taken.language(),
                before == null ? 1 : before.number() + 1,
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
                clock.instant(),
                null));
    }

    /** Which number of the own source a text from elsewhere renders: the last one, or one before it where it is outdated there. */
    private static int renders(@Nullable SectionText source, boolean current) {
        int number = source == null ? 1 : source.number();
        return current ? number : number - 1;
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
        StoredDocument held = hold(id);
        held.follow(origin);
        if (freshness != null) {
            held.verify(freshness);
        }
        held.publish(now);
        publication.finish(held, now);
    }

    private StoredDocument hold(UUID id) {
        return stored.hold(id).orElseThrow(Refusal::notFound);
    }

    /**
     * A section from elsewhere.
     *
     * @param origin   its id there
     * @param key      what sort of section
     * @param position its place, from 1
     * @param texts    what it says there, a text for each language
     */
    public record TakenSection(UUID origin, String key, int position, List<Taken> texts) {
        public TakenSection {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A text from elsewhere.
     *
     * @param language BCP 47 code
     * @param number   its number there
     * @param current  whether it renders the source as it is; of the source itself always
     * @param title    the heading
     * @param content  CommonMark
     * @param sources  what it rests on
     * @param machine  whether a machine began it
     * @param spoken   whether a speaker of the language has read it
     */
    public record Taken(
            String language,
            int number,
            boolean current,
            String title,
            String content,
            List<Source> sources,
            boolean machine,
            boolean spoken) {
        public Taken {
            sources = List.copyOf(sources);
        }
    }

    private record Place(UUID section, String language) {}
}
