package org.teranga.rights.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.NewDocument;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.publication.WriteDocument;
import org.teranga.platform.content.publication.WriteSection;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.desk.RightsDesk;

/** Begins a page or a topic, with its title as a draft. A page begins with the sections that most pages have. */
@ApplicationScoped
@Transactional
class BeginPage {
    private static final int DAYS = 180;
    private static final int LONGEST_SLUG = 60;
    private static final List<String> FIRST = List.of("what", "who", "how", "next");

    /** Addresses of the desk that are no pages. */
    private static final Set<String> TAKEN =
            Set.of("new", "new-topic", "shelf", "due", "files", "widget", "law-change");

    private final Library library;
    private final WriteDocument write;
    private final WriteSection words;
    private final RightsDesk desk;

    @Inject
    BeginPage(Library library, WriteDocument write, WriteSection words, RightsDesk desk) {
        this.library = library;
        this.write = write;
        this.words = words;
        this.desk = desk;
    }

    /**
     * Begins one.
     *
     * @throws Refusal invalid with every fault: {@code title, slug, language, topic}
     */
    Document begin(Wish wish) {
        String slug = wish.slug().isBlank() ? slug(wish.title()) : wish.slug().strip();
        List<FieldError> faults = new ArrayList<>();
        if (wish.title().isBlank() || wish.title().length() > SectionDraft.Words.LONGEST_TITLE) {
            faults.add(FieldError.of("title", "content.fault.title"));
        } else if (!NewDocument.isSlug(slug) || slug.length() > LONGEST_SLUG || TAKEN.contains(slug)) {
            faults.add(FieldError.of("slug", "rightsdesk.fault.slug"));
        } else if (library.bySlug(wish.kind(), slug).isPresent()) {
            faults.add(FieldError.of("slug", "content.slug_taken", slug));
        }
        if (!TenantContext.required().languages().contains(wish.language())) {
            faults.add(FieldError.of("language", "rightsdesk.fault.language"));
        }
        UUID topic = topic(wish, faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        UUID id = write.begin(
                new NewDocument(wish.kind(), slug, topic, wish.language(), Set.of(), "", DAYS), desk.subject());
        if (wish.kind().equals(RightsKinds.PAGE)) {
            FIRST.forEach(section -> write.addSection(id, section));
        }
        words.save(
                new WriteSection.Where(id, Section.HEAD, wish.language(), null),
                new SectionDraft.Words(wish.title().strip(), "", List.of(), false, ""),
                desk.subject());
        return library.find(id).orElseThrow();
    }

    private @Nullable UUID topic(Wish wish, List<FieldError> faults) {
        if (wish.topic().isEmpty() || !wish.kind().equals(RightsKinds.PAGE)) {
            return null;
        }
        UUID found = library.bySlug(RightsKinds.TOPIC, wish.topic())
                .map(Document::id)
                .orElse(null);
        if (found == null) {
            faults.add(FieldError.of("topic", "rightsdesk.fault.topic"));
        }
        return found;
    }

    /** The letters and digits of a title as an address; empty where it has none that an address can have. */
    static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST_SLUG
                ? plain
                : plain.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
    }

    /**
     * What somebody wants to begin.
     *
     * @param kind     what sort of document
     * @param title    its title
     * @param slug     its address; blank: from the title
     * @param language BCP 47 code of its source
     * @param topic    the slug of the topic below which it stands; empty for none
     */
    record Wish(String kind, String title, String slug, String language, String topic) {}
}
