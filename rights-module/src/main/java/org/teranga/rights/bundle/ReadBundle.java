package org.teranga.rights.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.NewDocument;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.publication.WriteDocument;
import org.teranga.platform.content.publication.WriteSection;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.catalogue.CatalogueText;
import org.teranga.rights.catalogue.PublishCatalogue;

/**
 * Brings the pages of a bundle in as drafts, in every language in which they come, and the glossary where the association has none. A page
 * whose address is taken is left as it is; nothing is published, and what translates a page is published after its source.
 */
@ApplicationScoped
class ReadBundle {
    private static final int GLOSSARY_DAYS = 365;

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
        glossary(bundle).map(this::outcome).ifPresent(outcomes::add);
        return checked(outcomes);
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
                draft(page, RightsKinds.PAGE, topic(page, topics), by);
            }
        }
        Optional<BundlePage> glossary = glossary(bundle);
        if (glossary.isPresent()) {
            Outcome outcome = outcome(glossary.get());
            outcomes.add(outcome);
            if (outcome.state().equals("new")) {
                draft(glossary.get(), RightsKinds.GLOSSARY, null, by);
            }
        }
        return checked(outcomes);
    }

    private static List<Outcome> checked(List<Outcome> outcomes) throws BundleRefused {
        if (outcomes.isEmpty()) {
            throw new BundleRefused("bundle.fault.zip");
        }
        return outcomes;
    }

    /** The glossary as a page of its own sort; its source is French where it is there in French. */
    private static Optional<BundlePage> glossary(Bundle bundle) throws BundleRefused {
        Map<String, CatalogueText> texts = BundlePage.texts(bundle, BundlePaths.GLOSSARY);
        return RightsKinds.LANGUAGES.stream()
                .filter(texts::containsKey)
                .findFirst()
                .map(language -> new BundlePage(
                        PublishCatalogue.GLOSSARY, "", language, Set.of(), GLOSSARY_DAYS, Map.of(), texts));
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
        return pages;
    }

    private Outcome outcome(BundlePage page) {
        boolean there = page.slug().equals(PublishCatalogue.GLOSSARY)
                ? library.any(RightsKinds.GLOSSARY)
                : library.bySlug(RightsKinds.PAGE, page.slug()).isPresent();
        CatalogueText source = page.texts().get(page.language());
        return new Outcome(
                page.slug(),
                source == null ? page.slug() : source.title(),
                Stream.concat(
                                Stream.of(page.language()),
                                page.texts().keySet().stream().filter(one -> !one.equals(page.language())))
                        .toList(),
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

    private void draft(BundlePage page, String kind, @Nullable UUID topic, UUID by) {
        UUID id = write.begin(
                new NewDocument(kind, page.slug(), topic, page.language(), page.labels(), "", page.days()), by);
        CatalogueText source = Objects.requireNonNull(page.texts().get(page.language()));
        Map<String, String> anchors = new HashMap<>();
        if (!source.shortly().isEmpty() && kind.equals(RightsKinds.PAGE)) {
            anchors.put(Section.SHORT, write.addSection(id, Section.SHORT).anchor());
        }
        for (CatalogueText.SectionOfText section : source.sections()) {
            String sort = kind.equals(RightsKinds.GLOSSARY) ? RightsKinds.TERM : section.key();
            anchors.putIfAbsent(section.key(), write.addSection(id, sort).anchor());
        }
        say(new Begun(id, page, page.language(), anchors, by), source);
        page.texts().forEach((language, text) -> {
            if (!language.equals(page.language())) {
                say(new Begun(id, page, language, anchors, by), text);
            }
        });
    }

    private void say(Begun begun, CatalogueText text) {
        save(begun, Section.HEAD, words(text.title(), text.summary(), List.of()), text);
        String shortly = begun.anchors().get(Section.SHORT);
        if (shortly != null && !text.shortly().isEmpty()) {
            save(begun, shortly, words("", text.shortly(), List.of()), text);
        }
        Set<String> said = new HashSet<>();
        for (CatalogueText.SectionOfText section : text.sections()) {
            String anchor = begun.anchors().get(section.key());
            if (anchor != null && !section.content().isBlank() && said.add(anchor)) {
                List<Source> sources =
                        begun.source() ? begun.page().sources().getOrDefault(section.key(), List.of()) : List.of();
                save(begun, anchor, words(section.title(), section.content(), sources), text);
            }
        }
    }

    private static SectionDraft.Words words(String title, String content, List<Source> sources) {
        return new SectionDraft.Words(title, content, sources, false, "");
    }

    private void save(Begun begun, String anchor, SectionDraft.Words said, CatalogueText text) {
        WriteSection.Where where = new WriteSection.Where(begun.id(), anchor, begun.language(), null);
        if (begun.source()) {
            words.save(where, said, begun.by());
        } else {
            words.saveWithSource(where, said, begun.by(), !text.speaker());
        }
    }

    /** A page that has just been begun, in one of its languages: its sections' anchors by their keys. */
    private record Begun(UUID id, BundlePage page, String language, Map<String, String> anchors, UUID by) {
        boolean source() {
            return language.equals(page.language());
        }
    }
}
