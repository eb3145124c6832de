package org.teranga.rights.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.NewDocument;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.WriteDocument;
import org.teranga.platform.content.WriteSection;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.shelf.ShelfText;

/**
 * Brings the pages of a bundle in as drafts, each in the language of its source: what it translates must be published first. A page whose
 * address is taken is left as it is; nothing is published.
 */
@ApplicationScoped
class ReadBundle {
    private final Library library;
    private final WriteDocument write;
    private final WriteSection words;

    @Inject
    ReadBundle(Library library, WriteDocument write, WriteSection words) {
        this.library = library;
        this.write = write;
        this.words = words;
    }

    /** What becomes of a page: {@code new} or {@code there}. */
    record Outcome(String slug, String title, List<String> languages, String state) {
        Outcome {
            languages = List.copyOf(languages);
        }
    }

    /** What would become of each page; all of it is read and checked, nothing is written. */
    @Transactional
    public List<Outcome> look(Bundle bundle) throws BundleRefused {
        List<Outcome> outcomes = new ArrayList<>();
        for (BundlePage page : pages(bundle)) {
            outcomes.add(outcome(page));
        }
        return outcomes;
    }

    /** Brings in what is new, all of it or, where something cannot be read, nothing. */
    @Transactional(rollbackOn = BundleRefused.class)
    public List<Outcome> bring(Bundle bundle, UUID by) throws BundleRefused {
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, UUID> topics = new HashMap<>();
        for (BundlePage page : pages(bundle)) {
            Outcome outcome = outcome(page);
            outcomes.add(outcome);
            if (outcome.state().equals("new")) {
                draft(page, topic(page, topics), by);
            }
        }
        return outcomes;
    }

    private static List<BundlePage> pages(Bundle bundle) throws BundleRefused {
        TreeSet<String> slugs = new TreeSet<>();
        bundle.files().keySet().stream()
                .filter(path -> path.contains("/") && !path.startsWith(BundlePaths.GLOSSARY + "/"))
                .forEach(path -> slugs.add(path.substring(0, path.indexOf('/'))));
        List<BundlePage> pages = new ArrayList<>();
        for (String slug : slugs) {
            pages.add(BundlePage.read(bundle, slug));
        }
        if (pages.isEmpty()) {
            throw new BundleRefused("bundle.fault.zip");
        }
        return pages;
    }

    private Outcome outcome(BundlePage page) {
        boolean there = library.bySlug(RightsKinds.PAGE, page.slug()).isPresent();
        ShelfText source = page.texts().get(page.language());
        return new Outcome(
                page.slug(),
                source == null ? page.slug() : source.title(),
                List.of(page.language()),
                there ? "there" : "new");
    }

    /** The topic of a page, where the association has it already; a topic is not begun, since nobody would look for it to be read. */
    private @Nullable UUID topic(BundlePage page, Map<String, UUID> known) {
        if (known.containsKey(page.topic())) {
            return known.get(page.topic());
        }
        Optional<UUID> found = library.bySlug(RightsKinds.TOPIC, page.topic()).map(Document::id);
        found.ifPresent(id -> known.put(page.topic(), id));
        return found.orElse(null);
    }

    private void draft(BundlePage page, @Nullable UUID topic, UUID by) {
        UUID id = write.begin(
                new NewDocument(RightsKinds.PAGE, page.slug(), topic, page.language(), page.labels(), "", page.days()),
                by);
        ShelfText source = page.texts().get(page.language());
        Map<String, String> anchors = new HashMap<>();
        if (source != null && !source.shortly().isEmpty()) {
            anchors.put(Section.SHORT, write.addSection(id, Section.SHORT).anchor());
        }
        if (source != null) {
            source.sections()
                    .forEach(section -> anchors.put(
                            section.key(), write.addSection(id, section.key()).anchor()));
        }
        Begun begun = new Begun(id, page, anchors, by);
        if (source != null) {
            say(begun, source);
        }
    }

    private void say(Begun begun, ShelfText text) {
        save(begun, Section.HEAD, words(text.title(), text.summary(), List.of()));
        String shortly = begun.anchors().get(Section.SHORT);
        if (shortly != null && !text.shortly().isEmpty()) {
            save(begun, shortly, words("", text.shortly(), List.of()));
        }
        text.sections().forEach(section -> {
            String anchor = begun.anchors().get(section.key());
            if (anchor != null && !section.content().isBlank()) {
                List<Source> sources = begun.page().sources().getOrDefault(section.key(), List.of());
                save(begun, anchor, words(section.title(), section.content(), sources));
            }
        });
    }

    private static SectionDraft.Words words(String title, String content, List<Source> sources) {
        return new SectionDraft.Words(title, content, sources, false, "");
    }

    private void save(Begun begun, String anchor, SectionDraft.Words said) {
        words.save(new WriteSection.Where(begun.id(), anchor, begun.page().language(), null), said, begun.by());
    }

    /** A page that has just been begun: its sections' anchors by their keys. */
    private record Begun(UUID id, BundlePage page, Map<String, String> anchors, UUID by) {}
}
